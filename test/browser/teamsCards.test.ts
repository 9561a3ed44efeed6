/// <reference lib="dom" />
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { adaptiveCardsScript } from '../support/adaptiveCards'
import { findChromium, launchChromium } from '../support/chromium'
import { photographier } from '../support/photographier'
import type { TestServer } from '../support/server'
import { button, cardOf, executed, invoked, post, replies, said } from '../support/teamsActivities'
import { startTeams } from '../support/teamsServer'

/** Where whoever looks at the cards finds their screenshots: named in `DECLIC_SCREENSHOTS`, else a new temporary folder. */
const FOLDER = process.env.DECLIC_SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'declic-teams-'))

/** A phone in Teams leaves about so much to a card, a desktop so much. */
const WIDTHS = { telephone: 320, bureau: 600 } as const

const found = findChromium()
const suite = 'reason' in found ? describe.skip : describe
if ('reason' in found) console.warn(`Skipped: Teams cards in a browser (${found.reason}).`)

suite('les cartes, dessinées par la bibliothèque de Microsoft', () => {
  jest.setTimeout(60_000)
  let server: TestServer
  let browser: Browser
  const cards = new Map<string, object>()

  beforeAll(async () => {
    if ('reason' in found) return
    browser = await launchChromium(found)
    server = await startTeams()
    await drawn()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** One card of each kind, as the server gives it. */
  async function drawn(): Promise<void> {
    const where = { conversation: { id: 'a:navigateur', conversationType: 'personal' } }
    const ask = async (text: string) => cardOf((await replies(server, said(text, where))).at(-1))
    const tap = async (action: { verb: string; data: object }) =>
      (await post(server, executed(action, {}, where))).body.value
    const job = await ask('c’est quoi plombier')
    const path = await tap(button(job, 'Le chemin pour y arriver'))
    cards.set('metier', await ask('quelles études pour technicien en mécanique ?'))
    cards.set('garde', await tap(button(job, 'Garder ce métier')))
    cards.set('chemin', path)
    cards.set('formation', await tap(path.actions.find(({ title }: { title: string }) => title.startsWith('Voir '))))
    await replies(server, said('recommencer', where))
    cards.set('liste', await ask('un métier sans le bac'))
    cards.set('choix', await ask('technicien'))
    cards.set('question', await ask('Je ne sais pas quoi faire'))
    const search = { parameters: [{ name: 'q', value: 'infirmier' }] }
    const { body } = await post(server, invoked('composeExtension/query', search))
    cards.set('partage', body.composeExtension.attachments[0].content)
  }

  const NAMES = ['metier', 'garde', 'chemin', 'formation', 'liste', 'choix', 'question', 'partage']
  test.each(NAMES.flatMap((name) => Object.keys(WIDTHS).map((screen) => [name, screen] as const)))(
    '%s, %s : tout se lit, rien ne déborde, chaque bouton se touche',
    async (name, screen) => {
      const width = screen === 'telephone' ? WIDTHS.telephone : WIDTHS.bureau
      const { page, faults } = await show(cards.get(name) ?? {}, width)
      await photographier(page, join(FOLDER, `teams-${name}-${screen}.png`), true)
      const seen = await page.evaluate(measure)
      expect(faults).toEqual([])
      expect(seen.events).toEqual([])
      expect(seen.text).not.toMatch(/undefined|\[object|\*\*|\]\(|\\/)
      // Wider than its place means cut on a phone.
      expect(seen.overflowing).toEqual([])
      expect(seen.small).toEqual([])
      await page.context().close()
    },
  )

  test('un bouton touché dit ce que la carte voulait dire', async () => {
    const { page } = await show(cards.get('garde') ?? {}, WIDTHS.bureau)
    await page.getByRole('button', { name: 'Gardé ✓ (retirer)' }).click()
    const [{ verb, data }] = await page.evaluate(() => Reflect.get(window, 'declicTaps'))
    expect(verb).toBe('retirer')
    expect(data).toMatchObject({ metier: 'MET.266', vue: { kind: 'metier' } })
    expect(data.depart).toBeUndefined()
    await page.context().close()
  })

  test('une suite touchée part comme un message qui nomme sa fiche', async () => {
    const { page } = await show(cards.get('garde') ?? {}, WIDTHS.bureau)
    await page.getByRole('button', { name: 'Quelles études ?' }).click()
    const [{ data }] = await page.evaluate(() => Reflect.get(window, 'declicTaps'))
    expect(data.msteams).toMatchObject({
      type: 'messageBack',
      displayText: 'Quelles études ?',
      text: 'Quelles études ? MET.266',
    })
    await page.context().close()
  })

  test('« redessiner » emporte le point de départ choisi, les autres boutons non', async () => {
    const { page } = await show(cards.get('chemin') ?? {}, WIDTHS.telephone)
    await page.getByRole('combobox').selectOption({ label: 'un bac + 2' })
    await page.getByRole('button', { name: 'Redessiner depuis là' }).click()
    await page.getByRole('button', { name: 'Garder ce métier' }).click()
    const [first, second] = await page.evaluate(() => Reflect.get(window, 'declicTaps'))
    expect(first).toMatchObject({ verb: 'depart', data: { depart: 'bac2' } })
    expect(second.data.depart).toBeUndefined()
    await page.context().close()
  })

  async function show(card: object, width: number): Promise<{ page: Page; faults: readonly string[] }> {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width, height: 700 } })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('request', (request) => request.url().startsWith('http') && faults.push(request.url()))
    await page.setContent(PAGE)
    await page.addScriptTag({ content: adaptiveCardsScript() })
    await page.evaluate(draw, JSON.stringify(card))
    return { page, faults }
  }
})

