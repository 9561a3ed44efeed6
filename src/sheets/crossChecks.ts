import type { FicheFormation } from './ficheFormation'
import type { FicheMetier } from './ficheMetier'
import type { Problem } from './problem'
import { problemOf, quoted } from './rules'

/** Of the sheets that share an id, only the first is kept; the others are named, with the places of all. */
export function keepFirstOfEachId<Fiche extends { readonly id: string; readonly file: string }>(
  fiches: readonly Fiche[],
): { readonly kept: readonly Fiche[]; readonly problems: readonly Problem[] } {
  const byId = new Map<string, Fiche[]>()
  for (const fiche of fiches) byId.set(fiche.id, [...(byId.get(fiche.id) ?? []), fiche])
  const groups = [...byId.values()]
  const problems = groups.flatMap((group) =>
    group.slice(1).map((fiche) => {
      const others = group.filter((other) => other !== fiche).map(({ file }) => quoted(file))
      const message = `L’identifiant \`${fiche.id}\` est aussi celui de ${others.join(', ')}`
      return problemOf(
        'id-en-double',
        { file: fiche.file, line: 1 },
        message,
        'donnez à chaque fiche son identifiant ; seule la première est servie',
      )
    }),
  )
  return { kept: groups.flatMap(([first]) => first ?? []), problems }
}

/** One warning a job sheet whose recommended trainings are not all among the sheets read. */
export function findMissingFormations(
  metiers: readonly FicheMetier[],
  formations: readonly FicheFormation[],
): readonly Problem[] {
  const known = new Set<string>(formations.map(({ id }) => id))
  return metiers.flatMap(({ file, formationsMinRequise }) => {
    const missing = formationsMinRequise.filter(({ id }) => !known.has(id))
    const [first] = missing
    if (!first) return []
    const names = missing.slice(0, 3).map(({ id }) => `\`${id}\``)
    const more = missing.length > 3 ? ` et ${missing.length - 3} de plus` : ''
    const message =
      missing.length === 1
        ? `La formation recommandée ${names[0]} n’a pas de fiche`
        : `${missing.length} formations recommandées n’ont pas de fiche : ${names.join(', ')}${more}`
    const remedy = 'ajoutez la fiche de la formation, ou ignorez : le métier reste servi'
    return [problemOf('formation-sans-fiche', { file, line: first.line }, message, remedy)]
  })
}
