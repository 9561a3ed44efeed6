import { findNiveauDemande } from '../../src/understanding/niveauDemande'

test.each([
  ['bac plus 2', 'bac + 2', 'bac + 2'],
  ['un metier avec bac 5', 'bac + 5', 'bac + 5'],
  ['bac plus trois', 'bac + 3', 'bac + 3'],
  ['bac plus 2 maximum', undefined, 'bac + 2'],
  ['pas plus de bac plus 3', undefined, 'bac + 3'],
  ['jusqu a bac plus 2', undefined, 'bac + 2'],
  ['a partir de bac plus 5', 'bac + 5', undefined],
  ['bac plus 3 minimum', 'bac + 3', undefined],
  ['au moins bac plus 3', 'bac + 3', undefined],
  ['3 ans d etudes maximum', undefined, 'bac + 3'],
  ['pas plus de deux ans d etudes', undefined, 'bac + 2'],
  ['faire avec juste un brevet', undefined, 'diplôme national du brevet'],
  ['sans faire plus de 3ans d etudes', undefined, 'bac + 3'],
  ['sans le bac', undefined, 'CAP ou équivalent + 1 an'],
  ['apres la 3e', undefined, 'CAP ou équivalent + 1 an'],
  ['sans diplome', undefined, 'diplôme national du brevet'],
  ['pas de longues etudes', undefined, 'bac + 2'],
  ['mai pas longue etude', undefined, 'bac + 2'],
  ['je veux pas faire beaucoup d etudes', undefined, 'bac + 2'],
  ['des etudes courtes', undefined, 'bac + 2'],
  ['je veux pas faire d etudes', undefined, 'bac + 2'],
  ['je veux pas faire 5 ans d etudes', undefined, 'bac + 4'],
  ['sans diplome au dela du bac', undefined, 'bac ou équivalent'],
  ['pas d etudes apres le bac', undefined, 'bac ou équivalent'],
  ['etude courte', undefined, 'bac + 2'],
  ['la nature en cap', 'CAP ou équivalent', 'CAP ou équivalent + 1 an'],
  ['travailler vite', undefined, 'bac + 2'],
  ['de longues etudes', 'bac + 5', undefined],
  ['avec un cap', 'CAP ou équivalent', 'CAP ou équivalent + 1 an'],
  ['avec le bac', 'bac ou équivalent', 'bac ou équivalent'],
  ['niveau licence', 'bac + 3', 'bac + 3'],
  ['niveau master', 'bac + 5', 'bac + 5'],
  ['apres un bts', 'bac + 2', 'bac + 3'],
  ['ne veut pas aller au dela du bts', undefined, 'bac + 2'],
  ['s arreter au bac', undefined, 'bac ou équivalent'],
  ['sans aller plus loin que le cap', undefined, 'CAP ou équivalent + 1 an'],
  ['je veux pas faire plus que le bac', undefined, 'bac ou équivalent'],
  ['licence minimum', 'bac + 3', undefined],
  ['au moins un master', 'bac + 5', undefined],
] as const)('« %s » : de %s à %s', (phrase, min, max) => {
  expect(findNiveauDemande(phrase)).toEqual({ min, max })
})

test.each(['combien gagne un plombier', 'j ai 15 ans', 'apres un bts cprp', 'mon bac blanc', 'dans 2 ans'])(
  '« %s » ne limite rien',
  (phrase) => {
    expect(findNiveauDemande(phrase)).toBeUndefined()
  },
)
