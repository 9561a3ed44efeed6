/** A word as read, and the sentence it stands in. */
interface MotPlace {
  readonly lu: string
  readonly numero: number
}

/** Words by which a sentence asks without a question mark. */
const ASKING =
  /\b(?:savoir|pouvez|pourriez|pourrais tu|peux tu|dis|dites|explique\w*|parle\w*|donne\w*|presente\w*|connaitre|comparer|liste\w*|quel|quels|quelle|quelles|combien|comment)\b/

/** « ça coupe pas des têtes, j'espère ? il fait quoi »: the last words ask, and nobody typed their mark. */
const ASKING_LAST = /\b(?:quoi|qu est|quel|quels|quelle|quelles|combien|comment)\b/

/** « c'est vrai ? », « vous confirmez ? »: what is asked stands before. */
const CONFIRM =
  /^(?:(?:et|mais|alors|du coup|franchement|dites?|moi) )*(?:(?:est ce que )?(?:c est|est ce)(?: bien)? (?:vrai|exact|faux|ca|le cas|une legende|un mythe)|vrai|(?:tu|vous)(?: me| le)? confirme[sz]?|confirmez vous|confirmes tu|info|mythe|legende)(?: ou (?:c est )?(?:pas|non|faux|une legende|legende|realite|intox))?$/

/** The numbers of the sentences that ask; all of them when none does, or when there is but one. */
export function findAsking(sentences: readonly string[], mots: readonly MotPlace[]): ReadonlySet<number> {
  const all = [...new Set(mots.map(({ numero }) => numero))]
  if (all.length < 2) return new Set(all)
  const wordsOf = (numero: number): string =>
    mots
      .filter((mot) => mot.numero === numero)
      .map(({ lu }) => lu)
      .join(' ')
  const last = all.at(-1) ?? 0
  const marked = all.filter((numero, at) => {
    const sentence = sentences[numero] ?? ''
    if (sentence.includes('?')) return true
    return at > 0 && numero === last && !/[.!]\s*$/.test(sentence) && ASKING_LAST.test(wordsOf(numero))
  })
  if (marked.length > 0) return new Set(marked.map((numero) => whatIsAsked(numero, all, wordsOf)))
  const asking = all.filter((numero) => ASKING.test(wordsOf(numero)))
  return new Set(asking.length > 0 ? asking : all)
}

/** The sentence itself, or the one before when it only asks whether that one is true. */
function whatIsAsked(numero: number, all: readonly number[], wordsOf: (numero: number) => string): number {
  return CONFIRM.test(wordsOf(numero)) ? (all[all.indexOf(numero) - 1] ?? numero) : numero
}
