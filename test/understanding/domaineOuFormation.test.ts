import { indexOf, realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

describe('un domaine dit sans sorte de diplôme n’est pas un diplôme de ce nom : ce sont ses métiers qu’on propose', () => {
  test.each([
    ['quelles études pour la cuisine ?', /^choix etudes MET\.420 /],
    ['quelle formation pour faire du journalisme', /^choix formations MET\.45 /],
    ['combien d’années pour le journalisme ?', /^choix duree MET\.45 /],
    ['salaire dans la cuisine', /^liste metiersParInteret$/],
    // Asked of the training all the same.
    ['cuisine débouchés', /formation debouches FOR\.9664/],
  ])('« %s »', (texte, attendu) => {
    expect(lire(index, texte)).toMatch(attendu)
  })
})

describe('d’où l’on sort n’est pas ce qu’on demande', () => {
  test.each([
    ['comment devient-on journaliste quand on sort d’un BUT information-communication ?', 'etudes MET.45'],
    ['comment devient-on boulanger quand on sort d’un CAP cuisine ?', 'etudes MET.17'],
    ['on devient comment infirmière en sortant d’un bac pro ASSP ?', 'etudes MET.38'],
    ['je suis issue d’un bac pro ASSP, comment devenir infirmière', 'etudes MET.38'],
  ])('« %s »', (texte, attendu) => {
    expect(lire(index, texte)).toBe(attendu)
  })
})

describe('ce qu’on refuse n’est pas ce dont on demande les voisins', () => {
  test.each([
    ['je veux surtout pas être réceptionniste, quoi d’autre avec un BTS tourisme ?', 'liste metiersParFormation'],
    ['un métier comme infirmière mais pas infirmière', 'proches MET.38'],
    ['je suis en L1 droit et j’aime pas', 'guide'],
    ['je suis en L1 droit et j’aime ça', 'liste metiersParInteret'],
  ])('« %s »', (texte, attendu) => {
    expect(lire(index, texte)).toBe(attendu)
  })
})

test('le diplôme d’un métier que plusieurs fiches portent : on demande lequel, sans dire qu’il n’y en a pas', () => {
  expect(lire(index, 'quel bac pro pour être mécanicien')).toMatch(/^choix formations MET\.\d+ MET/)
})

test('un verbe inconnu devant le nom n’en fait pas un autre métier', () => {
  expect(lire(index, 'moi je préférerais infirmière, quel salaire ?')).toBe('salaire MET.38')
  expect(lire(index, 'on choisirait plombier')).toContain('MET.266')
})

describe('comme X mais… demande des voisins ; X fait autre chose que… demande ce qu’il fait', () => {
  test.each([
    ['comme styliste mais en plus manuel', 'proches MET.25'],
    ['comme kiné mais pour les animaux', 'proches MET.29'],
    ['autre chose que plombier', 'proches MET.266'],
    ['un notaire fait-il autre chose que des papiers ?', 'taches MET.558'],
  ])('« %s »', (texte, attendu) => {
    expect(lire(index, texte)).toBe(attendu)
  })
})

describe('un nom long qui n’a pas de fiche n’est pas le nom court qu’il contient', () => {
  test.each([
    ['coach de vie salaire', 'choix salaire MET.871'],
    ['lash artist salaire', 'choix salaire MET.448'],
    ['tatoueuse', 'choix presentation MET.110 MET.448'],
  ])('« %s »', (texte, attendu) => {
    expect(lire(index, texte)).toBe(attendu)
  })
})

test('une faute que des exemples font aussi se corrige', () => {
  expect(lire(index, 'quel salaire pour un conducteur de trin')).toBe('salaire MET.154')
})

test('deux diplômes de deux écoles qui partagent un sigle sont un choix, et non un seul « Diplôme »', () => {
  const ecoles = indexOf(
    [],
    [
      { libelle: 'diplôme d’ingénieur de l’École nationale de la météorologie', sigle: 'ENM' },
      { libelle: 'diplôme de 2e cycle supérieur de musique', sigle: 'ENM' },
    ],
  )
  expect(lire(ecoles, 'c’est quoi l’ENM ?')).toBe('choix formation description FOR.9001 FOR.9002')
})

test('un domaine qui est le titre d’une licence et d’un master propose les deux, la licence d’abord', () => {
  const others = ['lettres', 'géographie', 'histoire', 'sociologie', 'musicologie', 'théologie', 'linguistique']
  const fac = indexOf(
    [],
    [
      { libelle: 'master mention philosophie', niveauCertification: 'niveau 7' },
      { libelle: 'licence mention philosophie', niveauCertification: 'niveau 6' },
      ...others.map((field) => ({ libelle: `master mention ${field}`, niveauCertification: 'niveau 7' })),
      { libelle: 'licence mention lettres', niveauCertification: 'niveau 6' },
    ],
  )
  expect(lire(fac, 'après philosophie on fait quoi ?')).toBe('choix formation poursuite FOR.9002 FOR.9001')
})
