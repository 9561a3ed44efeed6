import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold, tokenize } from '../../search/fold'
import type { Facette } from '../../search/lexique'
import { findTypeFormation } from '../../search/typesFormation'
import type { Contexte } from '../contexte'
import { lieuDemande } from '../facettes/lieuDit'
import { parseQuestion } from '../mots/question'
import { observe } from '../observations/observations'

const LIAISON = '(?:(?:et|mais|ok|alors|du coup|donc|sinon|bah|ah) )*'
const FIN = '(?: (?:alors|du coup|ou pas|ou non|non|stp|svp|environ|en vrai))*'

/** Studies were just spoken of: « combien ? » is of time. */
const ETUDES: ReadonlySet<Facette | undefined> = new Set<Facette>(['etudes', 'formations', 'duree', 'niveau'])

/** « cb ? » */
const COMBIEN = new RegExp(`^${LIAISON}(?:cb|cbn|cmb|cbien|combien)(?: (?:ca|sa))?${FIN}$`)

/** « et si j'ai pas le bac ? » */
const SANS = new RegExp(
  `^${LIAISON}(?:meme )?(?:si|s) (?:(?:je|j|on|tu|t|il|elle)(?: (?:n|ne))? ?(?:ai|a|as|aurais?|aurait|aurai|aura|avais|avait)|jai|g)(?: (?:meme|vraiment))? pas?(?: (?:eu|reussi))?(?: (?:de|d|le|mon|son|du tout))* ?(bac|brevet|diplomes?)${FIN}$`,
)

/** « c'est cher ? », « c'est remboursé, les études ? » */
const CHER = new RegExp(
  `^${LIAISON}(?:(?:est ce que|les etudes|l ecole|la formation|la fac|c|c est|est ce|ca|sa|sont|est|coute|coutent|trop|tres|vraiment|super|assez|hyper) )*(?:che(?:r|re|rs|res)|payante?s?|gratuite?s?|rembours\\w+)(?: (?:les etudes|l ecole|la formation|la fac))?${FIN}$`,
)

/** « c'est pareil ? » of the two jobs spoken of. */
const PAREIL = new RegExp(
  `^${LIAISON}(?:(?:est ce que|c|c est|ca|est ce|revient au|fait le) )+(?:pareil|la meme chose|meme chose|le meme (?:metier|travail|boulot|taf)|kif kif)${FIN}$`,
)

/** « et s'il fait un BTS ? » */
const S_IL_FAIT = new RegExp(
  `^${LIAISON}(?:si|s) (?:je|j|on|il|elle)(?: (?:en|y|ne|n))? (?:fai[st]|passe|prend|prends|ai|a|choisi\\w*|vais|va|part|pars|suis|est)(?: (?:en|une?|mon|son|d abord|sur))* (\\w.*)$`,
)

/** « elle est en ST2S, c'est possible ? », « je suis nul en maths, ça passe ? »: asked of the job. */
const POSSIBLE =
  /^(?:et |mais )*(?:je|j|jsuis|il|elle|on|mon|ma|avec) .*\b(?:(?:c est|c|ca|est ce) (?:possible|jouable|faisable|bon|grave|mort|genant|passe|marche|suffit|bloque)|(?:est ce que )?(?:ca|sa) (?:passe|marche|suffit|bloque|va)|possible)$/

/** « elle est *en ST2S* » */
const SERIE =
  /\ben (?:terminale |premiere |première |1ere |1re |tle |term )?(st2s|stmg|sti2d|stl|std2a|sthr|stav|s2tmd)\b/iu

/** « lol sérieux ? », « wow »: says how one takes it, and names nothing. */
const REACTION =
  /^(?:(?:lol|mdr|ptdr|xd|oh|ah|mais|nan|non|t es|tu es|c est|c|trop|hyper|grave|un truc de) )*(?:serieux|serieusement|waouh|wahou|wouah|ouah|ouaw|wow|waw|la vache|sans deconner|jure|juree|dingue|ouf|wtf|omg|abuse|oula|ouh la|mince|punaise)(?: (?:lol|mdr|ptdr|xd|la|quand meme|ca|alors))*$/

const STATUT =
  '(?:militaires?|civile?s?|(?:de la )?fonction publique|fonctionnaires?|contractuel\\w*|titulaires?|liberal|en liberal|salariee?s?|independante?s?|a son compte|du (?:public|prive)|dans le (?:public|prive))'

