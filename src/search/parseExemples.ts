import {
  type ExempleDeQuestion,
  type ExemplesMessages,
  FACETTES,
  FACETTES_FORMATION,
  GESTES_APPRIS,
  type Lexique,
  RIEN,
} from './lexique'
import { stem } from './stem'
import { entryOf, strings, words } from './valeursYaml'

/** The files of examples of what is asked, of a job and of a training. */
type FichierExemples =
  | 'exemples-metiers.yaml'
  | 'exemples-etudes.yaml'
  | 'exemples-detours.yaml'
  | 'exemples-detours-etudes.yaml'
  | 'exemples-formations.yaml'
  | 'exemples-detours-formations.yaml'

/** What is asked of a job, of a training, outright or in a roundabout way. `read` gives a file's value. Throws an Error naming the file and the key that names no known facet. */
export function parseExemplesDeFacettes(
  read: (file: FichierExemples) => unknown,
): Pick<Lexique, 'exemplesMetiers' | 'exemplesFormations' | 'detours'> {
  const ofJobs = (file: FichierExemples) => parseExemples(file, read(file), [...FACETTES, 'liste', 'autre'])
  const ofTrainings = (file: FichierExemples) => parseExemples(file, read(file), FACETTES_FORMATION)
  return {
    exemplesMetiers: [...ofJobs('exemples-metiers.yaml'), ...ofJobs('exemples-etudes.yaml')],
    exemplesFormations: ofTrainings('exemples-formations.yaml'),
    detours: {
      metiers: [...ofJobs('exemples-detours.yaml'), ...ofJobs('exemples-detours-etudes.yaml')],
      formations: ofTrainings('exemples-detours-formations.yaml'),
    },
  }
}

/** `"duree, etudes": [combien de temps pour devenir X]`. Throws an Error naming the file and the key that names no known facet. */
function parseExemples<F extends string>(
  file: string,
  value: unknown,
  known: readonly F[],
): readonly ExempleDeQuestion<F>[] {
  return Object.entries(entryOf(value)).map(([key, phrases]) => {
    const names = key.split(',').map((name) => name.trim())
    const unknown = names.find((name) => !known.some((facette) => facette === name))
    if (unknown !== undefined)
      throw new Error(
        `data/lexique/${file} : la clé « ${unknown} » ne nomme aucune facette (attendu : ${known.join(', ')})`,
      )
    return { facettes: known.filter((facette) => names.includes(facette)), phrases: strings(phrases) }
  })
}

/** `exemples-messages.yaml`. Throws an Error naming the key that is neither one of the topics nor a gesture. */
export function parseExemplesMessages(value: unknown, sujets: readonly string[]): ExemplesMessages {
  const parts = entryOf(value)
  const souhaits = entryOf(parts.souhaits)
  const keyed = <K extends string>(part: string, known: readonly K[]): ReadonlyMap<K, readonly string[]> =>
    new Map(
      Object.entries(entryOf(parts[part])).map(([key, phrases]) => {
        const name = known.find((each) => each === key)
        if (name === undefined)
          throw new Error(
            `data/lexique/exemples-messages.yaml : « ${key} » n’est pas une clé de ${part} (attendu : ${known.join(', ')})`,
          )
        return [name, strings(phrases)]
      }),
    )
  return {
    metier: strings(parts.metier),
    horsSujet: keyed('horsSujet', sujets),
    gestes: keyed('gestes', GESTES_APPRIS),
    souhaits: { aimer: strings(souhaits.aimer), vouloir: strings(souhaits.vouloir) },
  }
}

/** `exemples-detresse.yaml`, then `exemples-sans-detresse.yaml`: each file's name and value. Throws an Error naming the file and the key that is no nature of distress. */
export function parseExemplesDetresse(
  files: readonly (readonly [file: string, value: unknown])[],
  natures: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const known = [...natures, RIEN]
  const found = new Map<string, readonly string[]>()
  for (const [file, value] of files)
    for (const [key, phrases] of Object.entries(entryOf(value))) {
      if (!known.includes(key))
        throw new Error(
          `data/lexique/${file} : la clé « ${key} » ne nomme aucune nature de detresse.yaml (attendu : ${known.join(', ')})`,
        )
      found.set(key, [...(found.get(key) ?? []), ...strings(phrases)])
    }
  return found
}

/** `champs-lexicaux.yaml`: stem → the semantic fields that its words evoke. */
export function parseChamps(value: unknown): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [champ, listed] of Object.entries(entryOf(value)))
    for (const word of strings(listed).flatMap(words)) {
      const key = stem(word)
      const before = found.get(key)
      if (before === undefined) found.set(key, [champ])
      else if (!before.includes(champ)) before.push(champ)
    }
  return found
}
