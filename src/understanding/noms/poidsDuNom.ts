import { COVERED } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Mention } from '../mots/mention'
import { wordsAfter, wordsBefore, wordsBetween } from '../mots/motsAutour'
import { isAskedAt } from '../mots/question'
import type { Observations } from '../observations/observations'
import { type Resolution, resolveMetier } from '../observations/resoudre'
import { type Role, roleDe } from '../recit/propositions'
import { findRefus } from '../refus/refus'

/** A job named, and what its name stands for. */
interface Nomme {
  readonly mention: Mention<FicheMetier>
  readonly resolution: Resolution<FicheMetier>
}

const RANK = { sur: 2, choix: 1, inconnu: 0 } as const

/** What comes just before the job that the rest is for. */
const AIMED =
  /\b(?:pour|avant de|avant d) (?:(?:devenir|etre|faire)(?: (?:un|une))?|(?:exercer|travailler|bosser|pratiquer) (?:comme|en tant que))$/

/** « passer de comptable à … »: what is asked is where one goes from there, unless it is said: « … à menuisier ». */
const BEGUN = /\b(?:passer|evoluer) (?:de|d)$/
/** « … au fil de sa carrière ? » asks how far the first one leads. */
const CAREER = /\b(?:carrieres?|evolu\w*)\b/
const SAID_WHERE = /^(?:a|au|vers|pour)(?: (?:un|une|etre|devenir))?$/

/** « infirmier après aide-soignant »: what one was before. */
const AFTER = /(?<!\b(?:et|puis) )\bapres(?: (?:avoir ete|avoir fait|etre|ete))?(?: (?:un|une))?$/

/** « … quand on a débuté secrétaire ? »: the same, said after. */
const BEGUN_AS =
  /\b(?:quand|si|en ayant|apres avoir) (?:\w+ ){0,2}(?:debut|commenc|demarr)\w*(?: (?:comme|en tant que|par))?(?: (?:un|une))?$/

/** « ASV, on peut devenir vétérinaire après ? »: where the job named before leads; who says « je » asks for the way. */
const LEADS_TO =
  /\b(?:on peut|peut (?:on|il|elle|t on|t il|t elle)|(?:il|elle|ca) peut|possible de)(?: \w+)? (?:devenir|finir|passer|evoluer (?:en|vers))(?: (?:un|une|comme))?$/

/** « enseignant en APA, c'est un prof d'EPS ? »: what it is likened to, or has to be. */
const LIKENED =
  /\b(?:faut(?: il)?|doit(?: on| il| elle)?|obliges? d|besoin d)(?: \w+)? etre(?: (?:un|une|bon|bonne|tres|aussi|deja|un peu|forcement|vraiment|plutot))*$|\bou (?:plutot |surtout |juste )*(?:un |une )?(?:bon|bonne)$|\bc est (?:(?:juste|comme|un peu|pas|genre|plutot|surtout|donc|quoi) )*(?:un|une|des|le|la|l)$/

/** « infirmière puis sage-femme », « aide-soignante et après infirmière »: what one would be next. */
const THEN =
  /^(?:et )?(?:puis|ensuite|(?<=et )apres)(?: (?:devenir|passer|etre|faire|aller))?(?: (?:un|une|en|vers|l|la|le))?$/

/** « dans une maison d'édition, que fait la secrétaire ? »: where, when somebody else is named. */
const WHERE = /\b(?:dans|chez)(?: (?:un|une|le|la|l|les|des))?$/

/** « coach agile *dans une équipe de* dev »: whoever that one works among. */
const AMONG =
  /\b(?:dans|chez|en) (?:(?:un|une|le|la|l|les|des) )?(?:equipe|service|boite|agence|cabinet|bureau|atelier|societe|entreprise|groupe|startup|ecole) (?:de|d|des|du)$/

/** « casting director, c'est lui qui choisit *les acteurs* ? »: whom that one deals with. */
const DEALS_WITH = /\bc est (?:bien |donc |pas )?(?:lui|elle|eux|celui|celle|ceux) qui(?: \w+){0,3}$/

/** « mécano chez les pompiers »: for whom the one named before works. */
const CHEZ = /\bchez(?: (?:un|une|le|la|l|les|des|mon|ma))?$/

/** « l'attachée de presse *d'un* chanteur »: whose she is. */
const OF = /^(?:d une?|des|du|de la|de l|pour (?:une?|des|le|la|les))$/

/** « mon voisin travaille *avec des* architectes, il est géomètre » */
const WITH = /\bavec (?:des|les|plein de|beaucoup de|d autres)$/

/** « faut-il d'abord être infirmière … » */
const FIRST = /\bd abord (?:etre|devenir|faire)(?: (?:un|une))?$/

/** « moi c'est fleuriste » says which job is asked about, whatever others do. */
const MINE = 1.5
/** « moi j'élève des *bergers* belges » says what one does. */
const TELLS = /\bmoi (?:je|j) (?!(?:\w+ )?(?:ve|voudr|aim|souhait|vis|pens|pref|rev|hesit|kiff|interess|c\b))/

/** Of the jobs named, the one that is asked about: the first of the heaviest. */
export function heaviest<T extends Nomme>(all: readonly T[], seen: Observations): T | undefined {
  const weighed = all.map((each) => ({ each, poids: weight(each, seen, all) }))
  return weighed.sort((a, b) => b.poids - a.poids)[0]?.each
}

