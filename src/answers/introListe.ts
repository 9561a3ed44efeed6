import type { FicheFormation } from '../sheets/ficheFormation'
import { TEXTES } from '../texts/fr'
import { LISTE } from '../texts/liste'
import { type Criteres, hasCritere } from '../understanding/criteres'
import type { Answer } from './answer'
import { escapeMarkdown } from './extrait'
import { nomComplet } from './nomComplet'
import { apresPeuDeMetiers, titleOf } from './wordFormation'
import { wordCriteres, wordJusque } from './wordListe'

type Liste = Extract<Answer, { kind: 'liste' | 'proches' }>

/** What the list could not be sorted by is said, not passed over; and so is what it was sorted by. */
export function wordIgnores(answer: Liste): string {
  if (answer.kind === 'proches') {
    const { criteres } = answer
    const said = criteres === undefined ? '' : wordContraintes(criteres)
    return [
      ...(said === '' ? [] : [TEXTES.contraintes(said)]),
      ...(criteres?.salaireMin === undefined ? [] : [TEXTES.prochesMieuxPayes]),
    ].join('\n\n')
  }
  const { ignores = [], contraintes = [], salaireMin, tri, limite } = answer.criteres
  const isAbove = answer.approche === 'salaire'
  return [
    ...(tri === undefined
      ? []
      : [salaireMin === undefined || isAbove ? TEXTES.trie[tri] : TEXTES.salaireMin(salaireMin)]),
    ...(contraintes.length === 0 || answer.approche === 'contraintes'
      ? []
      : [TEXTES.contraintes(wordContraintes(answer.criteres))]),
    ...(limite === undefined ? [] : [TEXTES.limite(escapeMarkdown(limite))]),
    ...(ignores.length === 0 ? [] : [TEXTES.nonTrie(ignores.map((each) => LISTE.nonTries[each]).join(' ni '))]),
  ].join('\n\n')
}

/** What was asked of the jobs and nothing could be made of: told before them, for the list looks like an answer. */
export function wordLaisses({ criteres }: Liste): string {
  const laisses = criteres?.laisses ?? []
  return laisses.length === 0 ? '' : TEXTES.laisses(laisses.map(escapeMarkdown))
}

/** What the listed jobs have in common, in the person's words. */
export function introListe(answer: Liste): string {
  if (answer.kind === 'proches') {
    const name = escapeMarkdown(nomComplet(answer.fiche))
    const limites = [
      ...(answer.niveauMax === undefined ? [] : [wordJusque(answer.niveauMax)]),
      ...(answer.criteres === undefined ? [] : [wordCriteres(sansSalaire(answer.criteres))]),
      ...(answer.criteres?.salaireMin === undefined ? [] : [TEXTES.plusQue(answer.criteres.salaireMin - 1)]),
    ]
    return TEXTES.proches(name, limites.map((each) => (each === '' ? '' : `, ${each}`)).join(''))
  }
  if (answer.approche === 'contraintes')
    return TEXTES.contraintesPartout(
      wordCriteres({ ...answer.criteres, contraintes: [] }),
      wordContraintes(answer.criteres),
    )
  if (answer.approche === 'salaire') return TEXTES.salaireTropHaut(answer.criteres.salaireMin ?? 0)
  if (answer.approche === 'refus')
    return TEXTES.refusPartout(
      wordCriteres({ ...answer.criteres, interets: answer.criteres.interets.filter(({ refuse }) => !refuse) }),
      answer.criteres.interets.flatMap(({ mot, refuse }) => (refuse ? [escapeMarkdown(mot)] : [])),
    )
  const criteres = wordCriteres(answer.criteres)
  if (answer.approche === undefined && answer.formations.length === 0 && !hasCritere(answer.criteres))
    return TEXTES.listeRefus(criteres)
  const { sansSorte } = answer.criteres
  if (sansSorte !== undefined && answer.approche === undefined)
    return LISTE.sansSorte(escapeMarkdown(sansSorte), criteres)
  const [formation] = answer.formations
  if (formation !== undefined && answer.approche === undefined) return wordApresFormations(answer.formations, formation)
  return answer.approche === undefined ? TEXTES.liste(criteres) : TEXTES.listeApproche[answer.approche](criteres)
}

/** After trainings that few jobs cite, what to make of so short a list. */
export function wordPeuCites(answer: Liste): string {
  if (answer.kind === 'proches' || answer.nom !== 'metiersParFormation' || answer.approche !== undefined) return ''
  return apresPeuDeMetiers(answer.formations, answer.total)
}

/** Sheets of one family by what they share; « un CAP en cuisine ou en pâtisserie » shares its kind only, and both are named. */
function wordApresFormations(all: readonly FicheFormation[], first: FicheFormation): string {
  const title = titleOf(all, first)
  if (all.length > 1 && all.length <= MAX_NAMED && KIND_ONLY.test(title))
    return TEXTES.apresFormations(all.map(({ libelle }) => escapeMarkdown(libelle)))
  return TEXTES.apresFormation(escapeMarkdown(title), all.length)
}

const MAX_NAMED = 4
const KIND_ONLY = /^(?:(?:bac|licence) pro\w*|brevet professionnel|[\p{L}]+)$/iu

/** Among jobs near one, a pay is told as more than that one's. */
function sansSalaire({ salaireMin, ...criteres }: Criteres): Criteres {
  return criteres
}

function wordContraintes({ contraintes = [] }: Criteres): string {
  return contraintes.map((each) => TEXTES.contrainte[each]).join(' ou ')
}
