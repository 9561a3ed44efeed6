import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import { parseIdMetier } from '../../sheets/ids'
import { GUIDE } from '../../texts/guide'
import { answerIntent } from '../answerIntent'
import type { Reply } from '../reply'
import { wordAnswer } from '../wordAnswer'
import { type Aiguillage, dire } from './aiguillage'
import { aparte } from './aparte'
import { choisirParmi } from './choisirParmi'
import { commencer, veutEtreGuide } from './commencer'
import { hesiter } from './hesiter'
import { incompris } from './incompris'
import { contexteDe, repondreLibrement } from './libre'
import { lireNumeros } from './lireChoix'
import { maniere } from './maniere'
import { lireMessage, type Message } from './message'
import { enlever } from './motsPropres'
import { parler } from './parler'
import { poserQuestion, rappeler } from './poserQuestion'
import { repondre } from './repondre'
import { sansCondition, veutRevoir } from './repondrePropositions'
import { repond } from './reponses'
import { retour } from './retour'
import { type Souvenir, versQuestion } from './souvenir'

/** Answers between two offers to say whether they help. */
const REPONSES_ENTRE_AVIS = 4
const MAX_PRECEDENTS = 10

/** What to do with a message, given everything remembered: the manners of the conversation, once for every dialog. Pure. */
export function aiguiller(texte: string, souvenir: Souvenir, index: CatalogueIndex, faits: FaitsParcours): Aiguillage {
  const message = lireMessage(texte, contexteDe(souvenir), index, souvenir.guide !== undefined)
  const { guide } = souvenir
  if (message.intent.kind === 'detresse')
    return dire({ ...souvenir, incompris: 0 }, repondreLibrement(message, souvenir, index))
  if (message.epreuve !== undefined)
    return aparte({ ...souvenir, incompris: 0 }, repondreLibrement(message, souvenir, index), index, faits)
  if (guide === undefined && repond(message, 'commencer', index)) return commencer(message, souvenir, index)
  if (guide !== undefined && veutRevoir(message) && guide.question !== 'propositions')
    return avancer(message, souvenir, index) ?? retour(souvenir, index)
  if (guide !== undefined && message.geste === 'retirer') {
    if (guide.question === 'propositions' && sansCondition(message, index)) {
      const opened = avancer(message, souvenir, index)
      if (opened !== undefined) return opened
    }
    const left = enlever(message, souvenir)
    if (left !== undefined)
      return {
        kind: 'avancer',
        souvenir,
        avancee: { souvenir: left, vers: versQuestion(guide.question), remarque: GUIDE.remarque.enleve },
      }
  }
  return (
    maniere(message, souvenir, index, faits) ??
    (offertEnAparte(message, souvenir)
      ? undefined
      : (avancer(message, souvenir, index) ??
        hesiter(message, souvenir, index, faits) ??
        parNumero(message, souvenir, index, faits))) ??
    repondreAutrement(message, souvenir, index, faits)
  )
}

function avancer(message: Message, souvenir: Souvenir, index: CatalogueIndex): Aiguillage | undefined {
  const { guide } = souvenir
  if (guide === undefined) return undefined
  const avancee = repondre(guide.question, message, { ...souvenir, incompris: 0 }, index)
  return avancee === undefined ? undefined : { kind: 'avancer', souvenir, avancee }
}

/** A number that the question itself does not count: the button at that place. */
function parNumero(
  { texte }: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
  faits: FaitsParcours,
): Aiguillage | undefined {
  const { guide } = souvenir
  if (guide === undefined) return undefined
  const { suggestions } = poserQuestion(guide.question, souvenir, index, faits)
  const labels = lireNumeros(texte, suggestions.length).flatMap((place) => suggestions[place] ?? [])
  return labels.length === 0 ? undefined : aiguiller(labels.join(', '), souvenir, index, faits)
}

/** « le deuxième » just after a list shown aside is of that list. */
function offertEnAparte({ texte, intent }: Message, { guide, contexte }: Souvenir): boolean {
  const offers = contexte.offres.length
  return (
    guide?.offre === true &&
    offers > 0 &&
    lireNumeros(texte, offers).length > 0 &&
    (intent.kind === 'metier' || intent.kind === 'formation')
  )
}

