import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { parseIdMetier } from '../../sheets/ids'
import { NIVEAUX, type Niveau, rangNiveau } from '../../sheets/niveau'
import { type Contexte, metierDuFil, type Suite } from '../contexte'
import { AUCUN_CRITERE } from '../criteres'
import { findConditions } from '../envies/prochesVoulus'
import type { Intent } from '../intent'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { pageSuivante } from './decideSuite'

/** A longer message says what it wants on its own. */
const MAX_WORDS = 10

/**
 * « c trop long », « un truc plus court », « un truc mieux payé »: not what was just shown, but near it. A list is narrowed, or put in
 * order; of a job shown alone, those like it are.
 */
export function decideAutrement(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const { suite, deListe } = contexte
  const list = suite ?? deListe
  const { interets } = seen
  const { mots, phrase, texte } = seen.question
  // « et bien payé ? » of a list asks for those that are.
  if (suite?.kind === 'liste' && WELL_PAID.test(phrase))
    return { ...suite, criteres: { ...suite.criteres, tri: 'salaire' }, page: 0 }
  const like = findLike(contexte, index)
  // No job is named by « intérieur ».
  const elsewhere = suite === undefined ? AILLEURS.exec(phrase)?.[1] : undefined
  if (like !== undefined && elsewhere !== undefined)
    return { kind: 'proches', fiche: like, page: 0, criteres: { ...AUCUN_CRITERE, laisses: [elsewhere] } }
  const named = demande !== undefined && demande.resolution.kind !== 'inconnu'
  if (!named && like !== undefined && suite === undefined && ELSE.test(phrase)) {
    if (deListe !== undefined) return pageSuivante(deListe, index)
    return { kind: 'proches', fiche: like, page: 0 }
  }
  if (named || mots.length > MAX_WORDS || AMONG.test(phrase)) return undefined
  const but = suite === undefined ? SAME_BUT.exec(phrase)?.[1] : undefined
  if (like !== undefined && but !== undefined && !says(PAID, seen) && !says(SHORTER, seen)) {
    const criteres = but === 'sans' || but === 'pas' ? findConditions(seen, like, index) : undefined
    return { kind: 'proches', fiche: like, page: 0, ...(criteres !== undefined && { criteres }) }
  }
  if (CONTRARY.test(phrase)) return contraireDe(list)
  const bounded = suite === undefined ? borne(seen, contexte, index) : undefined
  if (bounded !== undefined) return bounded
  // « c'est mal payé ? » asks, « c'est mal payé » complains.
  const narrowed = list?.kind === 'liste' ? list : undefined
  const shorter = SHORTER_ALONE.test(phrase)
  if (texte.includes('?') && !shorter && !WANTS.test(phrase)) return undefined
  const again = isLimited(contexte) && MORE_OF_IT.test(phrase)
  if (narrowed !== undefined && says(PAID, seen))
    return { ...narrowed, criteres: { ...narrowed.criteres, tri: 'salaire' }, page: 0 }
  // No list can be put in order: what is near, without a word of pay.
  if (LESS.test(phrase)) {
    if (like !== undefined) return { kind: 'proches', fiche: like, page: 0 }
    const sujet = list === undefined ? undefined : index.lexique.horsSujet.find((each) => each.sujet === UNSORTABLE)
    return sujet === undefined ? undefined : { kind: 'horsSujet', sujet }
  }
  const otherwise = (WANTS.test(phrase) && says(PAID, seen)) || (OTHERWISE.test(phrase) && interets.length === 0)
  if (like !== undefined && otherwise && !shorter && !says(SHORTER, seen))
    return { kind: 'proches', fiche: like, page: 0 }
  if (!shorter && !says(SHORTER, seen) && !again && !(narrowed !== undefined && NOT_LONG.test(phrase))) return undefined
  if (narrowed !== undefined) {
    const niveauMax = below(shownLevel(contexte, index) ?? narrowed.criteres.niveauMax)
    return { ...narrowed, criteres: { ...narrowed.criteres, niveauMin: undefined, niveauMax }, page: 0 }
  }
  const longest = (list?.kind === 'proches' ? list.niveauMax : undefined) ?? like?.niveauAccesMin
  if (like === undefined || longest === undefined) return undefined
  return { kind: 'proches', fiche: like, page: 0, niveauMax: below(longest) }
}

/** « bac + 2 max » after a job: of the list it was picked from, else of those like it, when it asks for more. */
function borne({ niveau, question }: Observations, contexte: Contexte, index: CatalogueIndex): Intent | undefined {
  const max = niveau?.min === undefined ? niveau?.max : undefined
  const like = findLike(contexte, index)
  if (max === undefined || like?.niveauAccesMin === undefined || !BOUND.test(question.phrase)) return undefined
  if (rangNiveau(like.niveauAccesMin) <= rangNiveau(max)) return undefined
  const { deListe: list } = contexte
  if (list?.kind !== 'liste') return { kind: 'proches', fiche: like, page: 0, niveauMax: max }
  return { ...list, criteres: { ...list.criteres, niveauMin: undefined, niveauMax: max }, page: 0 }
}

