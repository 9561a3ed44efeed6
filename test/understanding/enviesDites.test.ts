import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** What a list must satisfy: interests wanted and refused, then the level and the status. */
function enviesDites(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind !== 'liste') return intent.kind
  const { interets, niveauMin, niveauMax, statuts } = intent.criteres
  return [
    ...interets.map(({ mot, refuse }) => `${refuse ? '-' : '+'}${mot}`),
    ...(niveauMin === undefined ? [] : [`>= ${niveauMin}`]),
    ...(niveauMax === undefined ? [] : [`<= ${niveauMax}`]),
    ...statuts,
  ].join(', ')
}

test.each([
  ['aider les gens en galère', '+aider, +gens en galère'],
  ['aider les gens dans la misère', '+aider, +gens dans la misère'],
  ['aider des populations dans des pays en crise', '+aider des populations'],
  ['je veux aider les gens après le bac', '+aider, >= bac ou équivalent, <= bac ou équivalent'],
])('qui l’on veut aider est entendu : « %s » : %s', (texte, attendu) => {
  expect(enviesDites(texte)).toBe(attendu)
})

test.each([
  ['un emploi de fonctionnaire avec le seul brevet des collèges', '<= diplôme national du brevet, fonctionnaire'],
  ['quels métiers avec mon DNB seulement', '<= diplôme national du brevet'],
  ['un métier avec les enfants dès la sortie du collège', '+enfants, <= CAP ou équivalent + 1 an'],
  ['j’aime les chevaux mais je suis allergique aux longues études', '+chevaux, <= bac + 2'],
  ['un métier avec des animaux, les études c’est pas mon truc', '+avec des animaux, <= bac + 2'],
  ['les études me saoulent, j’aime les voitures', '+voitures, <= bac + 2'],
  ['j’aime les animaux mais je suis pas scolaire', '+animaux, <= bac ou équivalent'],
  ['je déteste l’école, j’aime cuisiner', '+cuisiner, <= bac ou équivalent'],
  ['métier du recyclage mais niveau ingé', '+recyclage, >= bac + 5, <= bac + 5'],
  ['métier de l’aéronautique niveau ingénieur', '+aéronautique, >= bac + 5, <= bac + 5'],
  ['je ne me vois pas étudier plus de deux ans après le bac, que me reste-t-il ?', '<= bac + 2'],
  ['soigner des gens mais pas huit ans d’études, trois grand maximum', '+soigner des gens, <= bac + 3'],
  ['soigner les gens sans faire dix ans d’études', '+soigner les gens, <= bac + 5'],
  ['des métiers de la santé en 3 ans', '+métiers de la santé, <= bac + 3'],
  ['l’informatique mais je m’arrête à bac+2', '+informatique, <= bac + 2'],
])('le niveau dit autrement, « %s » : %s', (texte, attendu) => {
  expect(enviesDites(texte)).toBe(attendu)
})

test.each([
  ['je sui nul partt sauf en maths metier ?', '+maths'],
  ['je suis mauvais partout à part en sport', '+sport'],
  ['je suis nulle en tout sauf en dessin', '+dessin'],
  ['rien ne m’intéresse à part les jeux vidéo', '+jeux vidéo'],
  ['tout m’ennuie sauf la cuisine', '+cuisine'],
  ['j’aime tout sauf les maths', '-maths'],
  ['j’ai le permis C, je veux conduire mais plus de camion', '+conduire, -camion'],
  ['j’aime conduire mais les camions c’est fini', '+conduire, -camions'],
  ['l’informatique mais plus de contact humain', '+informatique, +contact humain'],
  ['plutôt les chiens que les chats', '+chiens, -chat'],
  ['les enfants, enfin non, plutôt les animaux', '+animaux'],
  ['un métier scientifique, nn plutôt artistique en fait', '+artistique'],
  ['l’agriculture sans reprendre une ferme', '+agriculture, -ferme'],
  ['passionné de musique, mais je ne veux pas être artiste : que reste-t-il ?', '+musique'],
])('exceptions et refus, « %s » : %s', (texte, attendu) => {
  expect(enviesDites(texte)).toBe(attendu)
})

