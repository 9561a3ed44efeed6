import type { CatalogueIndex } from '../../search/catalogueIndex'
import { TEXTES } from '../../texts/fr'
import { GUIDE } from '../../texts/guide'
import { answerIntent } from '../answerIntent'
import type { Reply } from '../reply'
import { wordMetiers } from '../wordListe'
import { parler } from './parler'
import { pageDe } from './poserPropositions'
import { proposeMetiers } from './proposeMetiers'
import { GUIDE_NEUF, type Souvenir } from './souvenir'
import { wordPourquoi, wordSouhaits } from './wordSouhaits'

/** Why what was proposed was proposed, from the real reasons; undefined when nothing was. */
export function pourquoi(souvenir: Souvenir, index: CatalogueIndex): Reply | undefined {
  return souvenir.guide === undefined ? pourquoiListe(souvenir, index) : pourquoiGuide(souvenir, index)
}

function pourquoiGuide(souvenir: Souvenir, index: CatalogueIndex): Reply | undefined {
  const guide = souvenir.guide ?? GUIDE_NEUF
  const onOne = guide.question === 'metier' || guide.question === 'depart' || guide.question === 'parcours'
  if (!onOne && guide.question !== 'propositions' && guide.question !== 'refus') return undefined
  const meant = onOne
    ? proposeMetiers({ ...guide.souhaits, ecartes: [] }, index).filter(({ fiche }) => fiche.id === guide.metier)
    : pageDe(guide, index).shown
  if (meant.length === 0) return undefined
  return {
    ...parler(
      'pourquoi',
      [GUIDE.pourquoiDit(wordSouhaits(guide.souhaits)), ...meant.map(wordPourquoi)].join('\n\n'),
      [],
      souvenir.contexte,
    ),
    band: 'sure',
    metiers: meant.map(({ fiche: { id, nom } }) => ({ id, nom, score: 1 })),
    metiersMontres: meant.length,
  }
}

function pourquoiListe({ contexte }: Souvenir, index: CatalogueIndex): Reply | undefined {
  if (contexte.suite?.kind !== 'liste') return undefined
  const answer = answerIntent(contexte.suite, index)
  if (answer.kind !== 'liste') return undefined
  return {
    ...parler('pourquoi', `${TEXTES.pourquoi}\n\n${wordMetiers(answer.metiers, answer.page * 5 + 1)}`, [], contexte),
    band: 'sure',
    metiers: answer.metiers.map(({ fiche: { id, nom } }) => ({ id, nom, score: 1 })),
    metiersMontres: answer.metiers.length,
  }
}
