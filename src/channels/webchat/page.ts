import { webChatTexts as texts } from '../../texts/webchat'
import type { Asset } from './asset'

/** The files the page asks for. */
export interface PageFiles {
  readonly bundle: Asset
  readonly conversation: Asset
  readonly look: Asset
  readonly page: Asset
  readonly style: Asset
  readonly icon: Asset
}

/** What `static/page.js` reads from the page: all its words, none of its own. */
const CLIENT_WORDS = {
  strings: texts.strings,
  states: texts.states,
  botInitials: texts.botInitials,
}

/** The HTML of the chat page; `nonce` is new for each answer. */
export function wordPage(files: PageFiles, nonce: string): string {
  const script = (asset: Asset) =>
    `<script defer src="${asset.path}" integrity="${asset.integrity}" nonce="${nonce}"></script>`
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${escapeHtml(texts.title)}</title>
<meta name="description" content="${escapeHtml(texts.description)}">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${files.icon.path}">
<link rel="stylesheet" href="${files.style.path}" integrity="${files.style.integrity}" nonce="${nonce}">
${script(files.bundle)}
${script(files.conversation)}
${script(files.look)}
${script(files.page)}
</head>
<body>
<a class="skip" id="skip" href="#chat">${escapeHtml(texts.skipLink)}</a>
<header>
<h1>${escapeHtml(texts.heading)}</h1>
<button type="button" id="restart" hidden>${escapeHtml(texts.restart)}<span> ${escapeHtml(texts.restartWhat)}</span></button>
<p class="intro">${escapeHtml(texts.intro)}</p>
</header>
<main>
<p id="state" role="status"></p>
<noscript><p class="notice">${escapeHtml(texts.noScript)}</p></noscript>
<div id="chat" tabindex="-1"></div>
</main>
<script type="application/json" id="words">${JSON.stringify(CLIENT_WORDS).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`
}

/** Text as HTML content or attribute value. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
