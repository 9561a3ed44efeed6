import type { Catalogue } from './catalogue'
import type { Problem } from './problem'

/** What authors read: every problem with its remedy, errors first, then how many sheets were read. */
export function formatReport(catalogue: Catalogue): string {
  const errors = catalogue.problems.filter(({ severity }) => severity === 'error')
  const warnings = catalogue.problems.filter(({ severity }) => severity === 'warning')
  const counts = [
    count(catalogue.metiers.length, 'fiche métier lue', 'fiches métiers lues'),
    count(catalogue.formations.length, 'fiche formation lue', 'fiches formations lues'),
    count(errors.length, 'erreur', 'erreurs'),
    count(warnings.length, 'avertissement', 'avertissements'),
  ]
  return [...formatList('Erreurs', errors), ...formatList('Avertissements', warnings), counts.join(', ')].join('\n')
}

/** `data/metiers/met-528.md:4 message (rule)`, then its remedy on an indented line. */
function formatProblem({ file, line, message, rule, remedy }: Problem): string {
  const place = `${file}:${line} ${message} (${rule})`
  return remedy === undefined ? place : `${place}\n    → ${remedy}`
}

function formatList(title: string, problems: readonly Problem[]): readonly string[] {
  return problems.length === 0 ? [] : [`${title} :`, ...problems.map(formatProblem), '']
}

/** French counts zero as one. */
function count(number: number, one: string, many: string): string {
  return `${number} ${number < 2 ? one : many}`
}
