import type { Browser } from 'playwright-core'
import { chatOn, PHONE } from '../../support/chatPage'

/** One visit with an empty cache. */
export interface Visit {
  /** Requests and bytes on the wire, to Déclic or for Web Chat, before the button is pressed and after. */
  readonly before: { readonly requests: number; readonly bytes: number }
  readonly after: { readonly requests: number; readonly bytes: number }
  /** From the press to the welcome read and a place to write. */
  readonly welcomeMs: number
  /** From « send » to the answer. */
  readonly replyMs: number
}

export interface Conditions {
  readonly name: string
  /** Bits per second. */
  readonly down: number
  readonly up: number
  readonly latencyMs: number
  /** How many times slower the processor is. */
  readonly cpu: number
}

const QUESTION = 'quelles études pour technicien en mécanique ?'

/** Visits `address` as a phone in these conditions; `counts` tells which requests are the chat's. */
export async function visit(
  browser: Browser,
  address: string,
  { down, up, latencyMs, cpu }: Conditions,
  counts: (url: string) => boolean,
): Promise<Visit> {
  const context = await browser.newContext({ ...PHONE, locale: 'fr-FR' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  const ids = new Set<string>()
  let traffic = { requests: 0, bytes: 0 }
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (counts(request.url)) ids.add(requestId)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ids.has(requestId)) traffic = { requests: traffic.requests + 1, bytes: traffic.bytes + encodedDataLength }
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const before = traffic
  traffic = { requests: 0, bytes: 0 }

  const chat = chatOn(page)
  const fromBot = chat.messages.filter({ hasText: /Déclic a dit :/ })
  const pressed = performance.now()
  await page.getByRole('button', { name: /^Une question/ }).click()
  await Promise.all([fromBot.first().waitFor(), chat.sendBox.waitFor()])
  const welcomeMs = performance.now() - pressed
  await chat.settled()

  await chat.sendBox.fill(QUESTION)
  const sent = performance.now()
  await chat.sendBox.press('Enter')
  await fromBot.nth(1).waitFor()
  const replyMs = performance.now() - sent
  // What comes a little later counts too.
  await page.waitForTimeout(5000)
  const after = traffic
  await context.close()
  return { before, after, welcomeMs, replyMs }
}

/** The visit in the middle, by the time to the welcome. */
export function median(visits: readonly Visit[]): Visit {
  const sorted = [...visits].sort((one, other) => one.welcomeMs - other.welcomeMs)
  const found = sorted[Math.floor(sorted.length / 2)]
  if (found === undefined) throw new Error('no visit')
  return found
}
