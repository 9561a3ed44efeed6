import { type MetierRecap, type Recap, wordRecap } from '../../answers/guide/recap'
import { RECAP } from '../../texts/recap'
import { escapeHtml, wordHtml } from '../plainPage'

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

function items(lines: readonly string[]): string {
  return lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${escapeHtml(text)}</a>`
}
