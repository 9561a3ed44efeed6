import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Mention } from '../mots/mention'
import { SALUT } from '../mots/proches'
import type { Observations } from '../observations/observations'

const SALUE = new RegExp(`^${SALUT}`)

/** The job that a message opens with, a greeting apart: « bonjour, *infirmière* à Toulouse, mon fils … ». */
export function metierEnTete({ question: { phrase, mots }, metiers }: Observations): Mention<FicheMetier> | undefined {
  const salut = SALUE.exec(phrase)?.[0].length ?? 0
  const start = mots.findIndex(({ debut }) => debut >= salut)
  return metiers.find(({ hits, debut }) => hits.length > 0 && debut === start)
}
