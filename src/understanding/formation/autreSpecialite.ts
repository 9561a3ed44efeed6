import { fold, tokenize } from '../../search/fold'
import type { NameHit } from '../../search/nameIndex'
import { oncePer } from '../../search/retenir'
import { stem } from '../../search/stem'
import { findTypeFormation } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { MentionFormation } from '../mots/mention'
import type { Observations } from '../observations/observations'

/** « master psychologie *animale* », « BTS mécanique *spatiale* »: the word that follows names another training, which may have no sheet. */
export function speciality(
  { question: { mots }, natures }: Observations,
  { fin, hits }: MentionFormation,
): string | undefined {
  const mot = mots[fin]
  if (mot === undefined || mot.coupe || natures[fin] !== 'plein') return undefined
  if (!ADJECTIF.test(mot.lu) || SANS_SPECIALITE.test(mot.lu) || isOfSheet(mot.lu, hits)) return undefined
  return mot.lu
}

/** A title or the sheet itself has the word: it says more of the training, and names no other. */
function isOfSheet(word: string, hits: readonly NameHit<FicheFormation>[]): boolean {
  return hits.some(({ name }) => name.targets.some((fiche) => stemsOf(fiche).has(stem(word))))
}

const stemsOf = oncePer(({ libelle, description, acces, attendus, poursuite }: FicheFormation): ReadonlySet<string> => {
  const prose = [description, acces, attendus, poursuite].flatMap(
    (section) => section?.passages.flatMap(({ titre, paragraphes }) => [titre, ...paragraphes]) ?? [],
  )
  return new Set([libelle, ...prose].flatMap((text) => tokenize(text).map(stem)))
})

const ADJECTIF = /(?:al|ale|aux|ales|iques?|aires?|estres?|ifs?|ives?|iennes?|ibles|istes?)$/

/** How, where or how well one studies, and not what. */
const SANS_SPECIALITE =
  /^(?:faciles?|possibles?|publi\w+|gratui\w+|general\w*|techn\w+|professionn\w+|scolaires?|initiale?|universit\w+|specia\w+|national\w*|classiques?|normale?|salaires?|horaires?|necessaires?|obligatoires?|parcoursup|journal|inutiles?|utiles?|accessibles?|comptables?|secondaires?|superieure?|travaux|cheva\w+|hopita\w+|local\w*|rural\w*)$/

/** « un *CAP* de criminologie » found among other kinds: offered, not answered. A diplôme d'État may be a certificat de capacité. */
export function isOtherKind({ type, hits: [best] }: MentionFormation): boolean {
  return type !== undefined && !LOOSE_KINDS.has(type) && best !== undefined && best.matched[0] !== 0
}

/** « bac pro TMSEC » found as « TISEC »: a sigle is exact, or it is asked. */
export function isOtherSigle({ question: { texte, mots } }: Observations, mention: MentionFormation): boolean {
  const [best] = mention.hits
  if (best === undefined || best.quality === 1 || texte === texte.toUpperCase()) return false
  const capitals = new Set(texte.match(/(?<!\p{L})\p{Lu}{3,7}(?!\p{L})/gu)?.map((word) => fold(word)))
  const lus = mots.map(({ lu }) => lu)
  const start = mention.debut + (findTypeFormation(lus, mention.debut)?.length ?? 0)
  // « CAP HCR commercialisation et services »: the rest says it; « BTSNDRC » is two words of one.
  const sigle = mention.fin - start === 1 ? mots[start]?.ecrit : undefined
  if (sigle === mots[start - 1]?.ecrit) return false
  return sigle !== undefined && capitals.has(sigle) && !tokenize(best.name.text).includes(sigle)
}

const LOOSE_KINDS = new Set(['de', 'diplomesup', 'ingenieur', 'du'])
