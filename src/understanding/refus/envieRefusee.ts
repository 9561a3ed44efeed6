import type { Etendue } from '../mots/etendue'
import { CA_ME_PESE, CRAINTE_NIEE, ME_PESE, ON_N_Y_TIENT_PAS, TOUT_PLUTOT_QUE } from '../mots/motsDuRefus'
import type { Question } from '../mots/question'
import { aimeApres, suitUnRefus } from './enumeration'
import { isException, isSecondChoice } from './exception'
import { findPropositionsNiees } from './propositionsNiees'
import { isRefuseEnsuite } from './vouluParAutrui'

/** « sans le bac », « pas d'études » refuse a level, not the interest that follows. */
const NIVEAUX_REFUSES =
  /\b(?:sans|pas|ni|aucun) (?:d |de |le |la |un |une |aucune? |trop d |trop de |longues )*(?:bac|diplomes?|etudes|brevet|etude|permis|voiture|experience)\b/g

const NEGATIONS =
  /(?:^| )(?:nul en|(?:aime|aimes|veux|peux|supporte|envie)(?: de)?(?: faire)? plus|quitt(?:er|e|ant)|(?:en finir|fini) avec|nul(?:le)? (?:pour|a)(?: en)?|arreter|arrete|abandonner|changer de|allergi(?:que|e) (?:a|au|aux|de|des|du)|beurk|berk|pouah|bof|flemme|assez d(?:e|u|es)|(?:lass|satur|gav|saoul|soul|degout|fatigu|epuis|us)ee?s? d(?:e|u|es)|au lieu|phobie|nulle en|mauvais en|mauvaise en|nul aux?|faible en|moyen(?:ne)? en|bof en|galere\w* (?:en|avec|aux?)|\b(?:du|beaucoup de|trop de) mal (?:en|avec|aux?|a (?:l|la)$)|(?:difficultes?|lacunes) (?:en|avec)|(?<!\bou )pas|(?<!\b(?:de|a|niveau) )zero|(?<!\b(?:un|a|tres|assez) )peu d(?:e|u|es)?|etouffe|suffoque|sans|sauf|rien a voir avec|rien(?= avec\b| dans\b| sur\b| en\b)|ni|jamais|guere|(?<!\brien (?:\w+ )?d )autres?(?: chose)? que(?!(?: \w+){1,2} (?:dans|en|chez|avec|autour)\b)|refus(?:e|er|es|ant|ons)|rejett?(?:e|er|es|ent|ant)|hors|excepte|aucun|aucune|deteste|detestes|hais|horreur|supporte pas|a part|hors de question|pas question|plutot que?|fui[rst]|evit(?:er|e|es|ent|ant|erais?|ons)|peur|marre|ras le bol|interdit|interdite|interdisent|incapable|enferme|enfermee)(?: \w+){0,3}$|\bsans etre(?: \w+){0,5}$|\b(?:pas|peu|zero|aucun|jamais) (?:de |d |en |au )*(?:contacts?|liens?|rapports?|relations?)(?: \w+){0,3}$|\b(?:(?:pas|aucune|plus|nulle) envie|(?:hors de|pas) question|refus(?:e|es|ent|ons)) (?:de|d)(?: (?!choisir\b)\w+){0,5}$|\bpas (?:faite?s?|taillee?s?) pour(?: \w+){0,7}$|\b(?:me|m|se|s) (?:voi[st]|imagine)(?: (?:vraiment|absolument|du tout))* pas(?: (?:du tout|vraiment))*(?: \w+){0,5}$|\b(?:pas|jamais|aucun|eviter|evite|fuir)(?: \w+){0,2} (?:metiers?|boulots?|jobs?|travail|tafs?|professions?)(?! (?:en (?:tete|vue)|precis|defini|idee))(?: \w+){0,3}$|\b(?:supporte (?:pas|plus)|(?:peux|peut) plus|marre|ras le bol|horreur|deteste)(?: \w+){1,4} (?:de|d|du|des)(?: (?:la|l|les|mon|ma|mes))?$|\b(?:evanoui\w*|dans les pommes|de l oeil|nausees?|vomi[rst]?)(?: (?:a|au|en|devant|des|du|quand|que|je|il|elle|on|voi[st]|voyant|la|le|les|l|vue|de|d))*$|\b(?:pas|jamais)(?: (?:envie|question))?(?: de)? (?:finir|terminer)(?: (?!mais\b|et\b)\w+){0,7}$|\bpas (?:une?|des|ceux|celui|celle|de ceux|de metiers?|d endroits?)(?: \w+)? (?:ou|qui|dans lesquel\w+)(?: (?:il|on|l|faut|doi[st]|doive|soit|soient|est|sont|passe|n|y|a|son|le temps|toujours|souvent|tout le temps))*$|\b(?:pas|plus|jamais|marre d) (?:\w+ )?entendre parler (?:de|d|du|des)(?: \w+)?$/

