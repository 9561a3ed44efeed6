import type { CatalogueIndex } from '../../search/catalogueIndex'
import { COVERED } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { separerNoms } from '../../understanding/comparaison/separerNoms'
import { CONTEXTE_VIDE } from '../../understanding/contexte'
import { resolveHits } from '../../understanding/observations/resoudre'
import { lireMessage, type Message } from './message'
import { asksFacet } from './motsPropres'

/** The jobs a message asks to keep: those that are sure, else those that its one name may mean. */
export interface AGarder {
  readonly surs: readonly FicheMetier[]
  readonly choix: readonly FicheMetier[]
}

const GARDER =
  /^(?:(?:tu|peux|pourrais|on|je|j|veux|voudrais|aimerais|et|ok|oui|alors|stp|me|m) )*(?:gardes?|garder|gardons|gardez|sauvegarde[rsz]?|enregistre[rsz]?|retiens|memorise[rsz]?) (?:(?:moi|le|la|l|aussi|metier|un|une|comme) )*(?!(?:d|des|du|de|mon|ma|mes)\b)(.+)$/

const VERBE = /^.*?(?:gard|enregistr|retien|m[eé]moris)\p{L}*\s+/iu

/** « garde boulanger », « garde plombier et électricien »; undefined for « garde forestier », which is a job. */
export function lireAGarder({ ecrit, texte, seen }: Message, index: CatalogueIndex): AGarder | undefined {
  const rest = GARDER.exec(ecrit)?.[1]
  if (rest === undefined || seen === undefined || nommeUnGarde(seen.metiers)) return undefined
  // As written: commas and accents say where a name ends.
  const said = lireMessage(texte.replace(VERBE, ''), CONTEXTE_VIDE, index)
  if (asksFacet(said)) return undefined
  const named = said.seen
  if (named === undefined) return undefined
  const resolutions = named.metiers
    .flatMap((mention) => separerNoms(mention, named, index))
    .filter((hits) => hits.length > 0)
    .map(resolveHits)
  const surs = resolutions.flatMap((each) => (each.kind === 'sur' ? [each.candidat.fiche] : []))
  const [choix] = resolutions.flatMap((each) =>
    each.kind === 'choix' ? [each.candidats.map(({ fiche }) => fiche)] : [],
  )
  return surs.length === 0 && choix === undefined ? undefined : { surs: [...new Set(surs)], choix: choix ?? [] }
}

/** The verb is part of a job's name. */
function nommeUnGarde(metiers: NonNullable<Message['seen']>['metiers']): boolean {
  return metiers.some(({ hits }) =>
    hits.some(
      ({ name, nameCoverage, askCoverage }) =>
        nameCoverage >= COVERED &&
        askCoverage >= COVERED &&
        name.words.length > 1 &&
        /^gardes?$/.test(name.words[0] ?? ''),
    ),
  )
}
