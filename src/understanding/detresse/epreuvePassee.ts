import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Intent } from '../intent'
import type { Mot } from '../mots/question'
import { type Detresse, findDetresse, isAlarming } from './detresse'

/** Of these a person may tell from where they stand now; of any other, help comes first, whenever it was. */
const PASSENT = new Set(['harcelement', 'mal-etre', 'discrimination', 'addiction', 'deuil', 'temoin'])
/** Of these only what is said to be long past. */
const GRAVES = new Set(['idees-noires', 'violence', 'violences-sexuelles'])

/** « j'ai été », « ma sœur a fait », « on me frappait », « après une », « ancienne victime »: told as over. */
const PASSE =
  /\b(?:ai|g|as|a|ont|avons|avais|avait) (?:(?:deja|aussi|moi meme|longtemps|beaucoup|bien|toujours|toutes?|tous|tant) )*(?:ete|etait|fait|eu|vecu|subi|souffert|connu|traverse|perdu|arrete|grandi|passe|endure|surmonte|tente|essaye|failli|frole|consomme|pris)\b|\b(?:suis|s est|etais|m etais) (?:deja |longtemps )?(?:fait|suicide\w*|mort\w*|decede\w*|sorti\w*|gueri\w*|pendu\w*|tuee?s?|noyee?s?|defenestre\w*|immole\w*|jetee?s?|donnee?s? la mort)\b|\b(?:est|sont) (?:mort|decede)\w*|\b(?:je|j|on|m|me|il|elle|ils|elles) (?:(?:me|m|y|nous) )?(?!connais|sais|fais|vais|jamais)\w{2,}(?<!r)ai(?:s|t|ent)\b|\b(?:apres|suite a|malgre) (?:une?|mon|ma|mes|des)\b|\b(?:ayant|avoir) (?:ete|fait|eu|vecu|subi|connu|traverse|perdu)\b|\bancien(?:ne)?s?\b|\bvecu\b|\bex \w+|\b(?:pendant|durant)\b|\btoute? (?:le|la|mon|ma) (?:college|lycee|primaire|scolarite|enfance|annee)\b/

/** « il y a deux ans », « quand j'étais petite », « c'est derrière moi ». */
const LOIN =
  /\b(?:il y a|y a|ya) (?:(?!jours?\b|semaines?\b|mois\b|heures?\b)\w+ ){0,2}(?:ans?|annees)\b|\bquand (?:j|je|on) (?:etai\w+|avai\w+)\b|\b(?:enfant|petite?|enfance|jeunesse|autrefois|a l epoque|avant(?! (?:de|d|que|qu|la|le|les|mon|ma|mes|l)\b)|dans le passe|par le passe|ancien(?:ne)?s?)\b|\b(?:l an|l annee) (?:dernier|derniere|passee?)\b|\ba l age de\b|\ba \d+ ans\b|\ben (?:primaire|maternelle|cp|ce1|ce2|cm1|cm2|6e|5e|6eme|5eme)\b|\bva (?:beaucoup |bien |vraiment )?mieux\b|\bderriere moi\b|\b(?:m en suis|suis) sorti\w*\b|\bs en est sorti\w*\b|\bgueri\w*\b/

/** Said to be over in so many words: « c'est réglé depuis longtemps », « je vais super bien aujourd'hui ». */
const FINI =
  /\b(?:c est|tout est) (?:\w+ )?(?:regle|fini|termine|passe|oublie|du passe|loin|derriere)\b|\b(?:je|j) (?:vais|me sens) (?:(?:super|tres|beaucoup|vraiment|enfin|bien|carrement) )*(?:bien|mieux)\b|\b(?:gueri|abstinent)\w*\b|\bsobres? (?:depuis|maintenant|aujourd)\b|\bremise?\b/
/** What says since when it is over. */
const DEPUIS_QUAND = /\bdepuis (?:longtemps|des annees|\w+ (?:ans?|annees))\b|\baujourd hui\b/g

