import { demoTexts as texts } from '../../texts/demo'
import type { Asset } from './asset'
import { escapeHtml } from './escapeHtml'

interface DemoFiles {
  readonly widget: Asset
  readonly script: Asset
  readonly style: Asset
  readonly icon: Asset
}

/** A page such as a school might have, with the widget in it, and what can be tried. */
export function wordDemo({ widget, script, style, icon }: DemoFiles): string {
  const items = (words: readonly string[], wrap: (word: string) => string) => words.map(wrap).join('\n')
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${escapeHtml(texts.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" type="image/svg+xml" href="${icon.path}">
<link rel="stylesheet" href="${style.path}">
</head>
<body>
<header><p class="school">${escapeHtml(texts.school)}</p>
<nav aria-label="${escapeHtml(texts.menu)}"><ul>
${items(texts.pages, (word) => `<li><a href="/demo?page=${encodeURIComponent(word)}">${escapeHtml(word)}</a></li>`)}
</ul></nav></header>
<main>
<h1>${escapeHtml(texts.heading)}</h1>
<p>${escapeHtml(texts.intro)}</p>
<h2>${escapeHtml(texts.linksHeading)}</h2>
<ul>
${items(texts.questions, (question) => `<li><a href="#declic=${encodeURIComponent(question)}">${escapeHtml(question)}</a></li>`)}
</ul>
<h2>${escapeHtml(texts.apiHeading)}</h2>
<p><button type="button" data-action="open">Declic.open()</button>
<button type="button" data-action="ask">Declic.ask("${escapeHtml(texts.asked)}")</button>
<button type="button" data-action="close">Declic.close()</button></p>
<h2>${escapeHtml(texts.optionsHeading)}</h2>
<ul>
${texts.variants.map(({ label, query }) => `<li><a href="/demo?${query.replaceAll('&', '&amp;')}">${escapeHtml(label)}</a></li>`).join('\n')}
</ul>
<h2>${escapeHtml(texts.eventsHeading)}</h2>
<ol id="events"></ol>
<p>${escapeHtml(texts.filler)}</p>
</main>
<footer><p>${escapeHtml(texts.footer)}</p></footer>
<script src="${widget.path}" id="widget" defer></script>
<script src="${script.path}"></script>
</body>
</html>
`
}
