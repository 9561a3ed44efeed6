import { readFileSync } from 'node:fs'

// The package's own entry is an ES module, which jest does not load: its bundle is the same code.
const AC: typeof import('adaptivecards') = require('adaptivecards/dist/adaptivecards.js')

/** The same bundle, for a page. */
export function adaptiveCardsScript(): string {
  return readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8')
}

type Json = Readonly<Record<string, unknown>>

/**
 * What Microsoft's own library, asked for version 1.5, refuses of a card: faults it names, and whatever it would drop because
 * version 1.5 does not know it. Then what Teams refuses besides.
 */
export function cardFaults(card: object): readonly string[] {
  const json: Json = JSON.parse(JSON.stringify(card))
  const actions = listOf(json.actions)
  const fallbacks = actions.flatMap(({ fallback }) => (isJson(fallback) ? [fallback] : []))
  const bare = { ...json, actions: actions.map(({ fallback: _none, ...action }) => action) }
  return [
    ...libraryFaults(actions.length === 0 ? json : bare),
    ...libraryFaults({ type: 'AdaptiveCard', version: '1.5', body: [], actions: fallbacks }),
    ...teamsFaults(json, actions),
  ]
}

function libraryFaults(json: Json): readonly string[] {
  const context = new AC.SerializationContext(AC.Versions.v1_5)
  const card = new AC.AdaptiveCard()
  card.parse(json, context)
  const said = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
  return [...said, ...dropped(json, card.toJSON(new AC.SerializationContext(AC.Versions.v1_5)))]
}

/** What of `given` is not in `kept`, as paths. */
function dropped(given: unknown, kept: unknown, path = ''): readonly string[] {
  if (typeof given !== 'object' || given === null)
    return given === kept ? [] : [`${path} : ${JSON.stringify(given)} devient ${JSON.stringify(kept)}`]
  const inside = (isJson(kept) || Array.isArray(kept) ? kept : {}) as Json
  // An absent list and an empty one are the same card.
  if (Array.isArray(given) && given.length === 0) return []
  return Object.entries(given).flatMap(([key, value]) => dropped(value, inside[key], `${path}/${key}`))
}

function teamsFaults(json: Json, actions: readonly Json[]): readonly string[] {
  const bytes = Buffer.byteLength(JSON.stringify(json))
  const texts = [...JSON.stringify(json).matchAll(/"(?:text|title|label|fallbackText)":"([^"]*)"/g)].map(
    ([, text]) => text,
  )
  return [
    ...(actions.length > 6 ? [`${actions.length} boutons`] : []),
    ...(bytes > 28 * 1024 ? [`${bytes} octets`] : []),
    ...(typeof json.fallbackText === 'string' && json.fallbackText !== '' ? [] : ['sans fallbackText']),
    ...(texts.includes('') ? ['un texte vide'] : []),
    ...actions.flatMap(({ type, title, fallback }) => [
      ...(type === 'Action.Execute' && !isJson(fallback) ? [`« ${title} » sans repli`] : []),
      ...(type === 'Action.OpenUrl' && !/hors de Teams/.test(String(title))
        ? [`« ${title} » ne dit pas qu’il quitte Teams`]
        : []),
    ]),
    ...(new Set(actions.map(({ title }) => title)).size === actions.length ? [] : ['deux boutons du même titre']),
    ...(/undefined|\[object|NaN/.test(JSON.stringify(json)) ? ['le programme se laisse voir'] : []),
  ]
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : []
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
