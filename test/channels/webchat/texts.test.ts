import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { loadWebChatBundle } from '../../../src/channels/webchat/webChatBundle'
import { webChatTexts } from '../../../src/texts/webchat'

type Strings = Readonly<Record<string, string>>

const bundle = loadWebChatBundle().toString()
const english = localizedStrings('Type your message')
const theirs = localizedStrings('Tapez votre message')
const ours: Strings = webChatTexts.strings
const shown: Strings = { ...theirs, ...ours }

/** The set of Web Chat's own strings that holds this placeholder: the object literal around it in the bundle. */
function localizedStrings(placeholder: string): Strings {
  const mark = bundle.indexOf(`TEXT_INPUT_PLACEHOLDER:"${placeholder}"`)
  const start = bundle.lastIndexOf('{', mark)
  const end = bundle.indexOf('}', mark) + 1
  const strings: Strings = runInNewContext(`(${bundle.slice(start, end)})`)
  return Object.fromEntries(Object.entries(strings).filter(([name]) => !name.startsWith('_')))
}

test('les mots de Web Chat sont bien ceux que l’on croit lire', () => {
  expect(Object.keys(english).length).toBeGreaterThan(90)
  expect(theirs.TEXT_INPUT_SEND_BUTTON_ALT).toBe('Envoyer')
})

test('chaque mot de Web Chat a le sien en français', () => {
  expect(Object.keys(english).filter((name) => shown[name] === undefined)).toEqual([])
})

test('aucun mot ne corrige une chaîne que Web Chat n’a pas', () => {
  expect(Object.keys(ours).filter((name) => english[name] === undefined)).toEqual([])
})

test('Déclic dit « tu »', () => {
  expect(Object.values(shown).filter((text) => /\b(vous|votre|vos|\w+ez)\b/i.test(text))).toEqual([])
})

test('toutes les couleurs se lisent (contraste d’au moins 4,5, WCAG AA), de jour comme de nuit', () => {
  const css = readFileSync('src/channels/webchat/static/page.css', 'utf8')
  const [day = '', night = ''] = css.match(/:root \{[^}]*\}/g) ?? []
  const pairs = [
    ['text', 'page'],
    ['text', 'bubble'],
    ['subtle', 'bubble'],
    ['subtle', 'page'],
    ['accent', 'bubble'],
    ['accent', 'page'],
    ['accent', 'pressed'],
    ['on-accent', 'accent'],
    ['on-own', 'own'],
    ['warning', 'page'],
  ]
  const weak = [day, night].flatMap((theme) =>
    pairs.filter(([ink = '', paper = '']) => contrast(colour(theme, ink), colour(theme, paper)) < 4.5),
  )
  expect(weak).toEqual([])
})

/** A custom property of a theme as `[red, green, blue]`, 0 to 255. */
function colour(theme: string, name: string): readonly number[] {
  const [, hex = ''] = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(theme) ?? []
  if (hex === '') throw new Error(`no colour --${name}`)
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
