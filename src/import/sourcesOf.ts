import { fieldOf, listOf, textOf, type XmlNode } from './xmlNode'

/** Web pages that a record names: `https://www.exemple.fr (site du syndicat)`. */
export function sourcesOf(record: XmlNode): readonly string[] {
  return listOf(record, 'sources_numeriques', 'source').flatMap((source) => {
    const valeur = fieldOf(source, 'valeur') || textOf(source)
    const commentaire = fieldOf(source, 'commentaire')
    if (valeur === '') return []
    return [commentaire === '' ? valeur : `${valeur} (${commentaire})`]
  })
}
