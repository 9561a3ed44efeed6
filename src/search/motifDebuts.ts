import type { Debut } from './lexique'

/** How the first word of whatever a phrase matches may begin; undefined when the phrase does not tell (`\\d+`, a look-around…). */
export function findDebuts(phrase: string): readonly Debut[] | undefined {
  const parts = alternatives(phrase)
  if (parts.length > 1) {
    const all = parts.map(findDebuts)
    return all.every((each) => each !== undefined) ? all.flat() : undefined
  }
  if (phrase.startsWith('(?')) return undefined
  if (!phrase.startsWith('(')) return ofWord(phrase)
  const end = closing(phrase)
  const after = phrase[end + 1]
  const found: Debut[] = []
  for (const alternative of alternatives(phrase.slice(1, end))) {
    const debuts = findDebuts(alternative)
    if (debuts === undefined) return undefined
    // What follows the group is glued to it: `(travail|boss)er` only tells the beginning.
    found.push(
      ...debuts.map((debut) =>
        after === undefined || after === ' ' || after === '?' || after === '*' ? debut : { ...debut, entier: false },
      ),
    )
  }
  if (after !== '?' && after !== '*' && after !== '+')
    return after === undefined || after === ' ' || /[a-z(]/.test(after) ? found : undefined
  const rest = phrase.slice(end + 2).trimStart()
  const others = rest === '' ? undefined : findDebuts(rest)
  return others === undefined ? undefined : [...found, ...others]
}

function ofWord(phrase: string): readonly Debut[] | undefined {
  const word = /^[a-z0-9]+/.exec(phrase)?.[0]
  if (word === undefined) return undefined
  const next = phrase[word.length]
  if (next === undefined || next === ' ') return [{ text: word, entier: true }]
  // In `s?`, the letter before the mark may be missing.
  const sure = next === '?' ? word.slice(0, -1) : word
  return sure === '' || !/[?*(\\[]/.test(next) ? undefined : [{ text: sure, entier: false }]
}

function closing(phrase: string): number {
  let depth = 0
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] === '(') depth++
    if (phrase[at] === ')' && --depth === 0) return at
  }
  return phrase.length
}

function alternatives(group: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= group.length; at++) {
    if (group[at] === '(') depth++
    if (group[at] === ')') depth--
    if (at === group.length || (group[at] === '|' && depth === 0)) {
      parts.push(group.slice(start, at).trim())
      start = at + 1
    }
  }
  return parts
}
