import type { CatalogueIndex } from '../../search/catalogueIndex'
import { candidats, findMotifs, type Motif } from '../../search/motif'
import type { Question } from '../mots/question'

const ARTICLES = new Set([
  'un',
  'une',
  'le',
  'la',
  'l',
  'les',
  'des',
  'd',
  'de',
  'du',
  'mon',
  'ma',
  'son',
  'sa',
  'cet',
  'ce',
  'cette',
])

const POSSESSIVES = new Set(['mon', 'ma', 'mes', 'ton', 'ta', 'notre', 'nos', 'votre', 'leur'])

const SALUTS = new Set(['bonjour', 'bonsoir', 'salut', 'coucou', 'hello', 'madame', 'monsieur'])

/** « comme salarié » says how one works, not as what. */
const STATUTS =
  /^(?:salarie|independant|fonctionnaire|liberal|free|freelance|patron|benevole|interimaire|contractuel|apprenti|stagiaire|etudiant)e?s?$/

/** « En tant que professeure, j'ai un élève… » */
const EN_TANT_QUE = /^(?:\w+ )?en tant qu(?:e|e? un|e? une)?$/
/** Words of it. */
const EN_TANT_QUE_WITHIN = 5

/** What someone who asks for others, or for another life, says of themselves. */
const CHERCHE = /^(?:(?:re)?cherche|souhait\w*|accompagne|aide|prepare|recois|conseille|oriente|anime)$/

/** Before whoever tells: « le prof », « un pote cuisinier », « mon oncle maçon ». */
const QUI = /^(?:la|le|l|un|une|pote|copain|copine|amie?|oncle|tante|cousine?|voisine?|collegue|pere|mere|frere|soeur)$/

const ME_DIT =
  /^\w+(?: (?!je\b|j\b|qui\b)\w+){0,2} (?:me|m|nous) (?:a |ont )?(?:dit|disent|pousse\w*|conseille\w*|oriente\w*|force\w*|propose\w*|parle\w*|voit|envoie)\b|^\w+(?: (?!je\b|j\b|qui\b)\w+){0,3} (?:a (?:parler?|conseiller?|dit) (?:a|au|aux|de|d|du|que|qu)|(?:dit|pense|croit|trouve) (?:que|qu))\b/

const LAISSE =
  /^(?:non\b|(?:(?:ca|il|elle) )?(?:me|m) (?:tente|plait|interesse|branche|dit) (?:plus|pas|rien)\b|c est (?:fini|termine)\b|(?:(?:g|j ai|ai) )?(?:rate|loupe|arrete)\b|depuis (?:mes|mon|\d+|\w+) |de (?:formation|metier|profession|base) (?!(?:pour|et |a |au |en )))/
/** Words of it. */
const LAISSE_WITHIN = 4

/** What the words around a stretch say of it. Made once per question. */
export class Placement {
  private readonly contextEnds: readonly number[]
  private readonly targetEnds: readonly number[]

  constructor(
    private readonly question: Question,
    { lexique }: CatalogueIndex,
  ) {
    this.contextEnds = ends(lexique.contexte, question.phrase)
    this.targetEnds = ends(lexique.cible, question.phrase)
  }

  isContexte(position: number): boolean {
    // « ma kiné », « votre avocat »: someone, not the job asked about.
    if (POSSESSIVES.has(this.question.mots[position - 1]?.lu ?? '') || this.isWhoWrites(position)) return true
    return this.endsBefore(position, this.contextEnds) || this.isWhoTells(position)
  }

  /** « opticien, non, plutôt… », « esthéticienne, c'est fini », « cariste depuis vingt ans », « boulanger de formation, je veux… »: told after the name. */
  isLaisse(fin: number): boolean {
    const after = this.question.mots.slice(fin, fin + LAISSE_WITHIN).map(({ lu }) => lu)
    return LAISSE.test(after.join(' '))
  }

  /** « la prof principale me pousse vers un bac pro »: who says it, and not what one would be. */
  private isWhoTells(position: number): boolean {
    const { mots, phrase } = this.question
    return QUI.test(mots[position - 1]?.lu ?? '') && ME_DIT.test(phrase.slice(mots[position]?.debut ?? 0))
  }

  isCible(position: number): boolean {
    return this.endsBefore(position, this.targetEnds) && !STATUTS.test(this.question.mots[position]?.lu ?? '')
  }

  /** « Conseillère d'orientation, je cherche… »: who writes says who they are. */
  private isWhoWrites(position: number): boolean {
    const asWhat = this.isAsWhat(position)
    if (!asWhat && !this.isGreeted(position)) return false
    const { mots } = this.question
    const next = mots.findIndex(({ coupe }, at) => at > position && coupe)
    if (asWhat) return /^(?:je?|mon|ma|mes)$/.test(mots[next]?.lu ?? '')
    return next > 0 && /^je?$/.test(mots[next]?.lu ?? '') && CHERCHE.test(mots[next + 1]?.lu ?? '')
  }

  private isAsWhat(position: number): boolean {
    if (position < 3 || position > EN_TANT_QUE_WITHIN) return false
    const before = this.question.mots.slice(0, position).map(({ lu }) => lu)
    return EN_TANT_QUE.test(before.join(' '))
  }

  /** Nothing stands before but a greeting. */
  private isGreeted(position: number): boolean {
    for (let at = 0; at < position; at++) if (!SALUTS.has(this.question.mots[at]?.lu ?? '')) return false
    return true
  }

  /** True when a phrase ends just before the word, articles apart. */
  private endsBefore(position: number, phraseEnds: readonly number[]): boolean {
    for (let at = position; at >= 0; at--) {
      const start = this.question.mots[at]?.debut
      if (start !== undefined && phraseEnds.some((end) => end === start - 1 || end === start)) return true
      const before = this.question.mots[at - 1]
      if (before === undefined || !ARTICLES.has(before.lu)) return false
    }
    return false
  }
}

function ends(motifs: readonly Motif[], phrase: string): readonly number[] {
  const found: number[] = []
  for (const motif of candidats(motifs, phrase))
    for (const { fin } of findMotifs(motif, phrase)) found.push(phrase.slice(0, fin).trimEnd().length)
  return found
}
