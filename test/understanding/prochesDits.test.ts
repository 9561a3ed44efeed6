import { respond } from '../../src/answers/respond'
import { parseQuestion } from '../../src/understanding/mots/question'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** The job that others are to be like; what else is understood, otherwise. */
function commeQui(texte: string): string {
  const { intent } = understand(texte, index)
  return intent.kind === 'proches' ? intent.fiche.libelleMasculin : intent.kind
}

test.each([
  ['des métiers dans l’esprit de menuisier ?', 'menuisier'],
  ['autre chose dans l’esprit sapeur pompier', 'sapeur-pompier'],
  ['les metié pareil ke veterinaire', 'vétérinaire'],
  ['un taf pareil que maçon', 'maçon'],
  ['tu connais un job dans le mem délire que styliste', 'styliste'],
  ['koi dautre ke auxilière de puéricultur ds le mem genre', 'auxiliaire de puériculture'],
  ['koi dotre com comissaire de police', 'commissaire de police'],
  ['com coiffeur mais pas coiffeur', 'coiffeur'],
  ['pareil que coiffeur mais autre chose, t’as quoi ?', 'coiffeur'],
  ['kelkechoz kom veto', 'vétérinaire'],
  ['un truc qui rappelle le métier de notaire', 'notaire'],
  ['Éducateur canin me plairait mais je voudrais voir des métiers du même genre.', 'éducateur canin'],
  ['travailler avec des notaires sans être notaire', 'notaire'],
  ['être entouré d’avocats sans l’être', 'avocat'],
])('ce qui est comme un métier, dit autrement : « %s » est comme %s', (texte, attendu) => {
  expect(commeQui(texte)).toBe(attendu)
})

test.each([
  ['boulanger et pâtissier c’est similaire ?', 'comparaison'],
  ['un métier dans la com', 'liste'],
  ['ambulancié fau le permi mais koi dotre com formation', 'metier'],
])('et ce qui n’en demande pas : « %s »', (texte, attendu) => {
  expect(understand(texte, index).intent.kind).toBe(attendu)
})

test.each([
  ['Qu’est-ce qui sépare le couvreur du maçon ?', 'couvreur maçon'],
  ['qu’est-ce qui oppose un avocat et un notaire', 'avocat notaire'],
  ['entre toiletteur et auxilier veterinaire jsai pa', "toiletteur d'animaux auxiliaire vétérinaire"],
])('deux métiers à distinguer : « %s »', (texte, attendu) => {
  const { intent } = understand(texte, index)
  const fiches = intent.kind === 'comparaison' ? intent.fiches : []
  expect(fiches.map(({ libelleMasculin }) => libelleMasculin).join(' ')).toBe(attendu)
})

test('« comme infirmier mais sans les nuits » : aucun dont la fiche parle de nuit, et c’est dit', () => {
  const { text } = respond('comme infirmier mais sans les nuits', index)
  expect(text).toContain('sans travail de nuit')
  expect(text).not.toContain('**aide-soignant')
})

test('« un peu comme prof mais pas prof » n’en propose aucun autre', () => {
  const { metiers, text } = respond('un peu comme prof mais pas prof', index)
  expect(metiers.length).toBeGreaterThan(0)
  expect(metiers.filter(({ nom }) => nom.startsWith('professeur'))).toEqual([])
  expect(text).not.toContain(',  :')
})

test('« comme éducateur mais avec des animaux » : de ceux qui travaillent avec eux, les plus proches', () => {
  const { metiers } = respond('comme éducateur mais avec des animaux', index)
  expect(metiers.map(({ nom }) => nom)).toContain('éducateur/trice canin/ne')
})

test('ce qui est dit d’un métier n’est pas à retrouver chez ses voisins', () => {
  const { intent } = understand('pilote de ligne c’est trop de stress pour moi, quels métiers voisins ?', index)
  expect(
    intent.kind === 'proches' ? intent.criteres?.interets.filter(({ refuse }) => !refuse) : undefined,
  ).toBeUndefined()
})

test.each([
  ['boulanger / pâtissier, lequel est le mieux payé', 'comparaison'],
  ['entre toiletteur et auxiliaire vétérinaire, c koi le + court', 'comparaison'],
  ['infirmier / infirmière : salaire ?', 'metier'],
])('une barre ou un plus : « %s »', (texte, attendu) => {
  expect(understand(texte, index).intent.kind).toBe(attendu)
})

test('« le + court » compare les études', () => {
  const { phrase } = parseQuestion('menuisier ou maçon, c koi le + court', index)
  expect(phrase).toContain('le plus court')
})