/** « est-on militaire ou fonctionnaire ? »: no one is named, the status is asked. */
const QUEL_STATUT = new RegExp(
  `^${LIAISON}(?:(?:est ce qu|est ce que|on|il|elle|tu|t|est|es|c|plutot|forcement) )+(?:un |une )?${STATUT} ou (?:bien |plutot )?(?:un |une )?${STATUT}${FIN}$`,
)

const QUI_DIT =
  '(?:(?:mon|ma|mes|des|les|un|une|tout le|on) (?:\\w+ ){0,2}?(?:m a |m ont |me |nous )?(?:dit|disent|trouve|trouvent|pense|pensent|repete)(?: que| qu)? )?'

/** « est-ce un métier difficile au quotidien ? », « ma mère dit que c'est un métier de chien » */
const METIER_DUR = new RegExp(
  `^${LIAISON}${QUI_DIT}(?:(?:est ce que|est ce|c est|c|ca a l air d etre|un|une|ce) )*(?:metier|boulot|travail|job|taf|profession)(?: (?:tres|trop|si|vraiment|plutot|assez))? (difficile|dure?|penible|fatigant|eprouvant|usant|epuisant|stressant|dangereux|de chien|de fou|de dingue|de galerien|de forcat)(?: (?:au quotidien|tous les jours|chaque jour|au jour le jour|a la longue))?${FIN}$`,
)

/** « autre métier dans le droit » */
const AUTRE_METIER = new RegExp(
  `^${LIAISON}(?:une? |d )?autres? (?:metiers?|boulots?|jobs?|tafs?|trucs?) ((?:dans|avec|en|sur|autour|du) .+)$`,
)

const METIER = '(?:metiers?|boulots?|jobs?|tafs?|travail|trucs?|choses?|postes?)'
const PLUS_PAYE =
  '(?:(?:c est |est |soit |serait |etre |sont )?(?:un peu |beaucoup |bien )?(?:mieux|plus|davantage|mieu) (?:payee?s?|paye|remuneree?s?|lucratifs?|rentables?)|(?:pay|pai|gagn|rapport|touch)\\w*(?: un peu| beaucoup| bien)? (?:mieux|plus|davantage))'
const PAREIL_AILLEURS =
  '(?: (?:alors|stp|svp|possible|existe|du coup|si possible|(?:mais )?dans (?:le|la|les|ce|cette|un|une) (?:meme |proche )?(?:domaine|secteur|genre|branche|style|milieu|filiere|truc)(?: proche)?|dans ce genre|du meme genre|proche|similaire|a cote|pas loin))*'

/** « autre chose de mieux payé », « et en mieux payé dans le même domaine ? » */
const MIEUX_PAYE = new RegExp(
  `^${LIAISON}(?:(?:bof|nul|ok nul|pas assez|c est peu|c est pas assez) )?(?:(?:il y a|y a|ya|t as|tu as|t aurais|tu aurais|est ce qu il y a|existe t il|il existe|je veux|je voudrais|je cherche|jveux|donne|donne moi|propose|propose moi|un|une|des|d|du|de|en|pas|quelque|quelques|quels?|quoi|autres?|comme|qui|qu|sont|${METIER}) )*(?:qui |ou (?:on|je|tu) |de |d autre |en )?${PLUS_PAYE}(?: comme ${METIER})?${PAREIL_AILLEURS}$`,
)

/** « mieux payé ? » alone, of two spoken of one after the other, weighs them. */
const SEUL = /^(?:(?:et|c est|ca|il est|elle est|est ce que c est) )*(?:mieux|plus) \w+$|^(?:ca|il|elle|on|c|je|tu) /

/** « et sinon avec les animaux sans tant d'études » */
const SINON = /^(?:et |mais |ou )*sinon ((?:avec|dans|autour) .+ (?:sans|moins|plus court|court)\b.*)$/

/** « peut-on devenir chef d'équipe ensuite ? »: where the job spoken of may lead. */
const ENSUITE = new RegExp(
  `^${LIAISON}(?:est ce qu(?:e|on)? ?)?(?:(?:on|je|j|tu|il|elle) (?:peut|peux|pourrait|pourrais|pourra)|(?:peut|pourrait|pourra) (?:t )?(?:on|il|elle)|puis je|possible de) (?:devenir|passer|finir|etre) .+ (?:ensuite|apres|plus tard|un jour|par la suite|derriere|au bout de quelques annees|avec l experience)${FIN}$`,
)

