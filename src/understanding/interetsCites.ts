import type { Interet } from '../search/lexique'
import type { Cite } from '../search/phraseIndex'
import type { InteretDemande } from './criteres'
import type { Question } from './question'

/** « sans le bac », « pas d'études » refuse a level, not the interest that follows. */
const NIVEAUX_REFUSES =
  /\b(?:sans|pas|ni|aucun) (?:d |de |le |la |un |une |trop d |trop de |longues )*(?:bac|diplomes?|etudes|brevet|etude)\b/g

const NEGATIONS =
  /(?:^| )(?:nul en|(?:aime|aimes|veux|peux|supporte|envie)(?: de)?(?: faire)? plus|quitter|quitte|arreter|arrete|abandonner|changer de|allergique aux?|allergie aux?|phobie|nulle en|mauvais en|mauvaise en|nul aux?|faible en|pas|sans|sauf|ni|jamais|guere|autres? que|hors|excepte|aucun|aucune|deteste|detestes|hais|horreur|supporte pas|a part|plutot que|fuir|eviter|evite|peur|marre|ras le bol|enferme|enfermee)(?: \w+){0,3}$/

/** Interests said, those refused marked as such (« mais pas dans un bureau »). */
export function toInteretsDemandes(question: Question, cites: readonly Cite<Interet>[]): readonly InteretDemande[] {
  let refused = false
  return cites.map((cite, order): InteretDemande => {
    const previous = cites[order - 1]
    const from = previous?.fin ?? 0
    const before = question.mots
      .slice(from, cite.debut)
      .map((mot) => mot.lu)
      .join(' ')
    const listed =
      previous !== undefined &&
      /^(?:et|ou|ni|,|(?:ou|et|ni) (?:de |d |la |le |les |l |avec |dans |du |des )+)?$/.test(before)
    const said = before.replace(NIVEAUX_REFUSES, ' ')
    refused = NEGATIONS.test(said) || (listed && refused)
    const { metiers, interets } = cite.entree
    const mot = question.mots
      .slice(cite.debut, cite.fin)
      .map(({ lu }) => lu)
      .join(' ')
    return { mot, metiers, interets, refuse: refused }
  })
}
