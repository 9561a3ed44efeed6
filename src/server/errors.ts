/** French sentence for each status a client can meet; nothing about the inside. */
const SENTENCES: Readonly<Record<number, string>> = {
  400: 'Requête mal formée.',
  403: 'Accès refusé.',
  404: 'Il n’y a rien à cette adresse.',
  405: 'Cette méthode n’est pas admise ici.',
  408: 'Requête trop lente.',
  413: 'Message trop gros.',
  415: 'Le corps doit être du JSON non compressé (Content-Type: application/json).',
  503: 'Déclic redémarre : réessayez dans un instant.',
}

/** Body of an error: status 500 and its sentence for whatever is not a client's mistake. */
export function wordError(status: number): { readonly status: number; readonly body: object } {
  const sentence = SENTENCES[status]
  return sentence === undefined
    ? { status: 500, body: { error: { message: 'Une erreur est survenue.' } } }
    : { status, body: { error: { message: sentence } } }
}
