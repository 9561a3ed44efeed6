/** What we use of Web Chat and of the files esbuild reads; for the checker only. */
declare module '*.css' {
  const css: string
  export default css
}

declare module '*.svg' {
  const svg: string
  export default svg
}

declare module 'react' {
  export { createElement, Fragment, useEffect, useState } from 'preact/compat'
}

declare module 'react-dom' {
  export { render, unmountComponentAtNode } from 'preact/compat'
}

declare module 'botframework-webchat-core' {
  export interface WebChatStore {
    getState(): { readonly sendBoxValue: string; readonly connectivityStatus: string }
    subscribe(listener: () => void): () => void
    dispatch(action: { readonly type: string; readonly meta?: unknown; readonly payload?: unknown }): void
  }
  export function createStore(): WebChatStore
}

declare module '*/FullReactWebChat' {
  const FullReactWebChat: import('preact').FunctionComponent<Record<string, unknown>>
  export default FullReactWebChat
}

declare module 'markdown-it' {
  interface Token {
    readonly type: string
    readonly content: string
    attrGet(name: string): string | null
    attrSet(name: string, value: string): void
  }
  type Rule = (tokens: Token[], index: number, options: object, env: object, self: Renderer) => string
  interface Renderer {
    readonly rules: Record<string, Rule | undefined>
    renderToken(tokens: Token[], index: number, options: object): string
  }
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean; readonly breaks: boolean })
    readonly renderer: Renderer
    disable(rules: readonly string[]): this
    render(markdown: string): string
  }
}
