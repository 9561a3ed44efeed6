import { randomBytes } from 'node:crypto'
import { conditions, confidentialite } from '../../texts/legal'
import { escapeHtml, plainPage, wordHtml } from '../plainPage'
import type { Route } from '../route'

export interface LegalOptions {
  /** Who runs the bot, as its operator named it. */
  readonly developer: string | undefined
  readonly retentionDays: number
}

/** `GET /confidentialite` and `GET /conditions`: what the Teams app links to unless the operator has pages of their own. */
export function legalRoutes({ developer, retentionDays }: LegalOptions): readonly Route[] {
  return [
    route('/confidentialite', confidentialite(developer, retentionDays)),
    route('/conditions', conditions(developer)),
  ]
}

function route(path: string, { titre, intro, sections }: ReturnType<typeof conditions>): Route {
  const body = [
    `<h1>${escapeHtml(titre)}</h1>`,
    `<p>${escapeHtml(intro)}</p>`,
    ...sections.map(
      ({ titre: title, points }) =>
        `<h2>${escapeHtml(title)}</h2>\n<ul>${points.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul>`,
    ),
  ].join('\n')
  return {
    method: 'GET',
    path,
    async handle() {
      const nonce = randomBytes(16).toString('base64')
      return plainPage(200, wordHtml(titre, nonce, body), nonce)
    },
  }
}
