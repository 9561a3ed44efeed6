import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findViolations } from '../support/axe'
import { describeInBrowser } from '../support/browserSuite'
import { DESKTOP, NARROW, PHONE } from '../support/chatPage'
import { photographier } from '../support/photographier'
import { focused, openWidget, type WidgetPage } from '../support/widgetPage'

const QUESTION = 'quelles études pour technicien en mécanique ?'
/** Where whoever looks at the states finds their screenshots: named in `DECLIC_SCREENSHOTS`, else a new temporary folder. */
const FOLDER = process.env.DECLIC_SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'declic-widget-'))
const SMALL_PHONE = { ...PHONE, viewport: { width: 360, height: 740 } }
const DARK = { ...SMALL_PHONE, colorScheme: 'dark', reducedMotion: 'reduce' } as const
/** A desktop screen enlarged twice. */
const ENLARGED = { viewport: { width: 640, height: 400 } }

/** What can be pressed in the widget and is smaller than 44 px; links inside sentences and what is only read out aside. */
const SMALL_TARGETS = `(() => {
  const root = document.querySelector('declic-chat').shadowRoot
  return [...root.querySelectorAll('button, textarea, [role=button]')]
    .filter((element) => !element.closest('[role=log]'))
    .map((element) => [element.textContent, element.getBoundingClientRect()])
    .filter(([, box]) => box.width > 1 && box.height > 1 && (box.height < 44 || box.width < 44))
    .map(([text, box]) => text + ' ' + box.width + '×' + box.height)
})()`

/** From the page's first moment on: collects each text added to the region that is read out. */
const LISTEN = `window.spoken = []
setInterval(() => {
  const log = document.querySelector('declic-chat')?.shadowRoot.querySelector('[role=log]')
  if (!log || log === window.log) return
  window.log = log
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) spoken.push(node.textContent)
  }).observe(log, { childList: true })
}, 5)`