/** Not a reply to the path's question: an answer aside, the path's beginning, or a misunderstanding. */
function repondreAutrement(
  message: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
  faits: FaitsParcours,
): Aiguillage {
  const { intent } = message
  if (souvenir.guide === undefined && veutEtreGuide(message, souvenir, index))
    return commencer(message, souvenir, index)
  if (intent.kind === 'geste' && intent.geste === 'auRevoir' && souvenir.guide !== undefined)
    return dire(souvenir, parler('auRevoir', GUIDE.auRevoir, [GUIDE.boutons.reprendre], souvenir.contexte))
  if (intent.kind === 'sansSujet' && intent.facette === 'salaire' && !/\?\s*$/.test(message.texte)) {
    const wish = veutGagner(souvenir, index, faits)
    if (wish !== undefined) return wish
  }
  const meant = decrit(message, souvenir, index)
  if (meant !== undefined) return aparte({ ...souvenir, incompris: 0 }, meant, index, faits)
  const noise =
    souvenir.guide !== undefined &&
    (intent.kind === 'classe' || (intent.kind === 'inconnu' && intent.proches.length === 0))
  if (noise || intent.kind === 'incompris' || intent.kind === 'guide') return incompris(message, souvenir, index, faits)
  const reply = repondreLibrement(message, souvenir, index)
  if (intent.kind === 'inconnu') {
    const lost = { ...souvenir, incompris: souvenir.incompris + 1 }
    const text = souvenir.incompris >= 2 ? `${reply.text}\n\n${GUIDE.humain}` : reply.text
    return aparte(lost, { ...reply, text }, index, faits)
  }
  return aparte(...avecAvis(noter({ ...souvenir, incompris: 0 }, reply), reply), index, faits)
}

/** « être riche », in reply to what one likes: heard, though no sheet can be sorted by it. */
function veutGagner(souvenir: Souvenir, index: CatalogueIndex, faits: FaitsParcours): Aiguillage | undefined {
  const { guide } = souvenir
  if (guide === undefined) return undefined
  const { suggestions } = poserQuestion(guide.question, souvenir, index, faits)
  const text = `${GUIDE.remarque.salaire}\n\n${rappeler(guide.question, souvenir, index)}`
  return dire({ ...souvenir, incompris: 0 }, parler('salaire', text, suggestions, souvenir.contexte))
}

/** « celui avec les animaux », of the jobs a list just showed. */
function decrit({ phrase }: Message, { contexte }: Souvenir, index: CatalogueIndex): Reply | undefined {
  const offers = contexte.offres.flatMap((id) => {
    const idMetier = parseIdMetier(id)
    return (idMetier === undefined ? undefined : index.metiers.get(idMetier)) ?? []
  })
  const fiche = choisirParmi(phrase, offers, index)
  if (fiche === undefined) return undefined
  const intent = {
    kind: 'metier',
    facette: contexte.facette ?? 'presentation',
    candidat: { fiche, score: 1 },
    autres: [],
  } as const
  return wordAnswer(answerIntent(intent, index), contexte)
}

/** What « retour » will come back to. */
function noter(souvenir: Souvenir, { contexte, band }: Reply): Souvenir {
  if (band !== 'sure') return souvenir
  return { ...souvenir, precedents: [...souvenir.precedents, contexte].slice(-MAX_PRECEDENTS) }
}

/** Every few answers, two more buttons: was it of use? */
function avecAvis(souvenir: Souvenir, reply: Reply): [Souvenir, Reply] {
  if (reply.band !== 'sure') return [souvenir, reply]
  const reponses = souvenir.reponses + 1
  if (reponses < REPONSES_ENTRE_AVIS || souvenir.guide !== undefined) return [{ ...souvenir, reponses }, reply]
  const suggestions = [...reply.suggestions.slice(0, 4), GUIDE.boutons.utile, GUIDE.boutons.pasUtile]
  return [
    { ...souvenir, reponses: 0, avis: reply.intent },
    { ...reply, suggestions },
  ]
}
