import { GUIDE } from '../../texts/guide'
import { DEPART_DIT, PARCOURS } from '../../texts/parcours'
import { type ActionCarte, type Carte, type Element, MAX_ACTIONS } from '../carte'
import { wordSource } from '../wordSource'
import type { Etape, Parcours, Voie } from './parcours'
import { choixEtape, detailsEtape, selonFiche, sitesDe, titreParcours, totalDe } from './wordParcours'

/** Characters of a button's title that a phone shows on one line. */
const TITLE_CHARS = 34

/** A study path drawn: the ways side by side by length, then each one's steps in order. `texte` is the same in words. */
export function carteParcours(parcours: Parcours, texte: string): Carte {
  const { voies, depart } = parcours
  const pages = sitesDe(voies)
  const plain = texte.replace(/\*\*|\\/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    speak: plain,
    fallbackText: plain,
    body: [
      {
        type: 'TextBlock',
        text: titreParcours(parcours),
        wrap: true,
        size: 'Large',
        weight: 'Bolder',
        style: 'heading',
      },
      { type: 'TextBlock', text: PARCOURS.depuis(DEPART_DIT[depart]), wrap: true, isSubtle: true, spacing: 'None' },
      ...(voies.length > 1 ? [longueurs(voies)] : []),
      ...voies.map(dessineVoie),
      ...(voies.length === 0 ? [petit(PARCOURS.aucune)] : []),
      ...(parcours.autres > 0 && voies.length > 0 ? [petit(PARCOURS.autres(parcours.autres))] : []),
      // The sheet's own words only where the drawing leaves a question open.
      ...(voies.length === 0 || voies.some(({ total }) => total === undefined)
        ? selonFiche(parcours).map((ligne) => petit(ligne.replace(/\\/g, '')))
        : []),
      ...(pages.length > 0 ? [petit(PARCOURS.general(pages))] : []),
      petit(wordSource(parcours.fiche.id)),
    ],
    actions: actionsDe(voies),
  }
}

/** The ways side by side: years above, kind of diploma below. */
function longueurs(voies: readonly Voie[]): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Medium',
    columns: voies.map(({ titre, total }) => ({
      type: 'Column',
      width: 'stretch',
      items: [
        {
          type: 'TextBlock',
          text: total === undefined ? '?' : PARCOURS.annees(total),
          wrap: true,
          size: 'Medium',
          weight: 'Bolder',
          color: 'Accent',
          horizontalAlignment: 'Center',
        },
        { type: 'TextBlock', text: titre, wrap: true, size: 'Small', spacing: 'None', horizontalAlignment: 'Center' },
      ],
    })),
  }
}

function dessineVoie(voie: Voie, order: number): Element {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      { type: 'TextBlock', text: PARCOURS.voie(order + 1, voie.titre, totalDe(voie)), wrap: true, weight: 'Bolder' },
      ...voie.etapes.map(dessineEtape),
    ],
  }
}

function dessineEtape(etape: Etape, order: number): Element {
  const choix = choixEtape(etape)
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      // A bare figure: « 2. » would read as the first item of a list.
      {
        type: 'Column',
        width: 'auto',
        items: [{ type: 'TextBlock', text: `${order + 1}`, wrap: true, weight: 'Bolder' }],
      },
      {
        type: 'Column',
        width: 'stretch',
        items: [
          { type: 'TextBlock', text: etape.nom, wrap: true },
          { type: 'TextBlock', text: detailsEtape(etape), wrap: true, size: 'Small', isSubtle: true, spacing: 'None' },
          ...(choix === undefined ? [] : [petit(choix)]),
        ],
      },
    ],
  }
}

function petit(text: string): Element {
  return { type: 'TextBlock', text, wrap: true, size: 'Small', spacing: 'Small' }
}

/** The last training of each way opens its sheet, by its id, which no other name can be mistaken for. */
function actionsDe(voies: readonly Voie[]): readonly ActionCarte[] {
  const trainings = [...new Set(voies.flatMap(({ etapes }) => etapes.at(-1)?.formations.slice(0, 1) ?? []))]
  const open = trainings.slice(0, MAX_ACTIONS - 1).map(
    ({ id, libelle }): ActionCarte => ({
      type: 'Action.Submit',
      title: short(PARCOURS.voirFiche(libelle)),
      data: { dire: id, dit: PARCOURS.voirFiche(libelle) },
    }),
  )
  return [
    ...open,
    {
      type: 'Action.Submit',
      title: GUIDE.boutons.garder,
      data: { dire: GUIDE.boutons.garder, dit: GUIDE.boutons.garder },
    },
  ]
}

function short(title: string): string {
  return title.length <= TITLE_CHARS ? title : `${title.slice(0, TITLE_CHARS - 1).trimEnd()}…`
}
