import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { souhaits } from '../support/lire'

const index = realIndex()

test.each([
  ['je suis douée en maths mais je refuse d’enseigner', '+maths, -enseigner'],
  ['j’aime les langues mais enseigner ne me dit rien', '+les langues, -enseigner'],
  ['je veux travailler dans la mode mais coudre ne me plaît pas', '+mode, -coudre'],
  ['j’aime le sport mais entraîner des gens ça me branche pas', '+sport, -entraîner'],
  ['les maths ça m’intéresse pas mal', '+maths'],
  ['aucune envie de finir dans un bureau à taper des rapports, j’aime la mer', '-dans un bureau, +mer'],
  ['je ne me vois pas toute ma vie devant un écran, j’aime la nature', '-devant un écran, +nature'],
  ['je ne suis pas faite pour rester assise huit heures devant un écran, j’aime le bois', '-devant un écran, +bois'],
  ['beurk les maths, moi jaime les langue é aidé les gens', '-maths, +les langues, +aide les gens'],
  ['les maths beurk, moi j’aime les langues', '-maths, +les langues'],
  ['le sport bof, la mécanique oui', '-sport, +mécanique'],
  ['les enfants, non merci, moi c’est les vieux', '-enfants, +vieux'],
  ['les enfants c’est l’enfer, je préfère les personnes âgées', '-enfants, +personnes âgées'],
  ['j’en ai assez de la vente, je veux travailler avec les animaux', '-vente, +travailler avec les animaux'],
  ['jveu kité la vente, plu jamé de clients, moi jaime reparer des truc', '-vente, -clients, +réparer des trucs'],
  ['pas envie de bosser dans un ehpad mais j’aime les vieux', '-ehpad, +vieux'],
  ['à part infirmier, quels métiers à l’hôpital ?', "+à l'hôpital"],
  ['mon stage chez un électricien j’aime pas, plutôt un métier dans le son', '+le son'],
  ['j’aime bricoler, mais les voitures et les motos ne m’intéressent pas', '+bricoler, -voitures, -motos'],
  ['j’aime le sport et les maths ne m’intéressent pas', '+sport, -maths'],
  ['je préfère les animaux aux humains', '+animaux, -humain'],
  ['je préfère travailler à l’hôpital', "+travailler à l'hôpital"],
  ['les voitures c’est ma vie mais j’aime pas être sous le capot', '+voitures, -sous le capot'],
  ['un taf zéro maths dans l’informatique', '-maths, +informatique'],
  ['un job où tu bouges tout le temps, zéro bureau', '+bouger tout le temps, -bureau'],
  ['je pars de zéro, je veux travailler dans l’informatique', '+informatique'],
  ['un métier avec des enfants mais pas à l’école', "+avec des enfants, -à l'école"],
  ['je suis nul à l’école mais j’aime les animaux', '+animaux'],
  ['quels métiers du spectacle sans monter soi-même sur scène', '+spectacle, -sur scène'],
  ['la vue du sang me fait tourner de l’œil, mais j’aime les vieux, quels métiers', '-vue du sang, +vieux'],
  ['il a du mal à l’écrit, quels métiers avec les animaux', '-écrit, +avec les animaux'],
  ['un boulot où je bosse pas le week-end et horaires de bureau', '+horaires de bureau, -week-end'],
  ['usine mais pas à la chaîne, régler des machines', '+usine, -à la chaîne, +régler des machines'],
  ['mon rêve c’est l’espace mais je suis moyen en maths', '+espace, -maths'],
  ['un métier avec des bébés sans passer par une école d’infirmière', '+bébés'],
  ['Quels métiers de l’agriculture évitent d’avoir à élever des animaux ?', '+agriculture, -élever des animaux'],
])('ce qui dégoûte n’est pas une envie : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  ['soigner les gens sans être en contact avec le sang', '+soigner les gens, -sang'],
  ['un métier dans la santé, pas au contact du sang', '+santé, -sang'],
  ['un métier pas assis toute la journée derrière un écran', '-assis, -derrière un écran, +bouger'],
  ['être dans un labo mais sans tests sur les animaux', '+dans un labo, -animaux'],
])('le refus vaut aussi pour ce qu’il y a au bout : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  ['jaime la chimi mais hors de question de faire bac+5', '+chimie, <= bac + 4'],
  ['j’aime la biologie mais bac +5 c’est non', '+biologie, <= bac + 4'],
  ['j’adore le droit mais bac+5 cest mort', '+droit, <= bac + 4'],
  ['défendre les gens, mais trois ans d’études, c’est trop long', '+défendre les gens, <= bac + 2'],
  ['j’ai 15 ans c’est trop tôt pour choisir un métier avec les animaux ?', '+avec les animaux'],
])('un niveau refusé après coup : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test('une gêne devant le bruit ou la foule demande du calme, et pas un métier d’écoute', () => {
  expect(souhaits(index, 'hypersensible, j’ai besoin d’un métier zen avec peu de monde autour')).toBe(
    '+hypersensible, +métier zen',
  )
})

