/** A button of a card, on any channel: what it shows as said, and the message it sends (on Teams, at least as a fallback). */
interface Bouton {
  readonly title: string
  readonly data: {
    readonly cardAction?: Message
    readonly msteams?: Message
  }
  readonly fallback?: Bouton
}

interface Message {
  readonly text: string
  readonly displayText: string
}

interface Bloc {
  readonly type: string
  readonly text?: string
  readonly style?: string
  readonly columns?: readonly { readonly items: readonly Bloc[] }[]
  readonly items?: readonly Bloc[]
}

export interface CarteLue {
  readonly version: string
  readonly speak?: string
  readonly fallbackText: string
  readonly body: readonly Bloc[]
  readonly actions?: readonly Bouton[]
}

/** What a card says, as the text it was drawn from: titles in bold, numbered rows on a line each. */
export function texteDeCarte({ body, fallbackText }: CarteLue): string {
  return `${body.map(texteDeBloc).join('\n\n')}\n\n${fallbackText}`
}

function texteDeBloc({ text, style, columns = [], items = [] }: Bloc): string {
  if (text !== undefined) return style === 'heading' ? `**${text}**` : text
  const parts = columns.map((column) => column.items.map(texteDeBloc).join('\n'))
  return parts.length > 0 ? parts.join('. ') : items.map(texteDeBloc).join('\n')
}

/** The message that a button sends. */
export function messageDe({ data, fallback }: Bouton): Message | undefined {
  return data.cardAction ?? data.msteams ?? (fallback === undefined ? undefined : messageDe(fallback))
}
