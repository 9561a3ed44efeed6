import { Classifieur, type Exemple } from '../search/classifieur'
import { tokenize } from '../search/fold'
import { type Lexique, RIEN } from '../search/lexique'
import { ALERT_RATIO, CLAUSE_WITHIN } from '../search/ranking'
import { oncePer } from '../search/retenir'
import { spellOut } from './question'
import { sonOf, TraitsDetresse } from './traitsDetresse'

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

interface Apprise {
  readonly traits: TraitsDetresse
  readonly natures: Classifieur<string>
  /** Sounds much more frequent in distress than elsewhere: a message with none of them is not looked at further. */
  readonly alertes: ReadonlySet<string>
  /** Whether a word of a past message alerts: the usual ones come again and again. */
  readonly jugements: Map<string, boolean>
}

/** Users choose the words: the memory of past ones must not grow with them. */
const MEMORY = 20_000

/**
 * What is known is not gone over again: the start must not wait. Words are pulled back hard, for the same ones tell of distress and of nothing:
 * over 9,200 labelled messages, as many false alarms as before (5) let 33 of 464 cries pass by, not 63.
 */
const APPRENTISSAGE = { minTimes: 2, known: 0.95, shrink: 0.004 }

/** One question about a job in so many, among the messages that tell nothing; of what is not about jobs, all. */
const QUESTIONS = 5

/** Words of one interest, and one everyday name of a job in so many, that are told as wishes. */
const WORDS_OF_WISH = 4
const NAMES = 3
const AIMER = [
  "j'aime",
  'je kiffe',
  "j'adore",
  'un métier avec',
  'ma vie c’est',
  'je suis à fond dans',
  'je veux vivre de',
  'ce qui me plaît c’est',
  'mon fils aime',
  'ma fille adore',
  'tout ce qui touche à',
  'il aime',
]
const VOULOIR = [
  'je veux être',
  "j'ai envie d'être",
  'je veux devenir',
  'mon père est',
  'ma mère est',
  'ma fille veut être',
  'je suis',
  'ce que je veux c’est',
  'mon fils pense à',
  'je pensais plutôt à',
  'je rêve d’être',
  'un copain me parle de',
  'g envi detre',
  'jveu etre',
]

/** Words between two clauses. */
const LIENS = new Set(['mais', 'et', 'car', 'parce', 'sinon', 'alors', 'donc'])
/** Fewer words say too little to be read alone. */
const MIN_CLAUSE = 3

/** A mark of punctuation, among the words. */
const MARQUE = 'zzcoupezz'
const COUPE = ` ${MARQUE} `

/** « jveux », « jme » */
const GLUED = /^j[bcdfghklmnpqrtvwxz]\w/

const appriseDe = oncePer(learn)

/** Learns from the examples now rather than at the first message. */
export function learnDetresse(lexique: Lexique): void {
  appriseDe(lexique)
}

/**
 * How much a message, or one clause of it, is like those that tell of distress; undefined when no word of it alerts.
 * `tokens` are the message's, folded.
 */
export function weighDetresse(texte: string, tokens: readonly string[], lexique: Lexique): Alerte | undefined {
  const apprise = appriseDe(lexique)
  if (!tokens.some((token) => isAlerte(token, apprise, lexique))) return undefined
  const mots = motsOf(isOneClause(texte) ? tokens : tokenize(texte.replace(PONCTUATION, COUPE)), lexique)
  const tout = mots.filter((mot) => mot !== MARQUE)
  const whole = weigh(tout, apprise)
  if (whole === undefined || whole.part < CLAUSE_WITHIN) return whole
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

/** Shorthand spelt out, « jveux » read as « je veux ». */
function motsOf(tokens: readonly string[], { orthographe }: Lexique): readonly string[] {
  return spellOut(tokens, orthographe).flatMap((mot) => {
    if (mot === 'j') return ['je']
    return GLUED.test(mot) ? ['je', mot.slice(1)] : [mot]
  })
}

function learn(lexique: Lexique): Apprise {
  const { horsSujet, gestes } = lexique.exemplesMessages
  const motsDe = (groups: Iterable<readonly string[]>): readonly (readonly string[])[] =>
    [...groups].flat().map((phrase) =>
      motsOf(
        tokenize(phrase).map((mot) => (mot === 'x' || mot === 'f' ? 'metier' : mot)),
        lexique,
      ),
    )
  const asked = motsDe([...lexique.exemplesMetiers, ...lexique.exemplesFormations].map(({ phrases }) => phrases))
  const talk = motsDe([...horsSujet.values(), ...gestes.values()])
  const questions = [...asked, ...talk]
  const told = [...lexique.exemplesDetresse].flatMap(([classe, phrases]) =>
    phrases.map((phrase) => ({ classe, mots: motsOf(tokenize(phrase), lexique) })),
  )
  const examples = [
    ...told,
    // Said beside a question, distress is distress all the same.
    ...told.filter((_, at) => at % 2 === 0).map((each, at) => ({ ...each, mots: beside(each.mots, at, questions) })),
    ...[...asked.filter((_, at) => at % QUESTIONS === 0), ...talk, ...wishesOf(lexique)].map((mots) => ({
      classe: RIEN,
      mots,
    })),
  ]
  const traits = new TraitsDetresse()
  const natures = new Classifieur(
    [...lexique.exemplesDetresse.keys()],
    examples.map(({ classe, mots }): Exemple<string> => ({ traits: traits.learn(mots), classes: [classe] })),
    APPRENTISSAGE,
  )
  traits.keep((trait) => natures.knows(trait))
  return {
    traits,
    natures,
    jugements: new Map(),
    alertes: alertesOf(
      told.filter(({ classe }) => classe !== RIEN).map(({ mots }) => mots),
      [...told.filter(({ classe }) => classe === RIEN).map(({ mots }) => mots), ...questions],
    ),
  }
}

/** « je kiffe les chevaux », « j'ai envie d'être plombier »: what people like and want to be alarms nobody. */
function wishesOf(lexique: Lexique): readonly (readonly string[])[] {
  const liked = lexique.interets.flatMap(({ mots }) => mots.slice(0, WORDS_OF_WISH))
  const wanted = lexique.nomsCourants.flatMap(({ noms }) => noms.slice(0, 1)).filter((_, at) => at % NAMES === 0)
  return [
    ...liked.map((mot, at) => `${AIMER[at % AIMER.length]} ${mot}`),
    ...wanted.map((nom, at) => `${VOULOIR[at % VOULOIR.length]} ${nom}`),
    // Said alone: « singes », « cook ».
    ...liked,
    ...wanted,
  ].map((phrase) => motsOf(tokenize(phrase), lexique))
}

function beside(mots: readonly string[], at: number, questions: readonly (readonly string[])[]): readonly string[] {
  // A prime number of steps: the same question does not come back.
  const question = questions[(at * 101) % Math.max(1, questions.length)] ?? []
  return at % 2 === 0 ? [...question, ...mots] : [...mots, ...question]
}

function alertesOf(
  detresse: readonly (readonly string[])[],
  rien: readonly (readonly string[])[],
): ReadonlySet<string> {
  const there = count(detresse)
  const elsewhere = count(rien)
  return new Set(
    [...there]
      .filter(([son, times]) => {
        const usual = ((elsewhere.get(son) ?? 0) + 1) / rien.length
        return times > 1 && times / detresse.length >= ALERT_RATIO * usual
      })
      .map(([son]) => son),
  )
}

/** In how many messages each sound is. */
function count(messages: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const mots of messages) for (const son of new Set(mots.map(sonOf))) times.set(son, (times.get(son) ?? 0) + 1)
  return times
}