describeInBrowser('l’accès au widget', (suite) => {
  const open = (options = {}, path = '/calme') => openWidget(suite().browser, `${suite().foreign}${path}`, options)
  const tap = (widget: WidgetPage, label: string) =>
    widget.replyTo(() => widget.suggestions.filter({ hasText: label }).first().click())

  test.each([
    ['ordinateur', DESKTOP],
    ['telephone', SMALL_PHONE],
    ['sombre', DARK],
    ['320px', NARROW],
    ['zoom200', ENLARGED],
  ])('aucun défaut pour axe, rien de trop petit, rien de trop large : %s', async (name, options) => {
    const widget = await open(options)
    const found: Record<string, readonly string[]> = {}
    const look = async (state: string) => {
      await photographier(widget.page, join(FOLDER, `widget-${name}-${state}.png`))
      found[state] = [
        ...(await findViolations(widget.page)),
        ...(await widget.page.evaluate<string[]>(SMALL_TARGETS)).map((target) => `small: ${target}`),
      ]
      expect(await widget.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    }
    await look('1-ferme')
    await widget.open()
    await look('2-ouvert')
    await widget.ask(QUESTION)
    await look('3-reponse')
    await widget.ask('je ne sais pas quoi faire')
    await widget.ask('plombier')
    await tap(widget, 'Le chemin pour y arriver')
    await tap(widget, 'Au collège')
    expect(await widget.messages.last().getByRole('button').count()).toBeGreaterThan(0)
    await look('4-carte')
    await widget.page.route('**/v3/directline/**', (route) => route.abort())
    await widget.sendBox.fill('et le salaire ?')
    await widget.sendBox.press('Enter')
    await widget.panel.getByText('Pas encore parti').last().waitFor()
    await look('5-coupure')
    expect(found).toEqual({ '1-ferme': [], '2-ouvert': [], '3-reponse': [], '4-carte': [], '5-coupure': [] })
    await widget.close()
  })

  test('au clavier seul : ouvrir, demander, prendre une suggestion, relire, recommencer, fermer', async () => {
    const widget = await open()
    const { keyboard } = widget.page
    const until = async (what: RegExp, key: string) => {
      for (let pressed = 0; pressed < 12; pressed += 1) {
        await keyboard.press(key)
        if (what.test(await focused(widget.page))) return
      }
      throw new Error(`${what} was never reached, last was ${await focused(widget.page)}`)
    }
    await until(/Une question/, 'Tab')
    await keyboard.press('Enter')
    await widget.settled()
    expect(await focused(widget.page)).toBe('Ta question')
    await keyboard.type(QUESTION)
    await widget.replyTo(() => keyboard.press('Enter'))
    await until(/^Quelles formations/, 'Shift+Tab')
    await keyboard.press('ArrowRight')
    expect(await focused(widget.page)).toMatch(/quotidien/)
    await widget.replyTo(() => keyboard.press('Enter'))
    expect(await focused(widget.page)).toBe('Ta question')
    await until(/Fil de la conversation/, 'Shift+Tab')
    await keyboard.press('ArrowUp')
    await keyboard.press('ArrowUp')
    await keyboard.press('Enter')
    expect(await focused(widget.page)).not.toMatch(/Fil de la conversation/)
    await keyboard.press('Escape')
    expect(await focused(widget.page)).toMatch(/Fil de la conversation/)
    await until(/Recommencer/, 'Shift+Tab')
    await keyboard.press('Enter')
    await widget.panel.getByRole('status').filter({ hasText: 'Nouvelle conversation' }).waitFor()
    await widget.settled()
    expect(await focused(widget.page)).toBe('Ta question')
    await keyboard.press('Escape')
    expect(await focused(widget.page)).toBe('Une question ?')
    expect(await widget.panel.isVisible()).toBe(false)
    await widget.close()
  })

  test('sur un petit écran le panneau retient le clavier ; fermé, il le rend', async () => {
    const widget = await open(SMALL_PHONE)
    await widget.open()
    for (let pressed = 0; pressed < 25; pressed += 1) {
      await widget.page.keyboard.press('Tab')
      expect(await focused(widget.page)).not.toMatch(/^(Une autre page|Que fait un plombier)/)
    }
    // Where Escape closes the panel; in the transcript it first leaves the message.
    for (let pressed = 0; pressed < 25 && (await focused(widget.page)) !== 'Ta question'; pressed += 1)
      await widget.page.keyboard.press('Tab')
    expect(await focused(widget.page)).toBe('Ta question')
    await widget.page.keyboard.press('Escape')
    await widget.launcher.waitFor()
    expect(await focused(widget.page)).toBe('Une question ?')
    await widget.close()
  })

  test('chaque réponse est lue une fois, et rien de ce qui l’a été à la page d’avant', async () => {
    const widget = await openWidget(suite().browser, `${suite().foreign}/calme`, {}, LISTEN)
    const spoken = async (words: string) => {
      expect(await widget.page.evaluate('log.isConnected')).toBe(true)
      return (await widget.page.evaluate<string[]>('spoken')).filter((text) => text.includes(words)).length
    }
    await widget.open()
    await widget.ask(QUESTION)
    expect(await spoken('MET.528')).toBe(1)
    expect(await widget.page.getByRole('toolbar').getAttribute('aria-live')).toBe('off')
    await widget.page.context().setOffline(true)
    await widget.panel.getByRole('status').filter({ hasText: 'coupée' }).waitFor()
    await widget.page.context().setOffline(false)
    await widget.panel.getByRole('status').filter({ hasText: 'rétablie' }).waitFor()
    expect(await spoken('MET.528')).toBe(1)
    await widget.page.reload()
    await widget.settled()
    expect(await spoken('MET.528')).toBe(0)
    await widget.ask('que fait un plombier')
    expect(await spoken('Plombier')).toBe(1)
    await widget.close()
  })

  test('qui refuse les animations n’en a aucune', async () => {
    const widget = await open(DARK)
    await widget.open()
    await widget.ask(QUESTION)
    expect(await widget.page.evaluate('document.getAnimations().length')).toBe(0)
    await widget.close()
  })
})
