import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[]
}

/** What axe finds against WCAG 2.2 A and AA and its own good practice, each as `rule: element, why`; shadow trees included. */
export async function findViolations(page: Page | Frame, exclude: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const violations = await page.evaluate<Violation[]>(
    `axe.run({ exclude: ${JSON.stringify(exclude.map((selector) => [selector]))} }, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }).then(({ violations }) => violations)`,
  )
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${impact}): ${JSON.stringify(target)} ${failureSummary}`),
  )
}
