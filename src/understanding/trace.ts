import type { CatalogueIndex } from '../search/catalogueIndex'
import type { Lexique } from '../search/lexique'
import { nameScore } from '../search/nameIndex'
import type { Detresse } from './detresse/detresse'
import type { Intent } from './intent'
import type { Mention } from './mots/mention'
import { weighFacettes, weighFacettesFormation } from './observations/facettesApprises'
import type { Observations } from './observations/observations'

/** The steps of a reading, one French line each, for `npm run ask -- --explain`. */
export function traceOf(seen: Observations, intent: Intent, { lexique }: CatalogueIndex): readonly string[] {
  const { question } = seen
  return [
    `lu : ${question.phrase}`,
    ...question.mots.flatMap((mot, at) =>
      mot.formes.length > 1 || mot.lu !== mot.ecrit
        ? [
            `mot « ${mot.ecrit} » → ${mot.formes.map((forme) => `${forme.word} ${forme.quality.toFixed(2)}`).join(', ')} (${seen.natures[at]})`,
          ]
        : [],
    ),
    ...seen.facettes.map(
      (repere) =>
        `indice ${repere.sens} ${repere.poids.toFixed(2)} : « ${question.phrase.slice(repere.debut, repere.fin)} »`,
    ),
    apprise(seen, lexique),
    ...seen.gestes.map((repere) => `geste ${repere.sens} : « ${question.phrase.slice(repere.debut, repere.fin)} »`),
    ...seen.formations.map((mention) => `formation ${describe(mention, seen, (fiche) => fiche.id)}`),
    ...seen.metiers.map((mention) => `métier ${describe(mention, seen, (fiche) => fiche.id)}`),
    ...seen.interets.map((cite) => `intérêt « ${cite.entree.mots[0]} »`),
    ...seen.domaines.map((cite) => `domaine « ${cite.entree.domaine} »`),
    ...(seen.niveau ? [`niveau ${seen.niveau.min ?? '…'} → ${seen.niveau.max ?? '…'}`] : []),
    ...seen.statuts.map((statut) => `statut ${statut}`),
    `tournures :${seen.liste ? ' liste' : ''}${seen.proches ? ' proches' : ''}${seen.comparaison ? ' comparaison' : ''}${seen.insulte ? ' insulte' : ''}`,
    `décision : ${intent.kind}${intent.kind === 'horsSujet' ? ` (${intent.sujet.sujet})` : ''}`,
  ]
}

/** Which sign of distress was seen, by what, about whom. */
export function traceDetresse({ signe, autrui, alerte }: Detresse): string {
  const how =
    alerte === undefined ? 'motif' : `appris des exemples, ${alerte.part.toFixed(2)}, « ${alerte.mots.join(' ')} »`
  return `détresse ${signe.nature} (${how})${autrui === true ? ', quelqu’un d’autre' : ''}`
}

/** What the examples say is asked, of a training when one is named, else of a job; the subject's own words left out. */
function apprise(seen: Observations, lexique: Lexique): string {
  const formation = seen.formations.find(({ hits }) => hits.length > 0)
  const metier = seen.metiers.find(({ hits }) => hits.length > 0)
  const weighed: readonly { readonly classe: string; readonly part: number }[] =
    formation === undefined
      ? weighFacettes(seen.question, metier, seen.facettes, lexique)
      : weighFacettesFormation(seen.question, formation, seen.facettesFormation, lexique)
  const shares = weighed.slice(0, 3).map(({ classe, part }) => `${classe} ${part.toFixed(2)}`)
  return `appris des exemples${formation === undefined ? '' : ' (formation)'} : ${shares.join(', ')}`
}

function describe<T>(mention: Mention<T>, { question }: Observations, id: (fiche: T) => string): string {
  const said = question.mots
    .slice(mention.debut, mention.fin)
    .map((mot) => mot.lu)
    .join(' ')
  const hits = mention.hits.slice(0, 4).map((hit) => {
    const numbers = `${nameScore(hit).toFixed(2)} = nom ${hit.nameCoverage.toFixed(2)}, demandé ${hit.askCoverage.toFixed(2)}, lecture ${hit.quality.toFixed(2)}`
    return `\n    ${hit.name.text} (${hit.name.source}, ${hit.name.targets.slice(0, 3).map(id).join(' ')}) ${numbers}`
  })
  return `« ${said} »${mention.contexte ? ' contexte' : ''}${mention.cible ? ' cible' : ''}${hits.join('')}`
}
