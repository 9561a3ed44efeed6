import { randomBytes } from 'node:crypto'
import type { Recap } from '../../answers/guide/recap'
import { parseObject } from '../json'
import { plainPage } from '../plainPage'
import type { Route } from '../route'
import { wordMissingPage, wordRecapPage } from './recapPage'
import { RECAP_PATH } from './saveRecap'

/** Finds what was kept under a token, until it expires. */
export interface RecapFinder {
  find(token: string): Promise<{ readonly content: string; readonly expiresAt: number } | undefined>
}

/** `GET /recap/<token>`: what a person kept, as a page to print. Nothing but the token opens it. */
export function recapRoutes(recaps: RecapFinder): readonly Route[] {
  return [
    {
      method: 'GET',
      path: `${RECAP_PATH}/:token`,
      async handle({ params }) {
        const token = params.token ?? ''
        const found = /^[\w-]{22}$/.test(token) ? await recaps.find(token) : undefined
        const recap = found === undefined ? undefined : parseRecap(found.content)
        const nonce = randomBytes(16).toString('base64')
        return recap === undefined || found === undefined
          ? plainPage(404, wordMissingPage(nonce), nonce)
          : plainPage(200, wordRecapPage(recap, new Date(found.expiresAt), nonce), nonce)
      },
    },
  ]
}

/** A recap as this version writes it; undefined when another one wrote it otherwise. */
function parseRecap(content: string): Recap | undefined {
  const value: unknown = JSON.parse(content)
  const object = parseObject(value)
  return typeof object?.depart === 'string' && Array.isArray(object.metiers) ? (value as Recap) : undefined
}
