import { tokenize } from '../../src/search/fold'
import { stem } from '../../src/search/stem'
import { realSheets } from '../support/catalogues'

const stems = (text: string): string => tokenize(text).map(stem).join(' ')

describe('genres et nombres d’un même mot', () => {
  test.each([
    ['vendeur', 'vendeuse', 'vendeurs', 'vendeuses'],
    ['infirmier', 'infirmière', 'infirmiers', 'infirmières'],
    ['technicien', 'technicienne', 'techniciens', 'techniciennes'],
    ['directeur', 'directrice', 'directeurs', 'directrices'],
    ['boulanger', 'boulangère', 'boulangers', 'boulangères'],
    ['avocat', 'avocate', 'avocats', 'avocates'],
    ['artisan', 'artisane', 'artisans', 'artisanes'],
    ['sportif', 'sportive', 'sportifs', 'sportives'],
    ['patron', 'patronne', 'patrons', 'patronnes'],
    ['professionnel', 'professionnelle', 'professionnels', 'professionnelles'],
    ['assistant', 'assistante', 'assistants', 'assistantes'],
    ['animal', 'animaux'],
    ['journal', 'journaux'],
    ['étude', 'études'],
    ['greffier', 'greffière'],
  ])('%s', (...forms) => {
    expect(new Set(forms.map(stems))).toEqual(new Set([stems(forms[0] ?? '')]))
  })

  test('les deux libellés de chaque fiche de data/', () => {
    const apart = realSheets()
      .metiers.filter(({ libelleFeminin, libelleMasculin }) => stems(libelleFeminin) !== stems(libelleMasculin))
      .map(({ nom }) => nom)
    expect(apart.sort()).toEqual([
      'barman (barmaid)', // two words, not two genders of one
      'designer/euse industriel/le', // « designeuse » goes to « designeur »
      'professeur/e de maths ou de physique-chimie', // « maths » for him, « mathématiques » for her
      'tailleur/euse et couturier/ère', // « tailleuse-couturière »
    ])
  })
})

describe('celui qui fait n’est pas ce qu’il fait', () => {
  test.each([
    ['formateur', 'formation'],
    ['horairiste', 'horaire'],
    ['animateur', 'animation'],
    ['plombier', 'plomberie'],
    ['boulanger', 'boulangerie'],
    ['créateur', 'création'],
    ['éducateur', 'éducation'],
    ['infirmier', 'infirmerie'],
  ])('%s ≠ %s', (agent, action) => {
    expect(stems(agent)).not.toBe(stems(action))
  })
})

describe('mots courts et sigles restent eux-mêmes', () => {
  test.each([
    ['idée', 'ide'],
    ['cas', 'cap'],
    ['buts', 'bts'],
  ])('%s ≠ %s', (a, b) => {
    expect(stems(a)).not.toBe(stems(b))
  })
})

test('le même mot donne toujours la même racine, même après beaucoup d’autres', () => {
  const before = stem('vendeuses')
  for (let n = 0; n < 70_000; n++) stem(`mot${n}`)
  expect(stem('vendeuses')).toBe(before)
})
