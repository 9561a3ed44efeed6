import type { Bot } from '../channels/botContract'
import type { Catalogue } from '../sheets/catalogue'
import type { Problem } from '../sheets/problem'

/** The sheets as loaded at one moment, and the bot that answers from them. */
export interface Edition {
  /** From the files' contents, e.g. `3f9c02a71b6e`. */
  readonly version: string
  readonly catalogue: Catalogue
  readonly bot: Bot
}

/** Where editions come from. */
export interface EditionSource {
  /** Version of what is on the disk now. */
  readonly findVersion: () => string
  readonly loadCatalogue: () => Catalogue
  /** Throws an `Error` when the lexicon cannot be read. */
  readonly createBot: (catalogue: Catalogue) => Bot
}

/** What came of the last look at the disk; `refused`: what is there is not served, and why. */
export type Reload =
  | { readonly kind: 'same' }
  | { readonly kind: 'swapped'; readonly ms: number }
  | { readonly kind: 'refused'; readonly version: string; readonly faults: readonly string[] }

/** Owner of the one edition in use. A turn keeps the bot it began with; the next one gets the newest. */
export class Collection implements Bot {
  private edition: Edition
  private loaded = new Date()
  private refusal: Extract<Reload, { kind: 'refused' }> | undefined

  constructor(
    first: Edition,
    private readonly source: EditionSource,
  ) {
    this.edition = first
  }

  get current(): Edition {
    return this.edition
  }

  /** When the edition in use was loaded. */
  get loadedAt(): Date {
    return this.loaded
  }

  /** Why what is on the disk is not what is served; undefined when it is. */
  get refused(): Extract<Reload, { kind: 'refused' }> | undefined {
    return this.refusal
  }

  run(...turn: Parameters<Bot['run']>): Promise<void> {
    return this.edition.bot.run(...turn)
  }

  /** Loads what is on the disk and puts it in use at once, unless it is worse than what is in use. */
  reload(): Reload {
    const version = this.source.findVersion()
    if (version === this.edition.version) {
      this.refusal = undefined
      return { kind: 'same' }
    }
    const started = performance.now()
    const found = this.load(version)
    if ('kind' in found) {
      this.refusal = found
      return found
    }
    this.edition = found
    this.loaded = new Date()
    this.refusal = undefined
    return { kind: 'swapped', ms: Math.round(performance.now() - started) }
  }

  private load(version: string): Edition | Extract<Reload, { kind: 'refused' }> {
    try {
      const catalogue = this.source.loadCatalogue()
      const faults = newFaults(this.edition.catalogue, catalogue)
      if (faults.length > 0) return { kind: 'refused', version, faults: faults.map(wordFault) }
      return { version, catalogue, bot: this.source.createBot(catalogue) }
    } catch (error) {
      // The lexicon says what is wrong with it; whatever else throws must not take the running bot along.
      return { kind: 'refused', version, faults: [error instanceof Error ? error.message : String(error)] }
    }
  }
}

/** Errors in files that had none: a sheet set aside from the start must not refuse every later edit. */
function newFaults(before: Catalogue, after: Catalogue): readonly Problem[] {
  const faulty = new Set(before.problems.filter(isError).map(({ file }) => file))
  return after.problems.filter((problem) => isError(problem) && !faulty.has(problem.file))
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

export function wordFault({ file, line, message, rule }: Problem): string {
  return `${file}:${line} ${message} (${rule})`
}
