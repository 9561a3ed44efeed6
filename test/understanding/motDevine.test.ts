import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { indexOf, realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

describe('un mot inconnu qui ne fait que ressembler à un autre est demandé, jamais répondu', () => {
  test.each([
    ['Batman', 'choix presentation MET.145'],
    ['salaire batman', 'choix salaire MET.145'],
    ['combien gagne un batman ?', 'choix salaire MET.145'],
    ['track', 'choix presentation MET.679'],
    ['lamp', 'choix presentation MET.782'],
    ['bricolo', 'inconnu'],
    ['emmanuel', 'inconnu'],
    ['matter', 'inconnu'],
  ])('%s → %s', (texte, attendu) => expect(lire(index, texte)).toBe(attendu))

  test('des initiales lues autrement qu’écrites', () => {
    const conseillers = indexOf([{ id: 'MET.634', nomMetier: 'psychologue de l’orientation', synonymes: ['COP'] }])
    expect(lire(conseillers, 'COP, quel salaire ?')).toBe('salaire MET.634')
    expect(lire(conseillers, 'combien gagne un copp ?')).toBe('choix salaire MET.634')
  })
})

describe('une vraie faute de frappe est comprise', () => {
  test.each([
    ['avoct', 'presentation MET.33'],
    ['plonbier', 'presentation MET.266'],
    ['plobmier', 'presentation MET.266'],
    ['informiere', 'presentation MET.38'],
    ['kinee', 'presentation MET.29'],
    ['boulangé', 'presentation MET.17'],
    ['salairecoiffeuse', 'salaire MET.39'],
  ])('%s → %s', (texte, attendu) => expect(lire(index, texte)).toBe(attendu))
})

test('« oui » à ce qui a été deviné le demande, « non » le laisse', () => {
  const guessed = respond('bricolo', index, CONTEXTE_VIDE)
  expect(guessed.text).toBe('Je ne connais pas « bricolo ». Tu voulais dire « bricoler » ?')
  expect(guessed.suggestions[0]).toBe('bricoler')
  expect(lire(index, 'ouais !', guessed.contexte)).toBe('liste metiersParInteret')
  expect(lire(index, 'non', guessed.contexte)).not.toMatch(/liste/)
})

describe('ce qui n’a pas de fiche est redit comme il a été écrit', () => {
  test.each(['imam', 'sarah', 'zebi', 'cobra', 'icham'])('%s', (mot) => {
    expect(respond(mot, index).text).toContain(`« ${mot} »`)
    expect(respond(`salaire ${mot}`, index).text).toContain(`« ${mot} »`)
  })
  test('« k1é » est kiné', () => expect(lire(index, 'k1é')).toBe('presentation MET.29'))
})

test('du code n’est pas un nom de métier', () => {
  expect(respond('<script>', index).text).toMatch(/rien pu lire/)
  expect(lire(index, '<b>plombier</b> salaire')).toBe('salaire MET.266')
  expect(lire(index, '<plombier> salaire')).toBe('salaire MET.266')
})

describe('un autre nom que celui de la fiche', () => {
  test.each([
    ['cardiologue', /^« cardiologue » : c’est dans la fiche \*\*médecin spécialiste\*\*\.\n\n\*\*Médecin spécialiste/],
    ['salaire cardiologue', /^« cardiologue » : c’est dans la fiche/],
    [
      'infirmier anesthésiste salaire',
      /^« infirmier anesthésiste » n’a pas de fiche à son nom : voici celle de \*\*infirmier/,
    ],
    ['kiné', /^\*\*Masseur/],
    ['médecin spécialiste', /^\*\*Médecin/],
  ])('%s', (texte, attendu) => expect(respond(texte, index).text).toMatch(attendu))
  test('ne se redit pas à la question suivante', () => {
    const { contexte } = respond('cardiologue', index)
    expect(respond('et le salaire d’un cardiologue ?', index, contexte).text).toMatch(/^\*\*Médecin/)
  })
  test('le nom d’un métier sans fiche ici ne mène pas sûrement à une fiche voisine qui le porte aussi', () => {
    expect(lire(index, 'gendarme')).toBe('choix presentation MET.691')
    expect(lire(index, 'salaire d’un gendarme')).toBe('choix salaire MET.691')
    expect(lire(index, 'officier de gendarmerie')).toBe('presentation MET.691')
  })
})

test.each([
  ['serveur anglais', /La fiche ne dit pas s’il faut|Ce que la fiche en dit/],
  ['réceptionniste anglais', /Ce que la fiche en dit/],
  ['serveur en anglais', /On dit aussi/],
])('une langue à côté d’un métier : %s', (texte, attendu) => expect(respond(texte, index).text).toMatch(attendu))
