import { TEXTES } from '../texts/fr'
import type { Intent } from '../understanding/intent'
import { escapeMarkdown } from './extrait'
import { nomComplet } from './nomComplet'
import type { Reply } from './reply'

/** « sage-femme », « femme de chambre » are jobs. */
const METIERS = /\bsages? femmes?\b|\b(?:femmes?|hommes?|garcons?|filles?) (?:de|d|au) \w+/g
const SEXE = /\b(?:femmes?|filles?|meufs?|hommes?|garcons?|mecs?)\b/
const POSSIBLE =
  /\b(?:peu(?:t|vent|x)|possible|droit|reserve\w*|bizarre|chelou|normal\w*|honte\w*|accepte\w*|autorise\w*|interdit\w*|que pour|seulement pour|fait pour|mal vu\w*|existe\w*)\b/
const NOM = /\b(?:dit|appelle\w*|nomme\w*|feminin|masculin|ecrit)\b/
const AGE = /\btrop (?:tard|vieux|vieille|ages?|agee)\b/
const DOUTE =
  /\btrop (?:bete|nulle?|conn?e?|idiote?|stupide|debile)\b|\bpas assez (?:intelligent\w*|forte?|doue\w*|bonn?e?)\b|\bnulle? en\b|\bpas capable\b/

/** One kind sentence before the answer, for who asks whether the job is for someone like them. */
export function accueillir(reply: Reply, phrase: string, intent: Intent): Reply {
  if (['detresse', 'horsSujet', 'geste', 'guide'].includes(intent.kind)) return reply
  const rest = phrase.replace(METIERS, ' ')
  const kind = DOUTE.test(rest)
    ? TEXTES.accueil.doute
    : AGE.test(rest)
      ? TEXTES.accueil.age
      : SEXE.test(rest) && POSSIBLE.test(rest) && !NOM.test(rest)
        ? sexe(intent)
        : undefined
  return kind === undefined ? reply : { ...reply, text: `${kind}\n\n${reply.text}` }
}

function sexe(intent: Intent): string {
  return intent.kind === 'metier'
    ? TEXTES.accueil.sexe(escapeMarkdown(nomComplet(intent.candidat.fiche)))
    : TEXTES.accueil.sexeSansNom
}