/**
 * What is asked in a few words after a job or a training, as it would be said in full: « cb ? » is « quel salaire ? », « à l'armée ? »
 * is of that job. Undefined when more is said, or nothing was spoken of.
 */
export function enEntier(texte: string, index: CatalogueIndex, contexte: Contexte): string | undefined {
  if (texte.length > MAX_LENGTH || contexte.suite !== undefined || contexte.detresse !== undefined) return undefined
  const { metier, formation, facette, avants = [], offres } = contexte
  const dit = tokenize(fold(texte)).join(' ')
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  if ((fiche !== undefined || formation.length > 0 || contexte.dit !== undefined) && CHER.test(dit))
    return 'prix de l’école'
  if ((fiche !== undefined || contexte.dit !== undefined) && QUEL_STATUT.test(dit)) return 'quel statut'
  if ((fiche !== undefined || formation.length > 0) && REACTION.test(dit)) return 'ah bon ?'
  const autreFormation = metier === undefined ? OU.exec(texte)?.[1] : undefined
  if (autreFormation !== undefined) return ouFormation(autreFormation, index, contexte)
  const lieu = lieuDemande(dit, facette)
  // « professeur », of which there are several, then « on peut faire ça en prison ? »
  if (contexte.dit !== undefined && lieu !== undefined && lieu !== dit) return `${contexte.dit} ${lieu}`
  const dur = fiche === undefined && contexte.dit === undefined ? undefined : METIER_DUR.exec(dit)?.[1]
  if (dur !== undefined) return `c’est ${dur.startsWith('de ') ? 'difficile' : dur}`
  if (fiche === undefined || offres.length > 1) return undefined
  if (COMBIEN.test(dit)) return ETUDES.has(facette) ? 'combien d’années d’études' : 'quel salaire'
  const manque = SANS.exec(dit)?.[1]
  if (manque !== undefined) return /^diplome/.test(manque) ? 'sans diplôme' : `sans le ${manque}`
  if (avants.length > 0 && PAREIL.test(dit)) return 'quelle différence entre les deux'
  const diplome = S_IL_FAIT.exec(dit)?.[1]
  if (diplome !== undefined && findTypeFormation(diplome.split(' '), 0) !== undefined) return `avec un ${diplome}`
  const nom = contexte.nomme ?? fiche.libelleMasculin
  if (lieu !== undefined) return `${nom} ${lieu === dit ? texte : lieu}`
  if (ENSUITE.test(dit)) return `${nom}, ${texte}`
  if (POSSIBLE.test(dit)) return `${nom}, ${texte.replace(SERIE, 'avec un bac $1')}`
  if (MIEUX_PAYE.test(dit) && !(SEUL.test(dit) && avants.length > 0) && !/^(?:ca|il|elle|on) /.test(dit))
    return `un métier mieux payé que ${nom}`
  const autre = AUTRE_METIER.exec(dit)?.[1] ?? SINON.exec(dit)?.[1]
  if (autre === undefined || !wishes(autre, index)) return undefined
  return `un autre métier que ${nom} ${autre.replace(/sans (?:tant|autant|trop) d etudes/, 'sans longues études')}`
}

/** « ou BUT TC ? » */
const OU = /^\s*ou (?:le |la |l['’]|une? |en )?(.+?)\s*\??$/i

/** « BTS MCO », then « ou BUT TC ? »: the two are weighed. */
function ouFormation(autre: string, index: CatalogueIndex, { formation: [id] }: Contexte): string | undefined {
  const fiche = id === undefined ? undefined : index.formations.get(id)
  const { formations, question } = observe(parseQuestion(autre, index), index)
  const named = formations.some(
    ({ debut, fin, hits, seulementType }) =>
      debut === 0 && fin === question.mots.length && hits.length > 0 && !seulementType,
  )
  return fiche === undefined || !named ? undefined : `différence entre ${fiche.libelle} et ${autre}`
}

/** A longer message says what it is about. */
const MAX_LENGTH = 70

/** A wish is said, and no diploma. */
function wishes(texte: string, index: CatalogueIndex): boolean {
  const { interets, domaines, formations } = observe(parseQuestion(texte, index), index)
  return interets.length + domaines.length > 0 && formations.length === 0
}
