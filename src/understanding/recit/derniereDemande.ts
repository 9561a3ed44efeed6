import { COVERED } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Etendue } from '../mots/etendue'
import { AS_A_JOB } from '../mots/listeDite'
import { type Question, withoutWords } from '../mots/question'
import { Tournure } from '../mots/tournures'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { METIERS } from './horsDuRecit'
import { saysNothing } from './pasUneEnvie'

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
  if (last === undefined || last === 0 || !demandes.has(last)) return derniersMetiers(seen)
  const debut = mots.findIndex(({ numero }) => numero === last)
  const start = mots[debut]?.debut ?? 0
  if (REPREND.test(question.phrase.slice(start))) return undefined
  const before = (each: Etendue): boolean => each.fin <= debut
  const after = (each: Etendue): boolean => each.debut >= debut
  const told = jobsOf(seen, before)
  const held = seen.formations.some((each) => before(each) && !each.seulementType && each.hits.length > 0)
  if (told.length === 0 && !held) return undefined
  const wished =
    METIERS.test(question.phrase.slice(start).replace(AS_A_JOB, ' ')) &&
    [...seen.interets, ...seen.domaines].some((each) => after(each) && !saysNothing(question, each.debut, each.fin))
  if (!wished) {
    // « J'ai un CAP cuisine. Comment devenir boulanger ? », « Elle aime dessiner. […] »: where one comes from counts.
    const named = !held && jobsOf(seen, after).some(({ id }) => !told.some((each) => each.id === id))
    const studied = seen.formations.some((each) => after(each) && !each.seulementType && each.hits.length > 0)
    if ((!named && !studied) || seen.interets.some((each) => before(each) && !isWithinJob(each, seen))) return undefined
  }
  return withoutWords(question, { debut: 0, fin: wished ? debutDesEnvies(seen, debut) : debut })
}

/** « j'ai été maçon. *J'aime dessiner.* Quels métiers du bâtiment … ? »: what is liked, or refused, after the last job or training counts. */
function debutDesEnvies(seen: Observations, debut: number): number {
  const { metiers, formations } = seen
  const { mots } = seen.question
  const jobs = metiers.filter((each) => jobsOf(seen, (other) => other === each).length > 0)
  const held = [...jobs, ...formations.filter(({ hits }) => hits.length > 0)].filter(({ fin }) => fin <= debut)
  const last = Math.max(...held.map(({ fin }) => fin))
  const start = mots.findIndex(
    ({ numero, lu }, at) => at >= last && (numero !== mots[last - 1]?.numero || lu === 'mais'),
  )
  const told = mots.slice(start, debut).map(({ lu }) => lu)
  return start !== -1 && start < debut && ENVIE_DITE.test(told.join(' ')) ? start : debut
}

const ENVIE_DITE =
  /\b(?:(?:je|j|il|elle)(?: (?:ne|n|me|m|se|s|y))? (?:aime\w*|adore\w*|kiffe\w*|veu[xt]|voudrai[st]|cherche|prefere\w*)|(?:ai|a) (?:peur|horreur|le vertige)|supporte|deteste|passionne\w*)\b(?! (?:plus(?! (?:de la|du|des)\b)|rien|savoir|changer|quitter|arreter)\b)/

/** « quels métiers dehors ? », « c'est quoi les métiers de la logistique ? », « un métier en montagne » */
const QUELS = new Tournure(
  /\b(?:quels? (?:metiers?|boulots?|jobs?|tafs?)|(?:les|des|comme) (?:metiers?|boulots?|jobs?) (?:du|de la|de l|des|dans|en|autour|avec|ou)|(?<!\b(?:du|le|ce|de|mon|ma) )metiers? (?:dans|en|avec|autour)) (?!de |du |proche|similaire|ressembl|apres|autre|fait|est |a )/,
)

/** « bac pro vente *en poche* », « j'ai raté ma licence »: no more asked with. */
const FINI = /\b(?:en poche|rate|ratee|redouble|loupe|arrete|quitte|lache)\b/

/** « je fais de l'intérim, préparateur puis cariste, … c'est quoi les métiers du transport ? »: the same, in one sentence. */
function derniersMetiers(seen: Observations): Question | undefined {
  const { question } = seen
  const { phrase, mots } = question
  const match = QUELS.exec(phrase)
  const debut = match === null ? -1 : mots.findIndex((mot) => mot.debut >= match.index)
  if (match === null || debut < 1 || !question.demandes.has(mots[debut]?.numero ?? 0)) return undefined
  if (REPREND.test(phrase.slice(match.index).replace(/\bou\b/g, ' '))) return undefined
  const before = (each: Etendue): boolean => each.fin <= debut
  const left = FINI.test(phrase.slice(0, match.index))
  const held = left && seen.formations.some((each) => before(each) && !each.seulementType && each.hits.length > 0)
  if (jobsOf(seen, before).length === 0 && !held) return undefined
  if (seen.niveau !== undefined && !NIVEAU.test(phrase.slice(match.index))) return undefined
  const near = ({ debut: at }: Etendue): boolean => at > debut && at <= debut + NEAR
  return [...seen.interets, ...seen.domaines].some(near) ? withoutWords(question, { debut: 0, fin: debut }) : undefined
}

const NIVEAU = /\b(?:sans|bac|niveau|diplome|cap|brevet|etudes)\b/

/** Words within which the field follows. */
const NEAR = 6

/** The jobs that the names of a stretch say for sure. */
function jobsOf({ metiers }: Observations, within: (each: Etendue) => boolean): readonly FicheMetier[] {
  return metiers.filter(within).flatMap(({ hits }) => {
    const resolution = resolveMetier(hits)
    // « quel niveau de qualification *demande*-t-on ? » names no « demand manager ».
    if (hits.every(({ nameCoverage }) => nameCoverage < COVERED)) return []
    return resolution.kind === 'sur' ? [resolution.candidat.fiche] : []
  })
}

/** « agent de tri »: a word of a job's name is no taste. */
function isWithinJob({ debut, fin }: Etendue, { metiers }: Observations): boolean {
  return metiers.some((job) => job.hits.length > 0 && debut < job.fin && fin > job.debut)
}
