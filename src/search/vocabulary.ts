import { editDistance } from './distance'
import { phoneticKey } from './phonetic'
import {
  allowedEdits,
  EDIT_COST,
  EDIT_LENGTH,
  FIRST_LETTER_COST,
  GOOD_CORRECTION,
  MAX_READINGS,
  SAME_SOUND_COST,
  soundEdits,
} from './ranking'

/** Two edits are allowed from here: see `allowedEdits`. */
const DEEP_LENGTH = 8

/** A known word near a written one; `quality` is 1 for the same word and falls with every edit. */
export interface Correction {
  readonly word: string
  readonly quality: number
}

/**
 * The folded words the bot can recognise, and the nearest ones to a word that is none of them.
 * Nearness: symmetric deletion over letters and over sounds, then the true edit distance.
 */
export class Vocabulary {
  /** Words that may correct others, with the times they occur. */
  private readonly words = new Map<string, number>()
  /** Ordinary French words: recognised as they are, never the target of a correction. */
  private readonly ordinary = new Set<string>()
  private readonly byDeletion = new Map<string, string[]>()
  private readonly bySound = new Map<string, string[]>()
  private readonly sounds = new Map<string, string>()
  private readonly deep = new Set<string>()
  private readonly byDeletions = new Map<string, string[]>()

  /** `deep`: words worth finding two edits off (names of jobs). */
  add(word: string, weight = 1, deep = false): void {
    if (deep && word.length >= DEEP_LENGTH && !this.deep.has(word)) {
      this.deep.add(word)
      for (const part of deletionsTwice(word)) push(this.byDeletions, part, word)
    }
    const times = this.words.get(word)
    this.words.set(word, (times ?? 0) + weight)
    if (times !== undefined || word.length < 3 || /\d/.test(word)) return
    const sound = phoneticKey(word)
    push(this.bySound, sound, word)
    this.sounds.set(word, sound)
    for (const part of deletions(word)) push(this.byDeletion, part, word)
    if (sound.length > 3) for (const part of deletions(sound)) push(this.bySound, `-${part}`, word)
  }

  addOrdinary(word: string): void {
    this.ordinary.add(word)
  }

  /** True for a word that needs no correction. */
  has(word: string): boolean {
    return this.words.has(word) || this.ordinary.has(word)
  }

  /** True for a word that names, cues and interests are made of. */
  isTarget(word: string): boolean {
    return this.words.has(word)
  }

  /** Known words of that phonetic key. */
  heardAs(sound: string): readonly string[] {
    return (this.bySound.get(sound) ?? []).filter((word) => this.sounds.get(word) === sound)
  }

  /** Other known words that sound as `word` does, with a mute e or without. */
  soundingAs(word: string): readonly string[] {
    const sound = phoneticKey(word)
    const heard = withMuteE(word)
    const own = sound.length > 1 && /[aeiouy]/.test(word) ? this.heardAs(sound) : []
    return [...own, ...(heard === undefined || heard === sound ? [] : this.heardAs(heard))].filter(
      (other) => other !== word,
    )
  }

  /** Known words near `word`, best first; empty when it is known itself or too short. */
  corrections(word: string): readonly Correction[] {
    if (word.length < 3 || this.has(word)) return []
    return this.nearest(word)
  }

