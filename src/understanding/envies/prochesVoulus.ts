import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { NIVEAUX, type Niveau } from '../../sheets/niveau'
import { AUCUN_CRITERE, type Criteres, type InteretDemande } from '../criteres'
import type { Etendue } from '../mots/etendue'
import { isNameSaid } from '../mots/mention'
import { wordsBetween } from '../mots/motsAutour'
import type { Observations } from '../observations/observations'
import { likeliestOf } from '../observations/resoudre'
import { idsRefused, nomsRefuses } from '../refus/idsRefused'
import { findRefus } from '../refus/refus'
import { findCriteres } from './findCriteres'

/** « comme infirmier mais sans les nuits »: what those like it must meet besides; undefined when nothing is said. */
export function findConditions(seen: Observations, fiche: FicheMetier, index: CatalogueIndex): Criteres | undefined {
  const named = seen.metiers.filter(({ hits }) => hits.length > 0)
  const beside = (cite: Etendue): boolean => !named.some(({ debut, fin }) => cite.debut < fin && cite.fin > debut)
  // « trader, c'est trop stressant », « il a un problème de vue »: told of, and not to be found there.
  const joined = seen.interets.filter((cite) => named.some(({ fin }) => fin <= cite.debut && joins(seen, fin, cite)))
  const {
    interets: all,
    contraintes,
    statuts,
    statutsRefuses,
    domainesRefuses,
  } = findCriteres(
    { ...seen, interets: seen.interets.filter(beside), domaines: seen.domaines.filter(beside), liste: false },
    index,
  )
  const isJoined = ({ mot }: InteretDemande): boolean => joined.some(({ dit }) => dit.startsWith(mot))
  const interets = all.filter((each) => each.refuse || isJoined(each))
  const exclus = idsRefused(seen, index)
  const said = [interets, contraintes ?? [], statuts, statutsRefuses ?? [], domainesRefuses ?? [], exclus]
  if (said.every(({ length }) => length === 0)) return undefined
  return {
    ...AUCUN_CRITERE,
    interets,
    statuts,
    ...(contraintes !== undefined && { contraintes }),
    ...(statutsRefuses !== undefined && { statutsRefuses }),
    ...(domainesRefuses !== undefined && { domainesRefuses }),
    ...(exclus.length > 0 && { exclus, exclusDits: nomsRefuses(seen, fiche) }),
  }
}

/** « comme kiné *mais avec les* animaux » */
function joins({ question }: Observations, from: number, { debut, fin }: Etendue): boolean {
  const [first = ''] = wordsBetween(question, debut, fin).split(' ')
  const said = wordsBetween(question, from, debut)
  return JOINS.test(said) || (/^(?:mais )?(?:plutot |aussi )?$/.test(`${said} `.trimStart()) && WITH.test(first))
}

const WITH = /^(?:avec|dans|pour|sur|chez|aupres)$/
const JOINS =
  /^(?:mais )?(?:plutot |aussi )?(?:avec|dans|pour|sur|chez|aupres)(?: (?:les?|la|l|des?|du|d|un|une|plus|beaucoup|mes))*$/

/** « travailler avec des notaires sans être notaire »: those around one are wanted, and not it. */
export function findEntoure(seen: Observations): FicheMetier | undefined {
  const refused = findRefus(seen)
  const [first, other] = seen.metiers.filter((mention) => mention.hits.length > 0)
  if (first === undefined || refused.includes(first) || !AUTOUR.test(seen.question.phrase)) return undefined
  const fiche = likeliestOf(first.hits)
  if (fiche === undefined) return undefined
  // « *histoire géo* …, à part prof » is a taste, and not yet the prof d'histoire-géo.
  if (!first.hits.slice(0, 1).some(isNameSaid)) return undefined
  if (other === undefined) return SANS_L_ETRE.test(seen.question.phrase) ? fiche : undefined
  return refused.includes(other) && likeliestOf(other.hits) === fiche ? fiche : undefined
}

const AUTOUR =
  /\b(?:avec|aupres|chez|autour|cote|entoure\w*|comme|milieu|monde|univers|metiers?|boulots?|jobs?|travail\w*|boss\w*|taff\w*|aider?)\b/
const SANS_L_ETRE = /\b(?:sans|mais pas|pas) (?:l|en) (?:etre|devenir)\b|\bsans (?:le|la) devenir\b/

/** « … mais moins d'études » than that job's own; a level said in figures is taken as it is. */
export function findMax({ niveau, question }: Observations, { niveauAccesMin }: FicheMetier): Niveau | undefined {
  const shorter = PLUS_COURT.test(question.phrase)
  if (!shorter || niveauAccesMin === undefined) return niveau?.max
  return NIVEAUX[NIVEAUX.indexOf(niveauAccesMin) - 1] ?? niveau?.max
}

const PLUS_COURT =
  /\b(?:moins (?:d etudes|d annees|longue?s?|longs|dur)|plus (?:courte?s?|rapides?|vite)|etudes (?:plus )?courtes|sans (?:les|ces|toutes (?:ces|les)|autant d|faire les) etudes|trop (?:longs?|longues?|d etudes|d annees)|etudes (?:sont|etant) (?:tres |trop |si |vraiment )?longues)\b/
