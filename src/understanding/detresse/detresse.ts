import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import type { Lexique, SigneDetresse } from '../../search/lexique'
import { isPossible } from '../../search/motif'
import {
  CLAUSE_WITHIN,
  DISTRESS_ASK,
  DISTRESS_BESIDE_JOB,
  DISTRESS_NATURE,
  DISTRESS_NEAR,
  DISTRESS_SURE,
  WEARINESS,
} from '../../search/ranking'
import { oncePer } from '../../search/retenir'
import type { Contexte } from '../contexte'
import type { Intent } from '../intent'
import { isPourAutrui, isPourAutruiAppris, isSigne, resteDe } from './autrui'
import { type Alerte, weighDetresse } from './detresseApprise'

export type Detresse = Extract<Intent, { kind: 'detresse' }>

/** Far more than anyone writes; time must not depend on the sender. */
const MAX_CHARS = 2000

/**
 * The first sign of distress in a message, read as written and as corrected, then as the examples teach; undefined when there is none.
 * It comes before everything else, but when it is only a doubt: a person in danger is never answered with a list of jobs.
 */
export function findDetresse(texte: string, lu: string, lexique: Lexique): Detresse | undefined {
  const signes = lexique.detresse
  const debut = texte.slice(0, MAX_CHARS)
  const tokens = tokenize(debut)
  const ecrit = tokens.join(' ')
  if (AU_BOT.test(ecrit)) return undefined
  const readings = [...new Set([ecrit, lu, spellDigits(ecrit), spellDigits(lu)])].filter((text) =>
    isAdmis(text, signes),
  )
  for (const signe of readings.length > 0 ? signes : [])
    for (const text of readings)
      if (isSigne(text, signe))
        return enDoute(
          { kind: 'detresse', signe, autrui: isPourAutrui(text, signe.nature, (each) => isDit(each, signes)) },
          () => (tokens.length < LONG_MESSAGE ? undefined : weighDetresse(debut, tokens, lexique, 0)),
        )
  const apprise = learnt(debut, tokens, lu, lexique)
  const reste = apprise === undefined ? ecrit : resteDe(ecrit, apprise.signe, signes)
  // What is a way of speaking for the patterns is none for the examples either: what is left must alert by itself.
  return reste === ecrit || apprise === undefined ? apprise : learnt(reste, tokenize(reste), lu, lexique)
}

/** Words from which a message may ask something beside a hardship: « à quoi ça rime tout ça » tells it alone. */
const LONG_MESSAGE = 8

/** Nothing that the examples say takes these back. */
const GRAVES = new Set(['idees-noires', 'danger-immediat', 'deuil', 'discrimination'])

/**
 * « ma prof me harcèle gentiment pour que je remplisse ma fiche de vœux » has the words of a hardship, and is like no message that tells of one: a doubt.
 * « j'en peux plus du bruit des caisses » tells of a weariness: a doubt too, still heard first when no job or training is asked about.
 */
function enDoute(dite: Detresse, weigh: () => Alerte | undefined): Detresse {
  const { nature } = dite.signe
  const alerte = GRAVES.has(nature) ? undefined : weigh()
  if (alerte === undefined || alerte.part >= (LASSES.has(nature) ? WEARINESS : CLAUSE_WITHIN)) return dite
  if (alerte.part < CLAUSE_WITHIN) return { ...dite, doute: true, alerte }
  // « j'en peux plus » with nothing that wearies is heard first.
  if (A_BOUT.test(alerte.mots.join(' '))) return dite
  return { ...dite, doute: true, lasse: true, alerte: { ...alerte, part: DISTRESS_BESIDE_JOB } }
}

const A_BOUT = /\b(?:peu[xt]?|pe) (?:vraiment |juste )?(?:plus|plu|pu)\b(?! (?:de|d|du|des)\b)/

/** What a weary person says of a day, of a job. */
const LASSES = new Set(['mal-etre'])

/** « va te pendre », « sale noir » and no more are thrown at the bot: nobody says that they were told so. */
const AU_BOT =
  /^(?:(?:espece|de|d|t|es|tu|un|une|gros|grosse|bot|robot|hey|eh|he|ferme|ta|la|gueule|toi|va|tg|ftg|fdp|mais|allez|connard|batard|alors) )*(?:sale (?:arabe|noire?|juive?|juif|pede|pd|gouine|negre|negresse|bougnoule|chinoise?|gitane?|trans|rebeu|renoi|handicape|race|merde)|va te (?:pendre|tuer|suicider)|(?:tue|suicide) toi|va crever)(?: (?:de|merde|va|robot|bot|tg|ftg|fdp|toi|connard|batard|pd|sale|con|conne|debile|mdr))*$/

