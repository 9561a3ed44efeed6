import type { Diplome } from '../../search/diplome'
import type { Lexique } from '../../search/lexique'
import { oncePer, oncePerRecent } from '../../search/retenir'
import type { Question } from '../mots/question'

/** A kind of diploma said in the question, and where. */
export interface DiplomeCite {
  readonly diplome: Diplome
  readonly debut: number
  readonly fin: number
}

/** A name of a diploma, in words. */
interface Nom {
  readonly diplome: Diplome
  readonly mots: readonly string[]
  /** By diploma, then the longest first: of a diploma said twice, the name that comes first counts. */
  readonly rang: number
}

/** Names by their first word. */
const nomsDe = oncePer((lexique: Lexique): ReadonlyMap<string, readonly Nom[]> => {
  const noms = [...lexique.diplomes.values()].flatMap((diplome) =>
    [...diplome.mots].sort((a, b) => b.length - a.length).map((nom) => ({ diplome, mots: nom.split(' ') })),
  )
  const byFirst = new Map<string, Nom[]>()
  noms.forEach((nom, rang) => {
    const [first = ''] = nom.mots
    const row = byFirst.get(first)
    if (row === undefined) byFirst.set(first, [{ ...nom, rang }])
    else row.push({ ...nom, rang })
  })
  return byFirst
})

/** « l’alternance »: the diplomas said by their own names. Several rules ask. */
export const findNomsDiplomes = oncePerRecent(({ mots }: Question, lexique: Lexique): readonly DiplomeCite[] => {
  const noms = nomsDe(lexique)
  const found: { readonly nom: Nom; readonly debut: number }[] = []
  mots.forEach(({ lu }, debut) => {
    for (const nom of noms.get(lu) ?? []) {
      // « une école post-bac » is no bac.
      const said = mots[debut - 1]?.lu !== 'post' && nom.mots.every((word, at) => mots[debut + at]?.lu === word)
      if (said && !isElided(nom, mots[debut + nom.mots.length]?.lu)) found.push({ nom, debut })
    }
  })
  // « la 3e prépa métiers » is more than « la 3e ».
  const whole = found.filter(
    ({ nom, debut }) =>
      !found.some(
        (other) =>
          other.nom.mots.length > nom.mots.length &&
          other.debut < debut + nom.mots.length &&
          other.debut + other.nom.mots.length > debut,
      ),
  )
  whole.sort((a, b) => a.nom.rang - b.nom.rang)
  return whole
    .filter(({ nom }, at) => whole.findIndex((each) => each.nom.diplome === nom.diplome) === at)
    .map(({ nom: { diplome, mots: words }, debut }) => ({ diplome, debut, fin: debut + words.length }))
})

/** « mon bac l'an prochain », « le bac s'il te plaît »: a letter that the next word leans on names no series. */
function isElided({ mots }: Nom, next: string | undefined): boolean {
  return /^[ls]$/.test(mots.at(-1) ?? '') && next !== undefined && !AFTER_SERIES.test(next)
}

const AFTER_SERIES =
  /^(?:ou|et|c|ca|pour|je|j|on|dans|avec|est|spe\w*|option|apres|puis|mention|que|quoi|metiers?|debouches?)$/
