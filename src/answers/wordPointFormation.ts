import { fold } from '../search/fold'
import type { PointPrecis } from '../search/lexique'
import type { FicheFormation } from '../sheets/ficheFormation'
import { passagesOf } from '../sheets/passagesOf'
import { TEXTES } from '../texts/fr'
import { escapeMarkdown, sentencesOf } from './extrait'

/** Sentences quoted, and characters of each: what reads at a glance on a phone. */
const QUOTED = 2
const QUOTED_CHARS = 400

/** What the sheets of a training say of one precise thing, word for word; else that they do not, and whom to ask. */
export function wordPointFormation(fiches: readonly FicheFormation[], { fiche, sujet, piste }: PointPrecis): string {
  const said = fiche === undefined ? [] : fiches.flatMap((each) => phrases(each, fiche))
  const kept = [...new Set(said)].slice(0, QUOTED)
  if (kept.length === 0) return `${TEXTES.absentPrecis(sujet)} ${piste}`.trimEnd()
  return [TEXTES.ditPrecis, kept.map((each) => `- ${escapeMarkdown(each)}`).join('\n')].join('\n\n')
}

function phrases(fiche: FicheFormation, pattern: RegExp): readonly string[] {
  return passagesOf(fiche)
    .flatMap(({ paragraphes }) => paragraphes.flatMap((text) => [...sentencesOf(text)]))
    .map((sentence) => sentence.replace(/^[-•*]\s+/, ''))
    .filter((sentence) => sentence.length <= QUOTED_CHARS && fold(sentence).search(pattern) >= 0)
}
