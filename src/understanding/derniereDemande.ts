import type { FicheMetier } from '../sheets/ficheMetier'
import type { Etendue } from './etendue'
import { METIERS } from './horsDuRecit'
import type { Observations } from './observations'
import { type Question, withoutWords } from './question'
import { resolveMetier } from './resoudre'
import { Tournure } from './tournures'

/** Words that take up what was told before: « et le salaire ? », « comment y arriver ? » */
const REPREND = new Tournure(
  /\b(?:ca|cela|y|en (?!cap|bts|bac|cdi|france|alternance|apprentissage|combien|quoi|tant)|celui|celle|ceux|(?<!\b(?:est|qu est) )ce (?!que?\b|qui\b|soit\b)\w+|(?:cette|ces) \w+|a part|sauf|autrement dit|donc|meme|aussi|autres?|pareil|proches?|ressembl\w*|differen\w*|plutot|plus que|moins que|deux|la bas|ou|mon diplome|mon experience|mon metier)\b/,
)

/**
 * « Infirmier de bloc, mon fils est fou de musique. Quels sont les métiers du son ? »: the last sentence asks of something that it
 * names itself, and what stands before only tells who asks. What is left of the question then; undefined when the whole is needed.
 */
export function derniereDemande(seen: Observations): Question | undefined {
  const { question } = seen
  const { mots, demandes } = question
  const last = mots.at(-1)?.numero
  if (last === undefined || last === 0 || !demandes.has(last)) return undefined
  const debut = mots.findIndex(({ numero }) => numero === last)
  const start = mots[debut]?.debut ?? 0
  if (REPREND.test(question.phrase.slice(start))) return undefined
  const before = (each: Etendue): boolean => each.fin <= debut
  const after = (each: Etendue): boolean => each.debut >= debut
  const told = jobsOf(seen, before)
  const held = seen.formations.some((each) => before(each) && !each.seulementType && each.hits.length > 0)
  if (told.length === 0 && !held) return undefined
  const wished = METIERS.test(question.phrase.slice(start)) && [...seen.interets, ...seen.domaines].some(after)
  if (!wished) {
    // « J'ai un CAP cuisine. Comment devenir boulanger ? », « Elle aime dessiner. […] »: where one comes from counts.
    const named = !held && jobsOf(seen, after).some(({ id }) => !told.some((each) => each.id === id))
    const studied = seen.formations.some((each) => after(each) && !each.seulementType && each.hits.length > 0)
    if ((!named && !studied) || seen.interets.some((each) => before(each) && !isWithinJob(each, seen))) return undefined
  }
  return withoutWords(question, { debut: 0, fin: debut })
}

/** The jobs that the names of a stretch say for sure. */
function jobsOf({ metiers }: Observations, within: (each: Etendue) => boolean): readonly FicheMetier[] {
  return metiers.filter(within).flatMap(({ hits }) => {
    const resolution = resolveMetier(hits)
    return resolution.kind === 'sur' ? [resolution.candidat.fiche] : []
  })
}

/** « agent de tri »: a word of a job's name is no taste. */
function isWithinJob({ debut, fin }: Etendue, { metiers }: Observations): boolean {
  return metiers.some((job) => job.hits.length > 0 && debut < job.fin && fin > job.debut)
}
