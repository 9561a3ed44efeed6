import type { Passage } from '../sheets/section'

/** A sentence ends at a full stop that is followed by a capital, not after an abbreviation's. */
const SENTENCE = /^.+?[.!?…](?=\s+[«"A-ZÀ-Ý]|$)/su

/** The first sentences of a text, up to about `max` characters; never cut inside a sentence unless the first is longer than that twice. */
export function firstSentences(text: string, max: number): string {
  let taken = ''
  for (const sentence of sentencesOf(text)) {
    if (taken !== '' && taken.length + sentence.length > max) break
    taken = taken === '' ? sentence : `${taken} ${sentence}`
  }
  return taken
}

/** A text, sentence by sentence. */
export function* sentencesOf(text: string): Generator<string> {
  let rest = text.trim()
  while (rest !== '') {
    const sentence = SENTENCE.exec(rest)?.[0] ?? rest
    yield sentence
    rest = rest.slice(sentence.length).trim()
  }
}

/** Each passage in a line: its sub-heading in bold, then its first sentences. */
export function wordPassages(passages: readonly Passage[], maxPassages: number, maxChars: number): readonly string[] {
  return passages
    .filter((passage) => passage.paragraphes.length > 0)
    .slice(0, maxPassages)
    .map((passage) => {
      const text = escapeMarkdown(firstSentences(passage.paragraphes.join(' '), maxChars))
      return passage.titre === '' ? text : `**${escapeMarkdown(passage.titre)}** : ${text}`
    })
}

/** Text of a sheet or of a person, made inert for Markdown. */
export function escapeMarkdown(text: string): string {
  const tidy = maySlip(text) && SLIPS.test(text) ? tidied(text) : text
  return SPECIAL.test(tidy) ? tidy.replace(/([\\`*_[\]<>#|~])/g, '\\$1') : tidy
}

/** What Markdown reads; most texts hold none of it. */
const SPECIAL = /[\\`*_[\]<>#|~]/

/** « 24 heures//24 », « etc. . », « le bac . »: slips of the keyboard that sheets hold, and no words. */
const SLIPS = /(?<!:)\/\/| \.(?:\s|$)|(?<!\.)\.\.(?!\.)/

/** What every slip holds: most texts hold none of it. */
function maySlip(text: string): boolean {
  return text.includes('//') || text.includes(' .') || text.includes('..')
}

function tidied(text: string): string {
  return text
    .replace(/(?<!:)\/\//g, '/')
    .replace(/(?<=\.) \.(?=\s|$)/g, '')
    .replace(/ \.(?=\s|$)/g, '.')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
}
