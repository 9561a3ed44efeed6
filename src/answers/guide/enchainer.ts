import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import { SUGGESTIONS } from '../../texts/fr'
import { GUIDE } from '../../texts/guide'
import { toutOublierSaufTourment } from '../../understanding/detresse/retourDetresse'
import type { Reply } from '../reply'
import { estUtile } from './estUtile'
import { parler } from './parler'
import { poserQuestion } from './poserQuestion'
import { type Recap, wordRecap } from './recap'
import {
  type Avancee,
  avecGuide,
  type EtatGuide,
  GUIDE_NEUF,
  QUESTIONS,
  type Question,
  type Souvenir,
} from './souvenir'

/** Steps « retour » can go back through. */
const MAX_ETAPES = 16

const SOUHAITS: readonly Question[] = ['duree', 'lieu', 'avec', 'statut']

/** Days a recap page can be read. */
export const JOURS_RECAP = 7

export interface Dit {
  readonly reply: Reply
  readonly souvenir: Souvenir
}

/** A question's words, and what is remembered once it is asked. */
export function poser(question: Question, souvenir: Souvenir, index: CatalogueIndex, faits: FaitsParcours): Dit {
  const guide = souvenir.guide ?? GUIDE_NEUF
  const { remarque } = guide
  const asked = avecGuide(souvenir, { question, reprise: undefined, remarque: undefined, apartes: 0, offre: false })
  const reply = poserQuestion(question, asked, index, faits)
  const etat = etatDe(asked.guide ?? GUIDE_NEUF)
  const last = souvenir.etapes.at(-1)
  // The same question asked again, unchanged or with something noted beside it, is one step.
  const again =
    last !== undefined &&
    (JSON.stringify(last) === JSON.stringify(etat) || (last.question === question && SOUHAITS.includes(question)))
  const before = again ? souvenir.etapes.slice(0, -1) : souvenir.etapes
  return {
    souvenir: { ...asked, contexte: reply.contexte, etapes: [...before, etat].slice(-MAX_ETAPES) },
    reply: remarque === undefined ? reply : { ...reply, text: `${remarque}\n\n${reply.text}` },
  }
}

function etatDe({ question, familles, souhaits, passees, page, metier }: EtatGuide): EtatGuide {
  return { question, familles, souhaits, passees, page, metier }
}

/** What is remembered once a reply is taken in: where to take up, and the remark to make there. */
export function prendre({ souvenir, vers, remarque }: Avancee): Souvenir {
  const reprise = vers.kind === 'question' ? vers.question : undefined
  return avecGuide({ ...souvenir, incompris: 0 }, { reprise, remarque })
}

/** The same where no dialog waits: the question that follows is looked for. */
export function reprendreApres(avancee: Avancee): Souvenir {
  const taken = prendre(avancee)
  if (avancee.vers.kind !== 'suivante') return taken
  const at = QUESTIONS.indexOf((taken.guide ?? GUIDE_NEUF).question)
  const next = QUESTIONS.slice(at + 1).find((question) => estUtile(question, taken)) ?? 'propositions'
  return avecGuide(taken, { reprise: next })
}

/** The end of the path; what was kept stays. */
export function finir(souvenir: Souvenir): Dit {
  const { boutons } = GUIDE
  const kept = souvenir.gardes.length > 0 ? [boutons.mesMetiers, boutons.recap] : []
  const contexte = { ...toutOublierSaufTourment(souvenir.contexte), metier: souvenir.guide?.metier }
  return {
    souvenir: { ...souvenir, guide: undefined, contexte },
    reply: parler('guide', GUIDE.fini, [...kept, SUGGESTIONS.guide], contexte),
  }
}

/** The address of a recap page, or its text where there is no address to give. */
export function direRecap(recap: Recap, lien: string | undefined, { contexte, guide }: Souvenir): Reply {
  const text = lien === undefined ? `${GUIDE.recap.absent}\n\n${wordRecap(recap)}` : GUIDE.recap.lien(lien, JOURS_RECAP)
  return parler(
    'recapitulatif',
    text,
    [GUIDE.boutons.mesMetiers, ...(guide === undefined ? [] : [GUIDE.boutons.reprendre])],
    contexte,
  )
}

/** Before the first answer of a conversation begun with another version. */
export function apresChangement(reply: Reply): Reply {
  return { ...reply, text: `${GUIDE.change}\n\n${reply.text}` }
}
