import { fold, tokenize } from '../../search/fold'
import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'
import { isRaconte } from './propositions'

/** Readings whose subject may have been told, and not asked about. */
const DE_CE_QUI_EST_DIT = new Set<Intent['kind']>(['metier', 'choixMetier', 'liste', 'proches', 'formation'])

/** Where a sentence or a clause ends inside a message. */
const COUPE = /[,;:.!?\n]+\s+/g

/** Words of a request that has a subject of its own: « brasseur ça s'apprend où ? » */
const MIN_WORDS = 4

/** The subject `U` at the head of its request, at its end, or wished. */
const SUJET =
  /^(?:(?:et|alors|moi|donc|du coup|pour) )*(?:(?:un|une|le|la|l|les|etre|devenir) )?U (?:ca|sa|cela|c|il|i|elle|on|combien|cb|quel\w*|kel\w*|faut|fo|est ce|comment|gagne\w*)\b|\b(?:gagn\w+|salaire|paye|touche|etudes?|diplomes?|formations?|ecoles?|qualites?|metier|travail|etre|devenir)(?: \w+){0,4}? (?:un|une|d un|d une|de|du|d|etre|devenir|l) U$|\b(?:veux|voudrais|aimerais|veut|voudrait|aimerait|reve d|souhaite|cherche a|pense) (?:etre|devenir) (?:un |une )?U\b/

/**
 * « mon père est comptable mais il comprend rien, tu peux me résoudre 3x + 7 = 22 ? », « j'ai été couvreur, […] combien gagne un graphologue ? »:
 * the end of a message asks by itself of what has no sheet, or of something else than jobs; what was told before is no answer to it.
 */
export function demandeSeule(read: Intent, seen: Observations, texte: string, lire: (texte: string) => Intent): Intent {
  if (!DE_CE_QUI_EST_DIT.has(read.kind)) return read
  const named = [...seen.metiers, ...seen.formations].filter(({ hits }) => hits.length > 0)
  const told = named.length > 0 && named.every((each) => isRaconte(seen, each))
  if (!told && (read.kind !== 'liste' || named.length > 0)) return read
  const cuts = [...texte.matchAll(COUPE)].map(({ index, 0: cut }) => texte.slice(index + cut.length))
  const asks = (end: string): boolean =>
    end.split(/\s+/).length >= MIN_WORDS && !RACONTE.test(tokenize(fold(end)).join(' '))
  for (const demande of cuts.filter(asks).reverse()) {
    const alone = lire(demande)
    if (alone.kind === 'horsSujet' && told && alone.sujet.ailleurs) return alone
    if (alone.kind === 'inconnu' && isSujet(alone.dit, demande)) return alone
  }
  return read
}

/** « la logistique, *j'ai fait un job d'été …* »: tells, and asks for nothing. */
const RACONTE =
  /^(?:(?:et|mais) )?(?:j|il|elle|on) (?:ai|a) (?:deja )?(?:fait|travaille|bosse|eu)\b(?!.*\b(?:quoi|quels?|quelles?|combien|comment)\b)/

function isSujet(dit: string, demande: string): boolean {
  const [name, phrase] = [dit, demande].map((words) => tokenize(fold(words)).join(' '))
  return SUJET.test(phrase?.replace(name ?? '', 'U') ?? '')
}
