import type { FacetteFormation, PointPrecis } from '../search/lexique'
import type { FicheFormation } from '../sheets/ficheFormation'
import { COMPARAISON_FORMATIONS as TEXTES } from '../texts/comparaisonFormations'
import { FORMATION } from '../texts/formation'
import { CONTEXTE_VIDE } from '../understanding/contexte'
import type { GroupeCompare } from './answer'
import { escapeMarkdown, firstSentences } from './extrait'
import { nomComplet } from './nomComplet'
import type { Reply } from './reply'
import { distinct, textOf } from './textesFormation'
import { titleOf } from './wordFormation'
import { wordPointFormation } from './wordPointFormation'
import { wordSource } from './wordSource'

const MAX_CHARS = 240
const MAX_JOBS = 4

/** Trainings side by side: length, level, way in, what follows, jobs; only what their sheets say. */
export function wordFormationsComparees({
  groupes,
  facette,
  avis,
  point,
}: {
  readonly groupes: readonly GroupeCompare[]
  readonly facette?: FacetteFormation
  readonly avis?: true
  readonly point?: PointPrecis
}): Reply {
  const all = groupes.flatMap(({ fiches: [first, ...others] }) =>
    first === undefined ? [] : [{ title: titleOf([first, ...others], first), first }],
  )
  const wanted = facette === undefined ? undefined : DE_FACETTE[facette]
  const rows = TEXTES.lignes.flatMap(({ cle, titre }) => {
    if (wanted?.includes(cle) === false || point !== undefined) return []
    const said = groupes.map((groupe) => LIGNES[cle](groupe))
    if (said.every((each) => each === '')) return []
    const lines = all.map(({ title }, at) => `- ${escapeMarkdown(title)} : ${said[at] || TEXTES.pasDit}`)
    return [`**${titre}**\n\n${lines.join('\n')}`]
  })
  const formations = groupes.flatMap(({ fiches }) => fiches.map(({ id, libelle }) => ({ id, nom: libelle, score: 1 })))
  return {
    band: 'sure',
    intent: 'comparaison',
    facet: undefined,
    metiers: [],
    metiersMontres: 0,
    formations: formations.slice(0, 10),
    text: [
      ...(avis === undefined ? [] : [TEXTES.avis]),
      TEXTES.intro(all.map(({ title }) => `**${escapeMarkdown(title)}**`)),
      ...rows,
      ...(point === undefined ? [] : wordPointDeChacune(groupes, point)),
      all.map(({ first }) => wordSource(first.id)).join(' · '),
    ].join('\n\n'),
    suggestions: all.map(({ first }) => first.libelle),
    contexte: {
      ...CONTEXTE_VIDE,
      offres: all.map(({ first }) => first.id),
      compares: groupes.map(({ fiches }) => fiches.map(({ id }) => id)),
    },
  }
}

/** What the sheets say of the one thing asked; once, when none does. */
function wordPointDeChacune(groupes: readonly GroupeCompare[], point: PointPrecis): readonly string[] {
  const said = groupes.map(({ fiches }) => wordPointFormation(fiches, point))
  const [one] = said
  if (one !== undefined && said.every((each) => each === one)) return [one]
  return groupes.flatMap(({ fiches: [first, ...others] }, at) =>
    first === undefined ? [] : [`**${escapeMarkdown(titleOf([first, ...others], first))}** : ${said[at] ?? ''}`],
  )
}

type Ligne = (typeof TEXTES.lignes)[number]['cle']

/** The lines that tell one thing only. */
const DE_FACETTE: Readonly<Record<FacetteFormation, readonly Ligne[]>> = {
  duree: ['duree', 'niveau'],
  acces: ['acces'],
  poursuite: ['niveau', 'poursuite'],
  debouches: ['metiers'],
  description: ['description', 'duree', 'niveau'],
}

const LIGNES: Readonly<Record<Ligne, (groupe: GroupeCompare) => string>> = {
  duree: ({ fiches }) => distinct(fiches.map(({ duree }) => duree)).join(' ou '),
  niveau: ({ fiches }) =>
    distinct(fiches.map(({ niveauCertification }) => niveauCertification))
      .map(FORMATION.niveauEnClair)
      .join(' ou '),
  description: ({ fiches }) => short(fiches, (fiche) => textOf(fiche.description)),
  acces: ({ fiches }) => short(fiches, (fiche) => textOf(fiche.acces)),
  poursuite: ({ fiches }) => short(fiches, (fiche) => textOf(fiche.poursuite)),
  metiers: ({ metiers }) => {
    const shown = metiers.slice(0, MAX_JOBS).map((fiche) => escapeMarkdown(nomComplet(fiche)))
    const more = metiers.length - shown.length
    return [...shown, ...(more > 0 ? [TEXTES.autres(more)] : [])].join(', ')
  },
}

/** The first sentences of the first sheet that says it. */
function short(fiches: readonly FicheFormation[], pick: (fiche: FicheFormation) => string): string {
  const text = fiches.map(pick).find((each) => each !== '')
  return text === undefined ? '' : escapeMarkdown(firstSentences(text, MAX_CHARS))
}
