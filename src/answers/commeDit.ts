import { tokenize } from '../search/fold'
import type { Intent } from '../understanding/intent'

/** What is said back keeps the person's own accents. */
export function commeDit(intent: Intent, texte: string): Intent {
  if (intent.kind === 'liste') {
    const mots = intent.criteres.mots.map((mot) => commeEcrit(mot, texte))
    const exclusDits = intent.criteres.exclusDits?.map((dit) => commeEcrit(dit, texte))
    return { ...intent, criteres: { ...intent.criteres, mots, ...(exclusDits !== undefined && { exclusDits }) } }
  }
  if (intent.kind === 'proches' && intent.criteres?.laisses !== undefined) {
    const laisses = intent.criteres.laisses.map((dit) => commeEcrit(dit, texte))
    return { ...intent, criteres: { ...intent.criteres, laisses } }
  }
  if (intent.kind === 'metier') {
    const { depart, vers, enPlus } = intent
    return {
      ...intent,
      ...(depart?.kind === 'formation' && { depart: { ...depart, dit: commeEcrit(depart.dit, texte) } }),
      ...(vers !== undefined && { vers: { ...vers, dit: commeEcrit(vers.dit, texte) } }),
      ...(enPlus !== undefined && { enPlus: { ...enPlus, mots: enPlus.mots.map((mot) => commeEcrit(mot, texte)) } }),
    }
  }
  if (intent.kind === 'diplome' && intent.demande.sujet === 'domaine' && intent.demande.dits === undefined) {
    const { demande } = intent
    return { ...intent, demande: { ...demande, dits: demande.mots.map((mot) => commeEcrit(mot, texte)) } }
  }
  return 'dit' in intent ? { ...intent, dit: commeEcrit(intent.dit, texte) } : intent
}

/** The words as the person wrote them, accents and apostrophes too, when they are the ones that were read. */
function commeEcrit(mot: string, texte: string): string {
  const written = texte.match(/[\p{L}\p{N}][\p{L}\p{N}’'·-]*/gu) ?? []
  for (let from = 0; from < written.length; from++) {
    const said = stretchFrom(written.slice(from), mot) ?? stretchFrom(withoutElision(written.slice(from)), mot)
    if (said !== undefined) return said
  }
  return mot
}

/** The first words, as many as say it; undefined when they say something else. */
function stretchFrom(words: readonly string[], mot: string): string | undefined {
  for (let to = 1; to <= words.length; to++) {
    const folded = words
      .slice(0, to)
      .flatMap((word) => tokenize(word))
      .join(' ')
    if (folded === mot) return words.slice(0, to).join(' ').toLowerCase()
    if (!mot.startsWith(folded)) return undefined
  }
  return undefined
}

/** « l'armée » says « armée ». */
function withoutElision([first = '', ...others]: readonly string[]): readonly string[] {
  return [first.replace(/^(?:[cdjlmnst]|qu)[’']/iu, ''), ...others]
}
