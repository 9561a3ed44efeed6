import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

/** What the conversation remembers after these messages. */
function apres(...textes: readonly string[]): Contexte {
  return textes.reduce((contexte, texte) => respond(texte, index, contexte).contexte, CONTEXTE_VIDE)
}

describe('après « combien gagne un plombier ? »', () => {
  const contexte = apres('combien gagne un plombier ?')
  test.each([
    ['et les études ?', 'etudes MET.266'],
    ['et le salaire ?', 'salaire MET.266'],
    ['c’est combien d’années ?', 'duree MET.266'],
    ['et les horaires ?', 'conditions MET.266'],
    ['il fait quoi au quotidien ?', 'taches MET.266'],
    ['comment on le devient ?', 'etudes MET.266'],
    ['et pour un électricien ?', 'salaire MET.56'],
    ['et infirmier ?', 'salaire MET.38'],
    ['et ça recrute ?', 'evolution MET.266'],
    ['faut le bac ?', 'niveau MET.266'],
    ['c’est quoi ce métier ?', 'presentation MET.266'],
    ['métiers proches', 'proches MET.266'],
    ['infirmier', 'presentation MET.38'],
    ['quelles études pour être avocat ?', 'etudes MET.33'],
  ])('%s → %s', (texte, attendu) => {
    expect(lire(index, texte, contexte)).toBe(attendu)
  })
})

describe('après un choix offert', () => {
  const offre = apres('des métiers sans le bac')
  const at = (n: number): string => String(offre.offres[n])
  test.each([
    ['le premier', 0],
    ['la première', 0],
    ['1', 0],
    ['le 2', 1],
    ['le deuxième', 1],
    ['le second', 1],
    ['numéro 3', 2],
    ['le dernier', 4],
  ])('%s', (texte, n) => {
    expect(lire(index, texte, offre)).toBe(`presentation ${at(n)}`)
  })
  test('l’ordinal et la question ensemble', () => {
    expect(lire(index, 'combien gagne le deuxième ?', offre)).toBe(`salaire ${at(1)}`)
  })
  test('au-delà de ce qui est offert, rien n’est choisi', () => {
    expect(lire(index, '9', offre)).not.toMatch(/MET\./)
  })
  test('un ordinal sans rien d’offert ne choisit rien', () => {
    expect(lire(index, 'le deuxième')).not.toMatch(/MET\./)
  })
})

describe('après une formation', () => {
  const contexte = apres('BUT GMP')
  test.each([
    ['ça dure combien de temps ?', 'formation duree'],
    ['comment y entrer ?', 'formation acces'],
    ['quels débouchés ?', 'formation debouches'],
    ['c’est quoi cette formation ?', 'formation description'],
  ])('%s → %s', (texte, attendu) => {
    expect(lire(index, texte, contexte)).toBe(`${attendu} ${apres('BUT GMP').formation.join(' ')}`)
  })
})

test('après une formation, « que faire après ? » est sa poursuite', () => {
  expect(lire(index, 'que faire après ?', apres('BUT GMP'))).toMatch(/^formation poursuite FOR\.7890/)
})

describe('la suite d’une liste', () => {
  const contexte = apres('des métiers sans le bac')
  test.each(['voir plus', 'Voir plus', 'montre-m’en d’autres', 'et les autres ?', 'encore', 'la suite'])(
    '%s',
    (texte) => {
      const { suite } = respond(texte, index, contexte).contexte
      expect(suite).toMatchObject({ kind: 'liste', page: 1 })
    },
  )
})

test('sans rien avant, une facette demande de quel métier', () => {
  expect(lire(index, 'et le salaire ?')).toBe('sansSujet salaire')
})

describe('ce qui suit dit de qui l’on parle', () => {
  test.each([
    [['salaire d’un plombier'], 'pareil pour maçon', 'salaire MET.94'],
    [['salaire d’un plombier'], 'maçon pardon', 'salaire MET.94'],
    [['salaire d’un plombier'], 'débutant je veux dire', 'salaire MET.266'],
    [['que fait un plombier ?'], 'Est-ce un métier physique ?', 'conditions MET.266'],
    [['que fait un plombier ?'], 'tu travail dehor ou ds un atelier', 'conditions MET.266'],
    [['que fait un plombier ?'], 'on pe etre a son conte ?', 'statuts MET.266'],
    [['que fait un plombier ?'], 'je veux travailler dehors', 'liste metiersParInteret'],
  ])('%j puis « %s » → %s', (avant, texte, attendu) => {
    expect(lire(index, texte, apres(...avant))).toBe(attendu)
  })
})

describe('un mot complète ce qui a fait offrir un choix', () => {
  test.each([
    ['comment devenir prof ?', 'd’EPS', 'etudes MET.43'],
    ['c’est quoi mécano ?', 'moto', 'presentation MET.22'],
  ])('« %s » puis « %s » → %s', (avant, texte, attendu) => {
    expect(lire(index, texte, apres(avant))).toBe(attendu)
  })
})

test('« le pilote » est celui dont on parle, « un pilote » n’importe lequel', () => {
  const contexte = apres('pilote de ligne, quelles études ?')
  expect(lire(index, 'et combien gagne le pilote ?', contexte)).toBe('salaire MET.400')
})

test('« pour ça » est demandé du métier d’avant', () => {
  expect(lire(index, 'il faut être sportif pour ça ?', apres('que fait un plombier ?'))).toBe('competences MET.266')
})
