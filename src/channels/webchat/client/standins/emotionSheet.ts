import { insertRule } from './styles'

/** Stands in for `@emotion/sheet`: Web Chat's rules go to constructed style sheets, which need neither nonce nor `<style>`. */
export class StyleSheet {
  readonly key: string
  readonly tags: readonly never[] = []
  readonly nonce = undefined
  readonly container = null

  constructor({ key }: { readonly key: string }) {
    this.key = key
  }

  hydrate(): void {}

  insert(rule: string): void {
    insertRule(rule)
  }

  flush(): void {}
}