/** « ça me tue de rester assis », « plutôt mourir que de vendre » */
const PESE_AVANT = new RegExp(`(?:${CA_ME_PESE}|${ON_N_Y_TIENT_PAS}|\\b${TOUT_PLUTOT_QUE}(?: \\w+){0,4})$`)

/** « la vue du sang me fait tomber dans les pommes », « les maths c'est mort »: refused after it is named. */
const AVERSION = new RegExp(
  String.raw`^(?:(?:ca|cela|c|qui|n) )*(?:(?:ne )?(?:m|me|lui) (?:dit|disent|dise|tente|tentent|attire\w*|interess\w*|branche\w*|plai\w*|passionn\w*|inspir\w*|convien\w*|correspond\w*|parle|parlent) (?:vraiment |absolument |franchement )?(?:pas|rien|plus|guere|point)(?! (?:mal|que|seulement|uniquement)\b)|(?:je|j) (?:(?:l|le|la|les|y) )?refus\w*$|${ME_PESE}|(?:est|etait|ce(?= pas\b)) (?:trop |vraiment |juste |carrement )?(?:mort|niet|non|nul|chiant|relou|saoulant|degueu\w*|l enfer|une horreur|la mort|(?:une|un|le|la) (?:punition|torture|corvee|supplice|cauchemar|calvaire|enfer|bagne)|exclu|hors de question|fini|termine|du passe|pas (?:moi|pour (?:moi|lui|elle|nous)|mon (?:truc|fort|kif|delire)))|(?:tres )?peu pour (?:moi|lui|elle)|pas (?:moi|pour (?:moi|lui|elle)))\b|^(?:et|mais) (?:je|j) (?:\w+ )?(?:aime|kiffe|supporte|accroche) (?:pas|plus)(?: (?:ca|du tout|trop|vraiment))*$`,
)

/** « où on n'écrit pas », « je cuisine jamais »: the verb is named, then refused. */
const NIE_APRES = /^(?:pas|jamais|point|plus)\b/
const SUJET_AVANT = /\b(?:on|je|j|tu|il|elle)(?: (?:n|ne))?$|\b(?:n|ne)$/

/** « l'agriculture non », « les dissections non merci »; a comma would make « , non ? » of it. */
const NON =
  /^(?:(?:c est|ca|par contre|alors la|franchement) )*(?:(?:non|nan|jamais)(?: (?:merci|pas pour moi|par contre|mais|et)\b|$)|(?:non merci|beurk|berk|pouah)\b)/

/** « les maths beurk, … », « les enfants, non merci, … »: what is cut off after it says it of what comes before. */
const CRIS = new Set(['beurk', 'berk', 'pouah', 'bof'])

/** « je préfère les animaux aux humains » */
const PREFERE = /\bprefere\w*(?: (?:le|la|les|l|des|du|de|d|travailler|bosser|etre|avec|dans|m|s|occuper))*$/
const A_AUTRE_CHOSE = /^(?:aux?|a|plutot que|que)(?: (?:les?|la|l|des|du|de|d|avec))*$/

/** Words of such an aversion at most: « ça c'est vraiment pas mon truc ». */
const AVERSION_REACH = 7

/** « le commerce, *j'ai testé*, c'est pas moi » */
const ESSAYE =
  /^(?:je|j)(?: (?:l|y|ai|en|avais))* (?:teste\w*|essay\w*|fait)(?: (?:et|mais|une fois|un peu|deja|en stage|un jour))* /