  /** The same without asking whether the word is known. */
  nearest(word: string): readonly Correction[] {
    const sound = phoneticKey(word)
    const heard = withMuteE(word)
    const found = new Set<string>()
    collect(found, this.bySound.get(sound))
    if (heard !== undefined) collect(found, this.bySound.get(heard))
    collect(found, this.byDeletion.get(word))
    for (const part of deletions(word)) {
      // One letter too many, or one letter for another.
      if (this.words.has(part)) found.add(part)
      collect(found, this.byDeletion.get(part))
    }
    if (sound.length > 3) {
      collect(found, this.bySound.get(`-${sound}`))
      for (const part of deletions(sound)) {
        collect(found, this.bySound.get(`-${part}`))
        collect(found, this.bySound.get(part))
      }
    }
    const corrections = this.rated(word, sound, heard, found)
    if (word.length >= DEEP_LENGTH && corrections.every(({ quality }) => quality < GOOD_CORRECTION)) {
      const deeper = new Set<string>()
      for (const part of deletionsTwice(word)) collect(deeper, this.byDeletions.get(part))
      for (const known of found) deeper.delete(known)
      corrections.push(...this.rated(word, sound, heard, deeper))
    }
    return corrections
      .sort((a, b) => b.quality - a.quality || (this.words.get(b.word) ?? 0) - (this.words.get(a.word) ?? 0))
      .slice(0, MAX_READINGS)
  }

  private rated(word: string, sound: string, heard: string | undefined, candidates: ReadonlySet<string>): Correction[] {
    const corrections: Correction[] = []
    for (const candidate of candidates) {
      const quality = this.quality(word, sound, heard, candidate)
      if (quality > 0 && candidate !== word) corrections.push({ word: candidate, quality })
    }
    return corrections
  }

  private quality(word: string, sound: string, heard: string | undefined, candidate: string): number {
    const length = Math.max(word.length, candidate.length)
    const other = this.sounds.get(candidate) ?? phoneticKey(candidate)
    // « dree » is not « DRH », though both are heard « dr ».
    const sameSound =
      ((sound.length > 2 || /[aeiou\d]/.test(sound)) && sound.length > 1 && other === sound) ||
      other === heard ||
      (sound.length > 3 && isWithoutMuteE(sound, other))
    // Three letters sound like too many words: « rue » is not « route ».
    if (word.length < 4 && Math.abs(word.length - candidate.length) > 1) return 0
    const most = sameSound ? soundEdits(length) : allowedEdits(length)
    const edits = editDistance(word, candidate, most)
    if (edits > most) return 0
    const edit = EDIT_COST * Math.min(1, EDIT_LENGTH / word.length)
    const cost = sameSound ? Math.min(edits * edit, SAME_SOUND_COST + edits * 0.005) : edits * edit
    const swapped = word[0] === candidate[1] && word[1] === candidate[0]
    return 1 - cost - (word[0] === candidate[0] || sameSound || swapped ? 0 : FIRST_LETTER_COST)
  }
}

/** What a word says when its mute e was not written: « orthofonist », « secreter », « polis »; undefined when none can be missing. */
function withMuteE(word: string): string | undefined {
  return word.length > 2 && /[aeiouy].*[b-df-hj-np-tv-xz]$/.test(word) ? phoneticKey(`${word}e`) : undefined
}

/** « medssin » for « médecin », « secrtaire »: a mute e within a word, of which one consonant is left on either side. */
function isWithoutMuteE(sound: string, other: string): boolean {
  if (other.length !== sound.length + 1) return false
  let at = 0
  while (sound[at] === other[at]) at++
  return at > 1 && MUET.test(other.slice(at - 1, at + 2)) && other.slice(at + 1) === sound.slice(at)
}

const MUET = /^[^aeiou0-3]e[^aeiou0-3]$/

function push(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key)
  if (words === undefined) map.set(key, [word])
  else words.push(word)
}

function collect(found: Set<string>, words: readonly string[] | undefined): void {
  if (words !== undefined) for (const word of words) found.add(word)
}

/** What is left of a word after at most two deletions. */
function deletionsTwice(word: string): Set<string> {
  const parts = new Set([word])
  for (const once of deletions(word)) {
    parts.add(once)
    for (const twice of deletions(once)) parts.add(twice)
  }
  return parts
}

function deletions(word: string): Set<string> {
  const parts = new Set<string>()
  for (let i = 0; i < word.length; i++) parts.add(word.slice(0, i) + word.slice(i + 1))
  return parts
}
