import { slugOf } from '../../src/import/slug'
import { findGenres } from '../../src/sheets/genres'

test.each([
  ['fleuriste', 'fleuriste', 'fleuriste'],
  ['cartographe géomaticien/ne', 'cartographe géomaticienne', 'cartographe géomaticien'],
  ['concepteur/trice de cartes', 'conceptrice de cartes', 'concepteur de cartes'],
  ['ingénieur/e cartographe', 'ingénieure cartographe', 'ingénieur cartographe'],
  ['enseignant/e-chercheur/euse', 'enseignante-chercheuse', 'enseignant-chercheur'],
  ['infirmier/ère', 'infirmière', 'infirmier'],
  ['chercheur/se', 'chercheuse', 'chercheur'],
  ['sportif/ve de haut niveau', 'sportive de haut niveau', 'sportif de haut niveau'],
  ['chef/fe de rang', 'cheffe de rang', 'chef de rang'],
  ['maître/esse-nageur/euse', 'maîtresse-nageuse', 'maître-nageur'],
  ['laborantin/ne', 'laborantine', 'laborantin'],
  ['technicien(ne) SAV', 'technicienne SAV', 'technicien SAV'],
  ['garçon / serveuse de café', 'serveuse de café', 'garçon de café'],
  ['femme / valet de chambre', 'femme de chambre', 'valet de chambre'],
  ['acheteur / acheteuse', 'acheteuse', 'acheteur'],
  ['interprète français / LSF', 'interprète français / LSF', 'interprète français / LSF'],
  ["bureau d'études et/ou des méthodes", "bureau d'études et/ou des méthodes", "bureau d'études et/ou des méthodes"],
])('« %s » : %s, %s', (nom, feminin, masculin) => {
  expect(findGenres(nom)).toEqual({ feminin, masculin })
})

test.each([
  ['technicien/ne en mécanique', 'technicien-en-mecanique'],
  ["maître/esse d'œuvre (bâtiment)", 'maitre-d-oeuvre'],
  [`métier ${'très '.repeat(30)}long`, 'metier-tres-tres-tres-tres-tres-tres-tres-tres-tres-tres-tres-tres'],
])('nom de fichier de « %s »', (nom, slug) => expect(slugOf(nom)).toBe(slug))
