import type { CatalogueIndex } from '../search/catalogueIndex'
import {
  LEARNT_GESTURE,
  LEARNT_OFF_TOPIC,
  LEARNT_OFF_TOPIC_FAINT,
  LEARNT_OFF_TOPIC_LISTED,
  LEARNT_OFF_TOPIC_NAMED,
  LEARNT_TOPIC,
} from '../search/ranking'
import type { Intent } from './intent'
import { type MessagePese, partDe, weighGestes, weighMessage, weighSujets } from './messageAppris'
import type { Observations } from './observations'

/** The topic that says only what Déclic knows. */
const SUJET_GENERAL = 'autre-service'

/**
 * What no rule was sure of, told by what the examples teach: « c'est qui le président ? » is no wish for politics,
 * « j'ai besoin d'un plombier en urgence » asks nothing of the job, « mrci tu ma tro aidé » is thanks.
 */
export function decideMessage(reading: Intent, seen: Observations, index: CatalogueIndex): Intent {
  const floor = floorOf(reading, seen)
  if (floor === undefined) return reading
  const message = weighMessage(seen, index.lexique)
  if (partDe('horsSujet', seen, index.lexique) >= floor) return horsSujet(message, index) ?? reading
  if (isNothing(reading) && partDe('geste', seen, index.lexique) >= LEARNT_GESTURE)
    return geste(message, index) ?? reading
  return reading
}

/** How sure the examples must be to say that it is about something else; undefined when they have no say. */
function floorOf(reading: Intent, seen: Observations): number | undefined {
  switch (reading.kind) {
    case 'incompris':
    case 'inconnu':
    case 'sansSujet':
      return LEARNT_OFF_TOPIC_FAINT
    case 'liste':
      if (reading.criteres.codesRome.length > 0) return undefined
      return seen.liste ? LEARNT_OFF_TOPIC_LISTED : LEARNT_OFF_TOPIC
    case 'metier':
    case 'choixMetier':
    case 'proches':
      return LEARNT_OFF_TOPIC_NAMED
    case 'formation':
    case 'choixFormation':
      // « comment entrer à l'ESJ Lille »: without its kind a training is not seen apart from the rest.
      return seen.formations.length > 0 ? LEARNT_OFF_TOPIC_NAMED : undefined
    default:
      return undefined
  }
}

function isNothing({ kind }: Intent): boolean {
  return kind === 'incompris' || kind === 'inconnu' || kind === 'sansSujet'
}

function horsSujet(message: MessagePese, { lexique }: CatalogueIndex): Intent | undefined {
  const [best] = weighSujets(message, lexique)
  const name = best !== undefined && best.part >= LEARNT_TOPIC ? best.classe : SUJET_GENERAL
  const sujet = lexique.horsSujet.find((each) => each.sujet === name)
  return sujet === undefined ? undefined : { kind: 'horsSujet', sujet }
}

function geste(message: MessagePese, { lexique }: CatalogueIndex): Intent | undefined {
  const [best] = weighGestes(message, lexique)
  if (best === undefined || best.part < LEARNT_GESTURE) return undefined
  return best.classe === 'guide' ? { kind: 'guide' } : { kind: 'geste', geste: best.classe }
}
