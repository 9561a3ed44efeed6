import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FacetteFormation } from '../../search/lexique'
import { VIDES } from '../facettes/ouMene'

/** How long it takes. */
export const DUREE =
  /\bcombien (?:de temps|d annees?|d ans|ca dure|dure\w*)\b|\bdur(?:e|ee|ees|ent)\b|\ben combien\b|\b(?:c est|est ce) long\b|\blongtemps\b/

/** What may be asked of a kind of diploma, written `K` in the question: the first that applies. */
const DEMANDES: readonly (readonly [RegExp, FacetteFormation])[] = [
  [DUREE, 'duree'],
  [/\bK (?:juste |direct\w* )?(?:apres|avec|sans) (?:le |un |mon )?bac$/, 'acces'],
  [
    /\b(?:pour|a) qui\b|\b(?:entr\w*|rentr\w*|acced\w*|acces|integr\w*|admis\w*|inscri\w*)\b|\bapres (?:quels?|quelles?) (?:bacs?|diplomes?|classes?|niveau|annee|etudes?)\b|\bcomment (?:\w+ )?(?:faire|fait|va|aller|avoir|obtenir|passer|preparer)\b/,
    'acces',
  ],
  [
    /\bapres (?:\w+ )?K\b|\bK (?:je |on |il |elle )?(?:\w+ ){0,2}?(?:quel(?:le)?s? (?:formations?|etudes?|voies?|filieres?|ecoles?|cursus|suites?))\b(?:.* (?:demander|viser|choisir|prendre|postuler))?|\b(?:apres|ensuite|poursui\w*|continu\w*)\b|\bK (?:ca )?(?:mene|sert|debouche)\w*|\ba quoi (?:ca )?(?:sert|mene)\w*/,
    'poursuite',
  ],
  [
    /\bc est (?:quoi|qu(?:oi|el \w+))\b|\bqu est ce (?:qu\b|que\b)|\bquoi\b|\bca veut dire\b|\bsignifi\w*|\bdefini\w*|\bexpli\w*|\bconsist\w*|\b(?:present\w*|parle\w*|renseign\w*|informations?|infos?)\b|\bcomment (?:\w+ )?(?:marche|fonctionne|passe)\w*|\bniveau\b|\bequiva\w*|\bbac plus combien\b|\bvaut\b|\b(?:quels?|quelles?|liste) (?:sont |tous |toutes )?(?:les |des )?K$/,
    'description',
  ],
  // « mon fils veut faire un CAP », « un BTS en alternance ? »
  [
    /\b(?:veux?|veut|voudrais?|voudrait|aimerais?|aimerait|envie|pensai[st]|pense|souhaite\w*|envisage\w*|compte|projette|interess\w*|tente\w*|hesite)(?: (?:a|de|d|par|faire|fasse|passer|preparer|partir|aller|un|une|le|la|les|des|en|l|vers|sur))* K\b|^(?:(?:un|une|le|la|les|l|des|et|infos?|salut|bonjour|le|diplome|sur|du) )*K$/,
    'description',
  ],
]

/** What is asked of a kind of diploma; undefined when more is said than that. */
export function facetteDeSorte(masked: string, { lexique }: CatalogueIndex): FacetteFormation | undefined {
  const asked = DEMANDES.find(([pattern]) => pattern.test(masked))
  if (asked === undefined) return undefined
  const rest = masked.replace(asked[0], ' ').split(' ').filter(Boolean)
  const says = rest.filter((word) => !VIDES.test(word) && !lexique.motsVides.has(word))
  // « combien de temps dure un BTS et comment y entrer ? »: all of it is told.
  const others = DEMANDES.filter(([pattern, each]) => each !== asked[1] && pattern.test(masked))
  if (others.length > 0 && /\bet\b|\bpuis\b/.test(masked)) {
    const left = [asked, ...others].reduce((text, [pattern]) => text.replace(pattern, ' '), rest.join(' ')).split(' ')
    if (left.filter(Boolean).every((word) => VIDES.test(word) || lexique.motsVides.has(word))) return 'description'
  }
  const cue = DEMANDES.some(([pattern]) => says.length === 1 && pattern.test(says[0] ?? ''))
  return says.length > 0 && !cue ? undefined : asked[1]
}
