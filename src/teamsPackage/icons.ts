import { type Colour, encodePng } from './png'

/** Déclic's blue, as the page's. */
const BLUE = [0x1b, 0x4d, 0x8f] as const

/** Points looked at in each pixel, each way: smooth edges. */
const SAMPLES = 4

/** The app's icon: a white D in the middle of the accent colour, 192 × 192, no corner cut (Teams cuts them). */
export function colourIcon(): Buffer {
  return encodePng(192, (x, y) => {
    const share = shareOfD(x, y, 192, 1)
    const [red, green, blue] = BLUE.map((channel) => Math.round(channel + (255 - channel) * share))
    return [red ?? 0, green ?? 0, blue ?? 0, 255]
  })
}

/** The same D alone, white on nothing, 32 × 32: Teams paints it in its own colours. */
export function outlineIcon(): Buffer {
  return encodePng(32, (x, y): Colour => {
    const share = shareOfD(x, y, 32, 1.75)
    return share === 0 ? [0, 0, 0, 0] : [255, 255, 255, Math.round(255 * share)]
  })
}

/** How much of a pixel the D covers: 0 to 1. The D is drawn in a square of 32, enlarged around its middle. */
function shareOfD(x: number, y: number, size: number, zoom: number): number {
  let inside = 0
  for (let sx = 0; sx < SAMPLES; sx++) {
    for (let sy = 0; sy < SAMPLES; sy++) {
      const at = (pixel: number, sample: number): number =>
        16 + ((pixel + (sample + 0.5) / SAMPLES) * (32 / size) - 16) / zoom
      if (isInD(at(x, sx) + 1, at(y, sy))) inside++
    }
  }
  return inside / SAMPLES ** 2
}

/** The D of the page's icon: a bar and half a ring. */
function isInD(x: number, y: number): boolean {
  const outer = isInBowl(x, y, 10, 16.2, 7.8, 8)
  return outer && !isInBowl(x, y, 13.6, 16, 4.3, 4.8)
}

/** A rectangle from `left` to `middle` that ends in half an ellipse. */
function isInBowl(x: number, y: number, left: number, middle: number, width: number, height: number): boolean {
  if (x < left || Math.abs(y - 16) > height) return false
  return x <= middle || ((x - middle) / width) ** 2 + ((y - 16) / height) ** 2 <= 1
}
