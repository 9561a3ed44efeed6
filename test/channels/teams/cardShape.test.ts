import { SOUVENIR_VIDE, type Souvenir } from '../../../src/answers/guide/souvenir'
import { welcome } from '../../../src/answers/respond'
import { blocsDe, sansMarques } from '../../../src/channels/teams/blocs'
import { resultatDe } from '../../../src/channels/teams/cartePartage'
import { carteReponse } from '../../../src/channels/teams/carteReponse'
import { voirVue } from '../../../src/channels/teams/voirVue'
import type { Vue } from '../../../src/channels/teams/vue'
import { FACETTES, FACETTES_FORMATION } from '../../../src/search/lexique'
import { FAITS_PARCOURS, loadFaitsParcours } from '../../../src/sheets/loadFaitsParcours'
import { cardFaults } from '../../support/adaptiveCards'
import { realIndex } from '../../support/catalogues'

const index = realIndex()
const fonds = { index, faits: loadFaitsParcours(FAITS_PARCOURS) }
const { metiers, formations } = index.catalogue

/** Every card that could be drawn of these views: none may be refused. */
function refused(vues: readonly Vue[], souvenir: Souvenir = SOUVENIR_VIDE): readonly string[] {
  return vues.flatMap((vue) => {
    const reply = voirVue(vue, souvenir, fonds)
    if (reply === undefined) return [`${JSON.stringify(vue)} : rien`]
    const card = carteReponse({ reply, vue, souvenir }, index, { personne: '29:lea' })
    return cardFaults(card).map((fault) => `${JSON.stringify(vue)} : ${fault}`)
  })
}

test('les 14 facettes de chaque métier', () => {
  expect(metiers.length).toBeGreaterThan(20)
  expect(
    refused(metiers.flatMap(({ id }) => FACETTES.map((facette): Vue => ({ kind: 'metier', id, facette })))),
  ).toEqual([])
})

test('l’essentiel et le chemin de chaque métier, gardé ou non, et d’où l’on revient', () => {
  const vues = metiers.flatMap(({ id }): readonly Vue[] => [
    { kind: 'essentiel', id },
    { kind: 'parcours', id },
    { kind: 'parcours', id, retour: { kind: 'metier', id, facette: 'etudes' } },
  ])
  expect(refused(vues)).toEqual([])
  const gardes = metiers.map(({ id }) => id)
  expect(refused(vues, { ...SOUVENIR_VIDE, gardes, depart: 'bac2', avis: 'etudes' })).toEqual([])
})

test('chaque formation, avec d’où l’on vient', () => {
  const [first] = metiers
  if (first === undefined) throw new Error('no sheet')
  const retour: Vue = { kind: 'parcours', id: first.id, retour: { kind: 'metier', id: first.id, facette: 'etudes' } }
  expect(
    refused(
      formations.flatMap(({ id }) =>
        FACETTES_FORMATION.map((facette): Vue => ({ kind: 'formation', ids: [id], facette, retour })),
      ),
    ),
  ).toEqual([])
})

test('les listes, les métiers proches, page après page', () => {
  expect(
    refused(
      metiers.flatMap(({ id }) =>
        [0, 1, 2].map((page): Vue => ({ kind: 'liste', suite: { kind: 'proches', metier: id, page } })),
      ),
    ),
  ).toEqual([])
})

test('la carte à partager de chaque fiche', () => {
  expect([...metiers, ...formations].flatMap((fiche) => cardFaults(resultatDe(fiche).content))).toEqual([])
})

test('l’accueil d’un groupe', () => {
  const card = carteReponse({ reply: welcome(), vue: undefined, souvenir: SOUVENIR_VIDE }, index, {
    personne: undefined,
  })
  expect(cardFaults(card)).toEqual([])
})

describe('le contrôle lui-même voit ce qui ne va pas', () => {
  const good = {
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: 'x',
    body: [{ type: 'TextBlock', text: 'x', wrap: true }],
  }
  const submit = { type: 'Action.Submit', title: 'x', data: {} }
  test.each<[string, object, RegExp]>([
    ['un élément inconnu', { ...good, body: [{ type: 'Etoile' }] }, /Etoile/],
    ['une propriété inconnue', { ...good, body: [{ ...good.body[0], brillant: true }] }, /brillant/],
    ['une valeur inconnue', { ...good, body: [{ ...good.body[0], size: 'Énorme' }] }, /size|Énorme/],
    ['ce que 1.5 ne connaît pas', { ...good, body: [{ type: 'CompoundButton', title: 'x' }] }, /CompoundButton/],
    [
      'sept boutons',
      { ...good, actions: Array.from({ length: 7 }, (_, at) => ({ ...submit, title: `${at}` })) },
      /7 boutons/,
    ],
    ['trop lourd', { ...good, fallbackText: 'é'.repeat(15_000) }, /octets/],
    ['sans repli', { ...good, actions: [{ type: 'Action.Execute', title: 'x', verb: 'y' }] }, /sans repli/],
    ['un repli faux', { ...good, actions: [{ type: 'Action.Execute', title: 'x', fallback: { type: 'Nul' } }] }, /Nul/],
  ])('%s', (_name, card, expected) => {
    expect(cardFaults(good)).toEqual([])
    expect(cardFaults(card).join('\n')).toMatch(expected)
  })
})

test('une carte trop lourde est taillée, sa source reste', () => {
  const [fiche] = metiers
  if (fiche === undefined) throw new Error('no sheet')
  const reply = voirVue({ kind: 'metier', id: fiche.id, facette: 'presentation' }, SOUVENIR_VIDE, fonds)
  if (reply === undefined) throw new Error('no reply')
  const long = Array.from({ length: 60 }, (_, at) => `Paragraphe ${at}. ${'mot '.repeat(200)}`).join('\n\n')
  const heavy = { ...reply, text: reply.text.replace('\n\n', `\n\n${long}\n\n`) }
  const card = carteReponse({ reply: heavy, vue: undefined, souvenir: SOUVENIR_VIDE }, index, { personne: undefined })
  expect(cardFaults(card)).toEqual([])
  expect(JSON.stringify(card.body)).toContain(`fiche ${fiche.id}`)
})

describe('du texte à la carte', () => {
  test('titre, paragraphes, listes numérotées, source', () => {
    const elements = blocsDe(
      '**Plombier**\n\nUn *mot*\n- a\n- b\n\n6. **x** : y\n7. z\n\n[Source : Onisep, fiche MET.1](https://www.onisep.fr/x)',
    )
    expect(elements.map(({ type }) => type)).toEqual(['TextBlock', 'TextBlock', 'ColumnSet', 'ColumnSet', 'TextBlock'])
    expect(elements[0]).toMatchObject({ text: 'Plombier', style: 'heading' })
    expect(elements[4]).toMatchObject({ size: 'Small', isSubtle: true })
  })

  test('ce qu’une personne ou une fiche écrit reste du texte', () => {
    const [element] = blocsDe('Je n’ai pas de fiche sur « \\[clic\\](https://evil.example) \\*\\*gras\\*\\* \\`x\\` ».')
    const text = element?.type === 'TextBlock' ? element.text : ''
    expect(text).not.toMatch(/\]\(|\*\*|`|\\/)
    expect(text.replaceAll('\u200b', '')).toContain('[clic](https://evil.example) ∗∗gras∗∗')
  })

  test('sans aucune marque, pour une notification', () => {
    expect(sansMarques('**Titre** : [Source](https://x.example) \\*étoile\\*')).toBe('Titre : Source *étoile*')
  })
})
