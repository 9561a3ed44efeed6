import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { realIndex } from '../support/catalogues'

function dernier(...tours: readonly string[]) {
  let contexte: Contexte = CONTEXTE_VIDE
  let reply = respond('', realIndex())
  for (const texte of tours) {
    reply = respond(texte, realIndex(), contexte)
    contexte = reply.contexte
  }
  return { band: reply.band, intent: reply.intent, metier: reply.metiers[0]?.id }
}

test('« c’est l’infirmier qui m’intéresse » : ce métier, et pas celui dont un autre a parlé', () => {
  const texte =
    'Mon prof m’a parlé d’aide-soignant, mais c’est l’infirmier qui m’intéresse : combien de temps durent les études ?'
  expect(dernier(texte)).toEqual({ band: 'sure', intent: 'duree', metier: 'MET.38' })
})

test('« c’est dangereux comme boulot ? » demande du métier d’avant, pas une liste de boulots', () => {
  expect(dernier('architecte, il fait chaud non ? c’est dangereux comme boulot ?').metier).toBe(
    dernier('architecte').metier,
  )
})

test('« de boulanger à boulanger-pâtissier » nomme deux métiers', () => {
  expect(dernier('comment passe-t-on de simple boulanger à boulanger-pâtissier ?').band).toBe('sure')
})

test.each([
  ['infirmier, c’est quoi les horaires ?', 'ok et y a des métiers qui ressemblent ?'],
  ['boulanger', 'ya koi de pareil com job'],
])('« %s », puis « %s » : des métiers proches', (...tours) => {
  expect(dernier(...tours).intent).toBe('metiersProches')
})

test('« du 7 sur 7 » n’est pas un calcul', () => {
  expect(dernier('boulanger', 'y a des jours de repos ou c’est du 7 sur 7 ?').intent).toBe('conditions')
})

test.each([
  ['Combien de places reste-t-il en licence de psychologie à Rennes ?', 'horsSujet'],
  ['Pourquoi le ciel est-il bleu ?', 'horsSujet'],
  ['Quels métiers y a-t-il en cybersécurité ?', 'metiersParInteret'],
  ['boulangère g 16 ans c grave ?', 'etudes'],
])('« %s » : %s', (texte, intent) => {
  expect(dernier(texte).intent).toBe(intent)
})

test.each([
  ['Ma fille adore dessiner et refuse de passer ses journées devant un écran : quels métiers ?', 'écran'],
  ['Un métier de la musique, dehors plutôt qu’au laboratoire', 'laboratoire'],
])('« %s » : ce qui est refusé est dit refusé', (texte, refuse) => {
  expect(respond(texte, realIndex()).text).toMatch(new RegExp(`sans «[^»]*${refuse}`))
})

test('« où » après une virgule demande le lieu, et ne refuse pas le métier', () => {
  expect(dernier('hors villes, où un apiculteur travaille-t-il ?')).toMatchObject({
    intent: 'conditions',
    metier: dernier('apiculteur').metier,
  })
})

test('ce qui est demandé du nom qui ouvre le message l’est de lui', () => {
  expect(dernier('coach sportive, je peux bosser en indépendante ?').intent).toBe('statuts')
})

test('« pas monitrice » laisse de côté tous les moniteurs', () => {
  const ids = respond('métiers avec les chevaux mais pas monitrice', realIndex()).metiers.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(0)
  expect(ids).not.toContain(dernier('moniteur d’équitation').metier)
})

test('« ils se suicident non ? » parle du métier d’avant, que l’on garde', () => {
  expect(dernier('agriculteur', 'ils se suicident non ?', 'c’est rentable ?').intent).toBe('salaire')
})

test('« raté mon bac deux fois » n’est pas bac + 2', () => {
  const { text } = respond('J’ai raté mon bac deux fois, quels métiers me restent', realIndex())
  expect(text).not.toMatch(/bac \+ 2/)
})

test('« peu d’écrit » refuse, « un peu de sport » veut', () => {
  expect(respond('un métier dehors avec peu d’écrit', realIndex()).text).toMatch(/sans «[^»]*écrit/)
  expect(respond('un métier avec un peu de sport', realIndex()).text).not.toMatch(/sans «/)
})

test('un sigle en capitales reste un sigle', () => {
  expect(dernier('CIEL c’est quoi').intent).toBe('formation')
})

test.each([
  ['éduc spé, c’est le DEES ?', 'formations'],
  ['animateur socioculturel c le bpjeps ?', 'formations'],
])('« %s » : le métier, et les diplômes qui y mènent', (texte, intent) => {
  expect(dernier(texte)).toMatchObject({ band: 'sure', intent })
})
