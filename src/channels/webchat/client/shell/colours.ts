type Rgb = readonly [number, number, number]

const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [16, 22, 32]
/** Backgrounds of `tokens.css` on which an accent must be read. */
const PAPERS = { light: [244, 246, 250], dark: [29, 36, 47] } as const
/** WCAG 2.2, 1.4.3. */
const READABLE = 4.5

/**
 * The custom properties for one accent colour, e.g. `#c00`; `undefined` when it is none. A colour that could not be read by day or
 * by night is darkened or lightened until it can.
 */
export function accentProperties(
  colour: string,
  theme: 'light' | 'dark',
): Readonly<Record<string, string>> | undefined {
  const wanted = parseHex(colour)
  if (wanted === undefined) return undefined
  const paper: Rgb = PAPERS[theme]
  const towards = theme === 'light' ? BLACK : WHITE
  const accent = until((share) => contrast(mix(wanted, towards, share), paper) >= READABLE, wanted, towards)
  const own = until((share) => contrast(mix(wanted, BLACK, share), WHITE) >= READABLE, wanted, BLACK)
  return {
    '--accent': css(accent),
    '--on-accent': contrast(accent, WHITE) >= READABLE ? css(WHITE) : css(BLACK),
    '--own': css(own),
    '--on-own': css(WHITE),
  }
}

function parseHex(text: string): Rgb | undefined {
  const short = /^#?([\da-f])([\da-f])([\da-f])$/i.exec(text)
  const hex = short
    ? short.slice(1).map((digit) => digit + digit)
    : /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text)?.slice(1)
  if (!hex) return undefined
  const [red = 0, green = 0, blue = 0] = hex.map((pair) => Number.parseInt(pair, 16))
  return [red, green, blue]
}

/** The first mix, by steps of a twentieth, that will do. */
function until(willDo: (share: number) => boolean, from: Rgb, towards: Rgb): Rgb {
  for (let step = 0; step < 20; step += 1) if (willDo(step / 20)) return mix(from, towards, step / 20)
  return towards
}

function mix(from: Rgb, towards: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (towards[index] - from[index]) * share)
  return [at(0), at(1), at(2)]
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(rgb: Rgb): number {
  const part = (index: 0 | 1 | 2) => {
    const value = rgb[index] / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2)
}

function css(rgb: Rgb): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
