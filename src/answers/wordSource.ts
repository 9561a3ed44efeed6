import type { IdFormation, IdMetier } from '../sheets/ids'

/** The source as every answer shows it, with its public page. */
export function wordSource(id: IdMetier | IdFormation): string {
  return `[Source : Onisep, fiche ${id}](${lienPublic(id)})`
}

/** Onisep's public page of a sheet. */
export function lienPublic(id: IdMetier | IdFormation): string {
  const kind = id.startsWith('FOR.') ? 'formation' : 'metier'
  return `https://www.onisep.fr/http/redirection/${kind}/slug/${id}`
}
