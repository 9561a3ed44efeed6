import type { Facette, PointPrecis } from '../search/lexique'
import type { FicheMetier } from '../sheets/ficheMetier'
import { TEXTES } from '../texts/fr'
import { hasFacette } from './contenuFacette'
import { escapeMarkdown } from './extrait'
import { nomComplet } from './nomComplet'
import { phrasesSur, wordPhrases } from './phrasesDuPoint'
import { capital, linesParmi } from './wordFacette'
import { wordSource } from './wordSource'

const DUREE: ReadonlySet<Facette> = new Set(['etudes', 'formations', 'niveau'])

/** What the sheet says of one precise thing, word for word; that it says nothing of it, what it says nearby, and whom to ask. */
export function wordPoint(fiche: FicheMetier, point: PointPrecis): string {
  const said = phrasesSur(fiche, point.fiche, point)
  return [
    `**${escapeMarkdown(capital(nomComplet(fiche)))}**`,
    ...(said.length === 0
      ? [TEXTES.absentPrecis(point.sujet), ...wordNearby(fiche, point)]
      : [TEXTES.ditPrecis, wordPhrases(said)]),
    ...(said.length > 0 && point.metier ? [] : [point.piste === '' ? TEXTES.pisteMetier : point.piste]),
    wordSource(fiche.id),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What is said after what was asked, and `shown`: the sentences that tell of the precise thing, else that the sheet does not. */
export function wordLimite(fiche: FicheMetier, limite: PointPrecis | undefined, shown: string): string {
  if (limite === undefined) return ''
  const found = phrasesSur(fiche, limite.fiche, limite)
  if (found.length === 0) return `\n\n${TEXTES.absentPrecis(limite.sujet)} ${limite.piste}`.trimEnd()
  const more = found.flatMap(({ titre, phrases }) => {
    const unsaid = phrases.filter((each) => !shown.includes(escapeMarkdown(each)))
    return unsaid.length === 0 ? [] : [{ titre, phrases: unsaid }]
  })
  return more.length === 0 ? '' : `\n\n${TEXTES.ditAussi}\n\n${wordPhrases(more)}`
}

function wordNearby(fiche: FicheMetier, point: PointPrecis): readonly string[] {
  const { metier, proche, facette } = point
  if (!metier) return []
  const near = phrasesSur(fiche, proche, { facette, partout: false })
  if (near.length > 0) return [TEXTES.absentCeQuelleDit, wordPhrases(near)]
  // Of the studies, how long they are says most in few words.
  const shown = DUREE.has(facette) && hasFacette(fiche, 'duree') ? 'duree' : facette
  if (shown === 'presentation' || !hasFacette(fiche, shown)) return []
  return [TEXTES.absentCeQuelleDit, ...linesParmi(fiche, shown)]
}
