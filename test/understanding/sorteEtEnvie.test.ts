import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { indexOf, realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

const petit = indexOf(
  [
    {
      id: 'MET.1',
      nomMetier: 'jardinier/ère paysagiste',
      centresInteret: ["j'aimerais travailler dehors"],
      niveau: 'CAP ou équivalent',
      formations: { 'FOR.1': 'CAP jardinier' },
    },
    {
      id: 'MET.2',
      nomMetier: 'guide de montagne',
      centresInteret: ["j'aimerais travailler dehors"],
      niveau: 'bac + 2',
      formations: { 'FOR.3': 'diplôme de guide' },
    },
  ],
  [
    { id: 'FOR.1', libelle: 'CAP jardinier', metiersAssocies: ['jardinier/ère paysagiste'] },
    { id: 'FOR.2', libelle: 'CAP boulanger' },
    { id: 'FOR.3', libelle: 'diplôme de guide', metiersAssocies: ['guide de montagne'] },
    { id: 'FOR.4', libelle: 'BTS banque', niveauCertification: 'niveau 5' },
    {
      id: 'FOR.5',
      libelle: 'licence pro mention banque',
      niveauCertification: 'niveau 6',
      metiersAssocies: ['guide de montagne'],
    },
  ],
)

function apres(...textes: readonly string[]): Contexte {
  return textes.reduce((contexte, texte) => respond(texte, index, contexte).contexte, CONTEXTE_VIDE)
}

test.each(['un CAP dehors', 'je cherche un CAP dehors', 'je voudrais un CAP pour travailler dehors'])(
  '« %s » : les CAP que conseillent les métiers de cette envie',
  (texte) => {
    const { intent, formations } = respond(texte, petit)
    expect([intent, formations.map(({ id }) => id)]).toEqual(['formation', ['FOR.1']])
  },
)

test('ce qui est refusé n’est pas le domaine', () => {
  const { text, formations } = respond('un CAP dehors, pas dans un bureau', petit)
  expect(formations.map(({ id }) => id)).toEqual(['FOR.1'])
  expect(text).toMatch(/^Les formations « CAP » qui vont avec « dehors » :/)
})

test('« un bac pro en lien avec les animaux » : des bacs pros', () => {
  expect(respond('un bac pro en lien avec les animaux', index).intent).toBe('formation')
})

test('aucune fiche de la sorte : dit, et des métiers de ce niveau', () => {
  const { intent, metiers, text } = respond('un BTS dehors', petit)
  expect([intent, metiers.map(({ id }) => id)]).toEqual(['metiersParInteret', ['MET.2']])
  expect(text).toMatch(/^Je n’ai pas de fiche « BTS » qui va avec ça\. Voici plutôt des métiers/)
})

test.each(['un métier dehors avec un CAP', 'un truc avec un CAP dehors'])('« %s » : des métiers', (texte) => {
  expect(respond(texte, petit).intent).toBe('metiersParInteret')
})

test.each([
  ['quels BTS après un bac pro commerce ?', 'bac pro'],
  ['je suis en bac pro commerce, quel BTS ?', 'bac pro'],
])('« %s » : ce que la fiche en dit, et les BTS du même domaine', (texte) => {
  const { intent, facet, text } = respond(texte, index)
  expect([intent, facet]).toEqual(['formation', 'poursuite'])
  expect(text).toMatch(/Des fiches « BTS » dans le même domaine[\s\S]*BTS management commercial opérationnel/)
})

test('« j’ai un CAP cuisine, quel bac pro ? » demande la suite', () => {
  expect(lire(index, 'j’ai un CAP cuisine, quel bac pro ?')).toMatch(/^formation poursuite/)
})

test('la fiche ne dit rien de la suite : ses métiers', () => {
  const { text, metiers } = respond('que faire après la licence pro banque ?', petit)
  expect(text).toMatch(
    /La fiche ne dit rien sur la suite des études[\s\S]*Sa fiche cite ces métiers[\s\S]*guide de montagne/,
  )
  expect(metiers.map(({ id }) => id)).toEqual(['MET.2'])
})

test.each([
  ['quels bac pro après une 3e prépa métiers', /3e prépa-métiers.*poursuite/],
  ['après la troisième prépa-métiers, quel CAP choisir ?', /3e prépa-métiers.*poursuite/],
  ['c’est quoi la 3e prépa métiers ?', /3e prépa-métiers.*description/],
  ['quels bac pro je peux prendre en sortant de 3e SEGPA ?', /SEGPA.*poursuite/],
  ['avec un bac STMG quel BTS ?', /STMG.*poursuite/],
  ['en terminale ST2S, quelles formations je peux demander', /ST2S.*poursuite/],
  ['tu peux me parler de la STMG', /STMG.*description/],
])('« %s »', (texte, attendu) => {
  const { text, facet } = respond(texte, petit)
  expect(`${text.split('\n')[0]} ${facet}`).toMatch(attendu)
})

test('« je suis en 3e prépa métiers » est une classe', () => {
  expect(lire(petit, 'je suis en 3e prépa métiers')).toBe('classe')
})

test.each([
  ['et après un bac pro accueil ?', 'formation acces FOR.2317'],
  ['et si je viens d’un bac pro accueil ?', 'formation acces FOR.2317'],
  ['et le bac pro accueil ?', 'formation description FOR.1354'],
  ['et après la licence mention lettres ?', 'formation poursuite FOR.11135'],
])('BTS MCO, puis « %s »', (texte, attendu) => {
  expect(lire(index, texte, apres('c’est quoi le BTS MCO'))).toBe(attendu)
})

test('la suite vient d’être demandée : elle l’est aussi de l’autre', () => {
  expect(lire(index, 'et après un bac pro accueil ?', apres('que faire après le BTS MCO ?'))).toBe(
    'formation poursuite FOR.1354',
  )
})
