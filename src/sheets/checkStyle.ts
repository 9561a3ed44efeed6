import type { Catalogue } from './catalogue'
import type { FicheMetier } from './ficheMetier'
import { passagesOf } from './passagesOf'
import type { Problem } from './problem'
import { problemOf, quoted } from './rules'
import type { Passage } from './section'

/** What a 14-year-old reads in one breath. */
const MAX_WORDS = 35

/** Hints to authors about how their sheets read. Sheets that name no author, and Onisep's own, are not theirs to change. */
export function checkStyle({ metiers, formations }: Catalogue): readonly Problem[] {
  const own = [...metiers, ...formations].filter(
    ({ entete }) => entete.redaction !== undefined && entete.redaction !== 'Onisep',
  )
  return own.flatMap((fiche) => [
    ...passagesOf(fiche).flatMap((passage) => longSentences(passage, fiche.file)),
    ...(fiche.kind === 'metier' ? oneGender(fiche) : []),
  ])
}

function longSentences({ paragraphes, line }: Passage, file: string): readonly Problem[] {
  return paragraphes.flatMap(sentencesOf).flatMap((sentence) => {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
    if (words <= MAX_WORDS) return []
    const message = `La phrase ${quoted(sentence)} a ${words} mots, attendu ${MAX_WORDS} au plus`
    return [problemOf('phrase-longue', { file, line }, message, 'coupez-la en deux')]
  })
}

/** Passages that name the job in one gender only: beside « le plombier » a girl must find « la plombière ». */
function oneGender(fiche: FicheMetier): readonly Problem[] {
  const [feminin = '', masculin = ''] = [fiche.libelleFeminin, fiche.libelleMasculin].map(
    (libelle) => libelle.split(' ')[0],
  )
  if (fold(feminin) === fold(masculin)) return []
  return passagesOf(fiche).flatMap((passage) => {
    const text = fold(passage.paragraphes.join('\n'))
    const hasMasculin = isNamed(masculin, text)
    if (hasMasculin === isNamed(feminin, text) || isNamedByBoth(masculin, text)) return []
    const [named, missing] = hasMasculin ? [masculin, feminin] : [feminin, masculin]
    const message = `Le métier n’est nommé qu’au ${hasMasculin ? 'masculin' : 'féminin'} (${quoted(named)}), attendu les deux genres`
    const remedy = `ajoutez \`${missing}\`, ou tournez la phrase autrement (« on », « ce métier »)`
    return [problemOf('un-seul-genre', { file: fiche.file, line: passage.line }, message, remedy)]
  })
}

const ARTICLE = "(?:le|la|les|une?|des|du|aux?|cet?|cette|chaque|comme|l'|quelque)"

/** `le plombier`, `des plombiers`: with an article, for « diplôme d’infirmier » is a diploma's name. */
function isNamed(name: string, text: string): boolean {
  return new RegExp(`(?:^|[^a-z])${ARTICLE} ?${pattern(name)}`).test(text)
}

/** `la ou le professeur`, `d'une ou d'un agent` */
function isNamedByBoth(name: string, text: string): boolean {
  return new RegExp(`(?:^|[^a-z])${ARTICLE} ou (?:de |d')?${ARTICLE} ${pattern(name)}`).test(text)
}

function pattern(name: string): string {
  return `${fold(name).replace(/[^a-z0-9]/g, (sign) => `\\${sign}`)}s?(?![a-z])`
}

/** Lower case, without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/[’‘]/g, "'")
}

function sentencesOf(paragraphe: string): readonly string[] {
  return paragraphe.split(/(?<=[.!?…])\s+/)
}
