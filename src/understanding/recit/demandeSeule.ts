import { fold, tokenize } from '../../search/fold'
import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'
import { METIERS } from './horsDuRecit'
import { isRaconte } from './propositions'

/** Readings whose subject may have been told, and not asked about. */
const DE_CE_QUI_EST_DIT = new Set<Intent['kind']>(['metier', 'choixMetier', 'liste', 'proches', 'formation'])

/** Where a sentence or a clause ends inside a message. */
const COUPE = /[,;:.!?\n]+\s+/g

/** Words of a request that has a subject of its own: « brasseur ça s'apprend où ? » */
const MIN_WORDS = 4

/** Ends of a message that are read by themselves: what is asked stands in its last clauses. */
const MAX_ENDS = 2

/** The subject `U` at the head of its request, at its end, or wished. */
const sujet = (U: string): RegExp =>
  new RegExp(
    [
      `^(?:(?:et|alors|moi|donc|du coup|pour) )*(?:(?:un|une|le|la|l|les|etre|devenir) )?${U} (?:ca|sa|cela|c|il|i|elle|on|combien|cb|quel\\w*|kel\\w*|faut|fo|est ce|comment|gagne\\w*)\\b`,
      `\\b(?:gagn\\w+|salaire|paye|touche|etudes?|diplomes?|formations?|ecoles?|qualites?|metier|travail|etre|devenir)(?: \\w+){0,4}? (?:un|une|d un|d une|de|du|d|etre|devenir|l) ${U}$`,
      `\\b(?:veux|voudrais|aimerais|veut|voudrait|aimerait|reve d|souhaite|cherche a|pense) (?:etre|devenir) (?:un |une )?${U}\\b`,
    ].join('|'),
  )
const SUJET = sujet('U')
/** Whatever its subject: what is not worded so needs no reading. */
const SUJET_POSSIBLE = sujet('\\w+(?: \\w+){0,2}')

/** … and what asks nothing, or asks for jobs, needs none either. */
const DEMANDE =
  /\b(?:quoi|koi|quel\w*|kel\w*|qui|quand|ou|comment|com|combien|cb|faut|fo|est ce|c est|tu|vous|aide\w*|explique\w*|peu[xt]|savoir)\b/

/**
 * « mon père est comptable mais il comprend rien, tu peux me résoudre 3x + 7 = 22 ? », « j'ai été couvreur, […] combien gagne un graphologue ? »:
 * the end of a message asks by itself of what has no sheet, or of something else than jobs; what was told before is no answer to it.
 */
export function demandeSeule(read: Intent, seen: Observations, texte: string, lire: (texte: string) => Intent): Intent {
  if (!DE_CE_QUI_EST_DIT.has(read.kind)) return read
  const named = [...seen.metiers, ...seen.formations].filter(({ hits }) => hits.length > 0)
  const told = named.length > 0 && named.every((each) => isRaconte(seen, each))
  if (!told && (read.kind !== 'liste' || named.length > 0)) return read
  const ends = [...texte.matchAll(COUPE)]
    .map(({ index, 0: cut }) => texte.slice(index + cut.length))
    .filter((end) => end.split(/\s+/).length >= MIN_WORDS)
  for (const demande of ends.slice(-MAX_ENDS).reverse()) {
    const phrase = tokenize(fold(demande)).join(' ')
    if (METIERS.test(phrase) || (!(told && DEMANDE.test(phrase)) && !SUJET_POSSIBLE.test(phrase))) continue
    const alone = lire(demande)
    if (alone.kind === 'horsSujet' && told && alone.sujet.ailleurs) return alone
    if (alone.kind === 'inconnu' && SUJET.test(phrase.replace(tokenize(fold(alone.dit)).join(' '), 'U'))) return alone
  }
  return read
}
