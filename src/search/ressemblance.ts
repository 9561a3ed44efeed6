/** The texts that hold a word, and how much it weighs in each. */
interface Tenants {
  readonly textes: number[]
  readonly poids: number[]
}

/** How alike the texts of one collection are: a word weighs the more, the fewer of them hold it (tf-idf, cosine). */
export class Ressemblance {
  /** Of each text, its words and their weights. */
  private readonly textes: readonly (readonly (readonly [Tenants, number])[])[]

  constructor(textes: readonly (readonly string[])[]) {
    const sacs = textes.map(sacDe)
    const fois = new Map<string, number>()
    for (const sac of sacs) for (const mot of sac.keys()) fois.set(mot, (fois.get(mot) ?? 0) + 1)
    const parMot = new Map<string, Tenants>()
    this.textes = sacs.map((sac, place) => {
      const pesees = [...sac].flatMap(([mot, count]): (readonly [string, number])[] => {
        const among = fois.get(mot) ?? 1
        // What one text alone says likens it to none.
        return among < 2 ? [] : [[mot, (1 + Math.log(count)) * Math.log(textes.length / among)]]
      })
      const norme = Math.sqrt(pesees.reduce((sum, [, poids]) => sum + poids * poids, 0)) || 1
      return pesees.map(([mot, poids]) => {
        const tenants = parMot.get(mot) ?? { textes: [], poids: [] }
        tenants.textes.push(place)
        tenants.poids.push(poids / norme)
        parMot.set(mot, tenants)
        return [tenants, poids / norme] as const
      })
    })
  }

  /** From 0 to 1, of each text with the one at that place. */
  avec(place: number): Float64Array {
    const scores = new Float64Array(this.textes.length)
    for (const [{ textes, poids }, own] of this.textes[place] ?? [])
      for (let at = 0; at < textes.length; at++) {
        const texte = textes[at] ?? 0
        scores[texte] = (scores[texte] ?? 0) + own * (poids[at] ?? 0)
      }
    return scores
  }
}

/** The words of a text, each with how often it is said. */
function sacDe(mots: readonly string[]): ReadonlyMap<string, number> {
  const sac = new Map<string, number>()
  for (const mot of mots) sac.set(mot, (sac.get(mot) ?? 0) + 1)
  return sac
}
