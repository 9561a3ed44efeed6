import { FACETTE, TEXTES } from '../texts/fr'
import { CONTEXTE_VIDE, type Contexte, deListe } from '../understanding/contexte'
import type { Answer } from './answer'
import { citeMetier, numbered } from './citer'
import { escapeMarkdown } from './extrait'
import { nomComplet } from './nomComplet'
import type { Reply } from './reply'
import { titleOf } from './wordFormation'

type Choix = Extract<Answer, { kind: 'ambiguous' }>

/** The jobs that may be meant, to choose from. */
export function wordChoix(answer: Choix, avant: Contexte): Reply {
  const { ensemble, point, candidats, dit, facette, formation = [] } = answer
  return {
    band: 'choice',
    intent: facette,
    facet: undefined,
    metiers: candidats.map(citeMetier),
    metiersMontres: candidats.length,
    formations: formation.map(({ id, libelle }) => ({ id, nom: libelle, score: 1 })),
    text: `${introOf(answer)}\n\n${numbered(candidats.map(({ fiche }) => nomComplet(fiche)))}`,
    suggestions: candidats.map(({ fiche }) => nomComplet(fiche)),
    contexte: {
      ...CONTEXTE_VIDE,
      metier: avant.metier,
      facette,
      ...(ensemble === undefined ? {} : { ensemble }),
      ...(point === undefined ? {} : { point: point.sujet }),
      formation: formation.map(({ id }) => id),
      offres: candidats.map(({ fiche }) => fiche.id),
      ...(candidats.some(({ fiche }) => avant.offres.includes(fiche.id)) ? deListe(avant) : {}),
      ...(dit === '' ? {} : { dit }),
    },
  }
}

function introOf({ candidats, decrit, dit, doute, facette, formation = [] }: Choix): string {
  const [first] = formation
  if (first !== undefined) return TEXTES.lequelApres(escapeMarkdown(titleOf(formation, first)), FACETTE[facette])
  if (decrit === true) return TEXTES.decrits
  if (dit === '') return facette === 'presentation' ? TEXTES.lequelVoir : TEXTES.lequel
  if (doute && candidats.length === 1) return TEXTES.douteUn(escapeMarkdown(dit))
  return doute ? TEXTES.doute(escapeMarkdown(dit)) : TEXTES.ambigu(escapeMarkdown(dit))
}
