import type { Etendue } from '../mots/etendue'
import type { Observations } from '../observations/observations'

/** Words that may tie diplomas to a job's name. */
const OUTILS =
  /^(?:le|la|l|les|un|une|en|par|ou|et|c|est|ce|bien|faut|il|faire|passer|plutot|alors|obligatoire(?:ment)?|forcement|direct(?:ement)?|via|ca|passe|se|fait|non|faudra|suffi\w*|mieux|vaut|necessaires?|indispensables?|exiges?|requis|doit|on|que|avoir|avec)$/

/** « éduc spé, c'est le DEES ? », « kiné, faut passer par STAPS ou PASS ? »: nothing is said of a job but diplomas, of which one asks whether they make it. */
export function saysOnlyDiplomas({ question: { mots }, formations }: Observations, nom: Etendue): boolean {
  const after = formations.filter(({ debut }) => debut >= nom.fin)
  const isIn = (at: number, { debut, fin }: Etendue): boolean => at >= debut && at < fin
  return (
    after.length > 0 &&
    nom.debut <= START &&
    mots.every(({ lu }, at) => at < nom.fin || OUTILS.test(lu) || after.some((each) => isIn(at, each)))
  )
}

/** The job is named first, but for « pour être ». */
const START = 2