/** It is not over, or only just. */
const PRESENT =
  /\b(?:depuis|toujours(?! (?:voulu|reve|aime|eu envie))|encore|continu\w+|recommenc\w+|en ce moment|actuellement|aujourd hui(?! (?:je|j) (?:veux|voudrais|aimerais|souhaite))|hier|ce (?:matin|midi|soir)|cette (?:semaine|nuit|annee)|(?:la semaine|le mois) (?:dernier|derniere|passee?)|recemment|tous les (?:jours|soirs|matins)|toutes les nuits|chaque (?:jour|soir|nuit)|tout le temps|viens de|(?:il y a|ya) (?:\w+ )?(?:jours?|semaines?|heures?)|y pense|je pense (?!devenir|faire|etre)\w*|plus (?:rien|envie)|n en peux plus|en peux plus|peur|pleure|sang|(?:me|m) (?:harcele|frappe|tape|bat|insulte|menace|touche|viole|force|rackette|humilie|embete)(?:nt)?\b|(?:suis|est|sont|fais|(?<!\b(?:ai|a|as|ont|avais|avait) )fait|vis|subis) (?:(?!fait\b)\w+ )?(?:(?:harcele|frappe|battu|insulte|tape)e?s?\b|(?:depress|deprim|anorexi|boulimi|violent)\w*|mal\b|triste|seule?\b))/

/** Told, and yet to come. */
const FUTUR = /\b(?:je|j) (?:\w+ )?\w+rai\b/

/** What begins a question or a wish. */
const DEMANDE =
  /^(?:(?:et|mais|donc|alors|du coup|maintenant|mtn|aujourd hui|or|puis|cependant|pourtant|sinon|du coup|c est pour ca que|c est pourquoi|ca m a|m a) )*(?:(?:je|j) (?:(?:me|m) )?(?:veux|voudrais|souhaite|souhaiterais|aimerais|adorerais|cherche|recherche|compte|reve|hesite|envisage|demande|peux?|peut|pourrais|pourrai|puisse)\b|(?:j|ai) (?:ai )?(?:envie|donne envie|toujours (?:voulu|reve))\b|donne envie|(?:il|elle) (?:veut|voudrait|aimerait|souhaite|peut|pourrait)\b|(?:peut|pourrait) (?:t )?(?:il|elle)\b|puis je|peut on|on peut|est ce|est il|c est possible|possible|quel(?:le)?s?\b|comment\b|c est quoi|qu est ce|que (?:faire|puis|dois)|quoi\b|faire quoi|les (?:metiers|etudes|formations)|combien|(?:un|des|d un) (?:metiers?|boulots?|travail|jobs?|formations?)|(?:(?:un|le|la|plutot) )?(?:cap|bac|bts|but|licence|prepa|alternance)\b|pour (?:devenir|etre|travailler)|il (?:faut|existe|y a) (?:quoi|quel|des|un))/

/** Where one clause may end and another begin, besides a mark of punctuation. */
const AVANT =
  /(?<!est ce que) (?=(?:(?:et|mais|donc|alors|maintenant|mtn|c est pour ca que|du coup) )*(?:(?:je|j) (?:(?:me|m) )?(?:veux|voudrais|souhaite|souhaiterais|aimerais|adorerais|cherche|recherche|compte|reve|hesite|envisage|peux?|peut|pourrais|pourrai)\b|j ai (?:envie|toujours voulu|toujours reve)|(?:ca m a )?donne envie|(?:il|elle) (?:veut|voudrait|aimerait|souhaite|peut|pourrait)\b|(?:peut|pourrait) (?:t )?(?:il|elle)\b|puis je|peut on|est ce que|est il possible|c est possible|quel(?:le)?s? (?:metiers?|etudes?|formations?|boulots?|jobs?|tafs?|travail|diplomes?|bac|voies?|filieres?)|comment (?:devenir|faire|je|se|on|me)|c est quoi|qu est ce|que faire|quoi faire)|(?:car|parce qu[ei]?|vu que|alors que|si|meme si) (?:j|je|on|il|elle|moi|g)\b|qui (?:a|ont|avait) )/

/** Words of a job said alone. */
const JOB_WORDS = 2