const BOUND =
  /^(?:(?:et|mais|ok|non|nan|bof|plutot|alors|en|avec|a|un truc|un metier|quelque chose|niveau|moi|c est|je veux|max\w*|au plus|jusqu (?:a|au)|pas plus (?:de|que|qu)) )*(?:bac(?: (?:plus |\+ )?\d| pro)?|cap|bts|licence|(?:\d|deux|trois) (?:ans|annees)(?: d etudes)?)(?: (?:max\w*|au (?:plus|max\w*)|pas plus|ou moins|grand max\w*))*$/

/** The job spoken of; the likeliest of those a name left open. */
function findLike(contexte: Contexte, index: CatalogueIndex): FicheMetier | undefined {
  const {
    dit,
    offres: [offre],
  } = contexte
  const id = metierDuFil(contexte) ?? (dit === undefined || offre === undefined ? undefined : parseIdMetier(offre))
  return id === undefined ? undefined : index.metiers.get(id)
}

/** « et le contraire ? » of the one thing wished; what has none is not looked for. */
function contraireDe(list: Suite | undefined): Intent {
  const [only, other] = list?.kind === 'liste' ? list.criteres.interets : []
  if (list?.kind !== 'liste' || only === undefined || other !== undefined) return { kind: 'incompris', vide: false }
  return { ...list, criteres: { ...list.criteres, interets: [{ ...only, refuse: !only.refuse }] }, page: 0 }
}

const CONTRARY =
  /^(?:(?:et|ou|mais|non|plutot|je veux|j aimerais|un truc|tout) )*(?:(?:le|l|au) )?(?:contraire|inverse|oppose)(?: de (?:ca|tout ca|ces metiers))?$/

/** It is said, and no other wish beside it: « payé » is also a word of accounting. */
function says(pattern: RegExp, { question: { mots, phrase }, interets }: Observations): boolean {
  const found = pattern.exec(phrase)
  if (found === null) return false
  return interets.every(({ debut }) => {
    const at = mots[debut]?.debut ?? 0
    return at >= found.index && at < found.index + found[0].length
  })
}

function isLimited({ suite }: Contexte): boolean {
  return (suite?.kind === 'proches' ? suite : suite?.criteres)?.niveauMax !== undefined
}

/** « encore moins », once studies were made shorter. */
const MORE_OF_IT = /^(?:et |oui )?encore (?:moins|plus court\w*)$/

/** « et pas trop long », of a list. */
const NOT_LONG = /^(?:(?:et|mais|un truc|qui (?:soit|dure|est)) )*pas (?:trop |tres |si )?(?:longs?|longues?)$/

const SHORTER =
  /\b(?:(?<!pas )trop (?:longs?|longues?|d etudes|d annees)|plus (?:courte?s?|rapides?|vite)|moins (?:longs?|longues?|d etudes|d annees|d ecole))\b/

/** « plus court ? », « ya plus simple », « et avec moins d'études ? »: nothing else is said, and the job's own length is known. */
export const SHORTER_ALONE =
  /^(?:(?:et|ou|mais|non|nan|ok|bof|sinon|alors|du coup|il|y|a|ya|t|tu|as|pas|rien|c est|ca|existe|quoi|un truc|quelque chose|qqch|un (?:autre )?(?:metier|boulot|job|taf)|qui (?:est|soit|serait)|de|d|en|avec|un peu|bien|beaucoup) )*(?:(?:plus|\+) (?:courte?s?|rapides?|vite|simples?|faciles?|accessibles?)|moins (?:longs?|longues?|longtemps|d etudes|d annees(?: d etudes)?|d ecole))(?: (?:d acces|a faire|a avoir|d etudes|comme etudes|en etudes|sinon|non|stp|svp|possible|alors|que ca|dans le meme genre))*$/

const PAID =
  /\b(?:(?:mieux|plus|pas assez|pas bien|bien|mal|peu) (?:pay|remuner)\w*|(?:pay|pai|gagn|rapport|touch)\w* (?:\w+ )?(?:plus|mieux|davantage|bien|pas assez)(?: d argent| de (?:thunes?|fric|sous))?|plus (?:d argent|de (?:thunes?|fric|sous))|meilleur salaire)\b/

/** « et bien payé ? », « mais qui paye » */
const WELL_PAID =
  /^(?:et|est|mais|et surtout|mais surtout|plutot) (?:(?:un|des|les?) )?(?:(?:metiers? )?qui (?:soit |est |sont )?)?(?:(?:bien|mieux|tres bien) (?:pay|remuner)\w*|(?:pai|pay|gagn|rapport)\w*(?: (?:bien|mieux|plus))?)$/

/** One of what is shown is asked about, or nothing is too long. */
const AMONG = /\b(?:lequel|laquelle|lesquel\w*|le plus|la plus|les plus|le moins|la moins|les moins|celui|celle)\b/

