import type { RouteReply } from './route'

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { margin-top: 0; }
h2 { margin-bottom: .25rem; border-bottom: 2px solid; padding-bottom: .25rem; }
h3 { margin-bottom: .25rem; font-size: 1rem; }
article { break-inside: avoid; margin-bottom: 2rem; }
ul { margin-top: .25rem; padding-left: 1.25rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid; border-radius: .5rem; padding: 1rem; user-select: all; font: inherit; }
.note { font-size: .9rem; }
@media print { .screen { display: none; } body { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } }
`

/** A page that only reads: no script, no image; `body` is HTML whose texts are escaped. */
export function wordHtml(titre: string, nonce: string, body: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${escapeHtml(titre)} – Déclic</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Such a page as an HTTP answer; its style is allowed by the nonce, nothing else is. */
export function plainPage(status: number, html: string, nonce: string): RouteReply {
  return {
    status,
    html,
    headers: {
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  }
}
