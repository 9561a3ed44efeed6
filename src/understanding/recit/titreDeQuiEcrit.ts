import { fold } from '../../search/fold'
import { SALUT } from '../mots/proches'

/** Who writes for the young people they follow, as they sign. */
const ACCOMPAGNE =
  '(?:c\\.?p\\.?e|psy ?en|(?:conseill(?:er|ere)|psychologue (?:en|scolaire|de l education|du cio)|prof(?:esseure?)? principale?|enseignante?|infirm(?:ier|iere) scolaire|direct(?:eur|rice) (?:de|du) (?:cio|cfa|lycee|college|segpa)|principale?|proviseure?|(?:professeure? )?documentaliste|chargee? d (?:insertion|orientation|accompagnement)|format(?:eur|rice)|referente?|coordinat(?:eur|rice)|aesh|aed|tut(?:eur|rice)|parent d eleves?)(?: (?!ou )[a-z.0-9]+){0,6})'

const TITRE = new RegExp(`^\\s*${SALUT}(?:je suis )?(?:une? )?${ACCOMPAGNE}(?: ici)?$`)

/** A diploma or a class, that something is asked of by itself. */
const DIPLOME =
  '(?:bac|cap|bts|btsa|but|dut|bp|bep|mc|cs|licence|master|deust|titre pro|seconde|premiere|terminale|troisieme|3e|2nde|1ere|prepa|diplome)'

/** « que faire après un bac pro ASSP ? », « débouchés du BTS MCO », « où mène la seconde pro ? » */
const DE_CE_DIPLOME = new RegExp(
  `\\b(?:(?:apres|avec|suite a|a l issue de?) (?:(?:un|une|le|la|l|du|son|leur|d un|d une) )*${DIPLOME}|(?:debouches?|poursuites?|suites|ou (?:mene|menent)|que devien\\w+|que permet|a quoi (?:sert|mene))\\b.*\\b${DIPLOME})\\b`,
)

/** « CPE : que faire après un bac pro ASSP *pour le devenir* ? » asks of the title all the same. */
const DU_TITRE =
  /\b(?:devenir|ce metier|le concours|ce poste|possible|compar\w*|differen\w*|y (?:arriver|acceder)|l etre)\b/

/** « Conseillère d'orientation : les poursuites d'études après un bac pro MCV ? »: the title says who writes, and nothing is asked of it. */
export function sansTitre(texte: string): string | undefined {
  const at = texte.indexOf(':')
  if (at <= 0 || at > MAX_TITLE) return undefined
  const rest = texte.slice(at + 1)
  const said = plain(rest)
  const titre = plain(texte.slice(0, at))
  return TITRE.test(titre) && DE_CE_DIPLOME.test(said) && !DU_TITRE.test(said) ? rest : undefined
}

function plain(texte: string): string {
  return fold(texte)
    .replace(/['’,-]+ */g, ' ')
    .trim()
}

/** A longer beginning is no title. */
const MAX_TITLE = 80
