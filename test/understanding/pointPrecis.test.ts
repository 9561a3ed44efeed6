import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { indexOf, realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf([
  { nomMetier: 'pâtissier/ière', competences: 'Il faut être minutieux.' }, // MET.9001
  { nomMetier: 'ambulancier/ière', accesMetier: 'Le permis B depuis trois ans est exigé. Une épreuve suit.' },
  { nomMetier: 'inspecteur/trice du permis de conduire' }, // MET.9003
  { nomMetier: 'électricien/ne', competences: 'On travaille avec soin.' }, // MET.9004
])

const paye = indexOf([
  {
    nomMetier: 'ambulancier/ière',
    accesMetier: 'Une formation rémunérée suit le concours.',
    salaire: 'A partir de 2000 euros brut par mois',
  },
])

const point = (texte: string): string | undefined => {
  const { intent } = understand(texte, index)
  return intent.kind === 'metier' ? intent.point?.sujet : undefined
}

test.each([
  ['pâtissier avec un casier judiciaire c’est possible ?', /casier/],
  ['pâtissière avec des tatouages ça pose problème ?', /tatouages/],
  ['pâtissier si je suis asthmatique', /asthme/],
  ['électricien daltonien', /vue/],
  ['pâtissier après avoir été hospitalisé en psychiatrie, c’est possible ?', /trouble psychique/],
  ['électricien en étant sourde on peut ?', /sourde/],
  ['pâtissier, handicapé en fauteuil c’est possible ?', /handicap/],
  ['électricien avec 1m55 ça passe ?', /taille/],
  ['ambulancière faut savoir nager ?', /nager/],
  ['ambulancier il faut le permis ?', /permis/],
])('%s', (texte, sujet) => {
  expect(point(texte)).toMatch(sujet)
})

test.each([
  ['qui paye un électricien ?', /qui paie/],
  ['c’est l’État qui paye les ambulanciers ?', /qui paie/],
  ['un pâtissier il est payé par qui', /qui paie/],
  ['pâtissière, qui verse le salaire ?', /qui paie/],
  ['électricien, qui paye la formation ?', /la formation, ni qui la paie/],
  ['les ambulanciers ont le droit de faire grève ?', /grève/],
  ['un électricien a le droit d’être syndiqué ?', /syndicats/],
  ['pension d’un électricien', /retraite/],
])('%s : ce n’est ni le salaire, ni le statut', (texte, sujet) => {
  expect(point(texte)).toMatch(sujet)
})

test.each(['électricien, c’est un métier qui paye ?', 'ça paye bien électricien ?', 'pâtissier payé à l’heure ?'])(
  '%s : le salaire',
  (texte) => {
    expect(lire(index, texte)).toBe(`salaire ${texte.includes('pâtissier') ? 'MET.9001' : 'MET.9004'}`)
    expect(point(texte) ?? '').not.toMatch(/qui paie/)
  },
)

test('un nom qui tient un mot de question redemande le même point', () => {
  const first = respond('combien de semaines de vacances pour un prof ?', realIndex())
  const { text } = respond('professeur des écoles', realIndex(), first.contexte)
  expect(text).toContain('combien de vacances')
})

test.each([
  ['inspecteur du permis de conduire, c’est quoi ?', 'presentation MET.9003', 'le nom du métier'],
  ['je suis asthmatique, quel salaire pour un pâtissier ?', 'salaire MET.9001', 'autre chose est demandé'],
])('%s → %s (%s)', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
  expect(point(texte)).toBeUndefined()
})

test('la fiche n’en dit rien : c’est dit, avec une piste', () => {
  const { band, text } = respond('pâtissier avec un casier judiciaire ?', index)
  expect(band).toBe('sure')
  expect(text).toMatch(/La fiche ne dit pas si un casier judiciaire empêche/)
  expect(text).toMatch(/3039/)
  expect(text).not.toMatch(/minutieux/)
})

test('la fiche le dit : sa phrase, et elle seule', () => {
  const { text } = respond('ambulancier il faut le permis ?', index)
  expect(text).toMatch(/- Le permis B depuis trois ans est exigé\./)
  expect(text).not.toMatch(/épreuve/)
})

