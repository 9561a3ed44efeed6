import { accentProperties } from './colours'
import type { Look } from './options'

/** Gives `element` the chosen colours, corners and font; by day and by night as chosen or as the visitor's system says, now and later. */
export function applyLook(element: HTMLElement, { couleur, theme, coins, police }: Look): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const draw = () => {
    const name = theme === 'sombre' || (theme === 'auto' && dark.matches) ? 'dark' : 'light'
    element.dataset.theme = name
    const accent = couleur === undefined ? undefined : accentProperties(couleur, name)
    for (const [property, value] of Object.entries(accent ?? {})) element.style.setProperty(property, value)
  }
  dark.addEventListener('change', draw)
  draw()
  if (coins === 'droits') element.style.setProperty('--radius', '0px')
  if (police !== undefined) element.style.setProperty('--font', police)
}
