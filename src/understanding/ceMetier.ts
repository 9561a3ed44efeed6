/** « En quoi consiste ce métier ? » asks of the job told before. */
export const CE_METIER = /\bce (?:metier|poste|travail|boulot|job)\b/
