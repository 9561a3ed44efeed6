import type { Souvenir } from '../../answers/guide/souvenir'
import { nomComplet } from '../../answers/nomComplet'
import type { Reply } from '../../answers/reply'
import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { type IdMetier, parseIdFormation } from '../../sheets/ids'
import { SUGGESTION_FACETTE, SUGGESTION_FORMATION, SUGGESTIONS } from '../../texts/fr'
import { GUIDE } from '../../texts/guide'
import { TEAMS } from '../../texts/teams'
import { type Bouton, dire, executer, MAX_BOUTONS, TITLE_CHARS, titresCourts } from './carteTeams'
import type { Vue } from './vue'

/** What a card needs besides its words. */
export interface Vu {
  readonly reply: Reply
  /** The view that redraws it; undefined when only the conversation can. */
  readonly vue: Vue | undefined
  readonly souvenir: Souvenir
}

/** A path shows its first trainings only: a button each would fill a phone. */
const MAX_FORMATIONS = 2

/** The buttons of a reply, six at most: what goes on with the card, messages that a tap sends, what is kept, the way back. */
export function boutonsDe({ reply, vue, souvenir }: Vu, index: CatalogueIndex): readonly Bouton[] {
  const live = vue === undefined ? [] : boutonsVifs(vue, reply, souvenir, index)
  const replaced = new Set([
    ...live.map(({ title }) => title),
    ...(vue === undefined ? [] : REMPLACES[vue.kind]),
    ...(vue?.kind === 'parcours' && souvenir.guide === undefined ? DU_PARCOURS_GUIDE : []),
  ])
  const said = [...reply.suggestions, ...gesteGarde(reply, vue)]
    .filter((suggestion) => !replaced.has(suggestion))
    .map((suggestion) => {
      const fiche = nommee(suggestion, reply, index)
      // « technicien/ne en mécanique » says both forms in fewer letters.
      const title = fiche !== undefined && suggestion.length > TITLE_CHARS ? fiche.nom : suggestion
      return dire(title, direDe(suggestion, fiche, reply), suggestion)
    })
  const room = Math.max(0, MAX_BOUTONS - live.length)
  const ordered = [...live, ...said.slice(0, room)].sort((a, b) => rangDe(a) - rangDe(b))
  return titresCourts(ordered.slice(0, MAX_BOUTONS))
}

/** What follows the card's own question first, the way back last. */
function rangDe({ type, title }: Bouton): number {
  const { boutons } = TEAMS
  const first: readonly string[] = [boutons.redessiner, SUGGESTIONS.plus, boutons.precedents]
  const last: readonly string[] = [
    boutons.chemin,
    boutons.garder,
    boutons.retirer,
    GUIDE.boutons.utile,
    GUIDE.boutons.pasUtile,
    boutons.retour,
  ]
  if (first.includes(title)) return first.indexOf(title)
  if (type === 'Action.Execute' && last.includes(title)) return 20 + last.indexOf(title)
  return type === 'Action.Execute' ? 10 : 11
}

/** They lead nowhere when no guided path is under way. */
const DU_PARCOURS_GUIDE: readonly string[] = [GUIDE.boutons.propositions, GUIDE.boutons.fini]

/** Suggestions for which the live card has a button of its own. */
const REMPLACES: Readonly<Record<Vue['kind'], readonly string[]>> = {
  metier: [GUIDE.boutons.utile, GUIDE.boutons.pasUtile],
  essentiel: [GUIDE.boutons.garder],
  parcours: [GUIDE.boutons.garder, GUIDE.boutons.depart],
  formation: [GUIDE.boutons.utile, GUIDE.boutons.pasUtile],
  liste: [SUGGESTIONS.plus, GUIDE.boutons.utile, GUIDE.boutons.pasUtile],
}

function boutonsVifs(vue: Vue, reply: Reply, souvenir: Souvenir, index: CatalogueIndex): readonly Bouton[] {
  return [
    ...(vue.retour === undefined
      ? []
      : [executer(TEAMS.boutons.retour, 'voir', { vue: vue.retour }, GUIDE.boutons.retour)]),
    ...propres(vue, reply, souvenir, index),
    ...avis(vue, reply, souvenir),
  ]
}

