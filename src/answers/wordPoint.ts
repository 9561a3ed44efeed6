import { fold } from '../search/fold'
import type { PointPrecis } from '../search/lexique'
import type { FicheMetier } from '../sheets/ficheMetier'
import { TEXTES } from '../texts/fr'
import { escapeMarkdown, sentencesOf } from './extrait'
import { nomComplet } from './nomComplet'
import { capital } from './wordFacette'
import { wordSource } from './wordSource'

/** Sentences quoted: what reads at a glance. */
const QUOTED = 2

/** What the sheet says of one precise thing, word for word; that it says nothing of it, and whom to ask. */
export function wordPoint(fiche: FicheMetier, point: PointPrecis): string {
  const said = sentencesOn(fiche, point)
  return [
    `**${escapeMarkdown(capital(nomComplet(fiche)))}**`,
    ...(said.length === 0
      ? [TEXTES.absentPrecis(point.sujet)]
      : [TEXTES.ditPrecis, said.map((each) => `- ${escapeMarkdown(each)}`).join('\n'), TEXTES.pasTout]),
    point.piste,
    wordSource(fiche.id),
  ].join('\n\n')
}

function sentencesOn(fiche: FicheMetier, { fiche: pattern }: PointPrecis): readonly string[] {
  if (pattern === undefined) return []
  const sections = [
    fiche.accesMetier,
    fiche.competences,
    fiche.conditionTravail,
    fiche.formatCourt,
    fiche.natureTravail,
    fiche.vieProfessionnelle,
  ]
  const texts = sections.flatMap((section) => section?.passages.map(({ paragraphes }) => paragraphes.join(' ')) ?? [])
  const found = texts.flatMap((text) => [...sentencesOf(text)].filter((sentence) => pattern.test(fold(sentence))))
  return [...new Set(found)].slice(0, QUOTED)
}
