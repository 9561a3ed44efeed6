import { fold } from '../search/fold'
import { oncePer } from '../search/retenir'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Horaire } from '../understanding/criteres'

/** Amounts that can be a month's pay before tax; a daily fee or a year's pay is another thing. */
const MONTHLY = { min: 900, max: 12_000 }

/** What a beginner earns a month at least, when the sheet says it in euros a month. */
export function salaireMensuel({ salaireDebutant }: FicheMetier): number | undefined {
  if (salaireDebutant === undefined || !/\bmois|mensuel/.test(fold(salaireDebutant.texte))) return undefined
  const [first] = salaireDebutant.euros
  return first !== undefined && first >= MONTHLY.min && first <= MONTHLY.max ? first : undefined
}

const HOURS: Readonly<Record<Horaire, RegExp>> = {
  nuit: /\b(?:nuits?|nocturnes?|decales|astreintes?|24 h)\b/,
  weekend: /\b(?:week ?ends?|dimanches?|samedis?|jours feries)\b/,
}

const hoursText = oncePer(({ formatCourt, conditionTravail }: FicheMetier) =>
  fold(
    [formatCourt, conditionTravail]
      .flatMap((section) => section?.passages.flatMap(({ titre, paragraphes }) => [titre, ...paragraphes]) ?? [])
      .join(' '),
  ).replaceAll('-', ' '),
)

/** True when the sheet speaks of work at these hours, in short or under its working conditions. */
export function speaksOfHours(fiche: FicheMetier, horaire: Horaire): boolean {
  return HOURS[horaire].test(hoursText(fiche))
}
