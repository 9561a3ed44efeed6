import type { PointPrecis } from '../search/lexique'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Passage } from '../sheets/section'
import { TEXTES } from '../texts/fr'
import type { AspectCompare, Compares } from '../understanding/intent'
import type { NomCompare } from '../understanding/nomCompare'
import { passagesEvolution } from './contenuFacette'
import { escapeMarkdown, firstSentences } from './extrait'
import { nomComplet } from './nomComplet'
import { phrasesSur } from './phrasesDuPoint'
import { capital } from './wordFacette'
import { wordNiveau } from './wordNiveau'
import { wordSource } from './wordSource'

/** Jobs that still read side by side on a phone; those after them are offered. */
export const MAX_COMPARES = 3

type Aspect = Exclude<AspectCompare, 'avis'>
type Ligne = 'niveau' | 'duree' | 'taches' | 'salaire' | 'statuts' | 'conditions' | 'competences' | 'evolution'

const LIGNES: Readonly<Record<Aspect, readonly Ligne[]>> = {
  tout: ['niveau', 'duree', 'taches', 'salaire', 'statuts'],
  salaire: ['salaire'],
  etudes: ['niveau', 'duree'],
  taches: ['taches'],
  statuts: ['statuts'],
  conditions: ['conditions'],
  competences: ['competences'],
  evolution: ['evolution'],
}

/** Jobs side by side: level, length of studies, tasks, salary, status, where the sheets say it; or what was asked of them. */
export function wordComparaison(
  fiches: Compares,
  aspect: Aspect,
  noms: readonly NomCompare[] = [],
  point?: PointPrecis,
): string {
  const shown = fiches.slice(0, MAX_COMPARES)
  const left = fiches.slice(MAX_COMPARES).map((fiche) => escapeMarkdown(nomComplet(fiche)))
  const { comparaison } = TEXTES
  return [
    ...noms.filter(({ fiche }) => shown.includes(fiche)).map(wordNom),
    comparaison.intro(shown.map((fiche) => `**${escapeMarkdown(nomComplet(fiche))}**`)),
    ...(point === undefined ? LIGNES[aspect] : []).map(
      (ligne) => `**${comparaison.lignes[ligne]}**\n\n${shown.map((fiche) => `- ${line(fiche, ligne)}`).join('\n')}`,
    ),
    ...(point === undefined ? [] : [wordPointCompare(shown, point)]),
    ...(aspect === 'salaire' ? [comparaison.salaireDebut] : []),
    ...(left.length === 0 ? [] : [comparaison.trop(left.join(', '))]),
    shown.map(({ id }) => wordSource(id)).join(' · '),
  ].join('\n\n')
}

/** What each sheet says of the one thing asked, word for word. */
function wordPointCompare(fiches: readonly FicheMetier[], point: PointPrecis): string {
  const lines = fiches.map((fiche) => {
    const said = phrasesSur(fiche, point.fiche, point).flatMap(({ phrases }) => phrases)
    const text = said.length === 0 ? TEXTES.comparaison.pasDit.niveau : escapeMarkdown(said.join(' '))
    return `- ${escapeMarkdown(nomComplet(fiche))} : ${text}`
  })
  return `**${capital(point.sujet)}**\n\n${lines.join('\n')}`
}

/** Whose sheet is read for a name that is not its own. */
function wordNom({ dit, fiche, nature }: NomCompare): string {
  const [said, nom] = [escapeMarkdown(dit), escapeMarkdown(nomComplet(fiche))]
  return nature === 'autre' ? TEXTES.dansLaFiche(said, nom) : TEXTES.comparaison.noms[nature](said, nom)
}

function line(fiche: FicheMetier, ligne: Ligne): string {
  const said = pick(fiche, ligne)
  return `${escapeMarkdown(nomComplet(fiche))} : ${said === undefined || said === '' ? TEXTES.comparaison.pasDit[ligne] : said}`
}

function pick(fiche: FicheMetier, ligne: Ligne): string | undefined {
  switch (ligne) {
    case 'niveau':
      return fiche.niveauAccesMin === undefined ? undefined : wordNiveau(fiche.niveauAccesMin)
    case 'duree':
      return short(fiche.dureesEtudes.map(({ titre, texte }) => [titre, texte].filter(Boolean).join(' : ')).join(' — '))
    case 'taches':
      return textOf(fiche.accrocheMetier?.passages)
    case 'salaire':
      return salaire(fiche)
    case 'statuts':
      return escapeMarkdown(fiche.statuts.join(', '))
    case 'conditions':
      return textOf(fiche.conditionTravail?.passages)
    case 'competences':
      return textOf(fiche.competences?.passages)
    case 'evolution':
      return textOf(passagesEvolution(fiche))
  }
}

function textOf(passages: readonly Passage[] | undefined): string | undefined {
  return short(passages?.flatMap(({ paragraphes }) => paragraphes).join(' '))
}

function salaire({ salaireDebutant }: FicheMetier): string | undefined {
  const said = short(salaireDebutant?.texte)
  return salaireDebutant === undefined || salaireDebutant.euros.length > 0
    ? said
    : `${said} ${TEXTES.comparaison.sansChiffre}`
}

function short(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeMarkdown(firstSentences(text, 240))
}
