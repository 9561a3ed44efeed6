import type { WaterfallStepContext } from 'botbuilder-dialogs'

/** The one typed door to what the step before gave; undefined when it gave nothing, or nothing that `parse` knows. */
export function resultOf<T>(step: WaterfallStepContext, parse: (result: unknown) => T | undefined): T | undefined {
  const result: unknown = step.result
  return result === undefined || result === null ? undefined : parse(result)
}
