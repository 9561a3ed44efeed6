import { nomComplet } from '../../src/answers/nomComplet'

test.each([
  ['technicien en mécanique', 'technicienne en mécanique', 'technicien / technicienne en mécanique'],
  ['infirmier', 'infirmière', 'infirmier / infirmière'],
  ['architecte', 'architecte', 'architecte'],
  ['éducateur spécialisé', 'éducatrice spécialisée', 'éducateur spécialisé / éducatrice spécialisée'],
  ['gardien de la paix', 'gardienne de la paix', 'gardien / gardienne de la paix'],
  ['directeur de la photo', 'directrice de la photo', 'directeur / directrice de la photo'],
  ['truqueur, truquiste', 'truqueuse, truquiste', 'truqueur / truqueuse, truquiste'],
  ['homme de loi', 'femme de loi', 'homme / femme de loi'],
])('%s + %s → %s', (libelleMasculin, libelleFeminin, attendu) => {
  expect(nomComplet({ nom: 'x', libelleMasculin, libelleFeminin })).toBe(attendu)
})

test('sans l’une des formes, le nom de la fiche', () => {
  expect(nomComplet({ nom: 'sage-femme', libelleMasculin: '', libelleFeminin: 'sage-femme' })).toBe('sage-femme')
})

test('le masculin donné deux fois : le titre dit le féminin', () => {
  const poseur = 'poseur de rails'
  expect(nomComplet({ nom: 'poseur/se de rails', libelleMasculin: poseur, libelleFeminin: poseur })).toBe(
    'poseur / poseuse de rails',
  )
  expect(nomComplet({ nom: 'coloriste', libelleMasculin: 'coloriste', libelleFeminin: 'coloriste' })).toBe('coloriste')
})
