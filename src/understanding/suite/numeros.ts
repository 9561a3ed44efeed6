import type { IdFormation, IdMetier } from '../../sheets/ids'
import type { Contexte } from '../contexte'

/** What was shown, from the first page on, as it was numbered: « le 3 » once 6 to 10 are shown is the one numbered 3. */
function numerotes({ offres, liste = [], dejaVus = [] }: Contexte): readonly (IdMetier | IdFormation)[] {
  return [...dejaVus, ...(offres.length > 0 ? offres : liste)]
}

/** « le 7 », « par rapport au 1 », « et le 1, combien ça gagne ? »: the number alone, and no count of years. */
const NUMERO =
  /(?:\b(?:le|la|du|au|numero|n) |^)(\d{1,2})\b(?! ?(?:ans?|mois|jours?|heures?|h|euros?|e|er|eme|nde|de)\b)/

/** What bears the number said, once a page was turned: before that, a number is a place among those shown. */
export function aCeNumero(phrase: string, contexte: Contexte): IdMetier | IdFormation | undefined {
  const said = contexte.dejaVus === undefined ? undefined : NUMERO.exec(phrase)?.[1]
  return said === undefined ? undefined : numerotes(contexte)[Number(said) - 1]
}

const DEUX_NUMEROS = /\b(?:le|la|du) (\d{1,2}) (?:et|ou|vs|avec|a|au) (?:le |la |du )?(\d{1,2})\b/

/** « compare le 6 et le 7 » */
export function aCesNumeros(phrase: string, contexte: Contexte): readonly (IdMetier | IdFormation)[] {
  const [, one, other] = DEUX_NUMEROS.exec(phrase) ?? []
  if (one === undefined || other === undefined || one === other) return []
  const all = numerotes(contexte)
  return [all[Number(one) - 1] ?? [], all[Number(other) - 1] ?? []].flat()
}
