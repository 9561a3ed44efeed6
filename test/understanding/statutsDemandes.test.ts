import { STATUTS } from '../../src/sheets/statuts'
import { findStatutsDemandes } from '../../src/understanding/observations/statutsDemandes'

test.each([
  ['un metier a mon compte', ['indépendant', 'artisan', 'libéral']],
  ['etre mon propre patron', ['indépendant', 'artisan', 'libéral']],
  ['travailler en freelance', ['indépendant', 'artisan', 'libéral']],
  ['en liberal', ['libéral']],
  ['un metier de fonctionnaire', ['fonctionnaire']],
  ['dans l armee', ['militaire']],
  ['un job d ete', ['saisonnier']],
  ['intermittent du spectacle', ['intermittent du spectacle']],
  ['devenir artisan', ['artisan']],
  ['etre salarie', ['salarié']],
  ['combien gagne un plombier', []],
])('« %s »', (phrase, statuts) => {
  expect(findStatutsDemandes(phrase)?.libelles ?? []).toEqual(statuts)
})

test('ce sont les libellés officiels', () => {
  for (const phrase of [
    'a mon compte',
    'en liberal',
    'fonctionnaire',
    'militaire',
    'saisonnier',
    'intermittent',
    'artisan',
    'volontariat',
    'salarie',
  ])
    for (const statut of findStatutsDemandes(phrase)?.libelles ?? []) expect(STATUTS).toContain(statut)
})

test.each([
  ['la securite sans etre militaire', true],
  ['pas a mon compte', true],
  ['un metier de militaire', false],
])('« %s » : refusé ? %s', (phrase, refuse) => {
  expect(findStatutsDemandes(phrase)?.refuse).toBe(refuse)
})
