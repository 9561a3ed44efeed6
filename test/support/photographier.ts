import type { Page } from 'playwright-core'

/** A screenshot for the eye; a browser short of time may refuse one (« Unable to capture screenshot »), and gives it the second time. */
export async function photographier(page: Page, path: string, fullPage = false): Promise<void> {
  const take = async (): Promise<void> => {
    await page.screenshot({ path, fullPage })
  }
  await take().catch(take)
}