const FUI =
  /^(?:(?:je|j)(?: ai)? (?:fui\w*|deteste\w*|craque\w*|pas (?:du tout )?(?:aime\w*|accroche\w*|kiffe\w*|tenu))|bof|beurk|plus jamais)\b/

const PAS_POUR_MOI =
  /^(?:(?:ca|cela|c|n|est) )*(?:(?:tres )?peu pour (?:moi|lui|elle)|pas (?:moi|pour (?:moi|lui|elle)))\b/

/** « la banque *de papa* très peu pour moi », « la cuisine *en stage* c'était l'enfer » */
const DE_QUOI = /^(?:de|d|du|des|en|chez|a|au|aux|dans) (?:(?:la|le|l|les|mon|ma|mes|un|une) )?\w+ /

/** Nobody likes these: who cannot stand them wishes to fight them. */
const MAUX =
  /^(?:injustices?|inegalites?|gaspi\w*|gachis|pollutions?|maltraitances?|racisme|discriminations?|sexisme|harcelement|arnaques?)$/

/** « pas dangereux avec des animaux »: the danger is refused, not the animals. */
const OTHER_REFUSED =
  /\b(?:pas|sans(?! \w+ sur\b)|ni)(?: trop| tres| si| vraiment| aussi)? (?!(?:envie|question|possible|besoin|faite?s?|taillee?s?|doue|bon|bonne|fort|forte|plus|de|d|du|trop|la|le|les|l|a|contacts?|liens?|rapports?|relations?)\b)(?!\w+(?:er|ir|re)\b|(?:joue|travaille|bosse|danse|chante|monte)\b)\w{3,} (?:avec|pour|dans|chez|en|sur|ou|et)\b.*$/

/** « sauf l'armée et la police »: what is listed is refused too, but « et avec » opens another wish. */
const LISTED = /^(?:,|et(?: (?:de|d|la|le|les|l|du|des))*|(?:ou|ni)(?: (?:de|d|la|le|les|l|du|des|avec|dans))*)?$/

/** « pas assis toute la journée derrière un écran »: what is not wished goes on where it takes place. */
const LA_OU =
  /^(?:(?:toute? la journee|tous? les jours|tout le temps|non stop|(?:huit|8) ?h(?:eures)?|des heures)(?: par jour)? )?(?:derriere|devant|face a)(?: (?:un|une|des|mon|ma|son|l|le|la|les))?$/

const ADJECTIVE = /(?:eux|euse|ants?|antes?|iques?|ifs?|ives?|ises?)$/

/** « je veux pas, je veux dessiner », « à part infirmier, quels métiers à l'hôpital ? »: what comes before another wish refuses nothing of it. */
const AVANT_REPRISE =
  /^.*\bmais\b|^.*\bet (?:ou|qui)\b|^.*\bplutot\b(?! (?:que|qu|crever|mourir)\b)|^.*(?=\bquels? (?:metiers?|boulots?|jobs?|tafs?|professions?)\b)|^.*(?<!\b(?:que|qu|quoi|si|comment|ou) )\b(?=(?:moi )?(?:(?:je|j) (?:(?:me|m|y) )?(?:veux|voudrais|aimerais|aime|adore|kiffe|prefere\w*|cherche|pense|vise)|(?:il|elle) (?:(?:se|s|y) )?(?:veut|voudrait|aimerait|aime|adore|kiffe|prefere\w*|cherche|pense|reve))\b(?! (?:pas|plus|jamais|ni|rien|aucune?)\b))/

/** « pas mal d'anglais », « pas que le sport », « pourquoi pas dans la mode » refuse nothing. */
const PAS_MAL = /\bpourquoi pas\b|\bpas (?:mal|(?:que|seulement|uniquement|juste)) (?:de|d|du|des|l|la|le|les|en)\b/

/** « sans quitter la santé » keeps to it. */
const SANS_QUITTER =
  /\b(?:sans|pas|ne pas|ni|jamais) (?:(?:vouloir|trop|forcement|envie de|tout|completement) )*(?:quitt(?:er|e)|changer de|sortir d\w*|(?:m |s )?eloigner d\w*|(?:m |s )?separer? d\w*|lacher|abandonner|renoncer a\w*)\b/

