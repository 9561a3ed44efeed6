import { respond } from '../../src/answers/respond'
import { indexOf, realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

describe('ce qui est demandé n’est pas clair', () => {
  const reply = respond('plombier et la gastronomie coréenne ?', realIndex())

  test('on le redemande, sur ce métier, plutôt que de répondre à côté', () => {
    expect(reply.band).toBe('choice')
    expect(reply.metiers[0]?.id).toBe('MET.266')
    expect(reply.suggestions.length).toBeGreaterThan(1)
  })

  test('ce que l’on dit ensuite est compris de ce métier', () => {
    expect(lire(realIndex(), reply.suggestions[0] ?? '', reply.contexte)).toBe(`${reply.intent} MET.266`)
    expect(lire(realIndex(), 'le salaire', reply.contexte)).toBe('salaire MET.266')
  })

  test.each(['plombier', 'bonjour, plombier s’il vous plaît', 'ma fille veut être plombière'])(
    'mais pas « %s »',
    (texte) => {
      expect(respond(texte, realIndex()).band).toBe('sure')
    },
  )
})

describe('un métier dit par ce qu’on y fait', () => {
  const trains = indexOf([
    { nomMetier: 'conducteur/trice de train', id: 'MET.154' },
    { nomMetier: 'aiguilleur/euse', id: 'MET.896' },
    { nomMetier: 'comptable', id: 'MET.11' },
  ])

  test.each([
    ['conduire des trains, ça paye combien ?', 'salaire MET.154'],
    ['un métier avec les trains', 'liste metiersParInteret'],
    ['j’aime les trains', 'liste metiersParInteret'],
  ])('%s → %s', (texte, attendu) => {
    expect(lire(trains, texte)).toBe(attendu)
  })
})

describe('quel métier', () => {
  const noms = indexOf([
    { nomMetier: 'carreleur/euse', synonymes: ['mosaïste'] },
    { nomMetier: "mosaïste d'art" },
    { nomMetier: "officier/ère de l'armée de l'air" },
    { nomMetier: "sous-officier/ère de l'armée de l'air" },
    { nomMetier: 'soigneur/euse sportif/ve', presentation: 'Masser les joueurs.' },
    { nomMetier: "soigneur/euse d'animaux", presentation: 'Nourrir les bêtes du zoo.' },
    { nomMetier: 'arbitre', id: 'MET.704' },
    { nomMetier: 'assistant/e familial/e', id: 'MET.8072' },
    { nomMetier: "hôte/esse d'accueil" },
  ])

  test.each([
    [
      'mosaïste, ça gagne combien ?',
      'choix salaire MET.9001 MET.9002',
      'un autre nom de l’un, le début du titre de l’autre',
    ],
    ['sous officier armée de l’air combien de solde', 'salaire MET.9004', 'sous-officier n’est pas officier'],
    ['soigneur dans un zoo, quel diplôme ?', 'formations MET.9006', 'une seule fiche parle du lieu'],
    ['comment devient-on arbitre de football ?', 'etudes MET.704', 'un complément de son monde'],
    ['famille d’accueil, c’est payé combien ?', 'salaire MET.8072', 'un nom qui commence par un mot d’une tournure'],
    ['j’ai un frère hôte d’accueil, quel salaire ?', 'salaire MET.9009', 'le nom plus court reste connu'],
  ])('%s → %s (%s)', (texte, attendu) => {
    expect(lire(noms, texte)).toBe(attendu)
  })
})
