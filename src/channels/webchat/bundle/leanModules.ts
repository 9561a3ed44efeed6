import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * What Web Chat's own packages are built with here, so that a phone loads a third of the ready-made bundle:
 *
 * - their TypeScript sources, so that what nobody uses falls out;
 * - Preact in React's place (`preact/compat`);
 * - stand-ins (`client/standins`) for what this page never does: speech, dictation, carousels, file upload, 45 other languages,
 *   citations, the typing GIF;
 * - and small changes: Web Chat can live in a shadow tree under a strict Content-Security-Policy, and says suggestions once.
 */
export function leanModules(root: string): Plugin {
  const packages = join(root, 'node_modules')
  const standin = (name: string) => join(__dirname, '..', 'client', 'standins', `${name}.ts`)
  return {
    name: 'lean modules',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path, importer }) => {
        const source = SOURCES[path]
        if (source !== undefined) return { path: join(packages, source), sideEffects: false }
        // Web Chat's own sources get the cards later; `cards.js` has the real ones.
        if (path === 'adaptivecards' && /botframework-webchat/.test(importer)) return { path: standin('adaptiveCards') }
        const name = STANDINS.find(({ modules }) => modules.test(path))?.standin
        if (name !== undefined) return { path: standin(name), sideEffects: false }
        const helper = /^@babel\/runtime-corejs3\/helpers\/(?:esm\/)?(\w+)$/.exec(path)?.[1]
        if (helper !== undefined) return { path: join(packages, '@babel/runtime/helpers/esm', `${helper}.js`) }
        const native = /^@babel\/runtime-corejs3\/(core-js(?:-stable)?\/.+?)(?:\.js)?$/.exec(path)?.[1]
        if (native !== undefined) return { path: native.replace('core-js-stable', 'core-js'), namespace: 'native' }
        // Polyfills; and what would turn bare addresses into links: only what is written as a link is one.
        if (/^(core-js(\/.*)?|linkify-it)$/.test(path)) return { path, namespace: 'nothing' }
        return undefined
      })
      build.onLoad({ filter: /./, namespace: 'native' }, ({ path }) => ({ contents: wordNative(path) }))
      build.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = class {}' }))
      build.onLoad({ filter: /botframework-webchat(-component)?[\\/]src[\\/].*\.(tsx?|js)$/ }, async ({ path }) => {
        return {
          contents: readOnce(liveInShadow(await readFile(path, 'utf8'), standin('shadowDocument'))),
          loader: 'tsx',
        }
      })
    },
  }
}

/** Each package of Web Chat by its sources. */
const SOURCES: Readonly<Record<string, string>> = {
  'botframework-webchat-api': 'botframework-webchat-api/src/index.ts',
  'botframework-webchat-api/decorator': 'botframework-webchat-api/src/decorator/index.ts',
  'botframework-webchat-api/internal': 'botframework-webchat-api/src/internal.ts',
  'botframework-webchat-component': 'botframework-webchat-component/src/index.ts',
  'botframework-webchat-component/internal': 'botframework-webchat-component/src/internal.ts',
  'botframework-webchat-core': 'botframework-webchat-core/src/index.ts',
  react: 'preact/compat/dist/compat.module.js',
  'react-dom': 'preact/compat/dist/compat.module.js',
}

const STANDINS: readonly { readonly modules: RegExp; readonly standin: string }[] = [
  { modules: /^@emotion\/sheet$/, standin: 'emotionSheet' },
  { modules: /^prop-types$/, standin: 'propTypes' },
  { modules: /^(react-say|react-dictate-button)$|\/Dictation$/, standin: 'speech' },
  { modules: /^react-film$/, standin: 'film' },
  { modules: /^(mime|redux-devtools-extension|mdast-util-from-markdown|jwt-decode)$/, standin: 'unused' },
  { modules: /^swiper(\/.*)?$/, standin: 'swiper' },
  { modules: /^p-defer(-es5)?$/, standin: 'defer' },
  { modules: /^punycode$/, standin: 'punycode' },
  { modules: /(^entities(\/.*)?$|\/common\/entities$)/, standin: 'entities' },
  { modules: /\/external\/PrecompiledGlobalize$/, standin: 'globalize' },
  { modules: /\/getAllLocalizedStrings$/, standin: 'french' },
  { modules: /\/markdown\/renderMarkdown$/, standin: 'noMarkdown' },
  { modules: /\/isPresentational$/, standin: 'isPresentational' },
  { modules: /\/StyleSet\/(TypingAnimation|SpinnerAnimation)$/, standin: 'noStyle' },
  { modules: /\/supportPseudoClass$/, standin: 'pseudoClass' },
  { modules: /\/addVersionToMetaTag$/, standin: 'noMeta' },
  { modules: /\/downscaleImageToDataURL(\/index)?$/, standin: 'noDownscale' },
]

/** Suggestions are read with the message they come with: as a live region of their own they would be read twice. */
function readOnce(source: string): string {
  return source.includes('webchat__suggested-actions')
    ? source.replaceAll('aria-live="polite"', 'aria-live="off"')
    : source
}

/** In a shadow tree the document knows neither the focused element nor our ids. */
function liveInShadow(source: string, helper: string): string {
  if (!/document\.(activeElement|getElementById)/.test(source)) return source
  const changed = source
    .replaceAll('document.activeElement', 'shadowDocument.activeElement')
    .replaceAll('document.getElementById', 'shadowDocument.getElementById')
  return `import { shadowDocument } from ${JSON.stringify(helper)}\n${changed}`
}

/** What every browser of today has, in place of its polyfill: `core-js/instance/filter` → `object => object.filter`. */
function wordNative(path: string): string {
  const [, first = '', second = ''] = path.split('/')
  const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const global: Readonly<Record<string, string>> = {
    array: 'Array',
    date: 'Date',
    map: 'Map',
    math: 'Math',
    number: 'Number',
    object: 'Object',
    promise: 'Promise',
    set: 'Set',
    symbol: 'Symbol',
    'weak-map': 'WeakMap',
  }
  if (first === 'get-iterator-method') return 'module.exports = (object) => object[Symbol.iterator]'
  if (first === 'instance') return `module.exports = (object) => object.${camel(second)}`
  const name = global[first] ?? camel(first)
  return `module.exports = ${second === '' ? name : `${name}.${camel(second)}`}`
}
