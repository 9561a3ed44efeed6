import type { SigneDetresse } from '../../search/lexique'
import { candidats, type Motif } from '../../search/motif'

/** Someone else, as the subject of what is told. */
const PERSONNE =
  '(?:(?:mon|ma|mes|un|une|des|notre|nos|la|le|son|sa|cette|cet|ce|d un|d une) (?:\\w+ ){0,2}?(?:fils|filles?|enfants?|ados?|gosses?|amie?s?|copines?|copains?|potes?|freres?|soeurs?|eleves?|etudiante?s?|cousine?s?|camarades?|voisine?s?|meufs?|mecs?|gars|bff|proches?|meres?|peres?|maman|papa|beau pere|belle mere|grand pere|grand mere|tante|oncle|niece|neveu|collegues?|femme|mari|conjointe?|garcons?|jumelle|jumeau|profs?|personnes?)\\b|quelqu un|qqn|(?:\\bil|\\belle|\\bils|\\belles))'

/** What tells of the one who writes. */
const MOI = /\b(?:je|j|jai|jme|jvai\w*|jveu\w*|jsui\w*|jsuis|ch?ui\w?|g|moi|me|m|nous|mes|mon|ma)\b/

/** Words about oneself that only say how one knows, or that one asks what to do. */
const NEUTRE: readonly RegExp[] = [
  // « il faut », « il y a » speak of nobody.
  /\bil (?:\w{1,2} )?(?:faut|faudrait|faudra|y a|y aurait)\b/g,
  /\b(?:m|me|nous) (?:a |as |ont |avait |vient de )?(?=(?:dit|dire|disent|avou|confi|raconte|ecri|envoy|parle|expliqu|montr|annonc|repet|demand)\w*)/g,
  /\b(?:je |j |jai )(?:\w+ ){0,2}?(?:sais|m inquiete|inquiete?|crois|pense qu|vois|connais|remarque\w*|soupconne|decouvert|appris|trouve qu)\b/g,
  /\b(?:j ai|jai|g|j ?avais) (?=(?:un|une|des|deux)\b)/g,
  /\b(?:j ai|jai) (?:\w+ )?peur (?:pour|qu|de (?:le|la) perdre)\b/g,
  /\b(?:je|j) (?:\w+ )?(?:fais|dois|peux|puis|faire|devrais|pourrais|veux|voudrais|aimerais|essaye|essaie) (?=quoi|comment|l aider|aider|faire\b(?! du mal)|l appeler)/g,
  /\b(?:j ai|jai) (?:entendu|trouve|lu|vu|surpris)\b/g,
  /\b(?:de|a) me t ?aire\b|\bm a fait (?:jurer|promettre)\b|\b(?:veut|ose) (?:rien|pas) (?:me )?(?:dire|parler)\b/g,
  /\b(?:que|comment|quoi) (?:puis|dois|peux|faire|reagir|aider) ?je\b|\bcomment je (?:fais|peux|dois)\b|\b(?:aidez?|dites|dis) moi\b/g,
]

/** Who worries says « je » of that, or of what they are to the other. */
const INQUIETUDE =
  /\b(?:(?:je|j|jsuis|jsui|on|nous) )?(?:suis |me sens |sommes )?(?:\w+ )?(?:inquiete?s?|desemparee?s?|demunie?s?|impuissante?s?|paniquee?s?)\b|\bje suis (?:(?:sa|son|leur|la|le|un|une) )?(?:cpe|profs?|professeure?|enseignante?|infirmiere?|educat\w+|surveillante?|aed|deleguee?|tutrice|tuteur|maman|mere|pere|formateur|formatrice|conseill\w+|amie?)\b|\b(?:j ai|jai|g) (?:tres |trop )?peur\b|\b(?:je|j) (?:ne )?sais (?:pas|plus) (?:quoi|comment|que|a qui)\b/g

/** Where the other one is from: « une fille de ma classe ». */
const LIEU =
  /\b(?:de|dans) (?:ma|mon|mes|notre) (?:classe|lycee|college|ecole|cours|internat|equipe|club|groupe)\b|\bchez (?:nous|moi)\b|(?<=amie?s? )a moi\b/g

/** Natures that someone does to someone: the other is the one to help only when they undergo it. */
const AGRESSIONS = new Set(['violences-sexuelles', 'adulte-inquietant', 'violence', 'harcelement', 'discrimination'])
const SUBIT =
  /\b(?:se (?:fait|font|faire|faisait|fais)|s est fait\w*|subi\w*|victimes?|(?:est|sont|etait|ete|etre) (?:\w+ )?(?:harcel|battu|frapp|tap|viol(?!ent)|maltrait|insult|menac|forc|mari|racket|discrimin|agress|rejet|abus|humili|excis|en danger)\w*)\b|\bpeur\b/
