import { answerIntent } from '../../answers/answerIntent'
import { assertNever } from '../../answers/assertNever'
import { poserMetier } from '../../answers/guide/poserMetier'
import { poserParcours } from '../../answers/guide/poserParcours'
import type { Souvenir } from '../../answers/guide/souvenir'
import type { Reply } from '../../answers/reply'
import { wordAnswer } from '../../answers/wordAnswer'
import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import type { Intent } from '../../understanding/intent'
import { prochesDe } from '../../understanding/suite/decideSuite'
import type { Vue } from './vue'

/** What a live card is drawn from. */
export interface Fonds {
  readonly index: CatalogueIndex
  readonly faits: FaitsParcours
}

/** What a card says, from the sheets of today; undefined when the sheet is gone. Pure. */
export function voirVue(vue: Vue, souvenir: Souvenir, { index, faits }: Fonds): Reply | undefined {
  const say = (intent: Intent): Reply => wordAnswer(answerIntent(intent, index))
  switch (vue.kind) {
    case 'metier':
    case 'essentiel':
    case 'parcours': {
      const fiche = index.metiers.get(vue.id)
      if (fiche === undefined) return undefined
      if (vue.kind === 'essentiel') return poserMetier(fiche)
      if (vue.kind === 'parcours') return poserParcours(fiche, souvenir, index, faits)
      return say({ kind: 'metier', facette: vue.facette, candidat: { fiche, score: 1 }, autres: [] })
    }
    case 'formation': {
      const candidats = vue.ids.flatMap((id) => {
        const fiche = index.formations.get(id)
        return fiche === undefined ? [] : [{ fiche, score: 1 }]
      })
      return candidats.length === 0 ? undefined : say({ kind: 'formation', facette: vue.facette, candidats })
    }
    case 'liste': {
      const { suite } = vue
      if (suite.kind === 'liste')
        return say({ kind: 'liste', nom: suite.nom, criteres: suite.criteres, page: suite.page })
      const fiche = index.metiers.get(suite.metier)
      return fiche === undefined ? undefined : say(prochesDe(suite, fiche))
    }
    default:
      return assertNever(vue)
  }
}

/** The view that says exactly this reply; undefined when something else was said with it, which a redrawn card would lose. */
export function vueDe(reply: Reply, souvenir: Souvenir, fonds: Fonds): Vue | undefined {
  const vue = supposeVue(reply)
  return vue !== undefined && voirVue(vue, souvenir, fonds)?.text === reply.text ? vue : undefined
}

function supposeVue({ band, intent, carte, contexte, metiersMontres }: Reply): Vue | undefined {
  if (band === 'unknown') return undefined
  const { metier, facette, formation, facetteFormation, suite } = contexte
  if (suite !== undefined) return { kind: 'liste', suite }
  if (intent === 'formation' && band === 'sure' && facetteFormation !== undefined && formation.length > 0)
    return { kind: 'formation', ids: formation, facette: facetteFormation }
  if (band !== 'sure' || metier === undefined || facette === undefined || metiersMontres !== 1) return undefined
  if (carte !== undefined) return { kind: 'parcours', id: metier }
  return intent === 'guide' ? { kind: 'essentiel', id: metier } : { kind: 'metier', id: metier, facette }
}
