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

/** « vous pouvez me dire ? », « il y a du choix ? », « vous pensez à quoi ? »: of what, the sentences before say. */
const SANS_OBJET =
  /^(?:(?:et|mais|alors|du coup|est ce que|s il te plait|s il vous plait|merci) )*(?:(?:tu|vous|on) (?:peux|pouvez|peut|pourrais|pourriez|sais|savez)(?: (?:me|nous|m|l|le|lui))*(?: (?:dire|expliquer|aider|renseigner|eclairer|en dire plus|repondre))?(?: quoi| la dessus| s il te plait| s il vous plait)?|(?:peux tu|pouvez vous|pourriez vous|pourrais tu)(?: (?:me|nous|m|l|le))*(?: (?:dire|expliquer|aider|renseigner|eclairer|repondre))|(?:tu|vous) (?:pense[sz]?|as pense|avez pense|verrais|verriez|vois|voyez|proposes?|proposez|conseilles?|conseillez|recommandes?|recommandez)(?: a)? quoi|(?:tu|vous|t) (?:as|avez|aurais|auriez)(?: (?:une|des|d autres|quelques))? (?:idees?|quoi|pistes?|propositions?|suggestions?|conseils?)|(?:il y a|y a|y aurait il|y a t il|il y aurait)(?: (?:il|t il))?(?: (?:du|quelque chose|des|un peu|de la))? (?:choix|quoi|chose|possibilites?|pistes?|options?|matiere)|(?:des|une|d autres|quelques) (?:idees?|pistes?|suggestions?|propositions?|conseils?)(?: concretes?| svp| pour moi| pour lui| pour elle)?|(?:ca|cela) (?:existe|se trouve)(?: en vrai)?|(?:a|vers) quoi (?:tu|vous) pense[sz]?|(?:tu|vous|t) en (?:dis|dites|penses?|pensez) quoi|qu en (?:dis tu|dites vous|penses tu|pensez vous)|(?:je|on) (?:peux|peut) (?:viser|envisager|faire|chercher|regarder) quoi|une idee)$/

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
  if (marked.length > 0) return new Set(marked.flatMap((numero) => whatIsAsked(numero, all, wordsOf)))
  const asking = all.filter((numero) => ASKING.test(wordsOf(numero)))
  return new Set(asking.length > 0 ? asking : all)
}

/** The sentence itself; the one before when it only asks whether that one is true; all up to it when it asks, and does not say of what. */
function whatIsAsked(numero: number, all: readonly number[], wordsOf: (numero: number) => string): readonly number[] {
  const words = wordsOf(numero)
  if (SANS_OBJET.test(words)) return all.slice(0, all.indexOf(numero) + 1)
  return [CONFIRM.test(words) ? (all[all.indexOf(numero) - 1] ?? numero) : numero]
}
