import type { CatalogueIndex } from '../../search/catalogueIndex'
import { LIENS } from '../../search/liens'
import { STRONG_CUE } from '../../search/ranking'
import { WANTS_JOBS } from '../facettes/ouMene'
import type { Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import { wordsBetween } from '../mots/motsAutour'
import type { MetierDemande } from '../noms/metierDemande'
import { findNomsDiplomes } from '../observations/nomsDiplomes'
import type { Observations } from '../observations/observations'
import { maskKinds } from './decideDiplome'
import { metiersDuDomaine } from './decideTypeFormation'

const SITUATION =
  '(?:(?:bonjour|salut|coucou) )?(?:(?:(?:je|j) (?:suis|serai)|chuis|jsuis|(?:mon|ma) \\w+ est|(?:il|elle) est) en (?:\\w+ ){1,3}(?:et )?)?'

/** « … mais je sais pas lequel » */
const SANS_SAVOIR =
  ' (?:(?:mais|et|sauf que|par contre) )?(?:(?:je|j|il|elle|on) )?(?:ne )?(?:(?:sai[st]|hesite) (?:\\w+ )?(?:pas |plus )?|aucune idee )(?:(?:encore|trop|du tout|vraiment) )?(?:du?quel|de laquelle|lequel|laquelle|lesquels|quoi|dans quoi|en quoi|dans quel (?:domaine|secteur)|quel (?:domaine|secteur) choisir|lequel (?:choisir|prendre|faire))'

/** « je cherche un BTS », « je suis en terminale STMG, j'aimerais faire un BUT »: a kind is wanted, and no field said yet. */
const CHERCHE = new RegExp(
  `^${SITUATION}(?:(?:je|j|il|elle|on) )?(?:(?:cherche|recherche)(?: a (?:faire|trouver))?|(?:(?:veux|veut|voudrais?|voudrait|aimerais?|aimerait|souhaite|compte|pense|envisage)(?: de| d)? )?(?:bien )?(?:faire|trouver|passer|preparer|suivre|choisir)) (?:une?|le|la|mon|ma) K(?:${SANS_SAVOIR})?(?: (?:stp|svp|merci|s il (?:te|vous) plait))?$`,
)

export function decideSorteCherchee(seen: Observations, { lexique }: CatalogueIndex): Intent | undefined {
  const wanted = seen.formations.filter(({ seulementType }) => seulementType)
  const [kind, other] = wanted
  const diplome = lexique.diplomes.get(kind?.type ?? '')
  if (kind === undefined || diplome === undefined || other !== undefined || seen.insulte) return undefined
  if (!CHERCHE.test(maskKinds(seen, [kind]))) return undefined
  return { kind: 'diplome', demande: { sujet: 'un', diplome, facette: 'description', cherche: true } }
}

/** Kinds without any sheet, and those one comes from: near the first, in the same field. */
const D_OU_L_ON_VIENT: Readonly<Record<string, string>> = { doctorat: 'master' }

/** « doctorat en biologie »: no sheet is of that kind, and the master is not it. */
export function decideSorteSansFiche(
  seen: Observations,
  demande: MetierDemande | undefined,
  { lexique, formationsParType }: CatalogueIndex,
): Intent | undefined {
  const cite = findNomsDiplomes(seen.question, lexique).find(
    ({ diplome: { code } }) => D_OU_L_ON_VIENT[code] !== undefined && !formationsParType.has(code),
  )
  if (cite === undefined || seen.liste || seen.formations.length > 0) return undefined
  const { fin, diplome } = cite
  const masked = maskKinds(seen, [cite])
  if (!OF_FIELD.test(masked) || WANTS_JOBS.test(masked) || HAS.test(masked)) return undefined
  const { mots } = seen.question
  let start = fin
  while (/^(?:en|de|d|du|des|sur|l|la|le|les)$/.test(mots[start]?.lu ?? '')) start++
  let end = start
  while (end < mots.length && end - start < 4 && mots[end]?.coupe !== true && !ENDS.test(mots[end]?.lu ?? '')) end++
  if (end === start) return undefined
  // « … un doctorat de lettres. Est-ce le niveau de tous les libraires ? »
  const inField = ({ debut, fin }: Etendue): boolean => debut >= start && fin <= end
  if (demande !== undefined && demande.resolution.kind !== 'inconnu' && !inField(demande.mention)) return undefined
  const dit = wordsBetween(seen.question, start, end)
  const code = D_OU_L_ON_VIENT[diplome.code] ?? ''
  return { kind: 'diplome', demande: { sujet: 'inconnu', code, type: diplome.court, dit, diplome } }
}

const OF_FIELD = /\bK (?:en|de|d|du|des|sur) \w/
/** « après un doctorat de biologie »: where one is. */
const HAS = /\b(?:apres|avec|j ai|sans|mon|niveau)(?: (?:un|le|mon))? K\b/
const ENDS = /^(?:c|ca|c est|combien|comment|quoi|on|il|elle|je|j|duree|faut|y|est|quel\w*|ou|et|pour|apres|svp|stp)$/

/** « formation courte dans la petite enfance »: trainings of a field, of whatever kind. */
const DU_CHAMP =
  /^(?:(?:bonjour|salut|je|j|on|il|elle|cherche|recherche|voudrais|veux|veut|aimerais|voudrait|souhaite|faire|suivre|trouver|y a t il|il y a|ya|y a|quoi comme|existe|existe t il|les|des|une?|quelles?|quels?|toutes|sont|petite) )*(?:formations?((?: en alternance)?(?: (?:tres |plutot )?(?:courtes?|rapides?))?)(?: exist\w+)?(?: il y a| y a t il)? (?:dans|ds|autour|liees?)|(?:formations?|diplomes?)( en (?:un|1|deux|2) ans?)(?: (?:apres|avec|sans) le bac| apres la (?:3e|troisieme))? (?:dans|ds|autour|pour))\b/

/** « les formations dans le bois après la 3e » */
const APRES_QUOI = / (?:apres (?:la (?:3e|3eme|troisieme)|le college|le bac)|sans le bac)$/

export function decideFormationsDuChamp(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  const { question, interets, domaines, formations } = seen
  if (formations.length > 0 || seen.insulte || demande?.resolution.kind === 'sur') return undefined
  const phrase = question.phrase.replace(APRES_QUOI, '')
  const [said, how, length] = DU_CHAMP.exec(phrase) ?? []
  if (said === undefined || WANTS_JOBS.test(phrase)) return undefined
  const fields = [...interets, ...domaines].map(({ debut, fin }) => ({
    debut: question.mots[debut]?.debut ?? 0,
    fin: question.mots[fin - 1]?.fin ?? 0,
  }))
  const rest = phrase.slice(said.length)
  const last = Math.max(0, ...fields.map(({ fin }) => fin))
  // « dans le bâtiment » may be the wish itself.
  const from = said.lastIndexOf(' ') + 1
  if (fields.length === 0 || fields.some(({ debut }) => debut < from) || last < phrase.length) return undefined
  if (seen.facettes.some(({ poids, debut }) => poids >= STRONG_CUE && debut >= said.length && debut < phrase.length))
    return undefined
  const mots = rest.split(' ').filter((word) => word.length > 2 && !LIENS.has(word))
  // The jobs of the wish come first, the nearest ahead.
  const metiers = new Set([...interets.flatMap(({ entree }) => entree.metiers), ...metiersDuDomaine(seen, index)])
  const courte = length !== undefined || /court|rapide/.test(how ?? '') ? ({ courte: true } as const) : {}
  return { kind: 'diplome', demande: { sujet: 'domaine', type: 'formation', mots, metiers, page: 0, ...courte } }
}
