import { join } from 'node:path'
import { findViolations } from '../support/axe'
import { describeInBrowser } from '../support/browserSuite'
import { DESKTOP, NARROW, openChat, PHONE } from '../support/chatPage'
import { photographier } from '../support/photographier'

const QUESTION = 'quelles études pour technicien en mécanique ?'
const ENGLISH =
  /\b(the|you|your|said|press|click|history|attached|attachment|close|suggested|retry|connected|connecting|loading|showing|typing|today|just now)\b/i

/** Every word somebody reads or hears: texts, labels, titles, placeholders. */
const WORDS = `(() => {
  const words = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest('script, style, noscript')) words.push(walker.currentNode.textContent.trim())
  }
  for (const element of document.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-roledescription', 'aria-description', 'title', 'alt', 'placeholder']) {
      words.push(element.getAttribute(name) || '')
    }
  }
  return [...new Set(words)].filter(Boolean)
})()`

/** What can be pressed and is smaller than 44 px, links inside sentences aside (WCAG 2.5.5). */
const SMALL_TARGETS = `[...document.querySelectorAll('[role=toolbar] button, #restart, #privacy, .webchat__send-box__button, textarea')]
  .map((element) => [element.textContent, element.getBoundingClientRect()])
  .filter(([, box]) => box.height < 44 || box.width < 44)
  .map(([text]) => text)`

describeInBrowser('la page de discussion', (suite) => {
  const open = (options = DESKTOP) => openChat(suite().browser, suite().url, options)

  test('tout ce qui se lit ou s’entend est en français', async () => {
    const chat = await open()
    await chat.ask(QUESTION)
    const words = await chat.page.evaluate<string[]>(WORDS)
    expect(words.filter((text) => ENGLISH.test(text))).toEqual([])
    expect(await chat.page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await chat.page.getByRole('heading', { level: 1 }).textContent()).toBe('Déclic')
    expect(await chat.sendBox.getAttribute('placeholder')).toBe('Pose ta question…')
    await chat.close()
  })

  test('rien ne vient d’ailleurs, rien n’est refusé par la politique de sécurité', async () => {
    const chat = await open()
    const reply = await chat.page.reload()
    const policy = reply?.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    await chat.ask(QUESTION)
    expect(chat.faults).toEqual([])
    await chat.close()
  })

  test.each([
    ['un téléphone', PHONE],
    ['320 pixels de large', NARROW],
  ])('sur %s, tout tient en largeur et se touche du doigt', async (_name, screen) => {
    const chat = await open(screen)
    await chat.ask(QUESTION)
    // Not `innerWidth`: on a phone it grows with what sticks out.
    const width = await chat.page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(screen.viewport?.width ?? 0)
    expect(await chat.page.evaluate(SMALL_TARGETS)).toEqual([])
    const box = await chat.sendBox.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(screen.viewport?.height ?? 0)
    await photographier(chat.page, join(suite().dir, 'phone.png'))
    await chat.close()
  })

  test.each([
    ['/', 'light'],
    ['/kiosque', 'dark'],
  ] as const)('%s mène à la page de confidentialité, dans un autre onglet (%s)', async (path, colorScheme) => {
    const chat = await openChat(suite().browser, `${suite().url}${path}`, { ...NARROW, colorScheme })
    expect(await findViolations(chat.page)).toEqual([])
    const opened = chat.page.waitForEvent('popup')
    await chat.page.getByRole('link', { name: 'Confidentialité (nouvel onglet)' }).click()
    await (await opened).getByRole('heading', { level: 1, name: 'Confidentialité' }).waitFor()
    await chat.close()
  })

  test('sur un petit écran, l’accueil se lit depuis son début', async () => {
    const chat = await open(NARROW)
    const top = await chat.page.evaluate<number>(`(() => {
      const said = document.querySelector('.webchat__bubble__content').getBoundingClientRect()
      return said.top - document.querySelector('main').getBoundingClientRect().top
    })()`)
    expect(top).toBeGreaterThanOrEqual(0)
    await chat.close()
  })

  test('un écran sombre, sans animations', async () => {
    const chat = await open({ ...PHONE, colorScheme: 'dark', reducedMotion: 'reduce' })
    await chat.ask(QUESTION)
    const brightness = await chat.page.evaluate<number[]>(
      `['body', '.webchat__bubble__content'].map((selector) =>
        Math.max(...getComputedStyle(document.querySelector(selector)).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)))`,
    )
    expect(Math.max(...brightness)).toBeLessThan(80)
    const moving = await chat.page.evaluate('document.getAnimations().length')
    expect(moving).toBe(0)
    await photographier(chat.page, join(suite().dir, 'dark.png'))
    expect(chat.faults).toEqual([])
    await chat.close()
  })

  test('sans JavaScript, la page dit en français ce qu’il faut faire', async () => {
    const context = await suite().browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(suite().url)
    await page.locator('noscript p', { hasText: 'active JavaScript dans ton navigateur' }).waitFor()
    expect(await page.getByRole('button').count()).toBe(0)
    await context.close()
  })
})
