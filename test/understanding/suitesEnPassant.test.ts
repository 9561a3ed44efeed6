import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { sansAvis } from '../../src/understanding/suite/sansAvis'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

function apres(...textes: readonly string[]): Contexte {
  return textes.reduce((contexte, texte) => respond(texte, index, contexte).contexte, CONTEXTE_VIDE)
}

test.each([
  [['salaire plombier'], 'bof. et électricien ?', 'salaire MET.56'],
  [['études pour être infirmier'], 'mouais et aide soignant ?', 'etudes MET.561'],
  [['études pour être maçon'], 'pas ouf. et carreleur ?', 'etudes MET.435'],
  [['métiers du sport'], 'non ça me dit rien, dans la musique plutôt', 'liste metiersParInteret'],
  [['métiers du droit'], 'sa mtente pas, dans la mode plutot', 'liste metiersParInteret'],
])('après %s, « %s » : ce qu’on en pense ne change pas ce qui est demandé', (avant, texte, attendu) => {
  expect(lire(index, texte, apres(...avant))).toBe(attendu)
})

test.each(['bof', 'ça me dit rien', 'pas mon truc', 'bof, c’est trop long'])('« %s » seul reste entier', (texte) => {
  expect(sansAvis(texte, CONTEXTE_VIDE)).toBeUndefined()
  const { contexte } = respond('boulanger', index)
  expect(['c’est trop long', undefined]).toContain(sansAvis(texte, contexte))
})

test.each([
  [['durée du bac pro coiffure'], 'ce bac mène à quels métiers ?', 'formation debouches FOR.2966'],
  [['CAP couvreur'], 'Et à quels métiers ce CAP mène-t-il ?', 'formation debouches FOR.7012'],
  [['durée du diplôme d’État d’infirmier'], 'et celle de l’aide-soignant ?', 'formation duree FOR.7120'],
  [['cap boulanger durée'], 'non le bp', 'formation duree FOR.618'],
  [['cap coiffure durée'], 'non pardon le bac pro', 'formation duree FOR.2966'],
])('après %s, « %s » : de cette formation', (avant, texte, attendu) => {
  expect(lire(index, texte, apres(...avant))).toBe(attendu)
})

test('« celui de technicien » est l’un de ceux montrés', () => {
  const noms = [...index.metiers.values()].filter(({ libelleMasculin }) => libelleMasculin.startsWith('technicien '))
  const choix = lire(index, 'celui de technicien, que fait-il ?')
  const loin = noms.find(({ id }) => !choix.includes(id))
  if (loin === undefined) throw new Error('tous sont proposés')
  const avant = {
    ...apres('les métiers du bois'),
    offres: [...index.metiers.keys()].filter((id) => id === 'MET.38' || id === loin.id),
  }
  expect(lire(index, 'celui de technicien, que fait-il ?', avant)).toBe(`taches ${loin.id}`)
  expect(lire(index, 'un technicien, que fait-il ?', avant)).toBe(choix)
})

test.each([
  [['sapeur-pompier'], 'Est-on militaire ou fonctionnaire ?', 'statuts MET.572'],
  [['infirmier'], 'on est fonctionnaire ou plutôt libéral ?', 'statuts MET.38'],
  [['conducteur de train'], 'est-ce un métier difficile au quotidien ?', 'conditions MET.154'],
  [['infirmier'], 'métier fatigant à la longue ?', 'conditions MET.38'],
])('après %s, « %s » se demande du métier', (avant, texte, attendu) => {
  expect(lire(index, texte, apres(...avant))).toBe(attendu)
})

test('« militaire ou gendarme ? » compare encore', () => {
  expect(lire(index, 'militaire ou gendarme, quelle différence ?')).toMatch(/^comparaison/)
})