function weight({ mention, resolution }: Nomme, seen: Observations, all: readonly Nomme[]): number {
  const { question } = seen
  const asked = isAskedAt(question, question.mots[mention.debut]?.debut ?? 0)
  const before = question.mots.slice(Math.max(0, mention.debut - 4), mention.debut).map((mot) => mot.lu)
  // « il a quitté son poste de secrétaire pour devenir … », « ma mère est … mais moi … »
  const wanted = before.some((word) => word === 'devenir' || word === 'etre' || word === 'mais') ? 0.3 : 0
  // « faut-il être infirmière pour devenir puéricultrice ? »
  const said = before.join(' ')
  const further = seen.metiers.some(
    ({ debut, hits }) =>
      !CAREER.test(question.phrase) &&
      debut >= mention.fin &&
      resolveMetier(hits).kind === 'sur' &&
      SAID_WHERE.test(wordsBetween(question, mention.fin, debut)),
  )
  const aimed = AIMED.test(said) || (BEGUN.test(said) && !further) ? 1 : 0
  // « orthodontiste, faut-il être dentiste avant ? »
  const first = FIRST.test(said) || /^(?:avant|d abord)\b/.test(wordsAfter(question, mention.fin, 2)) ? -1 : 0
  const mine = before.includes('moi') && !TELLS.test(said) ? MINE : 0
  const refused = findRefus(seen).includes(mention) ? -1.5 : 0
  // « une menuisière peut-elle devenir chef ? », « un notaire peut-il être salarié ? »
  // « débuté » may be read with the name.
  const begun = [said, wordsBefore(question, mention.debut + 1, 5)].some((words) => BEGUN_AS.test(words)) ? 1.5 : 0
  const behind =
    AFTER.test(said) && seen.metiers.some(({ fin, hits }) => fin <= mention.debut && hits.length > 0) ? -1 : 0
  const earlier = seen.metiers.some((other) => other.fin <= mention.debut && other.hits.length > 0)
  const spoken = wordsBefore(question, mention.debut, 7)
  // « … mais c'est *le physicien* qui m'intéresse » likens it to nothing.
  const likened = LIKENED.test(spoken) && !/^qu[ei]?$/.test(wordsAfter(question, mention.fin, 1))
  const after = earlier && (LEADS_TO.test(spoken) || DEALS_WITH.test(spoken) || likened) ? -2 : 0
  const last = seen.metiers.every(({ debut, hits }) => debut <= mention.debut || hits.length === 0)
  const next =
    last &&
    seen.metiers.some(
      ({ fin, hits }) =>
        fin <= mention.debut && hits.length > 0 && THEN.test(wordsBetween(question, fin, mention.debut)),
    )
  // « fleuriste, on peut passer chef ? » asks how far one goes.
  const grade = all.length > 1 && GRADE.test(mention.hits[0]?.name.words.join(' ') ?? '') ? -4 : 0
  const where =
    (CHEZ.test(said) || AMONG.test(spoken)) && earlier ? -1.5 : WHERE.test(said) && !namesSomeone(mention) ? -1 : 0
  const of = all.some(
    (other) =>
      isWhole(other) &&
      other.mention.fin <= mention.debut &&
      OF.test(wordsBetween(question, other.mention.fin, mention.debut)),
  )
    ? -2
    : 0
  const vague = seen.natures.slice(mention.debut, mention.fin).every((nature) => nature !== 'plein') ? -1 : 0
  return (
    aimed +
    begun +
    after +
    where +
    (WITH.test(said) ? -2 : 0) +
    first +
    of +
    refused +
    vague +
    grade +
    RANK[resolution.kind] +
    (mention.cible ? 0.6 : 0) +
    (asked ? 1.2 : 0) +
    (next ? 0.5 : 0) +
    (BEGUN.test(said) && further ? -1 : behind) +
    wanted +
    mine +
    ofRole(seen, mention)
  )
}

/** A job's own name, said whole, and of one job. */
function isWhole({ mention, resolution }: Nomme): boolean {
  const [best] = mention.hits
  return resolution.kind === 'sur' && best !== undefined && best.nameCoverage >= COVERED && best.askCoverage >= COVERED
}

/** Who leads, of whatever trade. */
const GRADE = /^(?:(?:sous )?chef(?:fe)?(?: d equipe)?|patron(?:ne)?|boss)$/

/** What its clause does with it, when several are named. */
const OF_ROLE: Readonly<Record<Role, number>> = { demande: 1.5, souhait: 1, conseil: 0.3, neutre: 0.2, recit: -0.7 }
/** Its share when none of them is told of: then the other signs say more. */
const NONE_TOLD = 0.33

function ofRole(seen: Observations, mention: Mention<FicheMetier>): number {
  const told = seen.metiers.some((each) => each.hits.length > 0 && ['recit', 'conseil'].includes(roleDe(seen, each)))
  return OF_ROLE[roleDe(seen, mention)] * (told ? 1 : NONE_TOLD)
}

/** A place stands for the job done there by everyday names alone. */
function namesSomeone({ hits, debut, fin }: Mention<FicheMetier>): boolean {
  // « dans la gendarmerie »: the longer names of that word are none of it.
  const whole = fin === debut + 1 ? hits.filter(({ nameCoverage }) => nameCoverage >= COVERED) : []
  return (whole.length > 0 ? whole : hits).some(({ name }) => name.source !== 'courant' && name.source !== 'approche')
}
