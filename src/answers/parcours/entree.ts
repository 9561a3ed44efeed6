import type { FaitsParcours } from '../../sheets/faitsParcours'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { RANG_3E, RANG_BAC, RANG_CAP, type Rang } from './depart'

/** The rung a level of certification stands for. */
const RANG_NIVEAU: Readonly<Record<string, Rang>> = {
  'niveau 3': RANG_CAP,
  'niveau 4': RANG_BAC,
  'niveau 5': 4,
  'niveau 6': 5,
  'niveau 7': 7,
  'niveau 8': 10,
}

/** `3e`, `cap`, `bac`, `bac + 2` → its rung; undefined for another word. */
export function parseRang(barreau: string): Rang | undefined {
  if (barreau === '3e' || barreau === 'seconde') return RANG_3E
  if (barreau === 'cap') return RANG_CAP
  if (barreau === 'bac') return RANG_BAC
  const years = /^bac ?\+ ?(\d)$/.exec(barreau)?.[1]
  return years === undefined ? undefined : RANG_BAC + Number(years)
}

/** Years of a training, when its sheet counts them in years. */
export function anneesDe(fiche: FicheFormation): number | undefined {
  const years = /^(\d{1,2}) ans?$/.exec(fiche.duree ?? '')?.[1]
  return years === undefined ? undefined : Number(years)
}

export interface Entree {
  readonly rang: Rang | undefined
  /** Said by a general fact, by its own sheet, or by two things that agree. */
  readonly sure: boolean
  /** One named earlier diploma, not just any of its level, opens it. */
  readonly precise: boolean
}

/**
 * Where one enters a training: a general fact of its kind, what its own sheet says, or what the job's sheet says of it; never
 * lower than its level minus its length allows.
 */
export function entreeDe(formation: FicheFormation, metier: FicheMetier, faits: FaitsParcours): Entree {
  const annees = anneesDe(formation)
  const fait = faits.entrees.find((each) => each.type === formation.type && each.annees === annees)
  const known = fait === undefined ? undefined : parseRang(fait.entree)
  if (known !== undefined) return { rang: known, sure: true, precise: false }
  const own = entreeDite(formation)
  const said = own ?? entreeSelonMetier(formation, metier)
  const floor = plancher(formation)
  const completes = COMPLEMENT.test(formation.type ?? '')
  const rang = auMoins(said, floor, completes)
  const sure = rang !== undefined && rang === said && (rang === own || rang === floor)
  const precise = completes || (rang !== RANG_BAC && demandeUnDiplomePrecis(formation, floor))
  return { rang, sure, precise }
}

/** What is said, unless the level and the length show that an earlier diploma is needed. */
function auMoins(said: Rang | undefined, floor: Rang | undefined, completes: boolean): Rang | undefined {
  if (floor === undefined || (said !== undefined && said >= floor)) return said
  // A bac + 1 tells nothing: a short professional diploma may be entered with a bac.
  if (floor === RANG_BAC + 1) return undefined
  return said !== undefined || completes || floor > RANG_BAC ? floor : undefined
}

/** A diploma that completes another of the same level. */
const COMPLEMENT = /^(?:certificat de spécialisation|mention complémentaire)/

/** The lowest rung that its level and its length allow. */
function plancher(formation: FicheFormation): Rang | undefined {
  const reached = RANG_NIVEAU[formation.niveauCertification ?? '']
  const annees = anneesDe(formation)
  if (reached === undefined) return undefined
  if (COMPLEMENT.test(formation.type ?? '')) return reached
  if (annees === undefined) return undefined
  if (reached > RANG_BAC) return Math.max(RANG_BAC, reached - annees)
  // A CAP is two years after the 3e, a bac three: shorter, something comes first and the sheet must say what.
  return annees > reached ? RANG_3E : undefined
}

/** They only come on top of another diploma. */
const SUITES = /^formation complémentaire|^mastère spécialisé|^diplôme d['’]ingénieur spécialisé/

/** Professions whose later diplomas ask for the earlier one of the same profession. */
const REGLEMENTES = /^diplôme d['’]État|en santé$|écoles d['’]architecture/

function demandeUnDiplomePrecis({ type, acces }: FicheFormation, floor: Rang | undefined): boolean {
  return (
    SUITES.test(type ?? '') ||
    (REGLEMENTES.test(type ?? '') && floor !== undefined && floor > RANG_BAC + 1) ||
    /titulaires? (?:d['’]un |du |de l['’]un des )?(?:DE\b|DEEA\b|BTS\b|BTM\b|diplôme d['’](?:État|études))/.test(
      textOf(acces),
    )
  )
}

/** The rung reached at the end. */
export function sortieDe(formation: FicheFormation, entree: Rang | undefined): Rang | undefined {
  const known = RANG_NIVEAU[formation.niveauCertification ?? '']
  if (known !== undefined) return known
  const annees = anneesDe(formation)
  return entree === undefined || entree < RANG_BAC || annees === undefined ? undefined : entree + annees
}

/** « … ou 1 an après un premier diplôme »: a CAP shortened by its own sheet. */
export function enUnAnApresUnDiplome({ type, acces }: FicheFormation): boolean {
  return type === 'CAP (CAP)' && /\b(?:1|un) an après un (?:premier )?diplôme/.test(textOf(acces))
}

function textOf(acces: FicheFormation['acces']): string {
  return (acces?.passages ?? []).flatMap(({ paragraphes }) => paragraphes).join(' ')
}

/** The rung its own sheet says one enters it at. */
export function entreeDite({ acces }: FicheFormation): Rang | undefined {
  const text = textOf(acces)
  if (/(?:aucun diplôme|sans condition de diplôme)/i.test(text)) return undefined
  if (/après (?:la |une )?(?:classe de )?(?:3\s?e|3ème|troisième)/i.test(text)) return RANG_3E
  if (
    /(?:après|avec|titulaires? d['’]|(?<!(?:est|diplôme) de |même )niveau) ?(?:le |un |du |d['’]un )?(?:bac|baccalauréat)(?!\s*\+)\b/i.test(
      text,
    )
  )
    return RANG_BAC
  if (/Parcoursup/.test(text)) return RANG_BAC
  if (/(?:après|titulaires? d['’]) ?(?:le |un )?CAP\b/.test(text)) return RANG_CAP
  const plus = /(?:après|niveau|titulaires? d['’]) ?(?:un |le )?(?:diplôme de niveau )?bac ?\+ ?(\d)/i.exec(text)?.[1]
  return plus === undefined ? undefined : RANG_BAC + Number(plus)
}

/** « Après le bac : compter 3 ans pour le DE d’infirmier »: the job's sheet says where the training starts. */
function entreeSelonMetier(formation: FicheFormation, metier: FicheMetier): Rang | undefined {
  if (formation.duree === undefined) return undefined
  const name = motsDe(formation)
  const said = metier.dureesEtudes.find(
    ({ texte }) => texte.includes(formation.duree ?? '') && name.some((word) => texte.includes(word)),
  )
  if (said?.entree === 'apres3e') return plancher(formation) === undefined ? undefined : RANG_3E
  return said?.entree === 'apresBac' ? RANG_BAC : undefined
}

function motsDe({ libelle, sigle, type }: FicheFormation): readonly string[] {
  const short = /\(([^()]+)\)$/.exec(type ?? '')?.[1]
  const state = /^diplôme d['’]État/.test(libelle) ? ['DE ', 'diplôme d’État', "diplôme d'État"] : []
  return [libelle, ...state, ...(sigle === undefined ? [] : [sigle]), ...(short === undefined ? [] : [short])]
}
