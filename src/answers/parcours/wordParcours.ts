import { DEPART_DIT, ENTREE_DITE, ORDRE_DIT, PARCOURS, SORTIE_DITE } from '../../texts/parcours'
import { escapeMarkdown } from '../extrait'
import { nomComplet } from '../nomComplet'
import { wordSource } from '../wordSource'
import { RANG_BAC } from './depart'
import { rangAtteint } from './minimum'
import type { Etape, Parcours, Voie } from './parcours'

/** Trainings named in a step before « et 3 autres ». */
const MAX_CHOIX = 3

/** A study path as text: for screen readers and for channels without cards. */
export function wordParcours(parcours: Parcours): string {
  const { fiche, voies, autres } = parcours
  const pages = sitesDe(voies)
  return [
    `**${escapeMarkdown(titreParcours(parcours))}**`,
    `${PARCOURS.depuis(DEPART_DIT[parcours.depart])}.`,
    ...(voies.length > 1
      ? [
          PARCOURS.resume(
            ORDRE_DIT[ordreDe(voies)],
            voies.map((voie) => escapeMarkdown(`${voie.titre}, ${totalDe(voie)}`)),
          ),
        ]
      : []),
    ...voies.map(wordVoie),
    ...(voies.length === 0 ? [PARCOURS.aucune] : []),
    ...(autres > 0 && voies.length > 0 ? [PARCOURS.autres(autres)] : []),
    ...selonFiche(parcours),
    ...(pages.length > 0 ? [PARCOURS.general(pages)] : []),
    wordSource(fiche.id),
  ].join('\n\n')
}

export function titreParcours({ fiche }: Parcours): string {
  return PARCOURS.titre(nomComplet(fiche))
}

export function totalDe({ total, compteDepuis }: Voie): string {
  if (total === undefined) return PARCOURS.totalInconnu
  const from = compteDepuis === undefined ? undefined : ENTREE_DITE[compteDepuis]
  return from === undefined ? PARCOURS.total(total) : PARCOURS.totalDepuis(total, from)
}

/** The order in which the ways stand, said only as far as it is true. */
function ordreDe(voies: readonly Voie[]): keyof typeof ORDRE_DIT {
  const known = voies.flatMap(({ total }) => total ?? [])
  const sorted = known.every((total, at) => total >= (known[at - 1] ?? 0))
  if (!sorted || known.length < 2) return 'aucun'
  return known.length === voies.length ? 'complet' : 'partiel'
}

/** How long a step is and where it is entered: `2 ans · on y entre après le bac · mène au niveau bac + 2`. */
export function detailsEtape(etape: Etape): string {
  const { annees, condition, continuerJusqua } = etape
  const exit = niveauDe(etape)
  return [
    annees === undefined ? PARCOURS.dureeInconnue : PARCOURS.annees(annees),
    ...(condition === undefined ? [] : [condition]),
    ...entreeDe(etape),
    ...(exit === undefined ? [] : [PARCOURS.niveau(exit)]),
    ...(continuerJusqua === undefined ? [] : [PARCOURS.continuer(continuerJusqua)]),
  ].join(' · ')
}

function entreeDe({ entree, formations, condition, diplomeAvant }: Etape): readonly string[] {
  if (diplomeAvant) return [PARCOURS.diplomeAvant]
  if (formations.length === 0 || condition !== undefined) return []
  return [entree === undefined ? PARCOURS.entreeInconnue : PARCOURS.entree(ENTREE_DITE[entree] ?? '')]
}

/** Its level, unless the years it takes after the bac say otherwise. */
function niveauDe(etape: Etape): string | undefined {
  const { entree, annees, sortie } = etape
  if (sortie === undefined || rangAtteint(etape) !== sortie) return undefined
  const counted = entree !== undefined && entree >= RANG_BAC && annees !== undefined
  return counted && entree + annees < sortie ? undefined : SORTIE_DITE[sortie]
}

/** The sites whose pages say the general steps of these ways. */
export function sitesDe(voies: readonly Voie[]): readonly string[] {
  const sources = voies.flatMap(({ etapes }) => etapes.flatMap(({ source }) => source ?? []))
  return [...new Set(sources.flatMap((source) => /^https:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1] ?? []))]
}

/** The trainings of a step, when there is more than one to choose from. */
export function choixEtape({ formations }: Etape): string | undefined {
  if (formations.length < 2) return undefined
  const noms = formations.slice(0, MAX_CHOIX).map(({ libelle }) => libelle)
  const more = formations.length - noms.length
  return PARCOURS.auChoix(more > 0 ? [...noms, PARCOURS.etAutres(more)] : noms)
}

function wordVoie(voie: Voie, order: number): string {
  const title = `**${escapeMarkdown(PARCOURS.voie(order + 1, voie.titre, totalDe(voie)))}**`
  return [title, ...voie.etapes.map(wordEtape)].join('\n')
}

function wordEtape(etape: Etape): string {
  const choix = choixEtape(etape)
  const [only] = etape.formations
  const source = etape.formations.length === 1 && only !== undefined ? ` ${wordSource(only.id)}` : ''
  return `- ${escapeMarkdown(etape.nom)} (${escapeMarkdown(detailsEtape(etape))})${choix === undefined ? '' : ` : ${escapeMarkdown(choix)}`}${source}`
}

/** The job sheet's own words on how long it takes. */
export function selonFiche({ fiche }: Parcours): readonly string[] {
  if (fiche.dureesEtudes.length === 0) return [PARCOURS.nonDite]
  const lines = fiche.dureesEtudes.map(({ titre, texte }) =>
    escapeMarkdown(titre === '' ? texte : `${titre} : ${texte}`),
  )
  return [`${PARCOURS.selonFiche} : ${lines.join(' ')}`]
}
