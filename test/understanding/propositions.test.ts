import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** What a message is understood as, with the first job or training. */
function lu(texte: string): string {
  const { intent, metiers, formations } = respond(texte, index)
  const [sujet] = intent === 'formation' ? formations : metiers
  return `${intent} ${sujet?.id ?? ''}`.trim()
}

test.each([
  ['un collègue m’a parlé de bijoutier mais éditeur c’est combien d’années d’études ?', 'duree MET.678'],
  ['ma mère est infirmière du coup sage-femme ça m’intéresse, quel salaire ?', 'salaire MET.787'],
  ['j’aime pas le métier de podologue : combien gagne un orthophoniste ?', 'salaire MET.765'],
  ['mes deux sœurs sont stylistes, et je préfère électricien, ça gagne combien ?', 'salaire MET.56'],
  ['j’ai été fromager pendant dix ans, j’ai découvert météorologue, c’est quoi les études ?', 'etudes MET.164'],
  ['au lieu de prof je ferais bien documentaliste, quel salaire ?', 'salaire MET.172'],
  ['Plutôt que plombier, je me verrais bien électricien. Quelles qualités faut-il ?', 'competences MET.56'],
  ['jveu plu être avocat, notaire c combien d’anné d’etude', 'duree MET.558'],
  [
    'j’ai rencontré un plombier au forum des métiers, mais c’est électricien qui m’intéresse, quel salaire ?',
    'salaire MET.56',
  ],
  ['commissaire-priseur c’est bouché, j’ai choisi psychomotricien, quel salaire ?', 'salaire MET.876'],
])('de deux métiers, celui dont la proposition demande ou souhaite est le sujet : %s', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  ['notaire, faut-il être clerc de notaire avant ?', 'competences MET.558'],
  ['un avocat travaille-t-il avec des juristes, et quel salaire ?', 'salaire MET.33'],
  ['quel est le salaire d’un plombier ? mon père est maçon.', 'salaire MET.266'],
])('… et le nom dit seul avant la question, ou dont on demande d’abord, le reste : %s', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  ['Mon frère prépare un BTS tourisme ; moi, je préfère le BTS photographie. Qu’y apprend-on ?', 'formation FOR.727'],
  ['Titulaire d’un bac pro commerce, je vise le BTS photographie. Quelle durée ?', 'formation FOR.727'],
  ['Après une L2 abandonnée en STAPS je pense au BTS photographie, ça dure combien ?', 'formation FOR.727'],
  ['Aide-soignante, je voudrais savoir comment on est admis en BTS photographie.', 'formation FOR.727'],
])('de même de deux formations, ou d’un métier et d’une formation : %s', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  ['c’est quoi architecte', 'jsui menuisier, faut refaire un cap ?', 'niveau MET.161'],
  ['c’est quoi pâtissier', 'ya du boulot la dedans ? ma mere est coiffeuse', 'evolution MET.152'],
  ['études pour être avocat', 'Je suis déjà secrétaire. Combien d’années cela prendrait-il ?', 'duree MET.33'],
])('ce qu’on raconte en passant laisse la question au métier dont on parle : %s / %s', (avant, texte, attendu) => {
  const { intent, metiers } = respond(texte, index, respond(avant, index).contexte)
  expect(`${intent} ${metiers[0]?.id ?? ''}`).toBe(attendu)
})

test.each([
  ['L’infirmière du lycée a parlé à mon fils d’éducateur spécialisé. Quel salaire ?', 'salaire MET.311'],
  ['le coiffeur de ma mère dit que boucher ça recrute', 'evolution MET.268'],
  ['jai bossé 8 ans com caissiere la jveu fair electricien sa recrute?', 'evolution MET.56'],
])('qui parle d’un métier à quelqu’un n’est pas celui qu’on demande : %s', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  ['j’hésite avec plombier mais dites-moi d’abord comment on devient pâtissier', 'etudes MET.152'],
  ['moi j’élève des bergers belges, électricien ça s’apprend où ?', 'etudes MET.56'],
  ['j’ai longtemps voulu être notaire, mais combien touche un électricien au départ ?', 'salaire MET.56'],
  ['mon voisin travaille avec des architectes, il est plombier, c quoi son métier', 'presentation MET.266'],
  ['boulanger, faut être un sportif ?', 'competences MET.17'],
  ['Ma sœur veut être fleuriste, mais elle regarde le BTS photographie : qu’y apprend-on ?', 'formation FOR.727'],
])('ce qu’on a voulu, avec qui l’on travaille ou ce qu’il faudrait être n’est pas le sujet : %s', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})