test.each([
  [
    'j’aime pas les maths, les sciences, les langues mais j’adore le dessin',
    '-maths, -sciences, -les langues, +dessin',
  ],
  ['j’aime pas la chimie, la physique et les maths mais j’aime la nature', '-chimie, -physique, -maths, +nature'],
  ['j’aime pas le sport, la musique, j’aime la lecture', '-sport, -musique, +lecture'],
  ['pas de maths, de physique, plutot de l’art', '-maths, -physique, +art'],
  ['jaime pas la svt la physique et les maths mais jadore lart', '-SVT, -physique, -maths, +art'],
  ['je suis nul en maths, français, anglais, par contre j’aime bien le bricolage', '-maths, -anglais, +bricolage'],
  ['j’adore le dessin mais pas la mode, la déco', '+dessin, -mode, -déco'],
  ['hors de question de bosser dans la santé, le social, l’enseignement', '-santé, -social, -enseignement'],
  ['j’aime pas rester enfermé, le bureau, je préfère la montagne', '-bureau, +montagne'],
])('un refus vaut pour tout ce qui est énuméré : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  ['je veux un métier ou on bouge, pas de bureau, avec des enfants', '+bouger, -bureau, +avec des enfants'],
  ['pas de bureau, dehors, avec des animaux', '-bureau, +dehors, +avec des animaux'],
  ['je veux pas de maths avec des animaux si possible', '-maths, +avec des animaux'],
  ['je veux pas rester assis, avec des enfants', '-rester assis, +avec des enfants'],
  ['j’aime pas les maths, les langues oui', '-maths, +les langues'],
  ['j’aime pas l’école, la mécanique c’est ma passion', '+mécanique, <= bac ou équivalent'],
  ['ni maths, ni physique, du dessin', '-maths, +dessin, -physique'],
  ['pas les maths, le dessin', '-maths, +dessin'],
  ['je veux pas rester assis, dans un bureau', '-rester assis, +bouger'],
])('un refus s’arrête où commence une autre envie : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  ['un métier où on aide les personnes âgées', '+aider les personnes âgées'],
  ['un métier où on aide les vieux', '+aider les vieux'],
  ['des métiers où ils aident les personnes handicapées', '+aider les personnes handicapées'],
  ['un métier où on vend des maisons', '+vendre des maisons'],
  ['j’aimerais passer ma vie à vendre des maisons', '+vendre des maisons'],
  ['des métiers où l’on construit des ponts', '+construire des ponts'],
  ['des métiers où ils défendent les animaux', '+défendre les animaux'],
  ['un métier où tu écris des articles', '+écrire des articles'],
  ['un métier où on fait des gâteaux', '+faire des gâteaux'],
  ['un métier où on sert les clients', '+servir les clients'],
])('ce qu’on y fait est une envie, et pas un nom de métier : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test('« quels métiers n’obligent pas à … ? » : ce que la question nie n’est pas oublié', () => {
  const { intent } = understand('Quels métiers de la santé n’obligent pas à toucher les gens ?', index)
  expect(intent).toMatchObject({ kind: 'liste', criteres: { laisses: ['qui n’obligent pas a toucher les gens'] } })
})
