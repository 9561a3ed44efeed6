import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Intent } from '../intent'
import { Tournure } from '../mots/tournures'
import type { Observations } from '../observations/observations'

/** What names a way through lycée, without the word « bac ». */
const VOIES: ReadonlyMap<string, string> = new Map([
  ...['pro', 'pros', 'professionnel', 'professionnelle'].map((word) => [word, 'bacpro'] as const),
  ...['general', 'generale', 'generaux', 'gt'].map((word) => [word, 'bacgeneral'] as const),
  ...['techno', 'technos', 'technologique'].map((word) => [word, 'bactechno'] as const),
  ...['scolaire', 'initial', 'initiale'].map((word) => [word, 'initial'] as const),
  ...['alternance', 'apprentissage'].map((word) => [word, 'alternance'] as const),
])

/** Two ways are put side by side. */
const ENTRE = new Tournure(/\b(?:ou|vs|versus|contre|entre|differ\w*|compar\w*)\b/)

/** Words of such a question that say nothing more. */
const VIDES =
  /^(?:secondes?|2nde?s?|2des?|lycees?|voies?|filieres?|sections?|bac|premiere|1ere|orientation|choisir|choix|prendre|aller|partir|mettre|faire|passer|hesite|hesiter|sais|mieux|vaut|faut|differ\w*|compar\w*|vs|versus|contre|entre|apres|troisieme|3e|3eme|enseignement|plutot|college|dois|devrais|conseil\w*|bien|fils|fille|quoi|en)$/

/** A class or a school is meant, and not « un chef pro ou un amateur ». */
const AU_LYCEE =
  /\b(?:secondes?|2nde?s?|2des?|lycees?|voies?|filieres?|sections?|bac|premiere|1ere|orientation|enseignement|3e|3eme|troisieme|alternance|apprentissage)\b/

/** « seconde générale ou pro ? », « lycée pro ou général »: the diplomas these ways lead to, side by side. */
export function decideVoies({ question }: Observations, { lexique }: CatalogueIndex): Intent | undefined {
  const { phrase, mots } = question
  if (!ENTRE.test(phrase)) return undefined
  const codes = [...new Set(mots.flatMap(({ lu }) => VOIES.get(lu) ?? []))]
  if (codes.length < 2 || !(AU_LYCEE.test(phrase) || mots.length <= SHORT)) return undefined
  if (mots.some(({ lu }) => !VOIES.has(lu) && !VIDES.test(lu) && !lexique.motsVides.has(lu))) return undefined
  const diplomes = codes.flatMap((code) => lexique.diplomes.get(code) ?? [])
  return diplomes.length < 2 ? undefined : { kind: 'diplome', demande: { sujet: 'compares', diplomes } }
}

/** « passer de bac pro à général », « aller en général après un CAP »: from one way to another; no word says more. */
export function decidePasserelle({ question }: Observations, { lexique }: CatalogueIndex): Intent | undefined {
  const { phrase, mots } = question
  if (!PASSE.test(phrase) || ENTRE.test(phrase) || EXAMEN.test(phrase)) return undefined
  const codes = new Set(mots.flatMap(({ lu }) => (lu === 'cap' ? [lu] : (VOIES.get(lu) ?? []))))
  if (codes.size !== 2 || codes.has('alternance') || codes.has('initial')) return undefined
  const says = ({ lu }: { readonly lu: string }): boolean =>
    VOIES.has(lu) || lu === 'cap' || VIDES.test(lu) || VIDES_PASSE.test(lu) || lexique.motsVides.has(lu)
  if (!mots.every(says)) return undefined
  const sujet = lexique.horsSujet.find((each) => each.sujet === 'passerelle')
  return sujet && { kind: 'horsSujet', sujet }
}

const PASSE = new Tournure(
  /\b(?:pass\w*|changer?|aller|bascul\w*|rebascul\w*|revenir|partir|quitt\w*|retourner|rejoindre|reorient\w*)\b/,
)
/** « passer un CAP » sits for it. */
const EXAMEN = new Tournure(/\bpass\w* (?:un|une|le|mon|son|ton|deux) /)
const VIDES_PASSE =
  /^(?:pass\w*|chang\w*|aller|bascul\w*|rebascul\w*|revenir|partir|quitt\w*|retourner|rejoindre|reorient\w*|possible|peux|peut|veux|voudrais|annee|cours|lyceen|terminale|premiere)$/

/** « pro ou général ? » says nothing else. */
const SHORT = 4

/** « ingénieur après un BTS ? », « devenir ingénieur avec un bac pro »: how one enters the schools, and no job in particular. */
const INGENIEUR_APRES = new Tournure(
  /^(?:(?:on|je|peut|peux|peu|est|ce|que|qu|comment|devenir|etre|faire|un|une|c|possible|d|l|pour|veux|et|aller) )*inge(?:nieure?s?)? (?:(?:direct\w*|juste|c est possible) )?(?:apres|avec|en partant d|a partir d)(?: (?:un|une|le|la|mon|ma|de|l))* (?:bac|bts|but|dut|licence|prepa|cap|sti2d|stl|stmg|stav|term\w*|deust)\b(?: (?:pro\w*|techno\w*|general\w*|sti2d|stl|stmg|s|\d|c est possible|possible|ou pas))*$/,
)

export function decideIngenieur({ question }: Observations, { lexique }: CatalogueIndex): Intent | undefined {
  const diplome = INGENIEUR_APRES.test(question.phrase) ? lexique.diplomes.get('ingenieur') : undefined
  return diplome && { kind: 'diplome', demande: { sujet: 'un', diplome, facette: 'acces' } }
}
