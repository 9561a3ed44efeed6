import { Tournure } from './tournures'
/** « En quoi consiste ce métier ? » asks of the job told before. */
export const CE_METIER = new Tournure(/\bce (?:metier|poste|travail|boulot|job)\b/)
