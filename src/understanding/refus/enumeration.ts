import type { Etendue } from '../mots/etendue'
import type { Question } from '../mots/question'

type Mots = Question['mots']

/** « avec des enfants », « dans la mode »: how a wish opens. */
const OUVRE = /^(?:avec|pour|dans|chez|en|sur|au|aux|dehors|aupres)$/

/** « les », « de la », « et », and a word that no list knows: « nul en maths, français, anglais ». */
const ENTRE =
  /^(?:(?:et|ni|ou) )*(?:(?:de|d|du|des|la|le|les|l|un|une|mes|mon|ma|trop|en|aux?|dans|avec|chez|sur|pour) )*$/

/** Who says it refuses all that is listed: « j'aime pas les maths, les sciences ». */
const VERBE_QUI_REFUSE =
  /\b(?:(?:aime|kiffe|veu[xt]|supporte|interesse|branche|plait|envie)\w* (?:vraiment |du tout |trop |tellement )*(?:pas|plus|ni)|deteste\w*|hais|horreur|nule?s? (?:en|aux?)|nulle (?:en|aux?)|mauvaise? en|faible en|(?:hors de|pas) question|marre|fuir|evite\w*|sauf|a part|hormis|excepte|mais (?:surtout |vraiment )*(?:pas|plus))\b/

/** « mais j'adore », « plutôt »: another wish begins. */
const AUTRE_ENVIE =
  /\b(?:mais|plutot|par contre|en revanche|sinon|alors que|(?:je|j|il|elle) (?:(?:me|m|se|s|y) )?(?:veu[xt]|voudrai[st]|aimerai[st]|aime|adore|kiffe|prefere\w*|cherche|reve|suis (?:bon|bonne|fort|forte|douee?)))\b(?! aussi\b)/

/** « les langues oui », « le dessin c'est ma passion »: liked, whatever was said before. */
const AIME =
  /^(?:oui|ouais|ok|(?:ca|c est) (?:va|ok|bon|bien|cool|genial|super|ma passion|mon truc|mon kif|toute ma vie|ma vie|ce que j)|(?:ca )?(?:m|me) (?:interesse|plait|passionne|branche|attire|tente)\w*(?! (?:pas|plus|moyen|rien))|(?:j|je) (?:adore|kiffe|aime)(?: (?:ca|trop|bien|beaucoup|grave))*(?= (?:mais|et|par)\b|$))/

export function aimeApres({ mots }: Question, cites: readonly Etendue[], order: number): boolean {
  const [fin, next] = [cites[order]?.fin ?? 0, cites[order + 1]?.debut ?? mots.length]
  const after = wordsOf(mots.slice(fin, next))
  // « la musique, j'aime la lecture »: it is the next thing that is liked.
  const own =
    /^(?:j|je)\b/.test(after) &&
    (mots[fin]?.coupe === true || (next < mots.length && !/\b(?:mais|et|par)\b/.test(after)))
  return !own && AIME.test(after)
}

const PLEIN = /^(?:du|des|de la)$/
const NU = /\b(?:pas|ni|sans|aucune?)(?: (?:de|d))?$/

/** What nobody is with, and no one complains of together: « pas de maths avec des animaux ». */
const SANS_COMPLEMENT =
  /^(?:maths?|mathematiques|physique|chimie|bio|biologie|svt|francais|anglais|philo|histoire|geo|bureau|bureaux|ordi|ordinateurs?|ecrans?|informatique|vente|commerce|usine)$/

/** When one works. */
const HORAIRE = /^(?:week|weekends?|nuits?|soirs?|soirees?|dimanches?|samedis?|horaires?|decales?)$/

/** Nobody refuses these with the nights and the week-ends. */
const HORAIRES_VOULUS = /^horaires? (?:de bureau|de jour|fixes?|reguliers?|normaux|stables?)\b/

/** « pas assis, dans un bureau » is one and the same refusal. */
const OU_ON_RESTE = /^(?:dans|en|sur|au|aux)$/
const ETAT = /^(?:assise?s?|enfermee?s?|debout|statique|immobile)$/

/** « la svt la physique » */
const ARTICLE = /^(?:les?|la|l)$/

/** « pas de maths, de physique » */
const PARTITIF = /^(?:et |ni |ou )*(?:de|d)$/

/**
 * What a refusal does to the next thing said: true, it goes on (« j'aime pas les maths, les sciences, les langues mais j'adore le dessin »);
 * false, it is over (« pas de bureau, avec des enfants »); undefined, the words between tell.
 */