/** Someone else is dead: grief, whatever the words of it. */
const MORT =
  /\b(?:s est|se sont) (?:suicide|pendu|tue|donne la mort)\w*|\b(?:est|sont) (?:mort|decede)\w*|\bperdu (?:mon|ma|mes)\b/
const DEUIL = 'deuil'
/** It happened to someone else, and not to the one who writes. */
const AUTRUI = 'autrui'

/** A question that stands beside a hardship, of this nature, that is over. */
export interface Epreuve {
  readonly nature: string
  readonly demande: string
}

/** The hardship and the question; undefined when it is not over, or nothing is asked beside it. */
export function demandeACote(
  mots: readonly Mot[],
  { signe, autrui }: Detresse,
  { lexique }: CatalogueIndex,
): Epreuve | undefined {
  const clauses = clausesOf(mots)
  const phrase = clauses.join(' ')
  const nature = signe.nature === 'idees-noires' && MORT.test(phrase) ? DEUIL : signe.nature
  const grave = GRAVES.has(nature)
  if (!grave && !PASSENT.has(nature)) return undefined
  const over = FINI.test(phrase)
  if (!PASSE.test(phrase) || (grave && !over && !LOIN.test(phrase))) return undefined
  if (PRESENT.test(over ? phrase.replace(DEPUIS_QUAND, '') : phrase)) return undefined
  // « infirmière, quelles études ? »: the job stands before what is asked of it.
  const isAsked = (clause: string, at: number): boolean =>
    DEMANDE.test(clause) || (DEMANDE.test(clauses[at + 1] ?? '') && clause.split(' ').length <= JOB_WORDS)
  const asked = clauses.filter(isAsked)
  const told = clauses.filter((clause, at) => !isAsked(clause, at))
  if (asked.length === 0 || told.length === 0) return undefined
  const others = told.filter((clause) => !PASSE.test(clause) && !FINI.test(clause)).join(', ')
  const alerts = (text: string): boolean => text !== '' && isAlarming(findDetresse(text, text, lexique))
  if (told.some((clause) => FUTUR.test(clause)) || alerts(others) || alerts(asked.join(', '))) return undefined
  return { nature: autrui === true ? AUTRUI : nature, demande: `${asked.join(', ')} ?` }
}

const ABOUT_JOBS = new Set<Intent['kind']>([
  'metier',
  'choixMetier',
  'liste',
  'formation',
  'choixFormation',
  'diplome',
  'comparaison',
  'proches',
])

/** Said plainly of jobs and studies, though no sheet answers. */
const SUJETS = new Set([
  'age-apprentissage',
  'facile-ou-cool',
  'meilleur-metier',
  'metiers-en-tension',
  'sans-matiere',
  'specialites-au-lycee',
  'tri-impossible',
  'vae-reconversion',
])
/** Asked whether it is open to them. */
export const CAPABLE =
  /\b(?:peux?|peut|puis|pourrais|pourrai|possible|empeche\w*|droit|interdit\w*|capable|accepte\w*)\b/
const NOMME_METIERS = /\b(?:peux etre|devenir|metiers?|etudes?|formations?|boulots?|jobs?)\b/

/** True when the question beside a hardship is surely about jobs or studies. */
export function asksAboutJobs(intent: Intent, demande: string): boolean {
  if (ABOUT_JOBS.has(intent.kind)) return true
  if (intent.kind === 'horsSujet') return SUJETS.has(intent.sujet.sujet)
  return ['inconnu', 'guide', 'sansSujet'].includes(intent.kind) && NOMME_METIERS.test(demande)
}

function clausesOf(mots: readonly Mot[]): readonly string[] {
  const parts: string[] = []
  for (const { lu, ecrit, coupe } of mots) {
    // « frappait » was read as the known word « frappe ».
    const mot = IMPARFAIT.test(ecrit) ? ecrit : lu
    const last = parts.at(-1)
    if (last === undefined || coupe) parts.push(mot)
    else parts[parts.length - 1] = `${last} ${mot}`
  }
  return parts.flatMap((part) => part.split(AVANT))
}

const IMPARFAIT = /ai(?:s|t|ent)$/
