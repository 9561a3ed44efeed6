import type { FacetteFormation } from '../../search/lexique'
import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'

/** Nouns that ask by themselves, side by side too: « durée débouchés ». */
const NOMS: readonly (readonly [FacetteFormation, RegExp])[] = [
  ['duree', /\bdurees?\b/],
  ['acces', /\b(?:admissions?|acces|conditions?|inscriptions?|prerequis|selection)\b/],
  ['poursuite', /\b(?:poursuites?(?: d etudes?)?|suites?)\b/],
  ['debouches', /\bdebouches?\b/],
]

/** Questions, one in each part of the message. */
const QUESTIONS: readonly (readonly [FacetteFormation, RegExp])[] = [
  ['duree', /\b(?:combien de temps|combien d annees?|combien d ans|ca dure|dure combien|en combien|c est long)\b/],
  [
    'acces',
    /\b(?:(?:y |pour y )?(?:r?entr(?:e|er|ent|es)|acceder|integrer|etre pris|etre admis)|on y entre|quels? bacs?|quoi comme bac|s inscrire|qui peut)\b/,
  ],
  ['poursuite', /\b(?:apres|ensuite|continuer)\b/],
  ['debouches', /\b(?:quels? metiers?|quoi comme metiers?|les metiers|quel travail|mene a quoi|ca mene|sert a quoi)\b/],
  [
    'description',
    /\b(?:c est quoi|qu est ce que|on (?:y )?(?:fait|apprend|etudie) quoi|programme|matieres|contenu|presentation)\b/,
  ],
]

const LIENS = new Set(['et', 'puis', 'ainsi', 'plus'])

/** Facets that still read together on a phone. */
const MAX_ENSEMBLE = 3

/** « durée et admission du BTS diététique », « comment y entrer et que faire après ? »: everything asked of the training. */
export function ensembleFormation(intent: Intent, seen: Observations): Intent {
  if (intent.kind !== 'formation' || intent.avis === true) return intent
  const asked = [...new Set(partsOf(seen).flatMap(askedIn))]
  // A description tells the length.
  const kept = (asked.includes('description') ? asked.filter((each) => each !== 'duree') : asked).slice(0, MAX_ENSEMBLE)
  const [first] = kept
  if (first === undefined || kept.length < 2) {
    // « c'est quoi les débouchés du BTS tourisme »: the noun says what is asked.
    const noun = NOMS.find(([facette]) => facette === first)
    if (noun !== undefined && intent.facette === 'description' && noun[1].test(seen.question.phrase))
      return { ...intent, facette: first ?? intent.facette }
    return asked.length > 1 && first === 'description' ? { ...intent, facette: first } : intent
  }
  return { ...intent, facette: kept.includes(intent.facette) ? intent.facette : first, ensemble: kept }
}

/** The message cut at its links, without the names of trainings. */
function partsOf({ question: { mots }, formations }: Observations): readonly string[] {
  const parts: string[] = ['']
  mots.forEach(({ lu, coupe }, at) => {
    const inName = formations.some(({ debut, fin, hits }) => hits.length > 0 && at >= debut && at < fin)
    if ((coupe && at > 0) || (!inName && LIENS.has(lu))) parts.push('')
    const said = inName ? (formations.some(({ debut }) => debut === at) ? 'F' : '') : lu
    parts[parts.length - 1] = `${parts.at(-1)} ${said}`.trim()
  })
  return parts
}

function askedIn(part: string): readonly FacetteFormation[] {
  const nouns = NOMS.flatMap(([facette, pattern]) => {
    const at = part.search(pattern)
    return at === -1 ? [] : [{ facette, at }]
  }).sort((a, b) => a.at - b.at)
  if (nouns.length > 0) return nouns.map(({ facette }) => facette)
  // « et après un BTS … » tells where one is.
  const question = QUESTIONS.find(
    ([facette, pattern]) =>
      pattern.test(part) &&
      !(
        facette === 'poursuite' &&
        /\bapres (?:un |une |le |la |mon )?F\b/.test(part) &&
        !/\b(?:que|quoi|quelles?)\b/.test(part)
      ),
  )
  return question === undefined ? [] : [question[0]]
}
