import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

function lu(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind === 'inconnu') return `inconnu ${intent.dit}`
  if (intent.kind === 'horsSujet') return `horsSujet ${intent.sujet.sujet}`
  return intent.kind === 'metier' ? `${intent.candidat.fiche.libelleMasculin} ${intent.facette}` : intent.kind
}

test.each([
  ['Après quinze ans comme maçon, mon dos ne suit plus. Combien gagne un graphologue ?', 'inconnu graphologue'],
  [
    'mon frere est plombier et moi je suis accro au café, torréfacteur ça gagne combien par mois',
    'inconnu torrefacteur',
  ],
  ['ma tante est plombière, moi je veux être cartomancienne, c’est quoi les études ?', 'inconnu cartomancienne'],
  ['mon père est maçon et moi j’adore les bêtes, taxidermiste il faut quel diplôme', 'inconnu taxidermiste'],
])('un métier raconté ne répond pas pour celui qui est demandé et n’a pas de fiche : « %s »', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  [
    'Je suis plombier et je n’ai pas le temps : à quelle date ferment les vœux sur Parcoursup ?',
    'horsSujet parcoursup',
  ],
  ['j’ai un contrôle demain et mon père est plombier, tu peux me résoudre 3x + 7 = 22 ?', 'horsSujet devoirs'],
  ['Ma mère est infirmière et mon père maçon. Quel temps fait-il à Lyon demain ?', 'horsSujet meteo'],
])('ni pour ce qui n’est pas du métier : « %s »', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  ['Mon père est plombier. Il gagne combien en vrai ?', 'plombier salaire'],
  ['mon père est plombier, ma mère aussi. C’est dur comme métier ?', 'plombier conditions'],
  ['ma mère veut que je sois plombier, quelle spé je prends en première ?', 'plombier etudes'],
  ['je suis maçon depuis huit ans. Quelles évolutions s’offrent à moi dans ce métier ?', 'maçon evolution'],
])('mais bien pour ce qui se demande de lui : « %s »', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  [
    'je voulais être vétérinaire mais je n’ai pas été admise, je finis mon BTS comptabilité et gestion, quelles études après ?',
    'poursuite',
  ],
  [
    'ma mère est infirmière et mon frère menuisier, moi je finis le BTS comptabilité et gestion, je peux faire quoi comme études après ?',
    'poursuite',
  ],
])('la formation qu’on finit continue, le métier raconté avant ne se vise plus : « %s »', (texte, attendu) => {
  const { intent } = understand(texte, index)
  expect(intent.kind === 'formation' ? intent.facette : intent.kind).toBe(attendu)
})

test('un poste qu’on occupe ne se demande pas : « à côté de mon boulot d’infirmière, plombière faudrait que je passe quoi comme diplôme ? »', () => {
  expect(
    lu(
      'j’ai peint toute ma vie à côté de mon boulot d’infirmière, plombière faudrait que je passe quoi comme diplôme ?',
    ),
  ).toBe('plombier etudes')
})