/** « il ne lâche jamais son carnet »: it never leaves one. */
const NE_LACHE_PAS = /\b(?:lache\w*|quitte\w*|separe\w*|passe\w*) (?:jamais|pas|plus)\b/

/** « sans monter soi-même sur scène » */
const SOI_MEME = /\b(?:soi|moi|lui|elle|toi) meme /g

/** The words that may refuse what follows them. */
function quiRefusent(before: string): string {
  if (before.trim() === '') return ''
  return before
    .replace(AVANT_REPRISE, '')
    .replace(AVANT_REPRISE, '')
    .replace(PAS_MAL, ' ')
    .replace(CRAINTE_NIEE, ' ')
    .replace(SANS_QUITTER, ' ')
    .replace(NE_LACHE_PAS, ' ')
    .replace(SOI_MEME, '')
    .replace(OTHER_REFUSED, ' ')
    .replace(NIVEAUX_REFUSES, ' ')
    .trim()
}

/** For each stretch, in order, whether it is refused (« mais pas dans un bureau »). */
export function findRefuses(question: Question, cites: readonly Etendue[]): readonly boolean[] {
  const { mots } = question
  const refuses: boolean[] = []
  const niees = findPropositionsNiees(question)
  cites.forEach((cite, order) => {
    const previous = cites[order - 1]
    const cri = findCri(question, previous?.fin ?? 0, cite.debut)
    const from = cri === -1 ? (previous?.fin ?? 0) : cri + 1
    const before = wordsOf(mots.slice(from, cite.debut))
    const first = mots[cite.debut]?.lu ?? ''
    const place = /^(?:derriere|devant|face)$/.test(first) ? `${before} ${first}`.trim() : before
    const opening = /^(?:avec|pour|dans|chez|en|sur)$/.test(first) ? first : ''
    const listed =
      previous !== undefined &&
      // « pas dangereux avec des animaux »
      !(before === '' && opening !== '' && ADJECTIVE.test(mots[previous.fin - 1]?.lu ?? '')) &&
      (LISTED.test(before) || LA_OU.test(place))
    const whole = wordsOf(mots.slice(0, cite.debut))
    const after = wordsOf(
      mots.slice(cite.fin, Math.min(cite.fin + AVERSION_REACH, cites[order + 1]?.debut ?? mots.length)),
    )
    // « j'aime pas l'école, la mécanique c'est ma passion »
    const cut = aimeApres(question, cites, order)
      ? mots.slice(0, cite.debut + 1).findLastIndex(({ coupe }) => coupe)
      : 0
    const said = quiRefusent(`${cut > from ? wordsOf(mots.slice(cut, cite.debut)) : before} ${opening}`)
    // « où on ne *reste pas assis* » is a wish that says its own refusal.
    const own = /\b(?:pas|jamais|sans|ni|ne|n)\b/.test(wordsOf(mots.slice(cite.debut, cite.fin)))
    const denied =
      (!own && niees.some(({ debut, fin }) => cite.debut > debut && cite.fin <= fin)) ||
      (NIE_APRES.test(after) && mots[cite.fin]?.coupe === false && SUJET_AVANT.test(before))
    // « sans contact avec le public »: what is done without goes on.
    const goesOn =
      previous !== undefined &&
      before === '' &&
      (opening !== '' || /^(?:avec|les?|la|l|des|du|de|d)$/.test(mots[previous.fin - 1]?.lu ?? '')) &&
      /^(?:sans|pas|aucun|peu)$/.test(mots[previous.debut]?.lu ?? '')
    const follows = suitUnRefus(question, cites, refuses)
    const refused =
      denied ||
      follows === true ||
      (goesOn && follows !== false) ||
      ((NEGATIONS.test(said) || PESE_AVANT.test(said)) && !isException(whole)) ||
      isSecondChoice(whole, first) ||
      (previous !== undefined && A_AUTRE_CHOSE.test(before) && PREFERE.test(wordsOf(mots.slice(0, previous.debut)))) ||
      findCri(question, cite.fin, cites[order + 1]?.debut ?? mots.length) === cite.fin ||
      isSaidNo(question, cite) ||
      isAverse(after, mots[cite.fin]?.coupe === true) ||
      (doesSomething(question, cite) && AVERSION.test(after.replace(COMPLEMENT, ''))) ||
      isRefuseEnsuite(question, cite) ||
      (mots[cite.fin]?.coupe === false && NON.test(after)) ||
      (listed && follows !== false && refuses.at(-1) === true) ||
      // « finir à la caisse *du supermarché* »
      (previous !== undefined &&
        refuses.at(-1) === true &&
        !mots.slice(previous.fin, cite.debut + 1).some(({ coupe }) => coupe) &&
        !doesSomething(question, previous) &&
        opening === '' &&
        DU.test(before)) ||
      // « lassée de vendre *des fringues* »
      (previous !== undefined &&
        order + 1 < cites.length &&
        refuses.at(-1) === true &&
        doesSomething(question, previous) &&
        OBJET.test(before))
    refuses.push(refused && !MAUX.test(mots[cite.fin - 1]?.lu ?? ''))
  })
  return refuses.map((refused, order) => refused || isRefusedWithNext(order))

  /** « mais les voitures et les motos ne m'intéressent pas »: nothing else is said of the first. */
  function isRefusedWithNext(order: number): boolean {
    const [cite, next, last] = [cites[order], cites[order + 1], cites[order + 2]]
    if (cite === undefined || next === undefined || refuses[order + 1] !== true) return false
    if (!ET.test(wordsOf(mots.slice(cite.fin, next.debut))) || mots[next.debut]?.coupe === true) return false
    const start = mots.slice(0, cite.debut + 1).findLastIndex(({ coupe }) => coupe)
    if (!DEBUT.test(wordsOf(mots.slice(Math.max(0, start), cite.debut)))) return false
    return AVERSION.test(wordsOf(mots.slice(next.fin, Math.min(next.fin + AVERSION_REACH, last?.debut ?? mots.length))))
  }
}

