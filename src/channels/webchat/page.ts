import { webChatTexts as texts } from '../../texts/webchat'
import type { Asset } from './asset'
import { escapeHtml } from './escapeHtml'

/** The files the page asks for. */
export interface PageFiles {
  readonly chat: Asset
  readonly page: Asset
  readonly style: Asset
  readonly icon: Asset
}

/** `plein`: the page itself; `kiosque`: on a public computer; `integre`: in the widget's frame, which has its own header. */
export type PageMode = 'plein' | 'kiosque' | 'integre'

/** The HTML of the chat page. */
export function wordPage(files: PageFiles, mode: PageMode): string {
  const { chat, page, style, icon } = files
  return `<!doctype html>
<html lang="fr" data-mode="${mode}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(texts.title)}</title>
<meta name="description" content="${escapeHtml(texts.description)}">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${icon.path}">
<link rel="stylesheet" href="${style.path}" integrity="${style.integrity}">
<link rel="modulepreload" href="${chat.path}" integrity="${chat.integrity}">
<script type="module" src="${page.path}" integrity="${page.integrity}"></script>
</head>
<body>
${mode === 'integre' ? `<h1 class="unseen">${escapeHtml(texts.heading)}</h1>` : wordHeader()}
<main>
<p id="state" role="status"></p>
<noscript><p class="notice">${escapeHtml(texts.noScript)}</p></noscript>
<div id="chat" tabindex="-1"></div>
</main>
</body>
</html>
`
}

function wordHeader(): string {
  return `<a class="skip" id="skip" href="#chat">${escapeHtml(texts.skipLink)}</a>
<header>
<h1>${escapeHtml(texts.heading)}</h1>
<a id="privacy" href="/confidentialite" target="_blank" rel="noopener">${escapeHtml(texts.privacy)}<span class="unseen">${escapeHtml(texts.newTab)}</span></a>
<button type="button" id="restart" hidden>${escapeHtml(texts.restart)}<span> ${escapeHtml(texts.restartWhat)}</span></button>
<p class="intro">${texts.intro.map((part, at) => (at % 2 === 0 ? `<span>${escapeHtml(part)}</span>` : escapeHtml(part))).join('')}</p>
</header>`
}