export function suitUnRefus(
  question: Question,
  cites: readonly Etendue[],
  refuses: readonly boolean[],
): boolean | undefined {
  const order = refuses.length
  const [previous, cite] = [cites[order - 1], cites[order]]
  const { mots } = question
  if (previous === undefined || cite === undefined) return undefined
  const [refusal = '', ...state] = mots.slice(previous.debut, previous.fin).map(({ lu }) => lu)
  const stays = /^(?:pas|sans)$/.test(refusal) && state.some((word) => ETAT.test(word))
  if (refuses[order - 1] !== true && !stays) return undefined
  const first = mots[cite.debut]?.lu ?? ''
  const before = wordsOf(mots.slice(previous.fin, cite.debut))
  if (/\b(?:derriere|devant|face)\b/.test(`${before} ${first}`)) return undefined
  if (aimeApres(question, cites, order)) return false
  // « pas le week-end et horaires de bureau »
  if (HORAIRES_VOULUS.test(wordsOf(mots.slice(cite.debut, cite.fin)))) return false
  const opening = openingOf(mots, cite, previous.fin)
  const said = mots[previous.fin - 1]?.lu ?? ''
  const start = refuses.lastIndexOf(false) + 1
  const refusing = wordsOf(mots.slice(cites[start - 1]?.fin ?? 0, cites[start]?.debut ?? 0))
  const asks = asksAfter(mots, cites, order)
  const cut = mots.slice(previous.fin, cite.debut + 1).some(({ coupe }) => coupe)
  // « pas à la chaîne, régler des machines »
  if (cut && isOtherDoing(mots, previous, cite)) return false
  // « sans week-end, restauration »: hours are refused, and what follows is no hour.
  if (cut && HORAIRE.test(refusal === 'sans' ? (state[0] ?? '') : refusal) && !HORAIRE.test(first)) return false
  // « pas assis, dans un bureau »
  if (cut && state.concat(refusal).some((word) => ETAT.test(word))) return OU_ON_RESTE.test(opening ?? '')
  if (!cut && !(asks && ARTICLE.test(before) && VERBE_QUI_REFUSE.test(refusing)))
    return before === '' && opening === 'avec' && SANS_COMPLEMENT.test(said)
      ? false
      : PARTITIF.test(before) || undefined
  const listed = isListed(mots, previous, cite)
  const opened = openingOf(mots, previous, cites[order - 2]?.fin ?? 0)
  if (opening !== undefined && opening !== opened) return listed || before === opening ? false : undefined
  if (!listed) return undefined
  // « pas de maths, du dessin »: nothing is « pas du ».
  if (cut && PLEIN.test(before === '' ? first : before) && NU.test(refusing)) return false
  if (asks || PARTITIF.test(before)) return true
  return VERBE_QUI_REFUSE.test(refusing) ? true : undefined
}

/** A place or a thing is refused, and something to do begins after the comma. */
function isOtherDoing(mots: Mots, previous: Etendue, cite: Etendue): boolean {
  const opens = mots.findIndex(({ coupe }, at) => coupe && at >= previous.fin && at <= cite.debut)
  if (opens === -1 || !DOING.test(mots[opens]?.lu ?? '')) return false
  const start = mots.slice(0, previous.debut + 1).findLastIndex(({ lu }) => /^(?:pas|ni|sans|sauf)$/.test(lu))
  return start !== -1 && !mots.slice(start, previous.fin).some(({ lu }) => INFINITIF.test(lu))
}

const INFINITIF = /^\w{2,}(?:er|ir|re)$/
const DOING = /^(?!rester$|etre$|finir$|devoir$|subir$|passer$)\w{2,}(?:er|ir|re)$/

/** The preposition that a wish opens with, in its own words or just before. */
function openingOf(mots: Mots, { debut, fin }: Etendue, from: number): string | undefined {
  const own = mots.slice(debut, fin).find(({ lu }) => OUVRE.test(lu))
  if (own !== undefined) return own.lu
  for (let at = debut - 1; at >= Math.max(from, debut - 3); at--) {
    const { lu = '', coupe = false } = mots[at] ?? {}
    if (OUVRE.test(lu)) return lu
    if (coupe) return undefined
  }
  return undefined
}

/** Nothing but articles between, or between the commas a word that no list knows. */
function isListed(mots: Mots, previous: Etendue, cite: Etendue): boolean {
  const between = mots.slice(previous.fin, cite.debut)
  const cut = between.findLastIndex(({ coupe }) => coupe)
  const unknown = between.slice(0, Math.max(0, cut))
  const last = between.slice(Math.max(0, cut))
  const own = mots[cite.debut]?.coupe === true
  return ENTRE.test(end(own ? [] : last)) && (own ? between : unknown).length <= MAX_UNKNOWN

  function end(words: Mots): string {
    return words.map(({ lu }) => `${lu} `).join('')
  }
}

const MAX_UNKNOWN = 2

/** Another wish begins where what is listed ends. */
function asksAfter(mots: Mots, cites: readonly Etendue[], order: number): boolean {
  const run = runFrom(mots, cites, order)
  return AUTRE_ENVIE.test(wordsOf(mots.slice(cites[run]?.fin ?? 0, cites[run + 1]?.fin ?? 0)))
}

/** Where what is listed from there on ends. */
function runFrom(mots: Mots, cites: readonly Etendue[], order: number): number {
  const [cite, next] = [cites[order], cites[order + 1]]
  if (cite === undefined || next === undefined) return order
  return ENTRE.test(
    mots
      .slice(cite.fin, next.debut)
      .map(({ lu }) => `${lu} `)
      .join(''),
  ) && !OUVRE.test(mots[next.debut]?.lu ?? '')
    ? runFrom(mots, cites, order + 1)
    : order
}

function wordsOf(mots: Mots): string {
  return mots.map(({ lu }) => lu).join(' ')
}
