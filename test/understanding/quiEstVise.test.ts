import { indexOf, realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf([
  { nomMetier: 'infirmier/ère', id: 'MET.38' },
  { nomMetier: 'puériculteur/trice', id: 'MET.163' },
  { nomMetier: 'conducteur/trice de bus', id: 'MET.907' },
  { nomMetier: 'ingénieur/e', id: 'MET.13' },
  { nomMetier: 'salarié/e agricole', id: 'MET.903' },
])

describe('le métier dont on parle, parmi ceux qui sont dits', () => {
  test.each([
    ['faut-il d’abord être infirmière pour devenir puéricultrice ?', 'MET.163'],
    ['pour être conducteur de bus, faut-il devenir ingénieur ?', 'MET.907'],
    ['pour soigner des gens et les piquer comme infirmier, à quel niveau faut-il étudier ?', 'MET.38'],
    ['puéricultrice, faut-il être infirmière avant ?', 'MET.163'],
    ['faut-il être infirmière avant de faire puéricultrice ?', 'MET.163'],
    ['peut-on passer d’infirmier à ingénieur au fil de sa carrière ?', 'MET.38'],
    ['Le conseiller m’a parlé de puériculteur. Qu’est-ce que c’est ?', 'MET.163'],
    ['infirmière, on peut devenir puéricultrice après ?', 'MET.38'],
    ['je suis infirmière, comment devenir puéricultrice ?', 'MET.163'],
    ['peut-on finir ingénieur quand on a débuté infirmier ?', 'MET.38'],
    ['puéricultrice, c’est juste une infirmière ou autre chose ?', 'MET.163'],
    ['En tant qu’infirmière, j’ai une stagiaire douée : quelles qualités pour être puéricultrice ?', 'MET.163'],
    ['Un infirmier travaille-t-il plutôt comme salarié ou comme indépendant ?', 'MET.38'],
  ])('%s → %s', (texte, id) => {
    expect(lire(index, texte).split(' ')[1]).toBe(id)
  })
})

test('une comparaison racontée n’en demande pas', () => {
  expect(lire(index, 'infirmier ça gagne ? mon père dit que c’est mieux qu’un ingénieur')).toBe('salaire MET.38')
  expect(lire(index, 'Infirmier ou puériculteur ? Ma fille voudrait comparer les deux.')).toBe(
    'comparaison MET.38 MET.163',
  )
})

test('un lieu ne passe pas avant la personne qui y travaille', () => {
  const edition = indexOf([
    { nomMetier: 'éditeur/trice', id: 'MET.678' },
    { nomMetier: 'secrétaire d’édition', id: 'MET.67' },
  ])
  expect(lire(edition, 'Dans une maison d’édition, que fait la secrétaire d’édition ?')).toBe('taches MET.67')
  expect(lire(edition, 'travailler dans une maison d’édition, quel salaire ?')).toBe('salaire MET.678')
})

test('un autre nom de la question dit lequel', () => {
  // « contrôleur » is an everyday name of the three, « contrôle technique » of one.
  const controles = indexOf([
    { nomMetier: 'vérificateur/trice de véhicules', id: 'MET.297' },
    { nomMetier: 'aiguilleur/euse du ciel', id: 'MET.1' },
    { nomMetier: 'agent/e de train', id: 'MET.186' },
  ])
  expect(lire(controles, 'contrôle technique : quelle formation pour être contrôleur ?')).toBe('formations MET.297')
  expect(lire(controles, 'quelle formation pour être contrôleur ?')).toMatch(/^choix formations/)
})

test('ce qui est demandé au milieu d’un nom n’en fait pas partie', () => {
  const nuits = indexOf([
    { nomMetier: 'infirmier/ère', id: 'MET.38' },
    { nomMetier: 'concepteur/trice d’horaires', id: 'MET.9001' },
  ])
  expect(lire(nuits, 'infirmière horaires de nuit ?')).toBe('conditions MET.38')
})

test('un métier qui n’existe pas ne devient pas une envie', () => {
  expect(lire(realIndex(), 'c’est quoi le métier de goûteur de nuages ?')).toBe('inconnu')
})

test('ce que des métiers étudient n’est pas un métier, et « quoi d’autre » demande la suite', () => {
  expect(lire(realIndex(), 'Existe-t-il des métiers où l’on observe les étoiles, la mer ou les boulangers ?')).toMatch(
    /^liste/,
  )
  expect(lire(index, 'infirmier, bon niveau d’anglais obligé ? et quoi d’autre comme compétences')).toBe(
    'competences MET.38',
  )
})
