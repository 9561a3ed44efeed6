import type { IdMetier } from '../sheets/ids'
import type { CatalogueIndex } from './catalogueIndex'
import { fold, tokenize } from './fold'
import { formeVue } from './formesVerbe'
import type { Interet } from './lexique'
import { oncePer } from './retenir'

/** What one does in a job, by the form in which it is seen: « plaide », whether « plaider », « plaident » or the name says it. */
class Gestes {
  /** The words said with a verb of a job. */
  private readonly faits = new Map<string, Set<string>>()
  private readonly metiers = new Map<string, Set<IdMetier>>()
  private readonly envies = new Map<string, Interet>()
  private readonly connus = new Set<string>()

  constructor({ metiers, lexique }: CatalogueIndex) {
    const firsts: (readonly [IdMetier, string, readonly string[]])[] = []
    for (const [id, phrases] of lexique.activites)
      for (const phrase of phrases) {
        const words = tokenize(phrase)
        // « ouvre et fait goûter »
        const next = words.indexOf('et') + 1
        for (const at of next > 1 && next < 4 ? [0, next] : [0]) firsts.push([id, words[at] ?? '', words])
      }
    for (const [, verbe] of firsts) this.connus.add(verbe)
    for (const [id, verbe, words] of firsts) {
      this.add(id, verbe)
      const said = this.faits.get(`${id} ${verbe}`) ?? new Set()
      this.faits.set(`${id} ${verbe}`, said)
      for (const word of words) said.add(word)
    }
    for (const interet of lexique.interets)
      for (const mot of interet.mots) if (VERBE.test(mot)) this.envies.set(this.forme(fold(mot)), interet)
    for (const [id, fiche] of metiers)
      for (const nom of [fiche, ...fiche.synonymes].flatMap((each) => tokenize(each.libelleMasculin)))
        if (AGENT.test(nom)) this.add(id, this.forme(nom.replace(AGENT, 'ent')))
  }

  /** The jobs in which one does it, of what is said if it is. Takes folded words. */
  find(verbe: string, complement: readonly string[]): readonly IdMetier[] {
    const forme = this.forme(verbe)
    const ids = [...(this.metiers.get(forme) ?? [])]
    if (complement.length === 0) return ids
    return ids.filter((id) => complement.some((word) => this.faits.get(`${id} ${forme}`)?.has(word)))
  }

  /** The wish that the verb alone says: « soigner ». */
  wished(verbe: string): Interet | undefined {
    return this.envies.get(this.forme(verbe))
  }

  private add(id: IdMetier, forme: string): void {
    const ids = this.metiers.get(forme) ?? new Set()
    this.metiers.set(forme, ids.add(id))
  }

  private forme(verbe: string): string {
    const vue = formeVue(verbe, this.connus)
    return vue === verbe && !this.connus.has(verbe) ? verbe.replace(/(?<=\w{3}e)(?:r|s|nt)$/, '') : vue
  }
}

const VERBE = /^\p{L}+(?:er|ir|re)$/u

/** « serveur », « surveillante », « conducteur »: who does it. */
const AGENT = /(?:eu[rs]e?|ante?)s?$/

export const gestesDe = oncePer((index: CatalogueIndex) => new Gestes(index))