const motifsDe = oncePer((signes: readonly SigneDetresse[]) => signes.map(({ motifs }) => motifs))

/** False when no pattern of any sign can match. */
function isAdmis(text: string, signes: readonly SigneDetresse[]): boolean {
  return isPossible(motifsDe(signes), text)
}

/** Distress that no pattern tells, from words like those of the examples. */
function learnt(texte: string, tokens: readonly string[], lu: string, lexique: Lexique): Detresse | undefined {
  const alerte = weighDetresse(texte, tokens, lexique)
  const signe = lexique.detresse.find(({ nature }) => nature === alerte?.nature)
  if (alerte === undefined || signe === undefined || alerte.part < DISTRESS_NEAR) return undefined
  const doute = alerte.part < DISTRESS_SURE
  const vague = alerte.partNature < DISTRESS_NATURE
  return { kind: 'detresse', signe, autrui: isPourAutruiAppris(lu, signe.nature), doute, vague, alerte }
}

function isDit(text: string, signes: readonly SigneDetresse[]): boolean {
  return signes.some((signe) => isSigne(text, signe))
}

/** Digits that stand for sounds: « envi 2 mourir », « 2main », « 1 pont », « 7 nuit ». An extra reading: « 2 jours » stays as it is. */
function spellDigits(text: string): string {
  if (!text.includes('1') && !text.includes('2') && !text.includes('7')) return text
  return text
    .replace(/\b2(?=[a-z]| [a-z])/g, 'de')
    .replace(/\b1(?= [a-z])/g, 'un')
    .replace(/\b7(?= [a-z])/g, 'cette')
    .replace(/\b(?:r|ri)1\b/g, 'rien')
    .replace(/\bm1t/g, 'maint')
}

/** « oui ça va », « non tkt »: asked how it goes, or after a sign, the person says that it goes well. */
const VA_BIEN =
  /^(?:(?:oui|ouais|si|non|nn|mais|ok|merci|je|j) )*(?:(?:ne )?t inquiete(?: pas)*(?: ca va)?|ca va(?: (?:bien|mieux|super|nickel|merci|oui|(?:ne )?t inquiete(?: pas)*))*|tout va bien|vais (?:tres )?bien|rien de grave)(?: merci)?$/

/**
 * Just after a sign of distress, « ok » or « que dois-je faire ? » is no thanks and no question about jobs: we stay with the person.
 * In the middle of the guided path (`enChemin`), words that answer its question go on. A doubt (`doute`) is said when nothing about jobs was asked.
 */
export function resteAvecLaPersonne(
  intent: Intent,
  {
    contexte,
    texte,
    doute,
    demande,
  }: {
    readonly contexte: Contexte
    readonly texte: string
    readonly doute: Detresse | undefined
    /** Something is asked of a job, strongly. */
    readonly demande: boolean
  },
  index: CatalogueIndex,
  enChemin: boolean,
): Intent {
  // « mais pas dehors » after jobs narrows them.
  const narrows = contexte.suite !== undefined && intent.kind === 'liste' && NARROWS.test(texte)
  if (
    doute !== undefined &&
    !narrows &&
    isWorthAsking(doute, intent, enChemin, demande && !OF_ONESELF.test(texte)) &&
    !(enChemin && texte.split(' ').length < LONG_REPLY)
  )
    return doute
  const signe = index.lexique.detresse.find(({ nature }) => nature === contexte.detresse)
  if (signe === undefined) return intent
  if (VA_BIEN.test(texte)) return { kind: 'geste', geste: 'annuler' }
  if (!enChemin && contexte.ecoute !== undefined && intent.kind === 'guide' && VERS_METIERS.test(texte)) return intent
  const encore = { kind: 'detresse', signe, encore: true } as const
  if (!isVague(intent, texte, enChemin) && (enChemin || !SHORT.test(texte))) return intent
  return contexte.ecoute === 'encore' ? { ...encore, toujours: true } : encore
}

