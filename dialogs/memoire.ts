import type { StatePropertyAccessor, TurnContext } from 'botbuilder'
import { QUESTIONS, SOUVENIR_VIDE, type Souvenir } from '../src/answers/guide/souvenir'
import { parseIdMetier } from '../src/sheets/ids'
import { CONTEXTE_VIDE } from '../src/understanding/contexte'

/** What a conversation keeps between turns. `version` changes with its shape: an older one starts afresh, its kept jobs aside. */
export interface Memoire {
  readonly version: number
  readonly souvenir: Souvenir
  /** When it was last written, in milliseconds. */
  readonly date: number
}

const VERSION = 2

/** After a day « et le salaire ? » no longer says of what; the path and the kept jobs stay. */
const CONTEXTE_MS = 24 * 60 * 60 * 1000

/** `fresh`: nothing was remembered · `changed`: it was written by another version, whose dialogs are gone. */
export interface Recalled {
  readonly souvenir: Souvenir
  readonly state: 'kept' | 'fresh' | 'changed'
}

/** The typed memory of a conversation. */
export class Memory {
  constructor(
    private readonly accessor: StatePropertyAccessor<Memoire>,
    private readonly now: () => number,
  ) {}

  async recall(turn: TurnContext): Promise<Recalled> {
    const kept: Partial<Memoire> | undefined = await this.accessor.get(turn)
    if (kept === undefined) return { souvenir: SOUVENIR_VIDE, state: 'fresh' }
    const { souvenir, version, date = 0 } = kept
    if (version !== VERSION || !isUsable(souvenir))
      return { souvenir: { ...SOUVENIR_VIDE, ...salvage(souvenir) }, state: 'changed' }
    // JSON drops what is undefined: the empty memory stands for it.
    const whole = { ...SOUVENIR_VIDE, ...souvenir, contexte: { ...CONTEXTE_VIDE, ...souvenir.contexte } }
    if (this.now() - date < CONTEXTE_MS) return { souvenir: whole, state: 'kept' }
    return { souvenir: { ...whole, contexte: CONTEXTE_VIDE, precedents: [], incompris: 0 }, state: 'kept' }
  }

  async load(turn: TurnContext): Promise<Souvenir> {
    return (await this.recall(turn)).souvenir
  }

  async save(turn: TurnContext, souvenir: Souvenir): Promise<void> {
    await this.accessor.set(turn, { version: VERSION, souvenir, date: this.now() })
  }
}

/** A path whose question no longer exists cannot be gone on with. */
function isUsable(souvenir: Souvenir | undefined): souvenir is Souvenir {
  return souvenir !== undefined && (souvenir.guide === undefined || QUESTIONS.includes(souvenir.guide.question))
}

function salvage(souvenir: Partial<Souvenir> | undefined): Partial<Souvenir> {
  const { gardes } = souvenir ?? {}
  return Array.isArray(gardes) ? { gardes: gardes.flatMap((each) => parseIdMetier(String(each)) ?? []) } : {}
}
