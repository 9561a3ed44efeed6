import { type ExempleDeQuestion, type ExemplesMessages, GESTES_APPRIS, RIEN } from './lexique'
import { entryOf, strings } from './valeursYaml'

/** `"duree, etudes": [combien de temps pour devenir X]`. Throws an Error naming the file and the key that names no known facet. */
export function parseExemples<F extends string>(
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
