import { EPREUVE } from '../texts/detresse'
import { TEXTES } from '../texts/fr'
import { garderEpreuve } from '../understanding/detresse/retourDetresse'
import type { Intent } from '../understanding/intent'
import { DECOURAGE } from '../understanding/refus/refus'
import { escapeMarkdown } from './extrait'
import { nomComplet } from './nomComplet'
import type { Reply } from './reply'

/** « sage-femme », « femme de chambre » are jobs. */
const METIERS = /\bsages? femmes?\b|\b(?:femmes?|hommes?|garcons?|filles?) (?:de|d|au) \w+/g
/** « ma fille », « son garçon »: who they are to someone, not what their sex is. */
const PROCHES =
  /\b(?:ma|mon|mes|notre|nos|sa|son|ses|ta|ton|tes|votre|vos|leurs?) (?:\w+ )?(?:filles?|garcons?|femmes?|mecs?|meufs?|hommes?)\b/g
const SEXE = /\b(?:femmes?|filles?|meufs?|nanas?|hommes?|garcons?|mecs?|gars)\b/
/** Asked whether it can be: « oui ». */
const POSSIBLE =
  /\b(?:peu(?:t|vent|x)|puis|pourr\w+|puisse\w*|possible|droit|normal\w*|accepte\w*|autorise\w*|ouvert\w*|accessible\w*|existe\w*|capables?|(?:y a|ya|voit|trouve) (?:t il )?(?:\w+ )?(?:des|une?|beaucoup d) \w+)\b/
/** Asked whether it cannot: « pas du tout ». */
const RESERVE =
  /\b(?:reserve\w*|bizarre|chelou|honte|interdit\w*|que pour|seulement pour|uniquement pour|mal vu\w*|que des|que les|(?:metiers?|trucs?|boulots?|tafs?|jobs?) (?:de|d|pour|pour les) (?:filles?|femmes?|mecs?|hommes?|garcons?))\b/
/** What is feared or in doubt is something else than the sex. */
const AUTRE_RAISON =
  /\b(?:peurs?|crain\w*|inquiet\w*|angoiss\w*|stress\w*|vertiges?|sang|asthm\w*|allergi\w*|handicap\w*|timide\w*|dys\w*|daltonien\w*|lunettes|nulle? en|niveau|moyenne|bac|diplome|sans)\b/
const NOM = /\b(?:dit|appelle\w*|nomme\w*|feminin|masculin|ecrit)\b/
const AGE = /\btrop (?:tard|vieux|vieille|ages?|agee)\b/
const DOUTE =
  /\btrop (?:bete|nulle?|conn?e?|idiote?|stupide|debile)\b|\bpas assez (?:intelligent\w*|forte?|doue\w*|bonn?e?)\b|\bnulle? en\b|\bpas capable\b/

/** Turned down, and told as a blow. */
const REFUS =
  /\b(?:refuse\w*|rejet\w*|recal\w*|pas (?:ete )?(?:pris\w*|accepte\w*)|que des non|aucun oui|rien eu)\b.*\b(?:foutue?s?|fichue?s?|nulle?s?|partout|perdue?s?|desespere\w*|degoute\w*|degout|pleur\w*|triste|mal|honte|fini\w*|mort\w*|deprim\w*|tous|toutes|rate)\b|\b(?:foutue?|perdue?|degoutee?|desesperee?)\b.*\b(?:refuse\w*|rejet\w*|recal\w*|pas (?:ete )?(?:pris\w*|accepte\w*))\b/

/** One kind sentence before the answer, for who asks whether the job is for someone like them. */
export function accueillir(reply: Reply, phrase: string, intent: Intent): Reply {
  if (intent.kind === 'horsSujet' && intent.sujet.sujet === 'parcoursup' && REFUS.test(phrase))
    return { ...reply, text: `${TEXTES.accueil.refus}\n\n${reply.text}` }
  if (['detresse', 'horsSujet', 'geste', 'guide'].includes(intent.kind)) return reply
  const kind = motGentil(phrase, intent)
  return kind === undefined ? reply : { ...reply, text: `${kind}\n\n${reply.text}` }
}

/** One kind sentence and where to talk, then the answer: the hardship told is over, and something else is asked. */
export function entendre(reply: Reply, nature: string | undefined): Reply {
  if (nature === undefined) return reply
  const words: Readonly<Record<string, string>> = EPREUVE
  const text = `${words[nature] ?? EPREUVE.autre}\n\n${reply.text}`
  return { ...reply, text, contexte: garderEpreuve(reply.contexte, nature) }
}

function motGentil(phrase: string, intent: Intent): string | undefined {
  const rest = phrase.replace(METIERS, ' ')
  if (DOUTE.test(rest) || DECOURAGE.test(rest)) return TEXTES.accueil.doute
  if (AGE.test(rest)) return TEXTES.accueil.age
  const said = rest.replace(PROCHES, ' ')
  if (!SEXE.test(said) || NOM.test(said)) return undefined
  if (RESERVE.test(said)) return sexe(TEXTES.accueil.sexeNon, intent)
  return POSSIBLE.test(said) && !AUTRE_RAISON.test(said) ? sexe(TEXTES.accueil.sexe, intent) : undefined
}

function sexe(say: (nom: string | undefined) => string, intent: Intent): string {
  return say(intent.kind === 'metier' ? escapeMarkdown(nomComplet(intent.candidat.fiche)) : undefined)
}
