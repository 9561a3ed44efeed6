import type { Reply } from '../../src/answers/reply'
import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

function converse(...tours: readonly string[]): Reply {
  const [first = '', ...others] = tours
  return others.reduce((reply, texte) => respond(texte, index, reply.contexte), respond(first, index))
}

describe('deux formations, la seconde sans sa sorte', () => {
  test.each([
    ['Je compare le diplôme d’État d’ergothérapeute et celui de psychomotricien', 'FOR.1113', 'FOR.1179'],
    ['différence entre le DE de masseur-kiné et celui d’ergo', 'FOR.2321', 'FOR.1113'],
    ['licence de philo ou arts du spectacle ?', 'FOR.11463', 'FOR.11329'],
    ['BUT carrières sociales : parcours éducation spécialisée ou parcours animation sociale ?', 'FOR.7831', 'FOR.7833'],
    ['BUT carrières sociales parcours éducation spécialisée ou animation sociale', 'FOR.7831', 'FOR.7833'],
    ['Le BTS tourisme et le DEUST accueil d’excellence en tourisme se ressemblent-ils ?', 'FOR.3545', 'FOR.3355'],
    ['Comparez le BTS tourisme avec le BTS diététique et nutrition', 'FOR.3545', 'FOR.10892'],
    ['cap menuisier fabriquant ou cap menuisier instalateur c koi la dif', 'FOR.6857', 'FOR.6854'],
  ])('« %s » : côte à côte', (texte, first, second) => {
    const { intent } = understand(texte, index)
    expect(intent.kind === 'comparaisonFormations' && intent.groupes.map(([fiche]) => fiche?.id)).toEqual([
      first,
      second,
    ])
  })

  test.each([
    ['Le CAP fleuriste ou le CAP cuisine, combien de temps ?', 'duree'],
    ['CAP cuisine ou CAP pâtisserie, quels débouchés ?', 'debouches'],
  ])('« %s » : seulement %s', (texte, facette) => {
    expect(understand(texte, index).intent).toMatchObject({ kind: 'comparaisonFormations', facette })
  })

  test.each([['BTS tourisme ou hôtesse de l’air ?'], ['CAP cuisine ou travailler directement ?']])(
    '« %s » ne compare pas deux formations',
    (texte) => {
      expect(understand(texte, index).intent.kind).not.toBe('comparaisonFormations')
    },
  )

  test('celle qui n’a pas de fiche est dite', () => {
    const { text } = converse('différence entre le CAP cuisine et le CAP astronaute ?')
    expect(text).toContain('pas de fiche « cap astronaute »')
  })
})

describe('le salaire après une formation', () => {
  test.each([
    ['apré le cap fleuriste on gagn cb'],
    ['BTS FED froid et clim, ça gagne bien ensuite ?'],
    ['le bac pro melec paye bien ?'],
    ['Combien gagne-t-on en sortant de la licence arts du spectacle ?'],
  ])('« %s » : la fiche ne le dit pas, et des métiers', (texte) => {
    const reply = converse(texte)
    expect([reply.intent, reply.facet]).toEqual(['formation', 'debouches'])
    expect(reply.text).toContain('Le salaire, la fiche d’une formation ne le dit pas')
  })

  test('puis celui du métier choisi', () => {
    expect(converse('quel salaire après le bac pro melec ?', 'le premier').intent).toBe('salaire')
  })

  test.each([['combien touche un apprenti en CAP coiffure'], ['on est payé combien pendant le DE infirmier']])(
    '« %s » : pendant, et non après',
    (texte) => {
      expect(converse(texte).text).toContain('combien l’on gagne pendant la formation')
    },
  )
})

describe('une formation à côté de celle qui est demandée', () => {
  test.each([
    ['Mon apprentie termine son CAP métiers de la coiffure. Que lui apporterait le CS coupe couleur ?', 'FOR.4375'],
    ['bac pro commerce en poche, le BTS MCO c’est quoi ?', 'FOR.2317'],
  ])('« %s »', (texte, id) => {
    expect(converse(texte).formations.map((each) => each.id)).toEqual([id])
  })

  test('« bac pro en poche », puis un métier : c’est de lui que l’on parle', () => {
    const { intent, metiers } = converse('bac pro melec en poche, boulanger on comence a cb')
    expect([intent, metiers[0]?.id]).toEqual(['salaire', 'MET.17'])
  })
})

test.each([
  ['Un jeune sans diplôme peut-il suivre le titre professionnel de technicien d’intervention en froid industriel ?'],
  ['puis-je intégrer un BTS diététique avec un bac pro ?'],
  ['je suis en bac pro commerce et je voudrais faire un bts tourisme'],
])('« %s » demande comment y entrer', (texte) => {
  expect(converse(texte).facet).toBe('acces')
})

test.each([['le BTS tourisme, on sort de là et on fait quoi ?'], ['Que permet le BTS tourisme ?']])(
  '« %s » demande les métiers',
  (texte) => {
    expect(converse(texte).facet).toBe('debouches')
  },
)

test.each([
  ['combien d’années le bac pro boulange-pâtisserie ?', 'FOR.3531'],
  ['le master info-com, c’est quoi ?', 'FOR.9610'],
])('« %s » : comme on le dit', (texte, id) => {
  const { formations, band } = converse(texte)
  expect([formations[0]?.id, band]).toEqual([id, 'sure'])
})

test.each([
  ['Quels débouchés pour le CQP animateur de loisirs sportifs ?', 'CQP animateur de loisirs sportifs'],
  ['CQP moniteur de tennis, comment y entrer', 'CQP moniteur de tennis'],
  ['le CQP ALS dure combien de temps ?', 'CQP als'],
])('« %s » : aucune fiche de CQP', (texte, dit) => {
  expect(converse(texte).text).toContain(`Je ne connais pas de formation « ${dit} »`)
})

test.each([['quel CQP pour cordiste ?'], ['coiffeur avec un CQP, combien ça gagne ?']])(
  '« %s » est demandé du métier',
  (texte) => {
    expect(converse(texte).text).not.toContain('Je ne connais pas de formation')
  },
)
