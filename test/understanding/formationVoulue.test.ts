import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { indexOf, realIndex } from '../support/catalogues'
import { decrire } from '../support/lire'

const index = realIndex()

test.each([
  ['je cherche un BTS', 'BTS'],
  ['je recherche un bac pro svp', 'bac pro'],
  ['je suis en terminale STMG, j’aimerais faire un BUT', 'BUT'],
])('« %s » : ce que c’est, et dans quel domaine', (texte, sorte) => {
  const { band, intent, text } = respond(texte, index)
  expect([band, intent]).toEqual(['sure', 'formation'])
  expect(text).toMatch(new RegExp(`Dans quel domaine \\?.*les fiches de ${sorte} qui vont avec`))
})

test('une offre d’alternance ou de stage reste hors sujet', () => {
  expect(respond('je cherche une alternance', index).intent).toBe('horsSujet')
})

test.each(['bts dans le commerce', 'bts en alternance dans la banque'])(
  '« %s » : des formations de cette sorte, et aucun métier',
  (texte) => expect(understand(texte, index).intent).toMatchObject({ kind: 'diplome', demande: { code: 'bts' } }),
)

const champ = indexOf(
  [
    {
      id: 'MET.17',
      nomMetier: 'boulanger/ère',
      formations: { 'FOR.1': 'CAP boulanger', 'FOR.2': 'école du pain' },
    },
  ],
  [
    { id: 'FOR.1', libelle: 'CAP boulanger', duree: '2 ans', niveauCertification: 'niveau 3' },
    { id: 'FOR.2', libelle: 'école du pain', duree: '4 ans', niveauCertification: 'niveau 6' },
    { id: 'FOR.3', libelle: 'CAP tuba', duree: '1 an', niveauCertification: 'niveau 3' },
  ],
)

test('« formation dans … » : celles que conseillent les fiches des métiers de l’envie', () => {
  expect(respond('quelles formations dans la boulangerie ?', index).formations.map(({ nom }) => nom)).toContain(
    'CAP boulanger',
  )
  expect(respond('formation courte dans la boulangerie', index).text).toMatch(
    /^Les formations courtes \(deux ans au plus\) qui vont avec « boulangerie »/,
  )
  expect(respond('formation courte dans la boulangerie', champ).formations.map(({ id }) => id)).toEqual(['FOR.1'])
})

test('« doctorat en biologie » : aucune fiche de cette sorte, et pas un master à sa place', () => {
  const fiches = indexOf(
    [],
    [
      { id: 'FOR.1', libelle: 'master mention biologie-santé' },
      { id: 'FOR.2', libelle: 'master mention biologie' },
      { id: 'FOR.3', libelle: 'master mention droit' },
    ],
  )
  const { band, text, formations } = respond('doctorat en biologie', fiches)
  expect(band).toBe('choice')
  expect(text).toMatch(/aucune fiche de doctorat[\s\S]*après un master/)
  expect(formations.map(({ id }) => id)).toEqual(['FOR.2', 'FOR.1'])
  expect(respond('c’est quoi un doctorat ?', fiches).text).toMatch(/^\*\*Doctorat\*\*/)
})

test('un sigle lu autrement qu’écrit se demande', () => {
  expect(decrire(understand('bac pro MELEX', index).intent)).toMatch(/^choix formation description FOR.9919/)
  expect(decrire(understand('bac pro MELEC', index).intent)).toMatch(/^formation/)
})

test.each([
  ['BTS MCO, faut parler combien de langues ?', 'formation acces FOR.2317'],
  ['la filière BTS MCO est-elle saturée ?', 'formation debouches FOR.2317'],
  ['BTS MCO, combien d’années ?', 'formation duree FOR.2317'],
])('« %s »', (texte, attendu) => expect(decrire(understand(texte, index).intent)).toBe(attendu))
