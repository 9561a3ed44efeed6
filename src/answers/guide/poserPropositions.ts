import type { CatalogueIndex } from '../../search/catalogueIndex'
import { GUIDE } from '../../texts/guide'
import { CONTEXTE_VIDE } from '../../understanding/contexte'
import { PAGE } from '../answerIntent'
import { nomComplet } from '../nomComplet'
import type { Reply } from '../reply'
import { parler } from './parler'
import { type Proposition, proposeMetiers } from './proposeMetiers'
import { GUIDE_NEUF, type Guide, type Souvenir } from './souvenir'
import { wordProposition, wordSouhaits } from './wordSouhaits'

const { boutons } = GUIDE

/** The proposals of the page where the path stands. */
export function pageDe(
  { souhaits, page }: Pick<Guide, 'souhaits' | 'page'>,
  index: CatalogueIndex,
): { readonly shown: readonly Proposition[]; readonly total: number } {
  const all = proposeMetiers(souhaits, index)
  return { shown: all.slice(page * PAGE, (page + 1) * PAGE), total: all.length }
}

function sansGout({ souhaits }: Guide): boolean {
  return souhaits.interets.every(({ refuse }) => refuse) && souhaits.mots.length === 0
}

/** True when wishes, not tastes, hold jobs back. */
export function conditionne({ souhaits: { duree, lieu, avec, statut } }: Guide): boolean {
  return [duree?.max, lieu, avec, statut].some((each) => each !== undefined)
}

/** Five jobs, each with its reasons. */
export function poserPropositions(souvenir: Souvenir, index: CatalogueIndex): Reply {
  const guide = souvenir.guide ?? GUIDE_NEUF
  const { shown, total } = pageDe(guide, index)
  const said = wordSouhaits(guide.souhaits)
  const first = guide.page * PAGE + 1
  const last = first + shown.length - 1
  if (shown.length === 0) {
    const elargir = conditionne(guide) || guide.souhaits.ecartes.length > 0 ? [boutons.elargir] : []
    return parler(
      'guide',
      guide.page === 0 ? GUIDE.aucuneProposition(said) : GUIDE.finPropositions(said),
      guide.page === 0
        ? [...elargir, boutons.autre, boutons.retour, boutons.recommencer]
        : [...elargir, boutons.autre, boutons.aucun, boutons.retour],
      CONTEXTE_VIDE,
    )
  }
  return {
    intent: 'guide',
    facet: undefined,
    formations: [],
    band: 'sure',
    metiers: shown.map(({ fiche, score }) => ({
      id: fiche.id,
      nom: fiche.nom,
      score: Math.round(score * 1000) / 1000,
    })),
    metiersMontres: shown.length,
    text: [
      sansGout(guide) ? GUIDE.contrastes(first, said) : GUIDE.propositions(first, said),
      shown.map((each, order) => wordProposition(each, first + order)).join('\n'),
      ...(shown.some(({ accord }) => accord !== 'entier') ? [GUIDE.assouplis] : []),
      ...(total > shown.length ? [GUIDE.compte(first, last, total)] : []),
      GUIDE.lequel,
    ].join('\n\n'),
    suggestions: [
      ...shown.slice(0, 3).map(({ fiche }) => nomComplet(fiche)),
      ...(last < total ? [boutons.plus] : []),
      boutons.aucun,
      boutons.autre,
    ],
    contexte: { ...CONTEXTE_VIDE, offres: shown.map(({ fiche }) => fiche.id) },
  }
}
