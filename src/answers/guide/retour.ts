import type { CatalogueIndex } from '../../search/catalogueIndex'
import { SUGGESTIONS } from '../../texts/fr'
import { GUIDE } from '../../texts/guide'
import { CONTEXTE_VIDE, type Contexte } from '../../understanding/contexte'
import type { Intent } from '../../understanding/intent'
import { prochesDe } from '../../understanding/suite/decideSuite'
import { answerIntent } from '../answerIntent'
import { wordAnswer } from '../wordAnswer'
import { type Aiguillage, dire } from './aiguillage'
import { parler } from './parler'
import { avecGuide, GUIDE_NEUF, type Guide, type Souvenir } from './souvenir'

/** One question back in the path, or one answer back outside of it; may be said several times. */
export function retour(souvenir: Souvenir, index: CatalogueIndex): Aiguillage {
  const { guide } = souvenir
  if (guide === undefined) return reponsePrecedente(souvenir, index)
  return guide.apartes > 0 ? questionEnCours(souvenir, guide) : etapePrecedente(souvenir)
}

/** After an answer aside, one step back is the question that waits. */
function questionEnCours(souvenir: Souvenir, { question }: Guide): Aiguillage {
  const etapes = souvenir.etapes.slice(0, -1)
  return { kind: 'demarrer', souvenir: avecGuide({ ...souvenir, etapes, incompris: 0 }, { reprise: question }) }
}

/** The path as it stood when the question before was asked. */
function etapePrecedente(souvenir: Souvenir): Aiguillage {
  const { etapes, guide = GUIDE_NEUF } = souvenir
  const here = etapes.at(-1)
  const before = etapes.at(-2)
  const target = before ?? here ?? GUIDE_NEUF
  return {
    kind: 'demarrer',
    souvenir: {
      ...souvenir,
      incompris: 0,
      etapes: etapes.slice(0, -2),
      guide: {
        ...guide,
        ...target,
        reprise: target.question,
        remarque: before === undefined ? GUIDE.debut : undefined,
        apartes: 0,
        offre: false,
      },
    },
  }
}

function reponsePrecedente(souvenir: Souvenir, index: CatalogueIndex): Aiguillage {
  const rest = souvenir.precedents.slice(0, -1)
  const intent = intentDe(rest.at(-1) ?? CONTEXTE_VIDE, index)
  const next = { ...souvenir, precedents: rest, incompris: 0 }
  if (intent === undefined) return dire(next, parler('retour', GUIDE.retourDebut, SUGGESTIONS.exemples, CONTEXTE_VIDE))
  const reply = wordAnswer(answerIntent(intent, index))
  return dire(next, { ...reply, text: `${GUIDE.retour}\n\n${reply.text}` })
}

/** What was answered when this was the context. */
function intentDe(contexte: Contexte, index: CatalogueIndex): Intent | undefined {
  const { suite, metier, facette, formation, facetteFormation } = contexte
  if (suite?.kind === 'liste') return suite
  const id = suite?.metier ?? metier
  const fiche = id === undefined ? undefined : index.metiers.get(id)
  if (suite !== undefined) return fiche === undefined ? undefined : prochesDe(suite, fiche)
  if (fiche !== undefined)
    return { kind: 'metier', facette: facette ?? 'presentation', candidat: { fiche, score: 1 }, autres: [] }
  const candidats = formation.flatMap((id) => {
    const found = index.formations.get(id)
    return found === undefined ? [] : [{ fiche: found, score: 1 }]
  })
  return candidats.length === 0
    ? undefined
    : { kind: 'formation', facette: facetteFormation ?? 'description', candidats }
}
