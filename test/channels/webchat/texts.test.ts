import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accentProperties } from '../../../src/channels/webchat/client/shell/colours'
import { webChatTexts } from '../../../src/texts/webchat'

type Strings = Readonly<Record<string, string>>

const english = localizedStrings('en-US')
const theirs = localizedStrings('fr-FR')
const ours: Strings = webChatTexts.strings
const shown: Strings = { ...theirs, ...ours }

/** Web Chat's own strings in one language, as its package has them. */
function localizedStrings(language: string): Strings {
  const file = join('node_modules/botframework-webchat-api/src/localization', `${language}.json`)
  const strings: Strings = JSON.parse(readFileSync(file, 'utf8'))
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
  const css = readFileSync('src/channels/webchat/client/tokens.css', 'utf8')
  const [day = '', night = ''] = css.match(/:host[^{]*\{[^}]*\}/g) ?? []
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

test.each(['#a3262a', '#ffd400', '#000', 'ffffff', '#1b4d8f', '#7a7a7a'])(
  'la couleur %s d’un établissement se lit, de jour comme de nuit',
  (colour) => {
    for (const [theme, paper] of [
      ['light', '#f4f6fa'],
      ['dark', '#1d242f'],
    ] as const) {
      const {
        '--accent': accent = '',
        '--on-accent': onAccent = '',
        '--own': own = '',
      } = accentProperties(colour, theme) ?? {}
      expect(contrast(rgb(accent), rgb(paper))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(rgb(accent), rgb(onAccent))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(rgb(own), rgb('#ffffff'))).toBeGreaterThanOrEqual(4.5)
    }
  },
)

test.each(['', 'rouge', '#12', '#12345', 'url(x)', '#ggg'])('« %s » n’est pas une couleur', (colour) => {
  expect(accentProperties(colour, 'light')).toBeUndefined()
})

/** A custom property of a theme as `[red, green, blue]`, 0 to 255. */
function colour(theme: string, name: string): readonly number[] {
  const [, hex = ''] = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(theme) ?? []
  if (hex === '') throw new Error(`no colour --${name}`)
  return rgb(`#${hex}`)
}

function rgb(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
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
