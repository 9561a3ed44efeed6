import { respond } from '../../src/answers/respond'
import type { Contexte } from '../../src/understanding/contexte'
import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const SOIGNER = 'ma vocation est de soigner'
const index = indexOf(
  [
    { nomMetier: 'zonardeur/euse', id: 'MET.1', formations: { 'FOR.1': 'CAP zonardeur' } },
    { nomMetier: 'soigneur/euse de zèbres', id: 'MET.2', centresInteret: [SOIGNER], niveau: 'CAP ou équivalent' },
    { nomMetier: 'éleveur/euse de zèbres', id: 'MET.3', centresInteret: [SOIGNER], niveau: 'bac ou équivalent' },
    { nomMetier: 'ingénieur/e du bruit', id: 'MET.4', synonymes: ['technicien du bruit'] },
  ],
  [
    {
      id: 'FOR.1',
      libelle: 'CAP zonardeur',
      duree: '2 ans',
      niveauCertification: 'niveau 3',
      acces: 'Ce CAP se prépare en 2 ans après la 3e, ou 1 an après un premier diplôme. On y entre sur dossier.',
    },
    { id: 'FOR.2', libelle: 'BUT génie zonal parcours dragons' },
    { id: 'FOR.3', libelle: 'BUT génie zonal parcours licornes' },
    { id: 'FOR.4', libelle: 'technicien du bruit' },
  ],
)

function suite(...tours: readonly string[]): string {
  let contexte: Contexte | undefined
  for (const tour of tours.slice(0, -1)) contexte = respond(tour, index, contexte).contexte
  return lire(index, tours.at(-1) ?? '', contexte)
}

test.each(['CAP ?', 'cap', 'et un CAP ?', 'un cap c’est possible ?'])(
  'après un métier, « %s » : celui qui y mène',
  (texte) => {
    expect(suite('zonardeur', texte)).toMatch(/^(?:formations|niveau|etudes) MET\.1$/)
  },
)

test.each(['bac pro', 'niveau bac pro', 'bac', 'un bac ?'])('après une liste, « %s » la resserre', (texte) => {
  expect(suite('j’aime soigner', texte)).toMatch(/^liste /)
})

test.each([
  [['CAP'], 'sans rien avant'],
  [['zonardeur', 'c’est quoi un CAP ?'], 'demandé en entier'],
  [['c’est quoi un BTS ?', 'CAP'], 'après une autre sorte'],
])('%j : la sorte de diplôme (%s)', (tours) => {
  expect(suite(...tours)).toMatch(/^diplome|^un /)
})

test.each([
  [
    'CAP zonardeur en 1 an c’est possible ?',
    /Durée : \*\*2 ans\*\*[\s\S]*ou 1 an après un premier diplôme/,
    'l’autre durée',
  ],
  ['CAP zonardeur niveau', /niveau 3 \(comme un CAP\)/, 'son niveau'],
  ['c’est quel niveau le CAP zonardeur', /niveau 3 \(comme un CAP\)/, 'son niveau'],
  ['faut quel niveau pour le CAP zonardeur', /L’accès/, 'celui qu’il faut'],
  [
    'CAP zonardeur, ça se fait où ?',
    /La fiche ne dit pas où ces études se suivent\. Je ne connais pas les adresses/,
    'où',
  ],
  ['dans quelle ville faire un CAP zonardeur', /Je ne connais pas les adresses/, 'où'],
])('« %s » : %s (%s)', (texte, attendu) => {
  expect(respond(texte, index).text).toMatch(attendu)
})

test('« on travaille où » ne demande pas d’adresse', () => {
  expect(respond('après un CAP zonardeur on travaille où', index).text).not.toMatch(/adresses/)
})

test.each([
  ['BUT génie zonal dragons', /^formation description FOR\.2$/, 'l’une de ses variantes, comparée à rien'],
  ['technicien du bruit formation', /^formation description FOR\.4$/, 'le titre exact'],
  ['technicien du bruit salaire', /^salaire MET\.4$/, 'le métier'],
])('« %s » : %s (%s)', (texte, lu) => {
  expect(lire(index, texte)).toMatch(lu)
})

test('« BTS management commercial opérationnel », puis « et le BUT ? » : un mot commun ne fait pas le même diplôme', () => {
  const commerce = indexOf(
    [{ nomMetier: 'vendeur/euse' }],
    [
      { id: 'FOR.1', libelle: 'BTS management commercial opérationnel' },
      { id: 'FOR.2', libelle: 'BUT gestion administrative et commerciale des organisations parcours management' },
      { id: 'FOR.3', libelle: 'BUT informatique' },
    ],
  )
  const { contexte } = respond('BTS management commercial opérationnel', commerce)
  expect(lire(commerce, 'et le BUT ?', contexte)).toBe('choix formation description FOR.2')
})
