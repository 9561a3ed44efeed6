import { widgetTexts } from '../../../../texts/widget'
import type { Markup } from './markup'

/** Screens the panel fills: behind it the page cannot be used (see `launcher.css`). */
const SMALL = '(max-width: 30rem), (max-height: 26rem)'

/** The button and the panel: open or not, where the cursor is, how many messages nobody has seen. */
export class Panel {
  readonly #markup: Markup
  readonly #tell: (happening: 'open' | 'close' | 'reply') => void
  readonly #memory: string
  #unread = 0

  constructor(server: string, markup: Markup, tell: (happening: 'open' | 'close' | 'reply') => void) {
    this.#markup = markup
    this.#tell = tell
    this.#memory = `declic.open ${server}`
    const { panel } = markup
    // The browser closes it itself when it is modal (Escape, « back » on a phone).
    panel.addEventListener('close', () => this.#closed())
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      this.close()
    })
  }

  get isOpen(): boolean {
    return this.#markup.panel.open
  }

  get unread(): number {
    return this.#unread
  }

  /** On the page before; a small screen is not covered again without being asked. */
  get wasOpen(): boolean {
    try {
      return window.sessionStorage.getItem(this.#memory) === 'oui' && !window.matchMedia(SMALL).matches
    } catch {
      return false
    }
  }

  /** `focus` puts the cursor where one writes, as soon as there is such a place. */
  open(withFocus: boolean, focus: () => void): void {
    const { panel, launcher, heading } = this.#markup
    const before = document.activeElement
    if (!panel.open) {
      launcher.hidden = true
      if (window.matchMedia(SMALL).matches) panel.showModal()
      else panel.show()
      this.#remember('oui')
      this.#count(0)
      this.#tell('open')
    }
    if (!withFocus) {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
      return
    }
    heading.focus({ preventScroll: true })
    // On a touch screen the keyboard would hide the welcome.
    if (!window.matchMedia('(pointer: coarse)').matches) focus()
  }

  close(): void {
    if (!this.isOpen) return
    this.#markup.panel.close()
    this.#closed()
  }

  /** The bot has said something. */
  replied(): void {
    if (!this.isOpen) this.#count(this.#unread + 1)
    this.#tell('reply')
  }

  #closed(): void {
    // Told by us at once, then by the browser.
    if (!this.#markup.launcher.hidden) return
    this.#remember('non')
    this.#markup.launcher.hidden = false
    this.#markup.launch.focus({ preventScroll: true })
    this.#tell('close')
  }

  #count(unread: number): void {
    this.#unread = unread
    const words = unread > 0 ? widgetTexts.unread(unread) : ''
    this.#markup.unread.hidden = unread === 0
    this.#markup.unread.textContent = unread === 0 ? '' : String(unread)
    this.#markup.unread.setAttribute('aria-hidden', 'true')
    this.#markup.unreadWords.textContent = words && `, ${words}`
    this.#markup.announce.textContent = words && `${widgetTexts.title}, ${words}`
  }

  #remember(open: 'oui' | 'non'): void {
    try {
      window.sessionStorage.setItem(this.#memory, open)
    } catch {
      // storage refused: the next page starts closed
    }
  }
}