/** Few words, and nothing of who writes. */
const NARROWS =
  /^(?:(?:et|mais|ou|plutot|ok|non) )*(?:pas|sans|avec)(?: (?!je\b|j\b|me\b|m\b|moi\b|ma\b|mon\b|mes\b)\w+){1,3}$/

/** Listened to already, who asks for a job goes on: « je ne sais pas quoi faire » is a button of the doubt. */
const VERS_METIERS =
  /\b(?:metiers?|orientation|boulots?|tafs?|jobs?|travail|formations?|etudes)\b|^je (?:ne )?sais pas quoi faire$/

/** « non », « bof », « pas trop »: the person has not gone on to jobs. */
const SHORT = /^(?:(?:non|nn|nan|oui|ouais|bof|mouais|pas|trop|vraiment|je|sais|jsp|ca|va|et|alors|euh|ok) ?){1,4}$/

/** In the guided path, fewer words than this answer its question. */
const LONG_REPLY = 4

/** Who writes, or someone of theirs. */
const OF_ONESELF =
  /\b(?:je|j|me|m|moi|mon|ma|mes|fils|fille|enfants?|freres?|soeurs?|potes?|copains?|copines?|amie?s?|eleves?)\b/

/**
 * The more surely something else was understood, the surer the doubt must be; in the guided path « je ne sais vraiment pas » is a reply.
 * `ailleurs`: something is asked of a job and nobody of one's own is told of, « le monsieur qui vend les journaux, il s'en sort ? »
 */
function isWorthAsking({ alerte, lasse }: Detresse, intent: Intent, enChemin: boolean, ailleurs: boolean): boolean {
  if (lasse === true && SUJETS.has(intent.kind)) return false
  const insulte = intent.kind === 'geste' && intent.geste === 'insulte'
  const vague = ['incompris', 'sansSujet', 'inconnu', 'horsSujet', ...(enChemin ? [] : ['guide', 'geste'])]
  const nothing = !insulte && !ailleurs && vague.includes(intent.kind)
  return (alerte?.part ?? 0) >= (nothing ? DISTRESS_ASK : DISTRESS_BESIDE_JOB)
}

/** Something is named, and asked about. */
const SUJETS: ReadonlySet<Intent['kind']> = new Set([
  'metier',
  'choixMetier',
  'comparaison',
  'formation',
  'choixFormation',
])

/** True when something else than the doubt is answered, and the person is told all the same who listens. */
export function isToldWhoListens(doute: Detresse | undefined, intent: Intent): boolean {
  return doute !== undefined && intent.kind !== 'detresse' && !(intent.kind === 'geste' && intent.geste === 'insulte')
}

/** True for more than the small doubt that only ends a reply with who listens. */
export function isAlarming(detresse: Detresse | undefined): detresse is Detresse {
  return detresse !== undefined && (detresse.alerte?.part ?? 1) >= DISTRESS_ASK
}

/** Topics by which a person still speaks of themselves. */
const SUJETS_PROCHES = new Set([
  'amour-et-amitie',
  'autre-service',
  'blagues-et-bavardage',
  'colere-violence',
  'confidentialite',
  'conseil-juridique',
  'coup-de-fatigue',
  'fille-ou-garcon',
  'maladie-et-metier',
  'peur-de-l-avenir',
  'predire-ou-decider',
  'sans-papiers',
  'sante',
  'situation-difficile',
  'vie-scolaire',
])

/** Studies and work are spoken of, though no sheet answers: « le concours c'est dur ? » */
const PARLE_ETUDES =
  /\b(?:concours|diplomes?|bts|but|licences?|masters?|salaires?|formations?|etudes|stages?|alternance|tafs?|boulots?)\b/

function isVague(intent: Intent, texte: string, enChemin: boolean): boolean {
  if (['incompris', 'sansSujet', 'inconnu'].includes(intent.kind) && PARLE_ETUDES.test(texte)) return false
  if (intent.kind === 'horsSujet') return !enChemin && SUJETS_PROCHES.has(intent.sujet.sujet)
  if (intent.kind === 'geste')
    return !enChemin && ['merci', 'salutation', 'auRevoir', 'annuler', 'retour', 'pourquoi'].includes(intent.geste)
  return !enChemin && ['incompris', 'sansSujet', 'inconnu', 'guide'].includes(intent.kind)
}