test.each([
  ['je fabrique des étagères et l’odeur du bois me plaît', '+fabriquer, +bois'],
  ['sentir des odeurs, créer des parfums, quel métier ?', '+odeurs, +créer'],
  ['ma fille collectionne les cailloux, quel métier ?', '+cailloux'],
  ['après vingt ans en banque, quels métiers pour aider les gens en difficulté ?', '+aider, +gens en difficulté'],
  ['j’ai travaillé quinze ans dans le commerce, je voudrais aider les autres', '+aider'],
  ['après dix ans dans l’informatique je veux travailler dehors', '+travailler dehors'],
])('ce qui entoure l’envie n’en est pas une, « %s » : %s', (texte, attendu) => {
  expect(enviesDites(texte)).toBe(attendu)
})

test.each([
  ['quels métiers consistent à aider les personnes handicapées ?', '+aider les personnes handicapées'],
  ['un métier où on s’occupe des petits', '+occuper des petits'],
  ['chui artiste dans lame kel metié pr moi', '+artiste dans l’âme'],
  ['jdecine tt le tps kel metier', '+dessine'],
  ['un métier de l’audiovisuel lié au son', '+audiovisuel, +lié au son'],
  ['l’informatique, plutôt les réseaux que le code, quel métier ?', '+informatique, +réseaux'],
])('une envie dite par ce qu’on fait ou ce qu’on est, « %s » : %s', (texte, attendu) => {
  expect(enviesDites(texte).replaceAll("'", '’')).toBe(attendu)
})

test('« fiche métier chevalier jedi » : aucune fiche, aucune liste de métiers du Moyen Âge', () => {
  expect(understand('fiche métier chevalier jedi', index).intent.kind).toBe('inconnu')
})

test.each(['fiche métier informatique', 'fiche métier sur les animaux'])('« %s » : une envie', (texte) => {
  expect(understand(texte, index).intent.kind).toBe('liste')
})

test.each([
  'si le métier de vétérinaire me plaît, quels autres métiers pourraient me convenir ?',
  'si j’aime le métier de vétérinaire, que me conseillez-vous d’autre ?',
  'quels métiers à côté de vétérinaire ?',
  'metié similer a véterinaire',
])('« %s » : les métiers qui lui ressemblent', (texte) => {
  const { intent } = understand(texte, index)
  expect(intent.kind === 'proches' && intent.fiche.id).toBe('MET.171')
})

test.each([
  ['plante fleur jardin quelque chose comme ça', '+plante, +fleur, +jardin'],
  ['un métier où on gagne bien sa vie et où on aide les gens', '+aide les gens'],
])('ce qu’on aime dit sans phrase, ou avec un bon salaire, est une envie : « %s »', (texte, attendu) => {
  expect(enviesDites(texte)).toBe(attendu)
})

test('un code ROME seul nommé est ce dont on parle, quoi qu’on en demande', () => {
  expect(understand('sa correspond a koi le code A1203', index).intent).toMatchObject({
    kind: 'liste',
    nom: 'metiersParRome',
  })
})

test('« cb danée » demande une durée, et n’y entend pas « anesth »', () => {
  expect(understand('zorglubiste cb danée apres le bac', index).intent.kind).not.toBe('metier')
})

test('« les métiers avec un CAP cuisine ou pâtisserie » ne compare rien', () => {
  expect(understand('métiers avec un CAP cuisine ou un CAP pâtisserie', index).intent.kind).not.toBe(
    'comparaisonFormations',
  )
})

test('jugé sur le champ demandé : « quels métiers dans … » l’emporte sur ce qu’on aime à côté', () => {
  const listed = respond('j’aime vendre et voyager, quels métiers dans la mode ?', index).metiers
  const alone = respond('quels métiers dans la mode ?', index)
  expect(listed.length).toBeGreaterThan(2)
  const pages = [alone, respond('voir plus', index, alone.contexte)].flatMap(({ metiers }) => metiers)
  expect(pages.map(({ id }) => id)).toEqual(expect.arrayContaining(listed.slice(0, 2).map(({ id }) => id)))
})

test.each([
  ['j’aime les chevaux. Les vétérinaires travaillent-ils la nuit ?', 'conditions'],
  ['j’écris bien et j’ai envie d’en vivre', 'metiersParInteret'],
])('%s → %s', (texte, attendu) => {
  expect(respond(texte, index).intent).toBe(attendu)
})
