import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { GesteGuide } from '../../search/lexique'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import { SUGGESTIONS } from '../../texts/fr'
import { GUIDE } from '../../texts/guide'
import { CONTEXTE_VIDE } from '../../understanding/contexte'
import { type Aiguillage, dire } from './aiguillage'
import { aparte } from './aparte'
import { comparer } from './comparer'
import { garder, mesMetiers, retirer } from './gardes'
import { repondreLibrement } from './libre'
import { lireAGarder } from './lireAGarder'
import { dit } from './lireChoix'
import type { Message } from './message'
import { parler } from './parler'
import { pourquoi } from './pourquoi'
import { expliquerChoix, pourquoiQuestion } from './pourquoiQuestion'
import { faireRecap } from './recap'
import { repond } from './reponses'
import { retour } from './retour'
import { sansDiplome } from './sansDiplome'
import { avecGuide, GUIDE_NEUF, SOUVENIR_VIDE, type Souvenir } from './souvenir'

/** « je veux être garde » names a job, « je garde des enfants » tells of something else. */
const GARDE = /\b(?:etre|devenir|metier de|travail de) (?:un |une )?garde\b|\bgarde (?:des|mes|mon|ma|d|souvent) /

/** What may be said at any moment. */
export function maniere(
  message: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
  faits: FaitsParcours,
): Aiguillage | undefined {
  const { texte, ecrit, intent, seen } = message
  const geste = GARDE.test(message.phrase) ? undefined : (message.geste ?? gesteDit(message, souvenir, index))
  const { guide, contexte } = souvenir
  const { boutons } = GUIDE
  // « j'ai arrêté l'école » stops nothing here.
  if (guide?.question === 'depart' && sansDiplome(message)) return undefined
  if (
    guide !== undefined &&
    (dit(texte, boutons.reprendre) || /^(?:on )?repren(?:ds|d|dre|ons)(?: .{0,20})?$/.test(ecrit))
  )
    return { kind: 'demarrer', souvenir: reprendre(souvenir) }
  if (guide === undefined && /^(?:je |on )?repren(?:ds|d|dre|ons)$/.test(ecrit)) {
    const left = rouvrir(souvenir)
    if (left !== undefined) return { kind: 'demarrer', souvenir: left }
  }
  if (dit(texte, boutons.conseiller)) return dire(souvenir, parler('aide', GUIDE.humain, [], contexte))
  if (geste !== undefined) return gesteGuide(geste, message, souvenir, index, faits)
  if (dit(texte, boutons.comparer) || repond(message, 'comparer', index)) {
    const reply = comparer(souvenir, index)
    if (reply !== undefined) return aparte(souvenir, reply, index, faits)
  }
  if (guide === undefined && (dit(texte, boutons.chemin) || repond(message, 'chemin', index))) {
    const metier = contexte.metier
    if (metier !== undefined)
      return {
        kind: 'demarrer',
        souvenir: avecGuide(
          { ...souvenir, incompris: 0, etapes: [] },
          { ...GUIDE_NEUF, metier, reprise: souvenir.depart === undefined ? 'depart' : 'parcours' },
        ),
      }
  }
  const sens = expliquerChoix(message, souvenir, index, faits)
  if (sens !== undefined) return sens
  const why = seen?.gestes.some(({ sens }) => sens === 'pourquoi') && seen.question.mots.length <= 8
  if (why) {
    const reply = pourquoi(souvenir, index)
    if (reply !== undefined) return aparte({ ...souvenir, incompris: 0 }, reply, index, faits)
    const asked = pourquoiQuestion(souvenir, index, faits)
    if (asked !== undefined) return asked
  }
  if (intent.kind !== 'geste') return undefined
  switch (intent.geste) {
    case 'retour':
      return retour(souvenir, index)
    case 'annuler':
      return guide === undefined
        ? undefined
        : {
            kind: 'arreter',
            souvenir: { ...souvenir, guide: undefined, incompris: 0, contexte: CONTEXTE_VIDE },
            reply: parler('annuler', GUIDE.annule, SUGGESTIONS.exemples, CONTEXTE_VIDE),
          }
    case 'recommencer': {
      const { gardes, depart } = souvenir
      const reply = parler('recommencer', GUIDE.recommence(gardes.length), SUGGESTIONS.exemples, CONTEXTE_VIDE)
      return { kind: 'arreter', souvenir: { ...SOUVENIR_VIDE, gardes, depart, dernier: souvenir.dernier }, reply }
    }
    case 'aide':
      return aparte({ ...souvenir, incompris: 0 }, repondreLibrement(message, souvenir, index), index, faits)
    default:
      return undefined
  }
}

function gesteGuide(
  geste: GesteGuide,
  message: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
  faits: FaitsParcours,
): Aiguillage {
  switch (geste) {
    case 'garder':
      return garder(message, souvenir, index)
    case 'retirer':
      return retirer(message, souvenir, index)
    case 'mesMetiers':
      return mesMetiers(souvenir, index)
    case 'recapitulatif':
      return souvenir.gardes.length === 0
        ? dire(
            souvenir,
            parler(
              'recapitulatif',
              GUIDE.recap.vide,
              [souvenir.guide === undefined ? SUGGESTIONS.guide : GUIDE.boutons.reprendre],
              souvenir.contexte,
            ),
          )
        : { kind: 'recap', souvenir, recap: faireRecap(souvenir, index, faits) }
    case 'utile':
    case 'pasUtile': {
      if (rienANoter(souvenir))
        return dire(souvenir, parler(geste, GUIDE.avis.rien, SUGGESTIONS.exemples, souvenir.contexte))
      const effet = { kind: 'avis', avis: geste, intent: souvenir.avis ?? 'incompris' } as const
      const reply = parler(
        geste,
        GUIDE.avis[geste],
        souvenir.guide === undefined ? [] : [GUIDE.boutons.reprendre],
        souvenir.contexte,
      )
      return dire({ ...souvenir, avis: undefined, incompris: 0 }, reply, effet)
    }
  }
}

/** Nothing was answered yet: there is nothing to find of use. */
function rienANoter({ avis, contexte, guide, precedents }: Souvenir): boolean {
  const { metier, formation, offres } = contexte
  const answered = metier !== undefined || formation.length > 0 || offres.length > 0 || precedents.length > 0
  return avis === undefined && guide === undefined && !answered
}

function reprendre(souvenir: Souvenir): Souvenir {
  const question = souvenir.guide?.question ?? 'famille'
  return avecGuide({ ...souvenir, incompris: 0, etapes: souvenir.etapes.slice(0, -1) }, { reprise: question })
}

/** A path left by « annuler », where it stood. */
function rouvrir(souvenir: Souvenir): Souvenir | undefined {
  const last = souvenir.etapes.at(-1)
  if (last === undefined) return undefined
  const etapes = souvenir.etapes.slice(0, -1)
  return { ...souvenir, etapes, incompris: 0, guide: { ...GUIDE_NEUF, ...last, reprise: last.question } }
}

/** « garde », « mes metier », « imprime »: alone, and of a job where one is spoken of. */
function gesteDit(message: Message, { guide, contexte }: Souvenir, index: CatalogueIndex): GesteGuide | undefined {
  if (lireAGarder(message, index) !== undefined) return 'garder'
  if (repond(message, 'mesMetiers', index)) return 'mesMetiers'
  if (repond(message, 'recapitulatif', index)) return 'recapitulatif'
  return (guide !== undefined || contexte.metier !== undefined) && repond(message, 'garder', index)
    ? 'garder'
    : undefined
}