function propres(vue: Vue, reply: Reply, souvenir: Souvenir, index: CatalogueIndex): readonly Bouton[] {
  switch (vue.kind) {
    case 'metier': {
      const path = (index.metiers.get(vue.id)?.formationsMinRequise.length ?? 0) > 0
      const next: Vue = { kind: 'parcours', id: vue.id, retour: sansRetour(vue) }
      return [
        ...(path
          ? [executer(TEAMS.boutons.chemin, 'voir', { vue: next }, `${SUGGESTION_FACETTE.etudes} ${vue.id}`)]
          : []),
        garder(vue.id, vue, souvenir, index),
      ]
    }
    case 'essentiel':
      return [garder(vue.id, vue, souvenir, index)]
    case 'parcours':
      return [
        ...formations(vue, reply),
        // Where somebody is comes with the tap.
        { ...executer(TEAMS.boutons.redessiner, 'depart', { vue }, GUIDE.boutons.depart), associatedInputs: 'auto' },
        garder(vue.id, vue, souvenir, index),
      ]
    case 'formation':
      return []
    case 'liste': {
      const { suite } = vue
      const page = (at: number): Vue => ({ kind: 'liste', suite: { ...suite, page: at } })
      const back = suite.page > 0
      return [
        ...(back
          ? [executer(TEAMS.boutons.precedents, 'voir', { vue: page(suite.page - 1) }, GUIDE.boutons.retour)]
          : []),
        ...(reply.suggestions.includes(SUGGESTIONS.plus)
          ? [executer(SUGGESTIONS.plus, 'voir', { vue: page(suite.page + 1) }, SUGGESTIONS.plus)]
          : []),
      ]
    }
  }
}

/** The trainings that the drawn path opens, each on its own view. */
function formations(vue: Vue, { carte }: Reply) {
  return (carte?.actions ?? []).slice(0, MAX_FORMATIONS).flatMap((action) => {
    if (action.type !== 'Action.Submit') return []
    const id = parseIdFormation(action.data.dire)
    if (id === undefined) return []
    const next: Vue = { kind: 'formation', ids: [id], facette: 'description', retour: vue }
    return [executer(action.data.dit, 'voir', { vue: next }, id)]
  })
}

function garder(id: IdMetier, vue: Vue, { gardes }: Souvenir, index: CatalogueIndex): Bouton {
  const { boutons } = TEAMS
  const nom = index.metiers.get(id)?.libelleMasculin ?? id
  return gardes.includes(id)
    ? executer(boutons.retirer, 'retirer', { metier: id, vue }, `retire le métier : ${nom}`)
    : executer(boutons.garder, 'garder', { metier: id, vue }, `garde le métier : ${nom}`)
}

/** Counted once: what the memory waits for is what the card says. */
function avis(vue: Vue, { suggestions }: Reply, souvenir: Souvenir): readonly Bouton[] {
  const { utile, pasUtile } = GUIDE.boutons
  if (!suggestions.includes(utile) || souvenir.avis === undefined) return []
  const about = { vue, intent: souvenir.avis }
  return [
    executer(utile, 'avis', { ...about, avis: 'utile' }, utile),
    executer(pasUtile, 'avis', { ...about, avis: 'pasUtile' }, pasUtile),
  ]
}

/** The drawn path's own « Garder ce métier » when the card is not a live one. */
function gesteGarde({ carte }: Reply, vue: Vue | undefined): readonly string[] {
  return carte === undefined || vue !== undefined ? [] : [GUIDE.boutons.garder]
}

function sansRetour({ retour: _past, ...vue }: Vue & { readonly kind: 'metier' }): Vue {
  return vue
}

/** The job of the reply that a suggestion names. */
function nommee(suggestion: string, { metiers }: Reply, index: CatalogueIndex): FicheMetier | undefined {
  return metiers.flatMap(({ id }) => index.metiers.get(id) ?? []).find((fiche) => nomComplet(fiche) === suggestion)
}

/** What a tap says: whole, so that an old card still speaks of its own job and not of the one talked about since. */
function direDe(suggestion: string, named: FicheMetier | undefined, reply: Reply): string {
  const { contexte, intent, metiersMontres, formations: cited, band } = reply
  if (intent === 'guide') return suggestion
  if (named !== undefined)
    return band === 'choice' && contexte.facette !== undefined && contexte.suite === undefined
      ? `${SUGGESTION_FACETTE[contexte.facette]} ${named.id}`
      : named.id
  const { metier } = contexte
  const questions: readonly string[] = [...Object.values(SUGGESTION_FACETTE), SUGGESTIONS.proches]
  if (metier !== undefined && metiersMontres === 1 && questions.includes(suggestion)) return `${suggestion} ${metier}`
  const asked: readonly string[] = Object.values(SUGGESTION_FORMATION)
  const [formation, ...others] = cited
  if (intent === 'formation' && formation !== undefined && others.length === 0 && asked.includes(suggestion))
    return `${suggestion} ${formation.id}`
  if (intent === 'formation' && band === 'choice') return cited.find(({ nom }) => nom === suggestion)?.id ?? suggestion
  return suggestion
}
