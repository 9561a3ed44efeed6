import type { FicheMetier } from '../sheets/ficheMetier'
import type { IdMetier } from '../sheets/ids'
import type { Candidat } from '../understanding/intent'
import type { MetierPropose } from './answer'
import { escapeMarkdown } from './extrait'
import type { Cited } from './reply'

/** Names one a line, numbered so that « le deuxième » can be said. */
export function numbered(lines: readonly string[]): string {
  return lines.map((line, at) => `${at + 1}. ${escapeMarkdown(line)}`).join('\n')
}

/** A job as machines read it in a reply. */
export function citeMetier({ fiche, score }: Candidat<FicheMetier> | MetierPropose): Cited<IdMetier> {
  return { id: fiche.id, nom: fiche.nom, score: round(score) }
}

/** Scores to three digits. */
export function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
