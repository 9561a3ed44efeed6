import { tokenize } from '../../search/fold'
import { type Lexique, RIEN } from '../../search/lexique'
import { CLAUSE_WITHIN } from '../../search/ranking'
import { oncePer } from '../../search/retenir'
import { type Apprise, apprendreDetresse, GLUED, motsOf } from './apprendreDetresse'
import { sonOf } from './traitsDetresse'

/** What the examples of distress say of a message. */
export interface Alerte {
  readonly nature: string
  /** How likely it is that it tells of distress, from 0 to 1. */
  readonly part: number
  /** How likely its nature is among all, if it does. */
  readonly partNature: number
  /** The words that say it most: the message, or one of its clauses. */
  readonly mots: readonly string[]
}

/** Users choose the words: the memory of past ones must not grow with them. */
const MEMORY = 20_000

/** « le mieux », « plus rien » answer something else: what two words tell of distress is in `detresse.yaml`, or nowhere. */
const MIN_MESSAGE = 3

/** Words between two clauses. */
const LIENS = new Set(['mais', 'et', 'car', 'parce', 'sinon', 'alors', 'donc'])
/** Fewer words say too little to be read alone. */
const MIN_CLAUSE = 3

/** A mark of punctuation, among the words. */
const MARQUE = 'zzcoupezz'
const COUPE = ` ${MARQUE} `

const appriseDe = oncePer(apprendreDetresse)

/** Learns from the examples now rather than at the first message. */
export function learnDetresse(lexique: Lexique): void {
  appriseDe(lexique)
}

/**
 * How much a message, or one clause of it, is like those that tell of distress; undefined when no word of it alerts.
 * `tokens` are the message's, folded; clauses are read one by one from a share of `within` of the whole on.
 */
export function weighDetresse(
  texte: string,
  tokens: readonly string[],
  lexique: Lexique,
  within = CLAUSE_WITHIN,
): Alerte | undefined {
  const apprise = appriseDe(lexique)
  if (tokens.length < MIN_MESSAGE) return undefined
  if (!tokens.some((token) => isAlerte(token, apprise, lexique))) return undefined
  const mots = motsOf(isOneClause(texte) ? tokens : tokenize(texte.replace(PONCTUATION, COUPE)), lexique)
  const tout = mots.filter((mot) => mot !== MARQUE)
  const whole = weigh(tout, apprise)
  if (whole === undefined || whole.part < within) return whole
  // Half of what a clause adds: « on se fait frapper ? » tells another thing after « le métier de boxeur ».
  const best = clausesOf(mots, tout.length, apprise)
    .map((clause) => weigh(clause, apprise))
    .reduce((most, each) => (each !== undefined && each.part > (most?.part ?? 0) ? each : most), whole)
  return best === undefined || best.part <= whole.part ? whole : { ...best, part: (whole.part + best.part) / 2 }
}

/** True for a word that alerts, as it is or spelt out. */
function isAlerte(token: string, { alertes, jugements }: Apprise, lexique: Lexique): boolean {
  const before = jugements.get(token)
  if (before !== undefined) return before
  const now = alertes.has(sonOf(token)) || spelt(token, lexique).some((mot) => alertes.has(sonOf(mot)))
  if (jugements.size > MEMORY) jugements.clear()
  jugements.set(token, now)
  return now
}

function weigh(mots: readonly string[], { natures, traits }: Apprise): Alerte | undefined {
  const shares = natures.classify(traits.of(mots))
  const part = 1 - (shares.find(({ classe }) => classe === RIEN)?.part ?? 0)
  const likeliest = shares.find(({ classe }) => classe !== RIEN)
  if (likeliest === undefined) return undefined
  return { nature: likeliest.classe, part, partNature: likeliest.part / part, mots }
}

const PONCTUATION = /[.,;:!?…\n]+/g

/** No mark of punctuation but at the end. */
function isOneClause(texte: string): boolean {
  const mark = texte.search(/[.,;:!?…\n]/)
  return mark === -1 || !/[\p{L}\p{N}]/u.test(texte.slice(mark))
}

/** The clauses that alert: « quel métier loin d'ici, mon père me bat » says it in one. */
function clausesOf(mots: readonly string[], length: number, { alertes }: Apprise): readonly (readonly string[])[] {
  const clauses: string[][] = [[]]
  for (const mot of mots) {
    if (mot === MARQUE || LIENS.has(mot)) clauses.push([])
    else clauses.at(-1)?.push(mot)
  }
  return clauses.filter(
    (clause) => clause.length >= MIN_CLAUSE && clause.length < length && clause.some((mot) => alertes.has(sonOf(mot))),
  )
}

/** One word of shorthand, spelt out. */
function spelt(token: string, { orthographe }: Lexique): readonly string[] {
  return orthographe.get(token)?.split(' ') ?? (GLUED.test(token) ? [token.slice(1)] : [])
}
