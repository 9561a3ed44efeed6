import { describeInBrowser } from '../support/browserSuite'
import { openWidget, type WidgetPage } from '../support/widgetPage'

const QUESTION = 'quelles études pour technicien en mécanique ?'
const HEALING_MS = 30_000
const WAITING = 'Pas encore parti'

const REFUSED_STORAGE = `for (const name of ['sessionStorage', 'localStorage'])
  Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError') } })`
const NO_WEBSOCKET = `window.WebSocket = class extends EventTarget {
  constructor() { super(); setTimeout(() => this.onclose && this.onclose()) }
  close() {}
}`

describeInBrowser('la connexion du widget', (suite) => {
  const open = async (script = '', path = '/calme') => {
    const widget = await openWidget(suite().browser, `${suite().foreign}${path}`, {}, script)
    await widget.open()
    return widget
  }
  const says = ({ panel }: WidgetPage, words: string) =>
    panel.getByRole('status').filter({ hasText: words }).waitFor({ timeout: HEALING_MS })
  const times = async (widget: WidgetPage, text: string) => (await widget.transcript()).split(text).length - 1
  const write = async ({ sendBox }: WidgetPage, text: string) => {
    await sendBox.fill(text)
    await sendBox.press('Enter')
  }

  afterEach(async () => {
    const isAlive = await fetch(`${suite().url}/ready`).catch(() => undefined)
    if (!isAlive) await suite().restart()
  })

  test('le serveur tombe : ce qui est écrit se voit, reste, et part une seule fois à son retour', async () => {
    const widget = await open()
    await widget.ask(QUESTION)
    await suite().kill()
    await says(widget, 'La connexion est coupée')
    await write(widget, 'et le salaire ?')
    await write(widget, 'que fait un plombier')
    await widget.panel.getByText(WAITING).last().waitFor()
    await suite().restart()
    await says(widget, 'La connexion est rétablie')
    await widget.messages
      .filter({ hasText: /Déclic a dit :.*plomb/is })
      .first()
      .waitFor({ timeout: HEALING_MS })
    await widget.settled()
    expect(await times(widget, 'Tu as dit :\net le salaire ?')).toBe(1)
    expect(await times(widget, 'Tu as dit :\nque fait un plombier')).toBe(1)
    expect(await widget.panel.getByText(WAITING).count()).toBe(0)
    await widget.close()
  })

  test('écrit pendant la coupure, puis page quittée : la suivante l’envoie', async () => {
    const widget = await open()
    await widget.ask(QUESTION)
    await widget.page.route('**/v3/directline/**', (route) => route.abort())
    await write(widget, 'et le salaire ?')
    await widget.panel.getByText(WAITING).last().waitFor()
    await widget.page.unroute('**/v3/directline/**')
    await widget.page.goto(`${suite().foreign}/autre`)
    await widget.messages.filter({ hasText: /Tu as dit :.*et le salaire/s }).waitFor({ timeout: HEALING_MS })
    await widget.settled()
    expect(await times(widget, 'Tu as dit :\net le salaire ?')).toBe(1)
    expect(await widget.lastMessage()).toMatch(/Déclic a dit/)
    await widget.close()
  })

  test('sans réseau, puis avec', async () => {
    const widget = await open()
    await widget.page.context().setOffline(true)
    await says(widget, 'La connexion est coupée')
    await write(widget, QUESTION)
    await widget.panel.getByText(WAITING).last().waitFor()
    await widget.replyTo(() => widget.page.context().setOffline(false))
    expect(await times(widget, `Tu as dit :\n${QUESTION}`)).toBe(1)
    await widget.close()
  })

  test('la réponse du serveur se perd en route : la question n’est pas posée deux fois', async () => {
    const widget = await open()
    await widget.page.route('**/activities', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback()
      await route.fetch()
      return route.abort()
    })
    await write(widget, QUESTION)
    await widget.messages.filter({ hasText: /MET\.528/ }).waitFor({ timeout: HEALING_MS })
    await widget.page.waitForTimeout(2500)
    expect(await times(widget, `Tu as dit :\n${QUESTION}`)).toBe(1)
    await widget.close()
  })

  test('la conversation n’existe plus : une autre s’ouvre, le dit, et reçoit ce qui attendait', async () => {
    const widget = await open()
    await widget.ask(QUESTION)
    await suite().kill()
    await says(widget, 'La connexion est coupée')
    await write(widget, 'que fait un plombier')
    await suite().restart('another.sqlite')
    await says(widget, 'en voici une nouvelle')
    await widget.messages.filter({ hasText: /Tu as dit :.*que fait un plombier/s }).waitFor({ timeout: HEALING_MS })
    await widget.settled()
    expect(await widget.transcript()).not.toContain(QUESTION)
    await widget.close()
    await suite().restart()
  })

  test('le serveur est arrêté dès le premier clic : la conversation vient quand il vient', async () => {
    const widget = await openWidget(suite().browser, `${suite().foreign}/calme`)
    await suite().kill()
    await widget.launcher.click()
    await widget.panel.getByRole('status').filter({ hasText: 'Nouvel essai' }).waitFor({ timeout: HEALING_MS })
    await suite().restart()
    await widget.settled()
    await widget.ask(QUESTION)
    await widget.close()
  })

  test('deux onglets du même site montrent la même conversation, et en changent ensemble', async () => {
    const first = await open()
    await first.ask(QUESTION)
    const second = await first.another(`${suite().foreign}/calme`)
    await second.open()
    expect(await second.transcript()).toBe(await first.transcript())
    await second.ask('et le salaire ?')
    await first.settled()
    expect(await first.transcript()).toBe(await second.transcript())
    await second.page.getByRole('button', { name: 'Recommencer une conversation' }).click()
    await says(first, 'Nouvelle conversation')
    await first.settled()
    await second.settled()
    expect(await first.transcript()).not.toContain(QUESTION)
    await first.ask('que fait un plombier')
    await second.settled()
    expect(await second.transcript()).toBe(await first.transcript())
    await first.close()
  })

  test('un onglet resté fermé suit la conversation la plus récente du site', async () => {
    const first = await open()
    await first.ask(QUESTION)
    await first.page.getByRole('button', { name: 'Réduire la conversation' }).click()
    await first.page.reload()
    const second = await first.another(`${suite().foreign}/calme`)
    await second.open()
    await second.ask('que fait un plombier')
    await first.open()
    expect(await first.transcript()).toBe(await second.transcript())
    await first.close()
  })

  test('une navigation privée qui refuse tout stockage discute quand même', async () => {
    const widget = await open(REFUSED_STORAGE)
    await widget.ask(QUESTION)
    expect(widget.faults).toEqual([])
    await widget.close()
  })

  test('un réseau qui ne laisse pas passer les WebSockets', async () => {
    const widget = await open(NO_WEBSOCKET)
    await widget.ask(QUESTION)
    await widget.ask('et le salaire ?')
    expect(widget.faults).toEqual([])
    await widget.close()
  })

  test('un jeton renouvelé sert à la page suivante', async () => {
    const widget = await openWidget(suite().browser, `${suite().foreign}/calme`)
    await widget.page.clock.install()
    await widget.launcher.click()
    await widget.page.clock.runFor(1000)
    await widget.settled()
    const refreshed = widget.page.waitForResponse('**/tokens/refresh')
    // Ten minutes after the connection began, and not so much later that the request itself would time out.
    await widget.page.clock.runFor(599_500)
    const { token } = await (await refreshed).json()
    expect(await widget.page.evaluate<string>('JSON.stringify(sessionStorage)')).toContain(token)
    await widget.close()
  })
})
