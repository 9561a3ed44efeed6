import type { FicheMetier } from '../sheets/ficheMetier'
import { TEXTES } from '../texts/fr'
import { escapeMarkdown, firstSentences } from './extrait'
import { nomComplet } from './nomComplet'
import { wordSource } from './wordSource'

/** Two jobs side by side: level, length of studies, tasks, salary, status, where the sheets say it. */
export function wordComparaison([a, b]: readonly [FicheMetier, FicheMetier]): string {
  const rows: readonly (readonly [string, (fiche: FicheMetier) => string | undefined])[] = [
    ['Niveau minimum', (fiche) => fiche.niveauAccesMin],
    [
      'Durée des études',
      (fiche) =>
        short(fiche.dureesEtudes.map(({ titre, texte }) => [titre, texte].filter(Boolean).join(' : ')).join(' — ')),
    ],
    [
      'Ce qu’on fait',
      (fiche) => short(fiche.accrocheMetier?.passages.flatMap((passage) => passage.paragraphes).join(' ')),
    ],
    ['Salaire au début', (fiche) => short(fiche.salaireDebutant?.texte)],
    ['Statuts', (fiche) => fiche.statuts.join(', ') || undefined],
  ]
  return [
    TEXTES.comparaison(escapeMarkdown(nomComplet(a)), escapeMarkdown(nomComplet(b))),
    ...rows.map(([label, pick]) => `**${label}**\n\n- ${line(a, pick)}\n- ${line(b, pick)}`),
    `${wordSource(a.id)} · ${wordSource(b.id)}`,
  ].join('\n\n')
}

function line(fiche: FicheMetier, pick: (fiche: FicheMetier) => string | undefined): string {
  const said = pick(fiche)
  return `${escapeMarkdown(nomComplet(fiche))} : ${said === undefined || said === '' ? TEXTES.pasDit : escapeMarkdown(said)}`
}

function short(text: string | undefined): string | undefined {
  return text === undefined ? undefined : firstSentences(text, 240)
}
