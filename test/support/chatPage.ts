import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'

/** A conversation in a browser, in the words of someone who uses it. */
export interface InChat {
  readonly page: Page
  /** The conversation as it reads, without the invisible marks that Web Chat puts around links. */
  transcript(): Promise<string>
  lastMessage(): Promise<string>
  readonly messages: Locator
  readonly sendBox: Locator
  readonly suggestions: Locator
  /** Types a question and waits for the whole reply. */
  ask(question: string): Promise<void>
  /** Does something, then waits for the bot's whole reply to it. */
  replyTo(action: () => Promise<void>): Promise<void>
  /** Waits until the bot has said something and nothing more comes. */
  settled(): Promise<void>
}

/** Déclic's page in a browser. */
export interface ChatPage extends InChat {
  /** What went wrong meanwhile: console errors, refused contents, requests to other hosts. */
  readonly faults: readonly string[]
  close(): Promise<void>
}

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
/** The narrowest screen, which is also a desktop screen enlarged four times. */
export const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true }

const REPLY_MS = 20_000

/** Opens `url` in a browser of its own (storage, cache) and waits for the welcome; `script` runs before the page's own. */
export async function openChat(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = DESKTOP,
  script = '',
): Promise<ChatPage> {
  const context = await browser.newContext({ locale: 'fr-FR', ...options })
  await context.addInitScript(script)
  const page = await context.newPage()
  const faults = watch(page, new RegExp(`^${new URL(url).host}$`))
  await page.goto(url)
  const chat = chatOn(page)
  await chat.settled()
  return { ...chat, faults, close: () => context.close() }
}

/** The conversation shown on a page, wherever it is in it. */
export function chatOn(page: Page): InChat {
  const messages = page.getByRole('feed').getByRole('group')
  const fromBot = messages.filter({ hasText: /Déclic a (?:dit|joint) :/ })
  const sendBox = page.getByRole('textbox', { name: 'Ta question' })
  const read = async () => (await messages.allInnerTexts()).map(normalize)
  const settled = async () => {
    await fromBot.first().waitFor({ timeout: REPLY_MS })
    for (let [before, now] = ['', (await read()).join()]; before !== now; ) {
      await page.waitForTimeout(400)
      before = now
      now = (await read()).join()
    }
  }
  const replyTo = async (action: () => Promise<void>) => {
    const before = await fromBot.count()
    await action()
    await fromBot.nth(before).waitFor({ timeout: REPLY_MS })
    await settled()
  }
  return {
    page,
    messages,
    sendBox,
    suggestions: page.getByRole('toolbar').getByRole('button'),
    settled,
    replyTo,
    transcript: async () => (await read()).join('\n'),
    lastMessage: async () => (await read()).at(-1) ?? '',
    ask: (question) =>
      replyTo(async () => {
        await sendBox.fill(question)
        await sendBox.press('Enter')
      }),
  }
}

function normalize(text: string): string {
  return text
    .replaceAll('\u200b', '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()
}

/** Collects what goes wrong: console errors, refused contents, requests to hosts other than `hosts`. */
export function watch(page: Page, hosts: RegExp): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  const check = (address: string) => {
    const url = new URL(address)
    // Web Chat draws some of its icons from data: and blob: addresses, which leave no machine.
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && !hosts.test(url.host))
      faults.push(`request: ${address}`)
  }
  page.on('request', (request) => check(request.url()))
  page.on('websocket', (socket) => check(socket.url()))
  return faults
}