const ET = /^(?:et|ou|ni)(?: (?:les?|la|l|des|du|de|d))*$/
/** Nothing that wishes stands between there and where the clause begins. */
const DEBUT = /^(?:mais|et|car|alors|bon|bref)?(?: ?(?:les?|la|l|des|du|de|d))*$/

const DU = /^(?:du|de la|de l|des|d un|d une)$/

const OBJET = /^(?:les?|la|l|des|du|de|d|aux?|un|une)$/

/** « entraîner *des gens* ça me branche pas » */
const COMPLEMENT = /^(?:les?|la|l|des|du|de|d|aux?|a) \w+ /

/** Said after it, of itself or once it was tried; `cut` where a comma stands between. */
function isAverse(after: string, cut: boolean): boolean {
  const tried = after.replace(ESSAYE, '')
  if (AVERSION.test(tried) || (tried !== after && FUI.test(tried))) return true
  const rest = after.replace(DE_QUOI, '')
  return !cut && !/^(?:et|mais)\b/.test(rest) && AVERSION.test(rest)
}

/** « prof, j'ai testé et j'ai fui », « vendeuse très peu pour moi »: said after a job; « antiquaire, c'est mort ? » asks. */
export function isTriedAndLeft(after: string): boolean {
  const tried = after.replace(ESSAYE, '')
  return PAS_POUR_MOI.test(tried) || (tried !== after && (FUI.test(tried) || AVERSION.test(tried)))
}

function doesSomething({ mots }: Question, { fin }: Etendue): boolean {
  return mots[fin]?.coupe === false && /(?:er|ir|re)$/.test(mots[fin - 1]?.lu ?? '')
}

/** Where a cry of disgust stands that what comes after is cut off from; -1 when none does. */
function findCri({ mots }: Question, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (CRIS.has(mots[at]?.lu ?? '') && mots[at + 1]?.coupe !== false && !mots[at]?.coupe) return at
  return -1
}

/** « les enfants, non merci, moi c'est … », « les bureaux non, … » */
function isSaidNo({ mots }: Question, { fin }: Etendue): boolean {
  const [said, next] = [mots[fin], mots[fin + 1]]
  if (said?.coupe === false && next?.coupe === true && /^(?:non|nan|jamais)$/.test(said.lu)) return true
  return mots[fin]?.lu === 'non' && mots[fin + 1]?.lu === 'merci' && mots[fin + 2]?.coupe !== false
}

function wordsOf(mots: Question['mots']): string {
  return mots.map(({ lu }) => lu).join(' ')
}
