import type { Depart } from '../../src/answers/parcours/depart'
import { studyPath } from '../../src/answers/parcours/studyPath'
import { wordParcours } from '../../src/answers/parcours/wordParcours'
import { FAITS_PARCOURS, loadFaitsParcours } from '../../src/sheets/loadFaitsParcours'
import { indexOf } from '../support/catalogues'
import type { FormationOptions, MetierOptions } from '../support/fiches'

const faits = loadFaitsParcours(FAITS_PARCOURS)

/** The ways to a made-up job, in words. */
function chemins(metier: MetierOptions, formations: readonly FormationOptions[], depart: Depart): string {
  const ids = Object.fromEntries(formations.map(({ libelle }, at) => [`FOR.${9001 + at}`, libelle ?? '']))
  const made = indexOf([{ ...metier, formations: ids }], formations)
  const [only] = made.catalogue.metiers
  if (only === undefined) throw new Error('no sheet')
  return wordParcours(studyPath(only, depart, made, faits))
}

const ecole = { type: "formation d'école spécialisée", niveauCertification: 'niveau 7' }

test.each<[string, MetierOptions, FormationOptions, Depart, RegExp]>([
  [
    'la seule formation du métier finit au niveau minimum : le diplôme d’avant est compté',
    { niveau: 'bac + 7', apresBac: '5 ans de master, puis 2 ans pour le diplôme de cime' },
    { ...ecole, libelle: 'diplôme de cime', duree: '2 ans' },
    'bac',
    /Voie 1 : diplôme de cime, 7 ans en tout[\s\S]*puis un master[\s\S]*diplôme de cime \(2 ans · on y entre après un bac \+ 5\)/,
  ],
  [
    'même sans niveau de certification',
    { niveau: 'bac + 7' },
    { ...ecole, libelle: 'certificat de cime', duree: '2 ans', niveauCertification: 'non inscrit au RNCP' },
    'bac2',
    /certificat de cime, 5 ans en tout/,
  ],
  [
    'niveau 7 en 3 ans : on y entre à bac + 2, quoi que dise la fiche du métier',
    { niveau: 'bac + 5', apresBac: '3 ans pour le diplôme de cime' },
    { ...ecole, libelle: 'diplôme de cime', duree: '3 ans' },
    'bac',
    /5 ans en tout[\s\S]*on y entre après un bac \+ 2/,
  ],
  [
    'niveau 7 en 1 an : rien ne mène à bac + 4',
    { niveau: 'bac + 5', apresBac: '1 an pour le diplôme de cime' },
    { ...ecole, libelle: 'diplôme de cime', duree: '1 an' },
    'bac',
    /durée totale non dite[\s\S]*il faut d’abord un diplôme : voir la fiche/,
  ],
  [
    'un diplôme précis est demandé : une licence quelconque n’y mène pas',
    { niveau: 'bac + 4' },
    {
      libelle: "diplôme d'État de cime",
      type: "diplôme d'État du paramédical",
      duree: '1 an',
      niveauCertification: 'niveau 6',
      acces: "Accessible aux titulaires du DE d'élagueur.",
    },
    'bac3',
    /durée totale non dite[\s\S]*il faut d’abord un diplôme : voir la fiche/,
  ],
  [
    'trois ans après le bac ne mènent pas au niveau bac + 2',
    { niveau: 'bac + 3', apresBac: "3 ans pour le diplôme d'État de cime" },
    {
      libelle: "diplôme d'État de cime",
      type: "diplôme d'État du paramédical",
      duree: '3 ans',
      niveauCertification: 'niveau 5',
    },
    'bac',
    /3 ans en tout[\s\S]*\(3 ans · on y entre après le bac\)/,
  ],
  [
    'déjà plus loin que l’entrée : d’où l’on compte est dit',
    { niveau: 'bac + 2' },
    { libelle: 'BTS cime', type: 'brevet de technicien supérieur (BTS)', niveauCertification: 'niveau 5' },
    'bac2',
    /2 ans en tout, comptés après le bac/,
  ],
  [
    'plus bas que le niveau minimum du métier : c’est dit, sans total',
    { niveau: 'bac + 6' },
    { libelle: 'master cime', type: 'master', niveauCertification: 'niveau 7' },
    'bac',
    /durée totale non dite[\s\S]*pas encore le niveau minimum du métier : bac \+ 6/,
  ],
  [
    'dix ans d’études de niveau 7 ne sont pas sous un bac + 9',
    { niveau: 'bac + 9 et plus' },
    { ...ecole, libelle: 'doctorat de cime', duree: '10 ans' },
    'bac',
    /\(10 ans · la fiche ne dit pas à quel niveau on y entre\)/,
  ],
])('%s', (_what, metier, formation, depart, expected) => {
  expect(chemins(metier, [formation], depart)).toMatch(expected)
})

const cs = {
  libelle: 'CS cime',
  type: 'certificat de spécialisation (ex MC) (CS (ex MC))',
  duree: '1 an',
  niveauCertification: 'niveau 3',
}
const bp = { libelle: 'BP cime', type: 'brevet professionnel (BP)', niveauCertification: 'niveau 4' }

test('un CS ou un BP se comptent avec le CAP d’avant, même pour qui a un bac', () => {
  const all = [{ libelle: 'CAP cime' }, cs, bp]
  for (const depart of ['college', 'bac', 'bac2'] as const) {
    expect(chemins({}, all, depart)).toMatch(
      /de la plus courte à la plus longue : CAP, 2 ans en tout[^;]*; CS \(ex MC\), 3 ans en tout[^;]*; BP, 4 ans en tout/,
    )
  }
  expect(chemins({}, [bp], 'bacPro')).toMatch(/un CAP du domaine \(2 ans · sauf si ton bac pro est du même domaine/)
})

test('un CS de niveau bac demande un diplôme du domaine : un bac quelconque n’y mène pas', () => {
  const level = { ...cs, niveauCertification: 'niveau 4' }
  const pro = {
    libelle: 'bac pro cime',
    type: 'baccalauréat professionnel',
    duree: '3 ans',
    niveauCertification: 'niveau 4',
  }
  expect(chemins({}, [level, pro], 'bac')).toMatch(/CS cime \(1 an · il faut d’abord un diplôme : voir la fiche/)
  expect(chemins({}, [level, pro], 'college')).toMatch(
    /CS \(ex MC\), 4 ans en tout\*\*\n- bac pro cime[^\n]*\n- CS cime/,
  )
})

test('à qui a un CAP, un autre CAP vient après, et l’ordre n’est pas dit le plus court d’abord', () => {
  const acces = 'Ce CAP se prépare en 2 ans après la 3e, ou 1 an après un premier diplôme.'
  const words = chemins({}, [{ libelle: 'CAP cime', acces }, bp], 'cap')
  expect(words).toMatch(/Les voies : BP, 2 ans en tout ; CAP, 1 an en tout/)
  expect(words).toMatch(/CAP cime \(1 an · quand on a déjà un diplôme, si ton CAP est d’un autre domaine/)
})

test('les durées inconnues viennent en dernier, et l’ordre dit ne parle que des autres', () => {
  const fcil = { libelle: 'FCIL cime', type: "formation complémentaire d'initiative locale (FCIL)", duree: '1 an' }
  const words = chemins(
    {},
    [{ ...fcil, niveauCertification: 'non inscrit au RNCP' }, bp, { libelle: 'CAP cime' }],
    'bac',
  )
  expect(words).toMatch(
    /quand la durée totale est connue : CAP, 2 ans[^;]*; BP, 4 ans[^;]*; FCIL, durée totale non dite/,
  )
})
