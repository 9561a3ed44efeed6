import type { Motif, SigneDetresse } from '../search/lexique'
import { candidats } from '../search/motif'

/** Someone else, as the subject of what is told. */
const PERSONNE =
  '(?:(?:mon|ma|mes|un|une|des|notre|nos|la|le|son|sa|cette|cet|ce|d un|d une) (?:\\w+ ){0,2}?(?:fils|filles?|enfants?|ados?|gosses?|amie?s?|copines?|copains?|potes?|freres?|soeurs?|eleves?|etudiante?s?|cousine?s?|camarades?|voisine?s?|meufs?|mecs?|gars|bff|proches?|meres?|peres?|maman|papa|beau pere|belle mere|grand pere|grand mere|tante|oncle|niece|neveu|collegues?|femme|mari|conjointe?|garcons?|jumelle|jumeau|profs?|personnes?)\\b|quelqu un|qqn|(?:\\bil|\\belle|\\bils|\\belles))'

/** What tells of the one who writes. */
const MOI = /\b(?:je|j|jai|jme|jvai\w*|jveu\w*|jsui\w*|jsuis|ch?ui\w?|g|moi|me|m|nous|mes|mon|ma)\b/

/** Words about oneself that only say how one knows, or that one asks what to do. */
const NEUTRE: readonly RegExp[] = [
  /\b(?:m|me|nous) (?:a |as |ont |avait |vient de )?(?=(?:dit|dire|disent|avou|confi|raconte|ecri|envoy|parle|expliqu|montr|annonc|repet|demand)\w*)/g,
  /\b(?:je |j |jai )(?:\w+ ){0,2}?(?:sais|m inquiete|inquiete?|crois|pense qu|vois|connais|remarque\w*|soupconne|decouvert|appris|trouve qu)\b/g,
  /\b(?:j ai|jai|g|j ?avais) (?=(?:un|une|des|deux)\b)/g,
  /\b(?:j ai|jai) (?:\w+ )?peur (?:pour|qu|de (?:le|la) perdre)\b/g,
  /\b(?:je|j) (?:\w+ )?(?:fais|dois|peux|puis|faire|devrais|pourrais|veux|voudrais|aimerais|essaye|essaie) (?=quoi|comment|l aider|aider|faire\b(?! du mal)|l appeler)/g,
  /\b(?:que|comment|quoi) (?:puis|dois|peux|faire|reagir|aider) ?je\b|\bcomment je (?:fais|peux|dois)\b|\b(?:aidez?|dites|dis) moi\b/g,
]

/** Where the other one is from: « une fille de ma classe ». */
const LIEU =
  /\b(?:de|dans) (?:ma|mon|mes|notre) (?:classe|lycee|college|ecole|cours|internat|equipe|club|groupe)\b|\bchez (?:nous|moi)\b|(?<=amie?s? )a moi\b/g

/** Natures that someone does to someone: the other is the one to help only when they undergo it. */
const AGRESSIONS = new Set(['violences-sexuelles', 'violence', 'harcelement', 'discrimination'])
const SUBIT =
  /\b(?:se (?:fait|font|faire|faisait|fais)|s est fait\w*|subi\w*|victimes?|(?:est|sont|etait|ete|etre) (?:\w+ )?(?:harcel|battu|frapp|tap|viol(?!ent)|maltrait|insult|menac|forc|mari|racket|discrimin|agress|rejet|abus|humili|excis|en danger)\w*)\b|\bpeur\b/
const VICTIME =
  /\b(?:mon|ma|mes|un|une|ses|son|sa|d un|d une|leurs?|notre) (?:\w+ ){0,2}?(?:fils|filles?|enfants?|ados?|amie?s?|copines?|copains?|potes?|freres?|soeurs?|eleves?|cousine?s?|camarades?|femme|bebes?|neveu|niece)\b/
/** Grief, parting, a family that drinks or breaks up: it is the one who writes who needs to be heard. */
const DEUIL = /\b(?:est|et|vient de) (?:mort\w*|mourir|decede\w*)|\b(?:divorc\w*|se separe\w*|se dechirent)/

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

function isIn(text: string, motifs: readonly Motif[]): boolean {
  return candidats(motifs, text).some(({ pattern }) => pattern.test(text))
}

/**
 * True when the sign is about someone else: what is told of that person shows it, and what is left of the message shows nothing.
 * « ma copine se scarifie » is, « ma copine m'a quitté et je veux mourir » is not.
 */
export function isPourAutrui(text: string, signe: SigneDetresse, signes: readonly SigneDetresse[]): boolean {
  const told = NEUTRE.reduce((rest, pattern) => rest.replace(pattern, ' '), text).replace(/ +/g, ' ')
  if (DEUIL.test(told)) return false
  const agression = AGRESSIONS.has(signe.nature)
  if (agression && !SUBIT.test(told)) return isTemoin(told)
  const clauses = [...told.matchAll(PROPOS)].map(([clause]) => clause).filter((clause) => !parleDeMoi(clause))
  if (!clauses.some((clause) => signes.some((each) => isSigne(clause, each)))) return false
  const rest = clauses.reduce((left, clause) => left.replace(clause, ' '), told)
  return !signes.some((each) => isSigne(rest, each))
}

/** « mon fils », « ma classe » name someone; « me », « moi », « mes photos » are the one who writes. */
function parleDeMoi(clause: string): boolean {
  return MOI.test(clause.replace(LIEU, ' ').replace(QUI, ' '))
}

/** « on harcèle ma sœur », « mes élèves insultent un camarade »: someone else undergoes it, and nobody says « me ». */
function isTemoin(told: string): boolean {
  return VICTIME.test(told.replace(/^(?:mon|ma|mes|un|une) \w+/, '')) && !parleDeMoi(told)
}
