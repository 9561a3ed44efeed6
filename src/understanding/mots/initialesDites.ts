/** What « je veux » is said before: an infinitive, what it would be done to, or its refusal. */
const VOULU =
  /^(?:(?:pas|pa|plus|un|une|des|du|fr|fe|fer|fair|mieux|juste|trop|bien|vrm|vraiment)|\p{L}+(?:er|ir|re|oir))$/u

/** Before video games: « les jv », « tester des jv ». */
const LES = /^(?:les|des|de|aux?|sur|mes)$/

/** « jv bosser dehors », « jm la bio »: initials that say « je veux » and « j'aime » there, and video games or « jm'en fiche » elsewhere. */
export function initialesDites(words: readonly string[]): readonly string[] {
  if (!words.includes('jv') && !words.includes('jm')) return words
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    if (word === 'jm' && next !== undefined && next !== 'en') return ['j', 'aime']
    if (word === 'jv' && VOULU.test(next ?? '') && !LES.test(words[at - 1] ?? '')) return ['je', 'veux']
    return [word]
  })
}
