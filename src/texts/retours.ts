/** What `npm run retours` prints. */

export interface Retours {
  readonly avis: readonly { readonly intention: string; readonly utile: number; readonly pasUtile: number }[]
  readonly incompris: readonly { readonly mot: string; readonly fois: number }[]
}

export function wordRetours({ avis, incompris }: Retours): string {
  return [
    'Réponses jugées utiles ou non (bouton proposé toutes les quatre réponses) :',
    ...(avis.length === 0
      ? ['  aucun avis pour l’instant']
      : avis.map(({ intention, utile, pasUtile }) => `  ${intention} : ${utile} utile, ${pasUtile} pas utile`)),
    '',
    'Mots connus le plus souvent présents dans un message incompris :',
    ...(incompris.length === 0 ? ['  aucun pour l’instant'] : incompris.map(({ mot, fois }) => `  ${mot} : ${fois}`)),
    '',
    'Ce sont des totaux : ni qui, ni quand, ni les phrases. Seuls des mots des fiches ou du lexique sont comptés.',
    'Un mot qui revient manque peut-être dans data/lexique (voir CONTRIBUTING.md, « Add a word »).',
  ].join('\n')
}
