import { fold } from '../search/fold'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Niveau } from '../sheets/niveau'
import { LISTE } from '../texts/liste'
import type { Criteres } from '../understanding/criteres'
import type { Answer, MetierPropose, Raison } from './answer'
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
  return fiche.niveauAccesMin === undefined ? LISTE.niveauInconnu : LISTE.des(fiche.niveauAccesMin)
}

/** A level after the word « niveau »; the one sheet that asks for a year more than a CAP is said with the CAPs. */
function rang(niveau: Niveau): string {
  return wordNiveau(niveau === CAP_ET_PLUS ? 'CAP ou équivalent' : niveau).replace(/^niveau /, '')
}

const CAP_ET_PLUS = 'CAP ou équivalent + 1 an'

/** « jusqu’au niveau bac + 2 ». */
export function wordJusque(niveau: Niveau): string {
  return LISTE.criteres.niveauMax(rang(niveau))
}

function wordNiveaux({ niveauMin, niveauMax }: Criteres): readonly string[] {
  if (niveauMin !== undefined && niveauMax !== undefined && rang(niveauMin) === rang(niveauMax))
    return [LISTE.criteres.niveau(rang(niveauMin))]
  return [
    ...(niveauMin === undefined ? [] : [LISTE.criteres.niveauMin(rang(niveauMin))]),
    ...(niveauMax === undefined ? [] : [wordJusque(niveauMax)]),
  ]
}

function wordRaison(raison: Raison): string {
  const { raisons } = LISTE
  switch (raison.kind) {
    case 'interet':
      return raisons.interet(raison.label)
    case 'niveau':
      return raisons.niveau
    case 'statut':
      return raisons.statut(raison.statut)
    case 'domaine':
      return raisons.domaine(raison.domaine)
    case 'rome':
      return raisons.rome(raison.code)
    case 'formation':
      return raisons.formation(raison.fiche.libelle)
    case 'salaire':
      return raisons.salaire(raison.euros)
    case 'texte':
      return raisons.texte(raison.mots)
    case 'interetsCommuns':
      return raisons.interetsCommuns(raison.labels.slice(0, 2))
    default:
      return assertNever(raison)
  }
}

/** The jobs refused that nothing else said back names: « sans être militaire » does. */
function nomsAutrement({ exclusDits = [], interets, statutsRefuses = [] }: Criteres): readonly string[] {
  const said = [...interets.map(({ mot }) => mot), ...statutsRefuses].map(fold)
  return exclusDits.filter((nom) => !said.some((other) => other.includes(fold(nom))))
}

/** What was asked, said back: « avec les chevaux, jusqu’à bac + 2 ». */
export function wordCriteres(criteres: Criteres): string {
  const { criteres: dits } = LISTE
  const wanted = criteres.interets.filter((each) => !each.refuse).map((each) => dits.dit(each.mot))
  const refused = [
    ...criteres.interets.filter((each) => each.refuse && !each.proposition).map((each) => each.mot),
    ...nomsAutrement(criteres),
  ]
  const parts = [
    ...(wanted.length > 0 ? [wanted.join(' et ')] : []),
    ...(criteres.mots.length > 0 ? [dits.dit(criteres.mots.join(' '))] : []),
    ...(criteres.domaines.length > 0 ? [dits.domaines(criteres.domaines)] : []),
    ...(criteres.codesRome.length > 0 ? [dits.codesRome(criteres.codesRome)] : []),
    ...wordNiveaux(criteres),
    ...(criteres.statuts.length > 0 ? [dits.statuts(criteres.statuts)] : []),
    ...(criteres.statutsRefuses ?? []).map(dits.sansStatut),
    ...criteres.interets.flatMap(({ mot, proposition }) => (proposition ? [dits.dit(mot)] : [])),
    ...(refused.length > 0
      ? [dits.sans(refused)]
      : (criteres.contraintes ?? []).map((each) => `sans ${dits.contraintes[each]}`)),
    ...(criteres.salaireMin === undefined ? [] : [dits.salaireMin(criteres.salaireMin)]),
    ...(criteres.domainesRefuses ?? []).map(dits.horsDomaine),
  ]
  return escapeMarkdown(parts.join(', '))
}

/** The wishes to choose from. */
export function wishesOf({ criteres }: Extract<Answer, { kind: 'liste' }>): readonly string[] {
  return criteres.interets.flatMap(({ mot, refuse, maniere }) => (refuse || maniere === true ? [] : [mot])).slice(0, 4)
}

/** No job meets two of the wishes told in a long message: which counts is asked. */
export function isScattered(
  answer: Extract<Answer, { kind: 'liste' | 'proches' }>,
): answer is Extract<Answer, { kind: 'liste' }> {
  return answer.kind === 'liste' && answer.approche === 'eparses'
}
