import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const ecole = 'diplôme d’ingénieur de l’École'
const index = indexOf(
  [
    { nomMetier: 'zonardeur/euse', id: 'MET.1', formations: { 'FOR.1': "diplôme d'État de zonardeur" } },
    { nomMetier: 'gardien/ne de la paix', id: 'MET.2' },
  ],
  [
    { id: 'FOR.1', libelle: "diplôme d'État de zonardeur", acces: 'Après le bac.' },
    {
      id: 'FOR.10',
      libelle: `${ecole} polytechnique universitaire de l’université d’Angers spécialité bâtiment`,
      sigle: 'Polytech',
    },
    {
      id: 'FOR.11',
      libelle: `${ecole} polytechnique universitaire de l’université de Tours spécialité informatique`,
      sigle: 'Polytech',
    },
    { id: 'FOR.12', libelle: `${ecole} nationale supérieure des mines d’Alès`, sigle: 'IMT' },
    { id: 'FOR.13', libelle: `${ecole} nationale supérieure des mines de Nancy`, sigle: 'IMT' },
    { id: 'FOR.14', libelle: `${ecole} nationale d’ingénieurs de Brest`, sigle: 'ENI' },
    { id: 'FOR.15', libelle: `${ecole} supérieure du bois`, sigle: 'ESB' },
    { id: 'FOR.20', libelle: 'formation de commissaire de police', niveauCertification: 'niveau 7' },
    { id: 'FOR.21', libelle: 'formation d’officier de police', niveauCertification: 'niveau 6' },
    {
      id: 'FOR.22',
      libelle: 'préparation au concours de gardien de la paix de la police',
      niveauCertification: 'niveau 4',
    },
  ],
)

test.each([
  ['polytech Angers', 'formation description FOR.10', 'le sigle et la ville'],
  ['ingénieur polytech Tours', 'formation description FOR.11', '« ingénieur » devant'],
  ['polytech informatique', 'formation description FOR.11', 'le sigle et la spécialité'],
  ['Mines d’Alès durée', 'formation duree FOR.12', 'un mot du nom et la ville'],
  ['école des mines', 'formation description FOR.12 FOR.13', 'la famille'],
  ['ENIB', 'formation description FOR.14', 'les initiales de l’école'],
  ['école du bois', 'formation description FOR.15', 'son nom entier'],
  ['école de zonardeur', 'formation description FOR.1', 'rien d’autre n’est demandé'],
  ['école de zonardeur durée', 'formation duree FOR.1', 'ce qui est demandé'],
  [
    'école de police',
    'choix formation description FOR.21 FOR.20 FOR.22',
    'le domaine : le titre qui en dit le moins d’autre',
  ],
])('« %s » : %s (%s)', (texte, lu) => {
  expect(lire(index, texte)).toBe(lu)
})

test.each(['travailler dans les mines', 'le bois', 'école de police c’est combien l’année', 'prof dans une école'])(
  '« %s » n’est pas une école',
  (texte) => {
    expect(lire(index, texte)).not.toMatch(/formation/)
  },
)

test('« école de X » sans rien d’autre dit aussi comment y entrer', () => {
  const reply = respond('école de zonardeur', index)
  expect(reply.text).toMatch(/L’accès\*\* : Après le bac/)
})
