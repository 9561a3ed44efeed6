import { readEuros } from '../../src/sheets/findSalaireDebutant'

test.each([
  ['A partir de 1801 euros brut par mois', [1801]],
  ['Entre 2083 et 2750 euros brut par mois', [2083, 2750]],
  ['De 100 à 800 euros', [100, 800]],
  ['1 801,80 € brut', [1801.8]],
  ['2 000 €', [2000]],
  ['2 750 à 3 250€', [2750, 3250]],
  ['769,64 euros brut par semaine de 35 heures', [769.64]],
  ['1801 euros pour 152 heures de travail, ou 13.78 euros de l’heure', [1801, 13.78]],
  ['5.000 euros', [5000]],
  ['30 k€ par an', [30_000]],
  ['106.75 euros euros par jour', [106.75]],
  ['De 3 à 3,50 euros brut par mille', [3, 3.5]],
  ['payée entre 175 et 250 euros brut. 250 à 350 euros pour une conférence', [175, 250, 250, 350]],
  ['993 euros par semaine de 39 heures et 1464 euros par semaine de 42 heures', [993, 1464]],
  ['au niveau 3 et 1801 euros', [1801]],
  ['10 pour cent de la rémunération', []],
  ['au 1er échelon, 13e mois', []],
  ['Variable.', []],
])('%s', (texte, euros) => {
  expect(readEuros(texte)).toEqual(euros)
})
