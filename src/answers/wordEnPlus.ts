import { tokenize } from '../search/fold'
import { stem } from '../search/stem'
import type { FicheMetier } from '../sheets/ficheMetier'
import { passagesOf } from '../sheets/passagesOf'
import { TEXTES } from '../texts/fr'
import type { EnPlus } from '../understanding/intent'
import { escapeMarkdown } from './extrait'
import { phrasesSur, wordPhrases } from './phrasesDuPoint'

/** What the sheet says in words that were said beside the job's name; that it says nothing of them when it does not hold them. */
export function wordEnPlus(fiche: FicheMetier, { mots, tait }: EnPlus): readonly string[] {
  const dits = mots.map((mot) => allOfSheet(fiche, mot))
  const held = mots.filter((_, at) => (dits[at] ?? []).length > 0)
  const missing = mots.filter((mot) => !held.includes(mot))
  const silent = missing.length === 0 || !tait ? [] : [TEXTES.rienSur(quoted(missing))]
  if (held.length === 0) return silent
  const pattern = new RegExp(`\\b(?:${dits.flat().join('|')})\\b`, 'g')
  const said = phrasesSur(fiche, pattern, { facette: 'presentation', partout: true })
  return [...silent, TEXTES.parleDe(quoted(held)), wordPhrases(said)]
}

function quoted(mots: readonly string[]): readonly string[] {
  return mots.map((mot) => `« ${escapeMarkdown(mot)} »`)
}

/** The same for each word of what was said at a stretch; nothing when the sheet does not hold them all. */
function allOfSheet(fiche: FicheMetier, dit: string): readonly string[] {
  const words = tokenize(dit).map((mot) => wordsOfSheet(fiche, mot))
  return words.some((each) => each.length === 0) ? [] : words.flat()
}

/** The words of the sheet, folded, that share the stem: « expatrié » for « expatriation ». */
function wordsOfSheet(fiche: FicheMetier, mot: string): readonly string[] {
  const sought = stem(mot)
  const texts = passagesOf(fiche).flatMap(({ titre, paragraphes }) => [titre, ...paragraphes])
  return [...new Set(texts.flatMap((text) => tokenize(text)))].filter((word) => stem(word) === sought)
}
