import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { chatOn, DESKTOP, type InChat, watch } from './chatPage'

/** A page of another site with the widget in it, in the words of someone who uses it. */
export interface WidgetPage extends InChat {
  readonly launcher: Locator
  readonly panel: Locator
  readonly faults: readonly string[]
  /** Presses the button and waits for the welcome. */
  open(): Promise<void>
  /** The same site in another tab. */
  another(address: string): Promise<WidgetPage>
  close(): Promise<void>
}

/** Opens `address` in a browser of its own (storage, cache); `script` runs before the page's own. */
export async function openWidget(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = DESKTOP,
  script = '',
): Promise<WidgetPage> {
  const context = await browser.newContext({ locale: 'fr-FR', ...options })
  await context.addInitScript(script)
  return widgetIn(context, address)
}

async function widgetIn(context: BrowserContext, address: string): Promise<WidgetPage> {
  const page = await context.newPage()
  const faults = watch(page, /^(localhost|127\.0\.0\.1):\d+$/)
  await page.goto(address)
  const launcher = page.getByRole('button', { name: /^(Une question|Orientation)/ })
  const chat = chatOn(page)
  return {
    ...chat,
    launcher,
    panel: page.locator('dialog.panel'),
    faults,
    async open() {
      await launcher.click()
      await chat.settled()
    },
    another: (other) => widgetIn(context, other),
    close: () => context.close(),
  }
}

/** A computed style of the widget: the first element in it that `selector` finds. */
export function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate<string>(
    `getComputedStyle(document.querySelector('declic-chat').shadowRoot.querySelector('${selector}')).${property}`,
  )
}

/** The focused element, inside a shadow tree too. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return (element?.getAttribute('aria-label') || element?.textContent || element?.tagName || '').replaceAll(/\\s+/g, ' ').trim()
  })()`)
}
