import type { Element } from '../../answers/carte'
import { firstSentences } from '../../answers/extrait'
import { lignes } from '../../answers/guide/poserMetier'
import { nomComplet } from '../../answers/nomComplet'
import { capital } from '../../answers/wordFacette'
import { lienPublic } from '../../answers/wordSource'
import type { Fiche } from '../../search/typedNames'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Section } from '../../sheets/section'
import { LISTE } from '../../texts/liste'
import { RECAP } from '../../texts/recap'
import { TEAMS } from '../../texts/teams'
import { sansSens } from './blocs'
import { type CarteTeams, carte } from './carteTeams'

const TEXTE_CHARS = 320
const LIGNE_CHARS = 40

/** A sheet found, as Teams lists it and as it is shared in a conversation. */
export interface Resultat {
  readonly contentType: 'application/vnd.microsoft.card.adaptive'
  readonly content: CarteTeams
  readonly preview: {
    readonly contentType: 'application/vnd.microsoft.card.thumbnail'
    readonly content: { readonly title: string; readonly text: string }
  }
}

export function resultatDe(fiche: Fiche): Resultat {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: cartePartage(fiche),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: titreListe(fiche), text: sousTitre(fiche) },
    },
  }
}

/** A sheet in brief, for people who did not ask: no button but the one that opens its public page. */
function cartePartage(fiche: Fiche): CarteTeams {
  const titre = titreDe(fiche)
  const [texte, faits] = fiche.kind === 'metier' ? metier(fiche) : formation(fiche)
  return carte({
    fallbackText: [titre, ...faits, RECAP.source(fiche.id)].join('. '),
    body: [
      { type: 'TextBlock', text: sansSens(titre), wrap: true, size: 'Medium', weight: 'Bolder', style: 'heading' },
      ...(texte === '' ? [] : [bloc(texte)]),
      ...faits.map((fait): Element => ({ ...bloc(fait), spacing: 'Small' })),
      { ...bloc(RECAP.source(fiche.id)), size: 'Small', isSubtle: true, spacing: 'Small' },
    ],
    actions: [{ type: 'Action.OpenUrl', title: TEAMS.boutons.ouvrir, url: lienPublic(fiche.id) }],
  })
}

function metier(fiche: FicheMetier): readonly [string, readonly string[]] {
  return [firstSentences(textOf(fiche.accrocheMetier) || textOf(fiche.formatCourt), TEXTE_CHARS), lignes(fiche)]
}

function formation({
  description,
  type,
  duree,
  niveauCertification,
}: FicheFormation): readonly [string, readonly string[]] {
  const { recherche } = TEAMS
  return [
    firstSentences(textOf(description), TEXTE_CHARS),
    [
      ...(type === undefined ? [] : [recherche.diplome(type)]),
      ...(duree === undefined ? [] : [recherche.duree(duree)]),
      ...(niveauCertification === undefined ? [] : [capital(niveauCertification)]),
    ],
  ]
}

function sousTitre(fiche: Fiche): string {
  const { recherche } = TEAMS
  const parts =
    fiche.kind === 'metier'
      ? [recherche.metier, fiche.niveauAccesMin === undefined ? LISTE.niveauInconnu : LISTE.des(fiche.niveauAccesMin)]
      : [recherche.formation, ...(fiche.duree === undefined ? [] : [fiche.duree])]
  return [...parts, fiche.id].join(' · ')
}

/** On one line of the list of results: « Monteur/euse en installations thermiques » when both forms are long. */
function titreListe(fiche: Fiche): string {
  const title = titreDe(fiche)
  return title.length <= LIGNE_CHARS || fiche.kind === 'formation' ? title : capital(fiche.nom)
}

function titreDe(fiche: Fiche): string {
  return capital(fiche.kind === 'metier' ? nomComplet(fiche) : fiche.libelle)
}

function bloc(text: string) {
  return { type: 'TextBlock', text: sansSens(text), wrap: true } as const
}

function textOf(section: Section | undefined): string {
  return section?.passages.flatMap(({ paragraphes }) => paragraphes).join(' ') ?? ''
}
