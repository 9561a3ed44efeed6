import { findViolations } from '../support/axe'
import { describeInBrowser } from '../support/browserSuite'
import { PHONE } from '../support/chatPage'
import { focused, openWidget, styleOf, type WidgetPage } from '../support/widgetPage'

const QUESTION = 'quelles études pour technicien en mécanique ?'

/** What a page is made of and looks like, the widget aside. */
const HOST_PAGE = `JSON.stringify([...document.querySelectorAll('html, head, head *, body, body *')].map((element) =>
  [element.outerHTML.length && element.tagName, element.getAttributeNames(), ...Object.values(getComputedStyle(element))]))`
const GLOBALS = `Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort()`

describeInBrowser('le widget dans un autre site', (suite) => {
  const open = (path: string, options = {}) => openWidget(suite().browser, `${suite().foreign}${path}`, options)
  const asked = async (widget: WidgetPage) => {
    await widget.replyTo(() => widget.page.locator('#deep').click())
    expect(await widget.transcript()).toContain('Tu as dit :\nque fait un plombier')
  }

  test('avant le premier clic : une requête, 10 ko au plus', async () => {
    const widget = await open('/calme')
    const fetched: number[] = []
    widget.page.on('requestfinished', async (request) => {
      if (request.url().startsWith(suite().url)) fetched.push((await request.sizes()).responseBodySize)
    })
    await widget.page.reload()
    await widget.launcher.waitFor()
    await widget.page.waitForTimeout(800)
    expect(fetched).toHaveLength(1)
    expect(fetched[0]).toBeLessThanOrEqual(10_000)
    await widget.close()
  })

  test('la page qui accueille ne change en rien, ni de styles, ni de noms, hors « Declic »', async () => {
    const widget = await open('/calme')
    const alone = await widget.page.context().newPage()
    await alone.route('**/widget.js', (route) => route.abort())
    await alone.goto(`${suite().foreign}/calme`)
    await widget.open()
    await widget.ask(QUESTION)
    await widget.page.mouse.move(0, 0)
    expect(await widget.page.evaluate(HOST_PAGE)).toBe(await alone.evaluate(HOST_PAGE))
    const before = await alone.evaluate<string[]>(GLOBALS)
    const added = (await widget.page.evaluate<string[]>(GLOBALS)).filter((name) => !before.includes(name))
    expect(added.filter((name) => !name.startsWith('__'))).toEqual(['Declic'])
    await widget.close()
  })

  test.each([
    ['sur un ordinateur', {}],
    ['sur un téléphone', PHONE],
  ])('sous une politique stricte et des styles hostiles, on discute, %s', async (_screen, options) => {
    const widget = await open('/hostile', options)
    const box = await widget.launcher.boundingBox()
    expect(box?.height).toBeLessThan(80)
    await widget.open()
    await widget.ask(QUESTION)
    expect(await widget.lastMessage()).toMatch(/Source\s:\sOnisep, fiche MET\.528/)
    expect(await styleOf(widget.page, '#titre', 'fontSize')).toBe('18px')
    await widget.replyTo(() => widget.suggestions.first().click())
    expect(widget.faults).toEqual([])
    await widget.close()
  })

  test.each(['light', 'dark'] as const)('le panneau mène à la page de confidentialité (%s)', async (colorScheme) => {
    const widget = await open('/calme', { colorScheme })
    await widget.open()
    expect(await findViolations(widget.page)).toEqual([])
    const opened = widget.page.waitForEvent('popup')
    await widget.page.getByRole('link', { name: 'Confidentialité (nouvel onglet)' }).click()
    expect((await opened).url()).toBe(`${suite().url}/confidentialite`)
    await widget.close()
  })

  test('dans un cadre : la même chose, à part de la page', async () => {
    const widget = await open('/types?mode=cadre')
    await widget.launcher.click()
    const frame = widget.page.frameLocator('iframe')
    const sendBox = frame.getByRole('textbox', { name: 'Ta question' })
    await sendBox.fill(QUESTION)
    await sendBox.press('Enter')
    await frame.getByRole('feed').getByText('MET.528').first().waitFor()
    await sendBox.press('Escape')
    await widget.launcher.waitFor()
    await widget.page.evaluate('Declic.ask("que fait un plombier")')
    await frame.getByRole('feed').getByRole('group').filter({ hasText: 'que fait un plombier' }).waitFor()
    expect(widget.faults).toEqual([])
    await widget.close()
  })

  test('une page qui n’admet de scripts que par leur nonce', async () => {
    const widget = await open('/dynamique')
    await widget.open()
    await widget.ask(QUESTION)
    expect(widget.faults).toEqual([])
    await widget.close()
  })

  test('un lien « #declic=… » ouvre et pose la question, une fois', async () => {
    const widget = await open('/calme')
    await asked(widget)
    expect(await widget.page.evaluate('location.hash')).toBe('')
    const before = await widget.transcript()
    await widget.page.reload()
    await widget.settled()
    expect(await widget.transcript()).toBe(before)
    await widget.close()
    const fromElsewhere = await open('/calme#declic=un+m%C3%A9tier%20avec%20les%20animaux')
    await fromElsewhere.messages.filter({ hasText: 'Tu as dit :un métier avec les animaux' }).waitFor()
    await fromElsewhere.close()
  })

  test('la page peut ouvrir, demander, fermer, et apprend ce qui se passe, pas ce qui se dit', async () => {
    const widget = await openWidget(
      suite().browser,
      `${suite().foreign}/calme`,
      {},
      `window.heard = []; for (const name of ['ready', 'open', 'close', 'question', 'reply'])
        document.addEventListener('declic:' + name, ({ detail }) => heard.push(name + ' ' + JSON.stringify(detail)))`,
    )
    await widget.page.evaluate('Declic.open()')
    await widget.settled()
    await widget.replyTo(() => widget.page.evaluate('Declic.ask("que fait un plombier")'))
    expect(await widget.page.evaluate('Declic.isOpen')).toBe(true)
    await widget.page.evaluate('Declic.close()')
    expect(await widget.page.evaluate('Declic.isOpen')).toBe(false)
    const heard = await widget.page.evaluate<string[]>('heard')
    expect(heard[0]).toBe('ready null')
    expect(heard[1]).toBe('open {"unread":0}')
    expect(heard).toContain('question {"unread":0}')
    expect(heard).toContain('reply {"unread":0}')
    expect(heard.at(-1)).toBe('close {"unread":0}')
    expect(heard.join()).not.toContain('plombier')
    await widget.close()
  })

  test('la conversation suit d’une page à l’autre, et le panneau reste ouvert sans prendre le curseur', async () => {
    const widget = await open('/calme')
    await widget.open()
    await widget.ask(QUESTION)
    const before = await widget.transcript()
    await widget.page.goto(`${suite().foreign}/hostile`)
    await widget.settled()
    expect(await widget.transcript()).toBe(before)
    expect(await focused(widget.page)).not.toContain('Ta question')
    await widget.ask('et le salaire ?')
    expect(await widget.transcript()).toContain(`${before}\nTu as dit :\net le salaire ?\nDéclic a dit :`)
    await widget.close()
  })

  test('fermé pendant que Déclic répond : le bouton dit combien de messages attendent', async () => {
    const widget = await open('/calme')
    await widget.open()
    await widget.page.route('**/activities', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue()
    })
    await widget.sendBox.fill(QUESTION)
    await widget.sendBox.press('Enter')
    await widget.page.getByRole('button', { name: 'Réduire la conversation' }).click()
    await widget.page.getByRole('button', { name: 'Une question ? , 1 nouveau message' }).waitFor()
    await widget.launcher.click()
    await widget.page.getByRole('button', { name: 'Réduire la conversation' }).click()
    expect(await widget.launcher.textContent()).toBe('Une question ?')
    await widget.close()
  })

  test('couleur, titre, bouton, côté et coins se règlent', async () => {
    const widget = await open(
      '/calme?couleur=%23a3262a&titre=Orientation&bouton=Orientation&position=gauche&coins=droits',
    )
    expect((await widget.launcher.boundingBox())?.x).toBeLessThan(40)
    await widget.open()
    expect(await widget.panel.locator('#titre').textContent()).toBe('Orientation')
    expect(await styleOf(widget.page, '.head', 'backgroundColor')).toBe('rgb(163, 38, 42)')
    expect(await styleOf(widget.page, '.panel', 'borderRadius')).toBe('0px')
    await widget.close()
  })
})
