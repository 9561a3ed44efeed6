import { respond } from '../../src/answers/respond'
import { indexOf, realIndex } from '../support/catalogues'

const dit = (texte: string) => {
  const { band, intent, metiers } = respond(texte, realIndex())
  return { band, intent, metier: metiers[0]?.id }
}

test.each([
  ['celle qui coupe les cheveux, faut quel diplôme ?', 'formations', 'MET.39'],
  ['le mec qui conduit l’ambulance il gagne combien', 'salaire', 'MET.417'],
  ['C’est quoi le métier de la personne qui pose les prises et les interrupteurs ?', 'presentation', 'MET.56'],
  ['celui ki fabrik les fausse dent il a fé koi kom etude', 'etudes', 'MET.411'],
  ['couper les cheveux, c’est quoi les horaires ?', 'conditions', 'MET.39'],
])('« %s » est un métier dit par ce qu’on voit faire', (texte, intent, metier) => {
  expect(dit(texte)).toEqual({ band: 'sure', intent, metier })
})

test('quand aucune fiche n’est celle du métier décrit, le bot le dit', () => {
  const reply = respond('celui qui dépanne les clims et les chambres froides, il gagne combien ?', realIndex())
  expect(reply).toMatchObject({ band: 'unknown', intent: 'incompris' })
  expect(reply.metiers).toEqual([])
})

test('quand plusieurs le font, le bot propose, et n’en choisit aucun', () => {
  const { band, metiers } = respond('celui qui coupe les arbres en ville, quel diplôme ?', realIndex())
  expect(band).toBe('choice')
  expect(metiers.map(({ id }) => id)).toEqual(expect.arrayContaining(['MET.900', 'MET.705']))
})

test.each([
  ['je suis quelqu’un qui aime lire, quels métiers ?', 'metiersParInteret'],
  ['jouer avec les enfants', 'metiersParInteret'],
])('« %s » est une envie : rien n’y est décrit', (texte, intent) => {
  expect(dit(texte).intent).toBe(intent)
})

const instruments = indexOf([
  { id: 'MET.859', nomMetier: "facteur/trice d'instruments" },
  { id: 'MET.7935', nomMetier: 'accordeur/euse de piano' },
  { id: 'MET.171', nomMetier: 'vétérinaire' },
  { id: 'MET.831', nomMetier: 'inséminateur/trice', presentation: 'Visiter les élevages de vaches.' },
])

test.each([
  ['celui qui accorde les pianos, il apprend ça où ?', 'etudes', 'MET.7935'],
  ['le gars qui insémine les vaches, il gagne combien ?', 'salaire', 'MET.831'],
])('« %s » : le nom du métier dit ce qu’il fait', (texte, intent, id) => {
  expect(respond(texte, instruments)).toMatchObject({ band: 'sure', intent, metiers: [{ id }] })
})

const pianos = indexOf([
  { id: 'MET.859', nomMetier: "facteur/trice d'instruments" },
  { id: 'MET.7935', nomMetier: 'accordeur/euse de piano' },
  { id: 'MET.315', nomMetier: 'mixeur/euse son' },
  { id: 'MET.585', nomMetier: 'ingénieur/e du son' },
  { id: 'MET.99', nomMetier: 'vitrailliste' },
])

test.each([
  // Whoever makes pianos is said to do both; who does it for a living is named so.
  ['la personne qui répare et règle les pianos, elle gagne combien ?', 'MET.7935'],
  ['celui qui mixe le son des films, quelle école ?', 'MET.315'],
  ['celui qui fait les vitraux, y a une formation ?', 'MET.99'],
  ['quelle formation pour celui qui accorde les pianos ?', 'MET.7935'],
])('« %s » est dit par ce qu’il fait et à quoi', (texte, id) => {
  expect(respond(texte, pianos)).toMatchObject({ band: 'sure', metiers: [{ id }] })
})

test('« conseillère en image » ne dit pas ce qu’on fait', () => {
  expect(dit('conseillère en image, comment on le devient ?').band).not.toBe('sure')
})

test('ce qui distingue deux métiers décrits n’est dit d’aucun', () => {
  expect(dit('conduire un train ou un métro, c’est quoi la diff ?').band).not.toBe('sure')
})

test('un métier nommé à côté l’emporte sur ce qui en est décrit', () => {
  expect(dit('un menuisier, c’est celui qui coupe les arbres ?').metier).toBe('MET.439')
})

test('ce qui n’est que décrit est dit comme une supposition', () => {
  const { text } = respond('celle qui coupe les cheveux, elle gagne combien ?', realIndex())
  expect(text).toContain('D’après ce que tu décris')
  expect(respond('coiffeuse elle gagne combien ?', realIndex()).text).not.toContain('D’après')
})

test('sans personne ni verbe pour commencer, c’est tout le message qui décrit', () => {
  const question =
    'Quel diplôme faut-il pour faire des shampoings, des mèches et des chignons de mariée dans un salon ?'
  expect(dit(question)).toMatchObject({ metier: 'MET.39' })
})

test('un nom de métier que personne ne connaît n’est pas une description', () => {
  expect(dit('quelles études pour être dompteur de dragons des neiges éternelles ?')).toMatchObject({
    intent: 'incompris',
  })
})

test.each([
  ['ceux qui éteignent les incendies', 'MET.572'],
  ['celui qui élague les arbres en ville', 'MET.900'],
  ['ceux qui conduisent les trains', 'MET.154'],
  ['les gens qui construisent des murs en briques', 'MET.94'],
  ['quelqu’un qui traduit des livres anglais', 'MET.768'],
])('« %s » : les gestes se reconnaissent à toutes leurs formes', (texte, metier) => {
  expect(respond(texte, realIndex()).metiers[0]?.id).toBe(metier)
})

test.each([
  ['celui qui peint les murs des appartements', 'MET.10'],
  ['celui qui pose les fenêtres', 'MET.439'],
])('« %s » : d’un métier à peine plus proche que le suivant, le bot propose', (texte, metier) => {
  const { band, metiers } = respond(texte, realIndex())
  if (band === 'sure') expect(metiers[0]?.id).toBe(metier)
  else expect(metiers.map(({ id }) => id)).toContain(metier)
})

test('ce qui est demandé du métier décrit est répondu au plus précis', () => {
  const { text } = respond('celui qui conduit les trains, il travaille la nuit ?', realIndex())
  expect(text).toMatch(/D’après ce que tu décris[\s\S]+Ce que la fiche en dit[\s\S]+Jour, nuit/)
})
