import type { Problem } from './problem'

/**
 * Every rule a sheet can break. An error sets the sheet aside, the others are served; a warning leaves it served.
 * Names never change: authors look them up and scripts filter on them.
 */
export const RULES = {
  'dossier-introuvable': 'error',
  'dossier-vide': 'error',
  'fichier-illisible': 'error',
  'fichier-trop-gros': 'error',
  'encodage-invalide': 'error',
  'entete-refuse': 'error',
  'entete-invalide': 'error',
  'entete-cle-inconnue': 'warning',
  'domaine-inconnu': 'warning',
  'titre-absent': 'error',
  'id-absent': 'error',
  'id-invalide': 'error',
  'id-en-double': 'error',
  'id-en-desaccord': 'warning',
  'section-requise-absente': 'error',
  'section-attendue-absente': 'warning',
  'section-inconnue': 'warning',
  'section-en-double': 'warning',
  'ligne-non-reconnue': 'warning',
  'appellation-absente': 'warning',
  'code-rome-invalide': 'error',
  'formation-malformee': 'error',
  'formation-sans-fiche': 'warning',
  'niveau-inconnu': 'warning',
  'statut-inconnu': 'warning',
  'centre-interet-inconnu': 'warning',
  'lien-invalide': 'warning',
  'phrase-longue': 'warning',
  'un-seul-genre': 'warning',
} as const satisfies Record<string, Problem['severity']>

export type Rule = keyof typeof RULES

export interface Place {
  readonly file: string
  readonly line: number
}

/** A problem; its severity is the rule's, unless this case of it is milder. */
export function problemOf(
  rule: Rule,
  { file, line }: Place,
  message: string,
  remedy: string,
  severity: Problem['severity'] = RULES[rule],
): Problem {
  return { severity, file, line, message, rule, remedy }
}

/** A found value as problems show it: in backquotes, cut when long. */
export function quoted(found: string): string {
  return `\`${found.length > 80 ? `${found.slice(0, 77)}…` : found}\``
}
