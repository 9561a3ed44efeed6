/** An Adaptive Card as plain JSON, 1.5 at most; only what we use. */
export interface Carte {
  readonly type: 'AdaptiveCard'
  readonly $schema: string
  readonly version: '1.5'
  /** Read aloud. */
  readonly speak: string
  /** Shown where cards are not. */
  readonly fallbackText: string
  readonly body: readonly Element[]
  /** At most six: more are hidden on a phone. */
  readonly actions: readonly ActionCarte[]
}

export type Element =
  | {
      readonly type: 'TextBlock'
      readonly text: string
      readonly wrap: true
      readonly size?: 'Small' | 'Default' | 'Medium' | 'Large'
      readonly weight?: 'Bolder'
      readonly color?: 'Accent'
      readonly isSubtle?: true
      readonly spacing?: 'None' | 'Small'
      readonly horizontalAlignment?: 'Center'
      readonly style?: 'heading'
    }
  | {
      readonly type: 'Container'
      readonly separator?: true
      readonly spacing?: 'Small' | 'Medium'
      readonly items: readonly Element[]
    }
  | { readonly type: 'ColumnSet'; readonly spacing?: 'Small' | 'Medium'; readonly columns: readonly Colonne[] }

export interface Colonne {
  readonly type: 'Column'
  readonly width: 'auto' | 'stretch' | string
  readonly items: readonly Element[]
}

/** A tap says `data.dire` as if it had been typed, and shows `data.dit` as what the person said; channels add what they need for that. */
export type ActionCarte =
  | {
      readonly type: 'Action.Submit'
      readonly title: string
      readonly data: { readonly dire: string; readonly dit: string }
    }
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }

export const MAX_ACTIONS = 6
