import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  'assistante sociale, le jeune que je suis veut bosser dans la restauration, CAP ou bac pro ?',
  'assistante sociale, je suis une dame de 45 ans qui veut faire de la petite enfance, quel diplôme ?',
  'psychologue au CIO je cherche pour un terminal qui veut faire de la musique, quelles études ?',
  'père gendarme, fils qui veut faire de l’informatique, quelles études ?',
])('qui demande dit d’abord son métier, et demande pour un autre : %s', (texte) => {
  expect(lire(index, texte)).not.toMatch(/MET\.(?:64|313|871)/)
})

test.each([
  ['serveuse à mi-temps, je regarde le CAP couvreur. Comment y entrer ?', 'formation acces FOR.7012'],
  ['boulanger, le cap couvreur ca dure cb de tps', 'formation duree FOR.7012'],
  ['caissière, on m’a parlé du BTS MCO, on y apprend quoi ?', 'formation description FOR.2317'],
])('une formation nommée, et demandée comme telle, n’est pas le métier de qui demande : %s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each([
  ['boulanger, faut le bac pro boulanger ?', 'niveau MET.17'],
  ['vétérinaire, combien d’années après un bac pro aménagements paysagers ?', 'duree MET.171'],
  ['graphiste, on fait quoi comme école ? je suis en 1re STD2A', 'formations MET.5'],
  ['opticien, bts opticien lunetier, salaire à la sortie ?', 'salaire MET.281'],
])('… mais le métier demandé le reste : %s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each([
  ['un journaliste parlait du métier de couvreur, quelles formations ?', 'formations MET.263'],
  ['vu une vidéo d’un journaliste sur le métier de boulanger, c’est quoi le salaire ?', 'salaire MET.17'],
  ['un pompier nous a présenté le métier de soudeur, c’est payé combien ?', 'salaire MET.899'],
  ['j’ai vu sur tiktok un coiffeur parler de plombier', 'presentation MET.266'],
])('qui parle d’un métier n’est pas ce métier : %s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test('… mais on peut le demander', () => {
  expect(lire(index, 'combien gagne un journaliste qui parle de cuisine ?')).toBe('salaire MET.45')
})

test.each([
  [
    'mon oncle est couvreur, mon père pensait à maçon, je veux le métier de mon oncle, quel salaire ?',
    'salaire MET.263',
  ],
  [
    'ma tante est notaire, mon père voudrait avocat, moi c’est le métier de ma tante, combien d’années ?',
    'duree MET.558',
  ],
  [
    'plombier en alternance, mon maître d’apprentissage est couvreur et part à la retraite, son poste paye combien ?',
    'salaire MET.263',
  ],
  [
    'mon mari veut qu’elle soit avocate, ma fille préfère plombier, quelles études pour ce qu’elle préfère ?',
    'etudes MET.266',
  ],
])('le métier que l’on montre parmi ceux qui sont dits : %s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test('… sauf quand on n’en veut pas', () => {
  const texte = 'mon père est plombier, je veux être boulanger, le métier de mon père ne me plaît pas, quel salaire ?'
  expect(lire(index, texte)).toBe('salaire MET.17')
})
