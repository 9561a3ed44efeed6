/**
 * Stands in for `adaptivecards` in `chat.js`, so that the welcome does not wait for it: empty until `cards.js`, fetched a little later,
 * is handed to `provideCards`.
 */
export let Column: unknown
export let ColumnSet: unknown
export let Container: unknown
export let Image: unknown
export let OpenUrlAction: unknown
export let Size: unknown
export let SizeAndUnit: unknown
export let SizeUnit: unknown
export let SubmitAction: unknown
export let TextBlock: unknown
export let TextColor: unknown
export let TextSize: unknown
export let TextWeight: unknown

export function provideCards(cards: Readonly<Record<string, unknown>>): void {
  ;({ Column, ColumnSet, Container, Image, OpenUrlAction, Size, SizeAndUnit, SizeUnit, SubmitAction } = cards)
  ;({ TextBlock, TextColor, TextSize, TextWeight } = cards)
}
