/** Endings of the infinitive and of the third person plural → that of the third person singular, most telling first: « éteindre », « éteignent » → « éteint ». */
const FORMES: readonly (readonly [RegExp, string])[] = [
  [/uis?(?:re|ent)$/, 'uit'],
  [/cri(?:re|vent)$/, 'crit'],
  [/(?<=[aeo])i(?:ndre|gnent)$/, 'int'],
  [/(?<=[eo]n)d(?:re|ent)$/, 'd'],
  [/(?<=u)(?:dre|sent)$/, 'd'],
  [/prennent$/, 'prend'],
  [/(?:enir|iennent)$/, 'ient'],
  [/(?<=[ae]t)t(?:re|ent)$/, ''],
  [/(?<=er)v(?:ir|ent)$/, 't'],
  [/(?<=or)m(?:ir|ent)$/, 't'],
  [/(?<=(?:su|v)i)v(?:re|ent)$/, 't'],
  [/aitre$/, 'ait'],
  [/(?<=^re|^)(par|sor)tent$/, '$1t'],
  [/ent$/, 'e'],
  [/aissent$/, 'ait'],
  [/i(?:r|ssent)$/, 'it'],
]

/** They end like what several people do. */
const NOMS: ReadonlySet<string> = new Set(
  'agent moment ciment president regiment parent comment vient soient competent torrent regent accent'.split(' '),
)

/** Endings of who does it → that of what is done: « élagueur » → « élague », « conducteur » → « conduit ». */
const AGENTS: readonly (readonly [RegExp, string])[] = [
  [/uc(?:teur|trice)s?$/, 'uit'],
  [/at(?:eur|rice)s?$/, 'e'],
  [/isseu[rs]e?s?$/, 'it'],
  [/eu[rs]e?s?$/, 'e'],
  [/eu[rs]e?s?$/, ''],
]

/** The form by which one sees somebody do it, if it is a known word; else the word. Takes a folded word. */
export function formeVue(mot: string, connus: ReadonlySet<string>): string {
  return NOMS.has(mot) ? mot : (changed(mot, FORMES, connus) ?? mot)
}

/** Infinitives that the endings of FORMES do not tell. */
const INFINITIFS: readonly (readonly [RegExp, string])[] = [
  ...FORMES,
  [/(?<=[fr]a)ire$/, 'it'],
  [/aincre$/, 'ainc'],
  [/er$/, 'e'],
]

/** The third person singular of an infinitive, as its ending tells it: « vendre » → « vend », « aider » → « aide ». Takes a folded word. */
export function presentDe(infinitif: string): string | undefined {
  const rule = /(?:er|ir|re)$/.test(infinitif) ? INFINITIFS.find(([ending]) => ending.test(infinitif)) : undefined
  return rule === undefined ? undefined : infinitif.replace(rule[0], rule[1])
}

/** Endings of the other persons and of the gerund → those of the third person singular, any of which may be the word's. */
const PERSONNES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/s$/, ['', 't']],
  [/(?:s?ons|s?ez|s?ant)$/, ['', 'e', 't', 'd']],
]

/** The third person singular of a conjugated verb, if it is a known word: « vendons », « vends », « vendent » → « vend ». Takes a folded word. */
export function presentVu(mot: string, connus: { has(mot: string): boolean }): string | undefined {
  if (connus.has(mot)) return mot
  const seen = changed(mot, FORMES, connus)
  if (seen !== undefined) return seen
  for (const [ending, forms] of PERSONNES) {
    if (!ending.test(mot)) continue
    const form = forms.map((each) => mot.replace(ending, each)).find((each) => connus.has(each))
    if (form !== undefined) return form
  }
  return mot === 'font' && connus.has('fait') ? 'fait' : undefined
}

/** What someone so called does, if it is a known word. Takes a folded word. */
export function gesteDe(agent: string, connus: ReadonlySet<string>): string | undefined {
  return changed(agent, AGENTS, connus)
}

/** What someone so called may do, as its ending tells it: « inséminateur » → « insémine »; most such forms are no word. Takes a folded word. */
export function gestesPossibles(agent: string): readonly string[] {
  return AGENTS.flatMap(([ending, form]) => (ending.test(agent) ? [agent.replace(ending, form)] : [])).filter(
    (geste) => geste.length >= MIN_LETTERS,
  )
}

/** A shorter word is too easily another. */
const MIN_LETTERS = 4

function changed(
  mot: string,
  endings: readonly (readonly [RegExp, string])[],
  connus: { has(mot: string): boolean },
): string | undefined {
  for (const [ending, form] of endings) {
    if (mot.length <= MIN_LETTERS || !ending.test(mot)) continue
    const seen = mot.replace(ending, form)
    if (seen.length >= MIN_LETTERS - (endings === FORMES ? 1 : 0) && connus.has(seen)) return seen
  }
  return undefined
}
