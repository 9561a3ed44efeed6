import { followDeepLinks } from '../shell/deepLink'
import type { WidgetOptions } from '../shell/options'
import { addSheet } from '../shell/sheets'
import { applyLook } from '../shell/theme'
import tokens from '../tokens.css'
import { type Inside, openDirectly } from './direct'
import { openInFrame } from './frame'
import css from './launcher.css'
import { createMarkup } from './markup'
import { Panel } from './panel'
import panelCss from './panel.css'

/** What a page may call: `window.Declic`. */
export interface WidgetApi {
  open(): void
  close(): void
  /** Opens and asks in the visitor's name. */
  ask(question: string): void
  readonly isOpen: boolean
}

/** Says to the page what happens, never what is said. */
type Happening = 'open' | 'close' | 'question' | 'reply'

/** Puts the button on the page; nothing else is fetched until somebody wants to talk. */
export function startWidget(options: WidgetOptions): WidgetApi {
  const host = document.createElement('declic-chat')
  host.dataset.position = options.position
  const root = host.attachShadow({ mode: 'open' })
  addSheet(root, tokens + css + panelCss)
  applyLook(host, options.look)
  const markup = createMarkup(options)
  root.append(markup.launcher, markup.panel)
  // Beside the body and not in it: whatever the page does to its body (transformations, replacement) leaves us alone.
  document.documentElement.append(host)

  const tell = (happening: Happening) =>
    document.dispatchEvent(new CustomEvent(`declic:${happening}`, { detail: { unread: panel.unread } }))
  const panel = new Panel(options.server, markup, tell)
  let inside: Inside | undefined

  function enter(): Inside {
    const openInside = options.mode === 'cadre' ? openInFrame : openDirectly
    inside ??= openInside({ options, root, markup, onReply: () => panel.replied(), onClose: () => panel.close() })
    return inside
  }

  function open(withFocus = true): void {
    const { focus } = enter()
    panel.open(withFocus, focus)
  }

  function ask(question: string): void {
    const text = String(question).trim().slice(0, 300)
    open()
    if (text === '') return
    enter().ask(text)
    tell('question')
  }

  markup.launch.addEventListener('click', () => open())
  markup.close.addEventListener('click', () => panel.close())
  markup.restart.addEventListener('click', () => enter().restart())
  followDeepLinks(ask)
  if (panel.wasOpen && !panel.isOpen) open(false)
  return {
    open: () => open(),
    close: () => panel.close(),
    ask,
    get isOpen() {
      return panel.isOpen
    },
  }
}

declare global {
  interface Window {
    Declic?: WidgetApi
  }
}
