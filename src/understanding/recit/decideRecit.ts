import type { CatalogueIndex } from '../../search/catalogueIndex'
import { candidats, findMotif, possibles } from '../../search/motif'
import { STRONG_CUE } from '../../search/ranking'
import type { Intent } from '../intent'
import { LISTE_DITE } from '../mots/listeDite'
import { DOER } from '../mots/mention'
import { SALUT } from '../mots/proches'
import type { Observations } from '../observations/observations'
import { DES_PROCHES, ETAIS, VECU } from './recit'

/** « mes parents tiennent un restaurant », « avant j'étais dans la restauration », and nothing more: where one comes from, not yet what one wants. */
export function decideRecit(seen: Observations, index: CatalogueIndex): Intent | undefined {
  if (!tellsOnly(seen, index)) return undefined
  const { formations, metiers, question } = seen
  // « ma mère est infirmière » names a job, of which something may be asked.
  const someone = metiers.some(
    ({ hits, debut, fin }) =>
      hits.length > 0 &&
      question.mots.slice(debut, fin).some(({ ecrit, lu }) => DOER.test(ecrit) || index.nomsMetiers.isHead(lu)),
  )
  const training = formations.some(({ hits, seulementType }) => hits.length > 0 || seulementType)
  return someone || training ? undefined : { kind: 'classe', classe: undefined }
}

/** The message tells what others are or what one was, wishes nothing and asks nothing. */
export function tellsOnly(seen: Observations, { lexique }: CatalogueIndex): boolean {
  const { question, facettes, gestes, comparaison, niveau } = seen
  const { phrase, texte } = question
  // « mon père est en prison » tells of a hardship, « mon père est malade » of no trade.
  const hardship = possibles(lexique.horsSujet, phrase).some(
    ({ soi, indices }) => soi && candidats(indices, phrase).some((motif) => findMotif(motif, phrase) !== undefined),
  )
  const trade = seen.interets.length + seen.domaines.length > 0 || seen.metiers.some(({ hits }) => hits.length > 0)
  if (hardship || !trade || WISH.test(phrase)) return false
  const tale = DES_PROCHES.exec(phrase) ?? VECU.exec(phrase) ?? ETAIS.exec(phrase)
  if (tale === null || ENFANT.test(tale[0]) || !BEFORE.test(phrase.slice(0, tale.index))) return false
  if (!AFTER.test(phrase.slice(tale.index + tale[0].length)) || texte.includes('?')) return false
  if (LISTE_DITE.test(phrase) || comparaison || niveau !== undefined || gestes.length > 0) return false
  return !facettes.some(({ poids }) => poids >= STRONG_CUE)
}

/** « mon fils fait du foot »: a taste, of whoever is asked for. */
const ENFANT = /^(?:mon|ma|mes|nos|notre) (?:\w+ )?(?:fils|filles?)\b/

const BEFORE = new RegExp(`^${SALUT}(?:(?:moi|avant|en fait|toute|tous|tout|bah|ben|je|j|on|et) )*$`)

/** No wish, and no question, after the tale. */
const AFTER =
  /^(?: (?!(?:mais|moi|je|j|si|donc|alors|du coup|que|qu|quoi|comment|combien|quels?|quelles?|ca|c|est|il|elle|ils|elles|et|pour|veut|veulent)\b)\w+){0,8}$/

/** « mon fils *veut* travailler dans le bâtiment » */
const WISH =
  /\b(?:veu[xt]|veulent|voul\w+|voudr\w+|aimer\w+|souhait\w+|cherch\w+|prefer\w+|reve\w*|vise\w*|envie|hesit\w+)\b/
