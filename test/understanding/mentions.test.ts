import { parseQuestion } from '../../src/understanding/mots/question'
import { understand } from '../../src/understanding/understand'
import { indexOf, realIndex } from '../support/catalogues'
import { decrire, lire } from '../support/lire'

const index = realIndex()

describe('qui parle, de qui l’on parle : ce n’est pas ce qui est demandé', () => {
  test.each([
    ['je suis en bac pro commerce mais je voudrais savoir ce que fait un menuisier', 'taches MET.439'],
    ['mon père est plombier, combien gagne un électricien ?', 'salaire MET.56'],
    ['ma mère est infirmière et je veux devenir avocate', 'etudes MET.33'],
    ['ma soeur est infirmière mais moi je veux être avocate, quelles études ?', 'etudes MET.33'],
    ['je suis en 3e je veux devenir coiffeuse', 'etudes MET.39'],
    ['j’ai un CAP boulanger, combien gagne un plombier ?', 'salaire MET.266'],
    ['mon prof m’a parlé du métier d’architecte, c’est quoi ?', 'presentation MET.161'],
    ['j’ai fait un stage chez un boulanger mais je préfère menuisier, quelles études ?', 'etudes MET.439'],
    ['mon fils veut être pilote de ligne, combien d’années d’études ?', 'duree MET.400'],
  ])('%s', (texte, attendu) => {
    expect(lire(index, texte)).toBe(attendu)
  })
})

test('seul, le métier d’un proche est quand même celui dont on parle', () => {
  expect(lire(index, 'mon père est plombier')).toBe('presentation MET.266')
})

describe('refus : le métier écarté n’est pas la réponse', () => {
  test.each([
    ['pas infirmier, plutôt aide-soignant', 'presentation MET.561'],
    ['je veux pas être plombier mais électricien, ça gagne combien ?', 'salaire MET.56'],
  ])('%s', (texte, attendu) => {
    expect(lire(index, texte)).toBe(attendu)
  })
  test('« je ne veux pas être infirmier » n’est pas une demande sur ce métier', () => {
    expect(lire(index, 'je ne veux pas être infirmier')).not.toMatch(/^\w+ MET\.38$/)
  })
})

describe('refus d’un goût', () => {
  test.each([
    ['un métier manuel mais pas dehors', ['dehors']],
    ['j’aime dessiner, surtout pas les chiffres', ['chiffres']],
    ['un métier avec les enfants', []],
    ['j’aime pas les chiffres, j’aime la nature', ['chiffres']],
  ])('%s', (texte, refuses) => {
    expect(refusedIn(texte)).toEqual(refuses)
  })
})

function refusedIn(texte: string): readonly string[] {
  const { intent } = understand(texte, index)
  return intent.kind === 'liste'
    ? intent.criteres.interets.filter(({ refuse }) => refuse).map(({ mot }) => mot)
    : [decrire(intent)]
}

describe('deux métiers à la fois', () => {
  test.each([
    ['différence entre aide-soignant et infirmier', 'comparaison MET.561 MET.38'],
    ['infirmier ou aide-soignant ?', 'comparaison MET.38 MET.561'],
    ['plombier vs électricien', 'comparaison MET.266 MET.56'],
    ['qui gagne le plus, vétérinaire ou infirmier ?', 'comparaison MET.171 MET.38'],
    ['compare menuisier et plombier', 'comparaison MET.439 MET.266'],
  ])('%s', (texte, attendu) => {
    expect(lire(index, texte)).toBe(attendu)
  })
})

test('ce qui suit un nom sans y être lié n’en fait pas partie : « palefrenier les jours de repos »', () => {
  expect(lire(index, 'palefrenier les jours de repos ça existe')).toBe('conditions MET.19')
})

test('un mot mal écrit, entendu entier, ne mange pas le suivant : « onduleuze cest »', () => {
  const papier = indexOf([{ id: 'MET.740', nomMetier: 'conducteur/trice de machine onduleuse' }])
  expect(parseQuestion('conducteur de machine onduleuze cest du 3x8', papier).phrase).toBe(
    'conducteur de machine onduleuse c est du 3x8',
  )
})