/** « un truc qui ressemble mais à l'intérieur »: near it, and no sheet says where so plainly that jobs could be sorted by it. */
const AILLEURS =
  /^(?:(?:et|non|nan|ok|bof|plutot|alors|je veux|il me faut) )*(?:(?:un truc|quelque chose|qqch|un (?:autre )?(?:metier|boulot|job|taf)|la meme chose|pareil|le meme genre)(?: (?:(?:qui|lui|y|soit|est|ressemble\w*|proche|similaire|comparable|pareil|comme ca|du meme genre|dans le genre) ?)*)? )?mais ((?:a l |en )interieur|au chaud|au sec|dedans)$/

/** « un truc plus tranquille », « un métier avec de meilleurs horaires »: no sheet is sorted by that. */
const OTHERWISE =
  /^(?:(?:et|mais|non|nan|ok|bof|plutot|je veux|il me faut|y a pas|ya pas) )*(?:un truc|quelque chose|qqch|un (?:autre )?(?:metier|boulot|job|taf)) (?:(?:un peu|bien) )?(?:plus|moins|mieux|avec (?:de |des )?(?:meilleur\w*|moins|plus))\b/

/** « pareil mais moins fatigant », « la même chose mais sans se lever tôt »: those like it, and what is refused of it. */
const SAME_BUT =
  /^(?:(?:et|sinon|non|nan|ok|bof|plutot|alors|je veux|je cherche|il me faut|ya|y a) )*(?:(?:une? |des )?(?:truc|quelque chose|qqch|metier|boulot|job|taf)s? )?(?:la meme chose|pareil|le meme genre|(?:qui (?:lui |y )?ressemble\w*|proche|similaire|comparable|comme ca|du meme genre|dans le (?:meme )?genre)) mais (?:en )?(moins|plus|sans|pas)\b/

/** « un truc moins physique »: nor by that, and it is no wish for physics. */
const LESS =
  /^(?:(?:et|mais|non|nan|ok|bof|plutot|je veux|il me faut|y a pas|ya pas) )*(?:(?:un truc|quelque chose|qqch|un (?:autre )?(?:metier|boulot|job|taf)) )?(?:un peu )?moins (?!d |de |des |long|que |qu |cher)\w+(?: stp| svp)?$/

/** The topic that says what no list can be sorted by. */
const UNSORTABLE = 'tri-impossible'

const NOT_THAT =
  '(?:(?:(?:ca|c|ce|cela) )?(?:ne |n )?(?:me |m )?(?:plai[st]|tente|interesse|correspond|convient|est|dit|parle|va|branche)(?: (?:pas|plus|trop|vraiment|rien|pour|moi|fait|du tout|mon truc|a moi|tout compte))+)'
const ANOTHER =
  '(?:une? autre (?:metier|boulot|job|taf|truc|idee|proposition)|autre chose|d autres? (?:metiers?|boulots?|jobs?|tafs?|trucs?|idees?|propositions?|choses?)|(?:une )?autre idee|autres idees)'

/** « bon alors autre chose », « ce n'est pas pour moi, avez-vous autre chose à me proposer ? »: not that job. */
const ELSE = new RegExp(
  `^(?:(?:et|mais|bon|ah|oh|bah|ben|ok|alors|mince|zut|dommage|tant pis|non|nan|merci|bof|sinon|donc|du coup|en fait|finalement|plutot) |${NOT_THAT} )*(?:(?:tu|t|vous|as|avez|aurais|auriez|est ce que|y|a|il|ya|je|j|on|veux|voudrais|prefere|cherche|propose\\w*|donne\\w*|montre\\w*|faire|voir|moi|nous|en|pas|plutot|peut etre|peu[tx]|pouvez) )*${ANOTHER}(?: (?:a (?:me |nous |lui )?proposer|pour moi|sinon|alors|possible|stp|svp|s il (?:te|vous) plait|du coup|en stock|ou pas|peut etre))*$`,
)

/** Something else is asked for, question mark or not. */
const WANTS = /\b(?:un|une|des|d autres?|quelque chose|qqch|y a|ya|existe|as|tu)\b/

/** The highest level among what was just shown. */
function shownLevel({ metier, offres, liste = [] }: Contexte, index: CatalogueIndex): Niveau | undefined {
  const shown = metier === undefined ? (offres.length > 0 ? offres : liste) : [metier]
  const fiches = shown.flatMap((id): FicheMetier[] => {
    const idMetier = parseIdMetier(id)
    const fiche = idMetier === undefined ? undefined : index.metiers.get(idMetier)
    return fiche === undefined ? [] : [fiche]
  })
  const ranks = fiches.flatMap(({ niveauAccesMin }) =>
    niveauAccesMin === undefined ? [] : [rangNiveau(niveauAccesMin)],
  )
  return ranks.length === 0 ? undefined : NIVEAUX[Math.max(...ranks)]
}

/** Where studies are felt to end, from the longest. */
const STEPS: readonly Niveau[] = ['bac + 2', 'bac ou équivalent', 'CAP ou équivalent + 1 an']

/** The next shorter way; the shortest when there is none. */
function below(niveau: Niveau | undefined): Niveau {
  const shorter = STEPS.find((step) => niveau === undefined || rangNiveau(step) < rangNiveau(niveau))
  return shorter ?? 'CAP ou équivalent + 1 an'
}
