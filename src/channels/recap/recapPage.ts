import { type MetierRecap, type Recap, wordRecap } from '../../answers/guide/recap'
import { RECAP } from '../../texts/recap'

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

/** What a person kept, as a page to print, with the same as text to copy. */
export function wordRecapPage(recap: Recap, expiresAt: Date, nonce: string): string {
  const date = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(expiresAt)
  return wordHtml(
    RECAP.titre,
    nonce,
    `<h1>${escapeHtml(RECAP.titre)}</h1>
<p>${escapeHtml(RECAP.intro)}</p>
${recap.metiers.map((metier) => wordMetier(metier, recap.depart)).join('\n')}
<p>${escapeHtml(RECAP.aide)}</p>
<section class="screen">
<h2>${escapeHtml(RECAP.texte)}</h2>
<p class="note">${escapeHtml(RECAP.texteAide)}</p>
<pre tabindex="0">${escapeHtml(wordRecap(recap))}</pre>
<p class="note">${escapeHtml(RECAP.expire(date))}</p>
<p><a href="/">${escapeHtml(RECAP.retour)}</a></p>
</section>`,
  )
}

export function wordMissingPage(nonce: string): string {
  return wordHtml(
    RECAP.absente,
    nonce,
    `<h1>${escapeHtml(RECAP.absente)}</h1>
<p>${escapeHtml(RECAP.absenteAide)}</p>
<p><a href="/">${escapeHtml(RECAP.retour)}</a></p>`,
  )
}

function wordMetier({ nom, id, lien, lignes, voies, formations }: MetierRecap, depart: string): string {
  const ways = voies.map(
    ({ titre, etapes }) => `<p><strong>${escapeHtml(titre)}</strong></p>\n<ul>${items(etapes)}</ul>`,
  )
  const trainings = formations.map((each) => `<li>${link(each.lien, each.nom)}</li>`).join('')
  return `<article>
<h2>${escapeHtml(nom)}</h2>
<ul>${items(lignes)}</ul>
<h3>${escapeHtml(RECAP.chemin)} (${escapeHtml(depart)})</h3>
${ways.join('\n')}
<h3>${escapeHtml(RECAP.formations)}</h3>
${trainings === '' ? `<p>${escapeHtml(RECAP.aucuneFormation)}</p>` : `<ul>${trainings}</ul>`}
<p class="note">${link(lien, RECAP.source(id))}</p>
</article>`
}

function wordHtml(titre: string, nonce: string, body: string): string {
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

function items(lines: readonly string[]): string {
  return lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${escapeHtml(text)}</a>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