const VICTIME =
  /\b(?:mon|ma|mes|un|une|ses|son|sa|d un|d une|leurs?|notre) (?:\w+ ){0,2}?(?:fils|filles?|enfants?|ados?|amie?s?|copines?|copains?|potes?|freres?|soeurs?|eleves?|cousine?s?|camarades?|femme|bebes?|neveu|niece|garcons?|gamine?s?|gosses?|jeunes?|apprentie?s?|stagiaires?|etudiante?s?|voisine?s?)\b/
/** What an aggressor does; « tonton la touche » says it of another. */
const AGIT =
  /(?<!\b(?:la|le|l|les|lui|leur) )\b(?:frapp|tap|batt?|cogn|tabass|gifl|insult|menac|harcel|touch|caress|forc|rabaiss|humili|cri|hurl|agress|moqu|rejet|oblig)(?:e|ent|ait|aient|s|t)?\b|\bviol(?:e|ent|ente|ents)\b/
/** Grief, parting, a family that drinks or breaks up: it is the one who writes who needs to be heard. */
const DEUIL = /\b(?:est|et|vient de) (?:mort\w*|mourir|decede\w*)|\b(?:divorc\w*|se separe\w*|se dechirent)/

/** A death, seen or mourned, a child to come: who writes is the one to listen to. */
const POUR_SOI = new Set(['deuil', 'temoin', 'grossesse'])

const QUI = new RegExp(PERSONNE, 'g')
const PROPOS = new RegExp(
  `(?<!\\b(?:a|aux|avec|sans|chez) )\\b${PERSONNE}(?: (?!(?:je|j|jai|jme|jveux?|jveu|jsuis|chui|g)\\b)\\w+)*`,
  'g',
)

export function isSigne(text: string, { motifs, sauf }: SigneDetresse): boolean {
  if (!isIn(text, motifs)) return false
  return isIn(
    sauf.reduce((rest, pattern) => rest.replace(pattern, ' '), text),
    motifs,
  )
}

/** A text without the ways of speaking that a sign was, or would have been, seen in. */
export function resteDe(text: string, vu: SigneDetresse, signes: readonly SigneDetresse[]): string {
  return signes
    .filter((signe) => signe === vu || isIn(text, signe.motifs))
    .flatMap(({ sauf }) => sauf)
    .filter(({ source }) => !source.startsWith('.*'))
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
}

function isIn(text: string, motifs: readonly Motif[]): boolean {
  return candidats(motifs, text).some(({ pattern }) => pattern.test(text))
}

/**
 * True when the sign is about someone else: what is told of that person shows it, and what is left of the message shows nothing.
 * « ma copine se scarifie » is, « ma copine m'a quitté et je veux mourir » is not. `dit` tells whether a text tells of distress.
 */
export function isPourAutrui(text: string, nature: string, dit: (text: string) => boolean): boolean {
  if (POUR_SOI.has(nature)) return false
  const told = NEUTRE.reduce((rest, pattern) => rest.replace(pattern, ' '), text).replace(/ +/g, ' ')
  if (DEUIL.test(told)) return false
  const agression = AGRESSIONS.has(nature)
  if (agression && !SUBIT.test(told)) return isTemoin(told) || isVictime(told)
  const clauses = [...told.matchAll(PROPOS)].map(([clause]) => clause).filter((clause) => !parleDeMoi(clause))
  if (!clauses.some(dit)) return false
  const rest = clauses.reduce((left, clause) => left.replace(clause, ' '), told)
  return !dit(rest)
}

/** The same of what the examples alone tell: someone is named who may undergo it, and but for worrying nobody says « je ». */
export function isPourAutruiAppris(text: string, nature: string): boolean {
  if (POUR_SOI.has(nature)) return false
  const told = [...NEUTRE, INQUIETUDE].reduce((rest, pattern) => rest.replace(pattern, ' '), text).replace(/ +/g, ' ')
  return isVictime(told) || (!AGRESSIONS.has(nature) && VICTIME.test(told) && !DEUIL.test(told) && !parleDeMoi(told))
}

/** « mon fils », « ma classe » name someone; « me », « moi », « mes photos » are the one who writes. */
function parleDeMoi(clause: string): boolean {
  return MOI.test(clause.replace(LIEU, ' ').replace(QUI, ' '))
}

/** « on harcèle ma sœur », « mes élèves insultent un camarade »: someone else undergoes it, and nobody says « me ». */
function isTemoin(told: string): boolean {
  return VICTIME.test(told.replace(/^(?:mon|ma|mes|un|une) \w+/, '')) && !parleDeMoi(told)
}

/** « mon fils revient avec des bleus », « ma copine a peur de rentrer »: nobody says « me », and the one named does no harm. */
function isVictime(told: string): boolean {
  return VICTIME.test(told) && !AGIT.test(told) && !parleDeMoi(told)
}