const PAGE = `<!doctype html><html lang="fr"><title>Carte</title><style>
* { box-sizing: border-box; }
body { margin: 0; padding: 12px; font: 14px/1.4 'Segoe UI', 'Open Sans', sans-serif; background: #f5f5f5; }
.ac-adaptiveCard { background: #fff; border: 1px solid #d1d1d1; border-radius: 4px; padding: 16px !important; }
.ac-pushButton { min-height: 32px; margin: 2px 0; padding: 4px 12px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; font: inherit; font-weight: 600; cursor: pointer; }
p { margin: 0; } ul, ol { margin: 0; padding-left: 20px; }
</style><main id="place"></main></html>`

/** In the page: draws the card as Teams would, with the little Markdown that cards know, and keeps what is tapped. */
function draw(json: string): void {
  const AC = Reflect.get(window, 'AdaptiveCards')
  const taps: object[] = []
  const card = new AC.AdaptiveCard()
  card.hostConfig = new AC.HostConfig({
    fontFamily: 'inherit',
    supportsInteractivity: true,
    actions: { maxActions: 6, actionsOrientation: 'vertical', buttonSpacing: 6, actionAlignment: 'stretch' },
    containerStyles: {
      default: {
        backgroundColor: '#fff',
        foregroundColors: {
          default: { default: '#242424', subtle: '#616161' },
          accent: { default: '#5b5fc7', subtle: '#5b5fc7' },
        },
      },
    },
  })
  AC.AdaptiveCard.onProcessMarkdown = (text: string, result: { outputHtml: string; didProcess: boolean }) => {
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    const inline = escaped
      .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
      .replace(/\[([^\]]*)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    const lines = inline
      .split('\n')
      .map((line) => (line.startsWith('- ') ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`))
    result.outputHtml = lines.join('').replace(/(?:<li>.*?<\/li>)+/g, '<ul>$&</ul>')
    result.didProcess = true
  }
  card.onExecuteAction = (action: { verb?: string; data?: object }) =>
    taps.push({ verb: action.verb, data: action.data })
  const context = new AC.SerializationContext(AC.Versions.v1_5)
  card.parse(JSON.parse(json), context)
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
  document.getElementById('place')?.append(card.render())
  Object.assign(window, { declicTaps: taps, declicEvents: events })
}

/** In the page: what a person sees, and what would be hard to read or to touch. */
function measure() {
  const place = document.getElementById('place')
  const all = [...Array.from(place?.querySelectorAll<HTMLElement>('*') ?? [])]
  const name = (element: HTMLElement): string => `${element.className} ${element.innerText?.slice(0, 40)}`
  return {
    events: Reflect.get(window, 'declicEvents') as readonly string[],
    text: place?.innerText ?? '',
    overflowing: all
      .filter(
        (each) => each.getBoundingClientRect().right > window.innerWidth || each.scrollWidth > each.clientWidth + 2,
      )
      .filter(
        (each) => getComputedStyle(each).display !== 'inline' && each.tagName !== 'SELECT' && each.clientWidth > 0,
      )
      .map(name),
    small: all.filter((each) => each.tagName === 'BUTTON' && each.getBoundingClientRect().height < 28).map(name),
  }
}
