import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette } from '../../search/lexique'
import type { Contexte } from '../contexte'
import type { Intent } from '../intent'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

/** « comment devient-on luthier ? », then « et avec mon bac pro ébéniste ? »: the way to that job, from there. */
export function decideAvecDiplome(
  { question: { phrase }, formations, interets, liste }: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  { metier, facette }: Contexte,
): Intent | undefined {
  if (facette === undefined || !DES_ETUDES.has(facette) || liste) return undefined
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  const [first, other] = formations
  if (fiche === undefined || first === undefined || other !== undefined || !AVEC.test(phrase)) return undefined
  const inside = ({ debut, fin }: { readonly debut: number; readonly fin: number }): boolean =>
    debut >= first.debut && fin <= first.fin
  if (demande !== undefined && demande.resolution.kind !== 'inconnu' && !inside(demande.mention)) return undefined
  if (!interets.every(inside)) return undefined
  return { kind: 'metier', facette: 'etudes', candidat: { fiche, score: 1 }, autres: [] }
}

const DES_ETUDES: ReadonlySet<Facette> = new Set(['etudes', 'formations', 'niveau', 'duree'])

const AVEC =
  /^(?:(?:ok|et|mais|e|alors|du coup) )*(?:(?:est ce (?:que|qu)|c est possible|on peut|je peux|possible|ca marche) )*(?:avec|apres|en ayant|en partant d|a partir d|si (?:j ai|on a|je fais|je suis en)) (?:(?:un|une|le|la|mon|ma|de|l) )*(?:bac|cap|bts|btsa|but|dut|licence|bep|bp|mc|prepa|diplome)\b(?! \w+ (?:je|on) (?:peux|peut|fais|fait) (?:faire )?(?:quoi|quel))/
