import type { Locator, Page } from 'playwright-core'

/** Milliseconds waited for a picture, and times it is asked for: well below what a test may take. */
const PATIENCE = 10_000
const TRIES = 3

/** A screenshot for the eye; a browser short of time may refuse one (« Unable to capture screenshot ») or never give it, and gives the next. */
export async function photographier(shown: Page | Locator, path: string, fullPage = false): Promise<void> {
  const options = { path, timeout: PATIENCE }
  for (let left = TRIES; left > 0; left--) {
    try {
      await ('goto' in shown ? shown.screenshot({ ...options, fullPage }) : shown.screenshot(options))
      return
    } catch (error) {
      if (left === 1) throw error
    }
  }
}
