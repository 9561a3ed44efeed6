import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Section } from '../../sheets/section'
import { GUIDE } from '../../texts/guide'
import { CONTEXTE_VIDE } from '../../understanding/contexte'
import { escapeMarkdown, firstSentences } from '../extrait'
import { nomComplet } from '../nomComplet'
import type { Reply } from '../reply'
import { capital } from '../wordFacette'
import { wordNiveau } from '../wordNiveau'
import { wordSource } from '../wordSource'

const ACCROCHE_CHARS = 320
const LIGNE_CHARS = 160

const { boutons, essentiel } = GUIDE

/** A job in what one wants to know first: what it is, level, length, pay, status. */
export function poserMetier(fiche: FicheMetier): Reply {
  const name = escapeMarkdown(capital(nomComplet(fiche)))
  return {
    band: 'sure',
    intent: 'guide',
    facet: undefined,
    metiers: [{ id: fiche.id, nom: fiche.nom, score: 1 }],
    metiersMontres: 1,
    formations: [],
    text: [
      GUIDE.metier(name),
      escapeMarkdown(firstSentences(presentation(fiche), ACCROCHE_CHARS)),
      lignes(fiche)
        .map((line) => `- ${escapeMarkdown(line)}`)
        .join('\n'),
      wordSource(fiche.id),
      GUIDE.metierSuite,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    suggestions: [boutons.chemin, boutons.garder, boutons.propositions, boutons.fini],
    contexte: { ...CONTEXTE_VIDE, metier: fiche.id, facette: 'presentation' },
  }
}

function presentation({ accrocheMetier, formatCourt }: FicheMetier): string {
  return textOf(accrocheMetier) || textOf(formatCourt)
}

/** What a job is in five lines; what the sheet does not say is said to be so. */
export function lignes({ niveauAccesMin, dureesEtudes, salaireDebutant, statuts }: FicheMetier): readonly string[] {
  const duree = dureesEtudes
    .map(({ titre, texte }) =>
      titre === '' ? texte : `${titre.toLowerCase()}, ${texte.charAt(0).toLowerCase()}${texte.slice(1)}`,
    )
    .join(' ')
  return [
    niveauAccesMin === undefined ? essentiel.niveauInconnu : essentiel.niveau(wordNiveau(niveauAccesMin)),
    duree === '' ? essentiel.dureeInconnue : essentiel.duree(firstSentences(duree, LIGNE_CHARS)),
    salaireDebutant === undefined
      ? essentiel.salaireInconnu
      : essentiel.salaire(firstSentences(salaireDebutant.texte, LIGNE_CHARS)),
    ...(statuts.length === 0 ? [] : [essentiel.statuts(statuts.join(', '))]),
  ]
}

function textOf(section: Section | undefined): string {
  return (section?.passages ?? [])
    .filter(({ titre }) => !/dur[ée]e des [ée]tudes|apr[èe]s/i.test(titre))
    .flatMap(({ paragraphes }) => paragraphes)
    .join(' ')
}
