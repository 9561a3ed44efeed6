import { fold } from '../search/fold'
import { oncePer } from '../search/retenir'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Section } from '../sheets/section'
import type { Contrainte } from '../understanding/criteres'

/** Amounts that can be a month's pay before tax; a daily fee or a year's pay is another thing. */
const MONTHLY = { min: 900, max: 12_000 }

/** What a beginner earns a month at least, when the sheet says it in euros a month. */
export function salaireMensuel({ salaireDebutant }: FicheMetier): number | undefined {
  if (salaireDebutant === undefined || !/\bmois|mensuel/.test(fold(salaireDebutant.texte))) return undefined
  const [first] = salaireDebutant.euros
  return first !== undefined && first >= MONTHLY.min && first <= MONTHLY.max ? first : undefined
}

/** What a sheet says of each; hours are read in short and under the working conditions, for « la nuit » may be when bats fly. */
const SAID: Readonly<Record<Contrainte, RegExp>> = {
  nuit: /\b(?:nuits?|nocturnes?|decales|astreintes?|24 h)\b/,
  soir: /\b(?:soirs?|soirees?|tard|decales|nocturnes?)\b/,
  weekend: /\b(?:week ?ends?|dimanches?|samedis?|jours feries)\b/,
  hauteur:
    /\b(?:en hauteur|vertige|echafaudages?|toits?|toitures?|echelles|nacelles?|grimp\w+|cordes?|escalad\w+|falaises?|grues?)\b/,
  physique:
    /\b(?:(?:condition|forme|resistance|endurance|force|effort|efforts|preparation) physiques?|physiquement|physiques? et|endurance|charges? lourdes?|port de charges|manutention|penibles?|robustesse|robuste|debout|accroupi|a genoux)\b/,
  stress: /\b(?:stress\w*|sous (?:la )?pression|sang froid|nerfs|urgences?)\b/,
  danger: /\b(?:dangers?|dangereux|dangereuses?|perilleux|perilleuses?|risques?|accidents?)\b/,
  combat: /\b(?:combat\w*|guerres?|armes?|armements?|tirs?|missiles?|offensives?|commandos?)\b/,
}

const HOURS = new Set<Contrainte>(['nuit', 'soir', 'weekend'])

const hoursText = oncePer(({ formatCourt, conditionTravail }: FicheMetier) => textOf([formatCourt, conditionTravail]))

const wholeText = oncePer((fiche: FicheMetier) =>
  textOf([fiche.accrocheMetier, fiche.formatCourt, fiche.natureTravail, fiche.competences, fiche.conditionTravail]),
)

function textOf(sections: readonly (Section | undefined)[]): string {
  const said = sections.flatMap(
    (section) => section?.passages.flatMap(({ titre, paragraphes }) => [titre, ...paragraphes]) ?? [],
  )
  return fold(said.join(' ')).replaceAll('-', ' ')
}

/** True when the sheet speaks of it. */
export function speaksOf(fiche: FicheMetier, contrainte: Contrainte): boolean {
  return SAID[contrainte].test(HOURS.has(contrainte) ? hoursText(fiche) : wholeText(fiche))
}
