import type { Manifest } from './manifest'

/** What the shop refuses and Microsoft's schema does not say: each fault in French, with the field's name. */
export function findLimitFaults(manifest: Manifest, english: Readonly<Record<string, string>>): readonly string[] {
  const { name, description, developer, bots, composeExtensions, validDomains } = manifest
  const [bot] = bots
  const [extension] = composeExtensions
  const faults: string[] = []
  const check = (field: string, ok: boolean, expected: string): void => {
    if (!ok) faults.push(`${field} : ${expected}.`)
  }
  check('name.full', name.full !== name.short, 'attendu autre chose que name.short')
  check(
    'description.full',
    description.full.length > description.short.length,
    'attendu plus long que description.short',
  )
  check('name.short', !/microsoft|teams/i.test(name.short), 'attendu sans marque de Microsoft')
  const links = [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl]
  check(
    'developer',
    new Set(links).size === links.length,
    'attendu trois adresses différentes (aide, confidentialité, conditions)',
  )
  for (const [at, { scopes, commands }] of (bot?.commandLists ?? []).entries()) {
    const list = `bots[0].commandLists[${at}]`
    check(`${list}.commands`, commands.length <= MAX_COMMANDS, `attendu ${MAX_COMMANDS} commandes au plus`)
    check(
      `${list}.scopes`,
      scopes.every((scope) => bot?.scopes.some((each) => each === scope)),
      'attendu une portée du bot',
    )
    for (const [place, { title, description: said, prompt }] of commands.entries()) {
      const field = `${list}.commands[${place}]`
      check(`${field}.title`, title.length <= MAX_TITLE, `attendu ${MAX_TITLE} caractères au plus`)
      check(`${field}.description`, said.length <= MAX_DESCRIPTION, `attendu ${MAX_DESCRIPTION} caractères au plus`)
      check(`${field}.prompt`, prompt !== '', 'attendu ce que la commande dit au bot')
    }
    const titles = commands.map(({ title }) => title)
    check(`${list}.commands`, new Set(titles).size === titles.length, 'attendu des titres différents')
  }
  const scopes = (bot?.commandLists ?? []).flatMap((list) => list.scopes)
  check('bots[0].commandLists', new Set(scopes).size === scopes.length, 'attendu une liste par portée')
  for (const domain of [...validDomains, ...(extension?.messageHandlers ?? []).flatMap(({ value }) => value.domains)])
    check('messageHandlers', /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain), `« ${domain} » n’est pas un nom de site seul`)
  for (const [key, text] of Object.entries(english)) check(`en.json ${key}`, text !== '', 'attendu un texte')
  return faults
}

const MAX_COMMANDS = 10
const MAX_TITLE = 32
const MAX_DESCRIPTION = 128
