import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Contexte } from '../contexte'
import type { Intent } from '../intent'

/** Readings that what is said of the job spoken of may have been mistaken for. */
const LUE_AILLEURS = new Set<Intent['kind']>([
  'incompris',
  'inconnu',
  'sansSujet',
  'liste',
  'choixMetier',
  'formation',
  'choixFormation',
])

/** « une femme peut *le faire* ? », « avec un bac pro commerce, je peux *y aller* ? » */
const LE_FAIRE =
  /((?<![\p{L}])(?:peu[tx]|peuvent|pourrai\w*|pourra\w*|possible d['’e])(?:[- ](?:t[- ])?(?:elles?|ils?|on|je|tu))?(?: (?:quand même|aussi|bien))?) ?(?:le faire|l['’ ]?exercer|y aller|y accéder|y acceder|y arriver|y entrer|le devenir|l['’ ]?être|l['’ ]?etre)(?![\p{L}])/iu

/** « sans école d'ingé »; « et sans bac on peut faire quoi » asks for other jobs. */
const SANS =
  /^(?!.*(?<!\p{L})(?:quoi|koi|quel\p{L}*|m[ée]tiers?|boulots?|jobs?|tafs?)(?!\p{L}))\s*(?:(?:et|mais|ok|oui|non|même|meme|alors|du coup)[\s,]+)*((?:si c['’ ]est )?sans )/iu

/**
 * After a job, what is said of it by a word that stands for it (« et une femme peut le faire ? »), or by what one would go without
 * (« sans école d'ingé »), read with its name; the reading stands when it is of something else for all that.
 */
export function resteAuMetier(
  read: Intent,
  texte: string,
  index: CatalogueIndex,
  contexte: Contexte,
  lire: (texte: string) => Intent,
): Intent {
  const { metier, suite, offres, dit, nomme, compares, formation, detresse } = contexte
  const named = formation.length > 0 && metier === undefined
  if (!LUE_AILLEURS.has(read.kind) || suite !== undefined || compares !== undefined || named || detresse !== undefined)
    return read
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  const ids = offres.length > 1 ? offres : metier === undefined ? [] : [metier]
  const nom = offres.length > 1 ? dit : (nomme ?? fiche?.libelleMasculin)
  if (nom === undefined) return read
  const entier = LE_FAIRE.test(texte)
    ? texte.replace(LE_FAIRE, `$1 être ${nom}`)
    : SANS.test(texte)
      ? texte.replace(SANS, `${nom} $1`)
      : undefined
  if (entier === undefined) return read
  const said = lire(entier)
  const jobs =
    said.kind === 'metier'
      ? [said.candidat.fiche]
      : said.kind === 'choixMetier'
        ? said.candidats.map((each) => each.fiche)
        : []
  return jobs.some(({ id }) => ids.includes(id)) ? said : read
}
