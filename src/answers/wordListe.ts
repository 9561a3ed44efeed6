import type { FicheMetier } from '../sheets/ficheMetier'
import type { Niveau } from '../sheets/niveau'
import type { Criteres } from '../understanding/criteres'
import type { MetierPropose, Raison } from './answer'
import { assertNever } from './assertNever'
import { escapeMarkdown } from './extrait'
import { nomComplet } from './nomComplet'
import { wordNiveau } from './wordNiveau'
import { wordSource } from './wordSource'

/** Jobs in the order proposed, each with its short reason and its source. */
export function wordMetiers(metiers: readonly MetierPropose[], premier: number): string {
  return metiers
    .map(({ fiche, raison }, order) => {
      const why = raison === undefined ? '' : ` : ${escapeMarkdown(wordRaison(raison))}`
      return `${premier + order}. **${escapeMarkdown(nomComplet(fiche))}**${why} (${niveauDe(fiche)}). ${wordSource(fiche.id)}`
    })
    .join('\n')
}

function niveauDe(fiche: FicheMetier): string {
  return fiche.niveauAccesMin === undefined ? 'niveau non précisé' : `à partir de : ${wordNiveau(fiche.niveauAccesMin)}`
}

/** A level after the word « niveau »; the one sheet that asks for a year more than a CAP is said with the CAPs. */
function rang(niveau: Niveau): string {
  return wordNiveau(niveau === CAP_ET_PLUS ? 'CAP ou équivalent' : niveau).replace(/^niveau /, '')
}

const CAP_ET_PLUS = 'CAP ou équivalent + 1 an'

/** « jusqu’au niveau bac + 2 ». */
export function wordJusque(niveau: Niveau): string {
  return `jusqu’au niveau ${rang(niveau)}`
}

function wordNiveaux({ niveauMin, niveauMax }: Criteres): readonly string[] {
  if (niveauMin !== undefined && niveauMax !== undefined && rang(niveauMin) === rang(niveauMax))
    return [`niveau ${rang(niveauMin)}`]
  return [
    ...(niveauMin === undefined ? [] : [`à partir de ${rang(niveauMin)}`]),
    ...(niveauMax === undefined ? [] : [wordJusque(niveauMax)]),
  ]
}

function wordRaison(raison: Raison): string {
  switch (raison.kind) {
    case 'interet':
      return `pour « ${raison.label} »`
    case 'niveau':
      return 'accessible à ce niveau'
    case 'statut':
      return `possible comme ${raison.statut}`
    case 'domaine':
      return `domaine « ${raison.domaine} »`
    case 'rome':
      return `code ROME ${raison.code}`
    case 'formation':
      return `après ${raison.fiche.libelle}`
    case 'salaire':
      return `au début, ${raison.euros} euros par mois`
    case 'texte':
      return `sa fiche parle de « ${raison.mots.join(' ')} »`
    case 'interetsCommuns':
      return `même intérêt : « ${raison.labels.slice(0, 2).join(' », « ')} »`
    default:
      return assertNever(raison)
  }
}

/** What was asked, said back: « avec les chevaux, jusqu’à bac + 2 ». */
export function wordCriteres(criteres: Criteres): string {
  const wanted = criteres.interets.filter((each) => !each.refuse).map((each) => `« ${each.mot} »`)
  const refused = criteres.interets.filter((each) => each.refuse).map((each) => `« ${each.mot} »`)
  const parts = [
    ...(wanted.length > 0 ? [wanted.join(' et ')] : []),
    ...(criteres.mots.length > 0 ? [`« ${criteres.mots.join(' ')} »`] : []),
    ...(criteres.domaines.length > 0 ? [`domaine ${criteres.domaines.map((each) => `« ${each} »`).join(', ')}`] : []),
    ...(criteres.codesRome.length > 0 ? [`code ROME ${criteres.codesRome.join(', ')}`] : []),
    ...wordNiveaux(criteres),
    ...(criteres.statuts.length > 0 ? [`statut ${criteres.statuts.join(' ou ')}`] : []),
    ...(criteres.statutsRefuses ?? []).map((statut) => `sans être ${statut}`),
    ...(refused.length > 0 ? [`sans ${refused.join(' ni ')}`] : []),
    ...(criteres.domainesRefuses ?? []).map((domaine) => `hors du domaine « ${domaine} »`),
  ]
  return escapeMarkdown(parts.join(', '))
}