describe('ce que gagne un apprenti ou quelqu’un à son compte n’est pas le salaire du début', () => {
  const vrais = realIndex()
  test.each([
    ['élève infirmier payé ?', 'MET.38', /ne dit pas combien l’on gagne pendant les études.*celui du métier/],
    ['etudiant kiné combien', 'MET.29', /ne dit pas combien l’on gagne pendant les études/],
    ['interne en médecine salaire', 'MET.419', /ne dit pas combien l’on gagne pendant les études/],
    ['combien gagne un apprenti boulanger de 17 ans', 'MET.17', /ne dit pas combien l’on gagne pendant la formation/],
    ['salaire infirmier libéral', 'MET.38', /ne dit pas ce que l’on gagne à son compte/],
    ['salaire d’un patron plombier', 'MET.266', /ne dit pas ce que l’on gagne à son compte/],
  ])('« %s »', (texte, id, limite) => {
    const { metiers, text } = respond(texte, vrais)
    expect(metiers[0]?.id).toBe(id)
    expect(text).toMatch(limite)
  })

  const dernier = (...tours: readonly string[]): string => {
    let reply = respond('', vrais)
    for (const tour of tours) reply = respond(tour, vrais, reply.contexte)
    return reply.text
  }
  test.each([
    [['on est payé pdt l’école de sage-femme ?']],
    [['infirmier la formation dure combien et on est payé pendant ?']],
    [['assistante sociale', 'les études', 'c payé pendant ?']],
    [['policier municipal', 'formation', 'ya un salaire pendant ?']],
  ])('« %s » : ce n’est pas le salaire du métier', (tours) => {
    expect(dernier(...tours)).toMatch(/ne dit pas combien l’on gagne pendant la formation/)
  })

  test.each([
    [['professeur des écoles', 'c bien payé ?']],
    [['combien est payé un prof d’école']],
    [['moniteur d’auto école c’est payé ?']],
    [['infirmier', 'les études', 'c payé ?']],
  ])('« %s » : le salaire du métier', (tours) => {
    expect(dernier(...tours)).not.toMatch(/ne dit pas/)
  })

  test('la fiche dit ce que l’on touche en formation : ses mots, sans le salaire du début', () => {
    const { text } = respond('ambulancier, la formation est rémunérée ?', paye)
    expect(text).toMatch(/Une formation rémunérée suit le concours/)
    expect(text).not.toMatch(/2000 euros/)
  })

  test('rien de plus quand rien de tel n’est demandé', () => {
    expect(respond('salaire plombier', vrais).text).not.toMatch(/ne dit pas/)
  })
})

describe('un mot seul suivi d’un point d’interrogation, juste après un métier, parle de ce métier', () => {
  const vrais = realIndex()
  const suite = (texte: string, avant: string): string => {
    const { contexte } = respond(avant, vrais)
    const { intent } = understand(texte, vrais, contexte)
    return intent.kind === 'metier' ? `${intent.candidat.fiche.id} ${intent.point?.sujet ?? ''}` : intent.kind
  }
  test.each([
    ['menuisier', 'maths ?', /^MET\.439 .*maths/],
    ['cuisinier', 'anglais ?', /^MET\.420 .*langue/],
    ['boulangère', 'anglais obligatoire', /^MET\.17 .*langue/],
    ['plombier', 'lunettes ?', /^MET\.266 .*vue/],
  ])('%s, puis « %s »', (avant, texte, attendu) => {
    expect(suite(texte, avant)).toMatch(attendu)
  })

  test.each([
    ['menuisier', 'les animaux'],
    ['menuisier', 'j’aime les maths'],
  ])('%s, puis « %s » : une autre envie', (avant, texte) => {
    expect(suite(texte, avant)).toBe('liste')
  })
})

test('où l’on travaille ne demande aucun statut : « en boutique »', () => {
  expect(lire(index, 'pâtissier en boutique')).toMatch(/^presentation /)
  expect(lire(index, 'pâtissier dans un magasin')).not.toMatch(/^statuts /)
})

test('travailler en psychiatrie ne dit rien de soi', () => {
  expect(point('ambulancier en psychiatrie')).toBeUndefined()
})
