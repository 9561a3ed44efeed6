interface KioskOptions {
  restart(): void
  readonly texts: { readonly warning: (seconds: number) => string; readonly stay: string }
}

const DEFAULT_SECONDS = 120
const WARNING_SECONDS = 20
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** On a public computer the conversation goes back to its start once nobody has touched anything (`?delai=` seconds, 120 by default). */
export function startKiosk({ restart, texts }: KioskOptions): void {
  const asked = Number(new URLSearchParams(location.search).get('delai'))
  const seconds = asked >= 10 && asked <= 3600 ? asked : DEFAULT_SECONDS
  const notice = createNotice(texts.stay, () => touched())
  let isUsed = false
  let remaining = seconds

  function touched(): void {
    isUsed = true
    remaining = seconds
    notice.hide()
  }

  const seen = ({ target }: Event) => {
    // The notice stays under the finger until its button is pressed.
    if (!(target instanceof Node && notice.box.contains(target))) touched()
  }
  for (const sign of SIGNS) window.addEventListener(sign, seen, { capture: true, passive: true })
  setInterval(() => {
    if (!isUsed) return
    remaining -= 1
    // WCAG 2.2.1: who is there can say so.
    if (remaining <= Math.min(WARNING_SECONDS, seconds / 2)) notice.show(texts.warning(remaining))
    if (remaining > 0) return
    isUsed = false
    remaining = seconds
    notice.hide()
    restart()
  }, 1000)
}

function createNotice(label: string, onStay: () => void) {
  const box = document.createElement('div')
  box.className = 'kiosk-notice'
  box.hidden = true
  const sentence = document.createElement('p')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.addEventListener('click', onStay)
  box.append(sentence, button)
  document.body.append(box)
  return {
    box,
    show(text: string) {
      // Read out once, not every second.
      if (box.hidden) sentence.setAttribute('role', 'alert')
      sentence.textContent = text
      if (!box.hidden) sentence.removeAttribute('role')
      box.hidden = false
    },
    hide() {
      box.hidden = true
    },
  }
}
