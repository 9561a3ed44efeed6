import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { indexOf, realIndex } from '../support/catalogues'

const index = realIndex()

/** What the list leaves out, by what its sheets speak of; the intent when there is no list. */
function contraintes(texte: string): readonly string[] {
  const { intent } = understand(texte, index)
  return intent.kind === 'liste' ? (intent.criteres.contraintes ?? []) : [intent.kind]
}

/** Wanted and refused wishes. */
function souhaits(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind !== 'liste') return intent.kind
  return intent.criteres.interets.map(({ mot, refuse }) => `${refuse ? '-' : '+'}${mot}`).join(', ')
}

test.each([
  ['un métier sans parler anglais', 'anglais'],
  ['métier ou faut pas parler anglais', 'anglais'],
  ['un métier sans langues', 'anglais'],
  ['jdeteste l anglais quel métier faire', 'anglais'],
  ['un métier sans parler en public', 'public'],
  ['j’ai peur de parler en public quel métier', 'public'],
  ['un metier sans faire d’oral', 'public'],
  ['un métier sans permis', 'permis'],
  ['jai pas le permis quel metier', 'permis'],
  ['un métier où ya pas besoin du permis', 'permis'],
  ['un métier sans trop d’écriture', 'ecrit'],
  ['un métier où on écrit pas', 'ecrit'],
  ['un métier où on a pas froid', 'froid'],
  ['un metier dehors mais pas sous la pluie', 'froid'],
  ['je suis frileux, un métier avec les plantes', 'froid'],
  ['un métier dans la santé sans faire PASS', 'pass'],
  ['dans la santé sans passer par pass ou las', 'pass'],
  ['métier pas dangereux', 'danger'],
  ['un métier où on bosse pas le week-end', 'weekend'],
  ['métiers de la mer sans bateau', 'mer'],
  ['travailler dans l’aviation sans prendre l’avion', 'vol'],
])('« %s » écarte ce dont les fiches parlent : %s', (texte, attendue) => {
  expect(contraintes(texte)).toContain(attendue)
})

test.each([
  'un métier avec pas mal d’anglais',
  'un métier où on écrit beaucoup',
  'j’aime pas que l’anglais, j’aime aussi le dessin',
  'un métier avec les langues mais pas l’anglais',
  'un métier où on parle en public',
  'faire du pass culture un métier',
])('« %s » n’écarte aucun métier par là', (texte) => {
  expect(contraintes(texte).filter((each) => ['anglais', 'ecrit', 'public', 'pass'].includes(each))).toEqual([])
})

test.each([
  ['sans PASS', 'un métier dans la santé sans faire PASS', ['MET.767', 'MET.787', 'MET.332']],
  ['sans week-end', 'un métier avec les animaux mais pas le week-end', ['MET.905']],
  ['pas dangereux', 'un métier avec les chevaux, pas dangereux', ['MET.155']],
])('%s : les métiers dont la fiche en parle n’y sont pas', (_nom, texte, exclus) => {
  const { metiers, text } = respond(texte, index)
  expect(metiers.length).toBeGreaterThan(0)
  for (const id of exclus) expect(metiers.map((each): string => each.id)).not.toContain(id)
  expect(text).toMatch(/J’ai écarté les métiers dont la fiche parle .*\. Les fiches ne disent pas tout/)
})

const ANIMAUX = "je veux m'occuper d'animaux"
const petites = indexOf([
  {
    nomMetier: 'lad-jockey',
    centresInteret: [ANIMAUX],
    conditionTravail: 'Les journées sont régulières.',
    insertion: 'Les éventuels accidents obligent à changer de métier.',
  },
  { nomMetier: 'vétérinaire', centresInteret: [ANIMAUX], conditionTravail: 'Il faut une grande disponibilité.' },
  { nomMetier: 'berger/ère', centresInteret: [ANIMAUX] },
  { nomMetier: 'toiletteur/euse', centresInteret: [ANIMAUX], conditionTravail: 'En ville, dans un salon.' },
])

test.each([
  ['un métier avec les animaux pas dangereux', ['vétérinaire', 'berger/ère', 'toiletteur/euse']],
  ['un métier avec les animaux mais pas le week-end', ['lad-jockey', 'berger/ère', 'toiletteur/euse']],
])('%s : aucun de ceux dont une partie de la fiche en parle', (texte, attendus) => {
  expect(
    respond(texte, petites)
      .metiers.map(({ nom }) => nom)
      .sort(),
  ).toEqual([...attendus].sort())
})

test('dehors et sans froid : aucune fiche ne le permet, et le bot le dit', () => {
  expect(respond('je veux travailler dehors mais pas quand il fait froid', index).text).toMatch(
    /parlent de froid, de pluie ou de travail dehors.* je ne peux pas les écarter/,
  )
})

test('« sans travailler le week-end » et rien d’autre : ceux qu’on connaît pour leurs horaires', () => {
  expect(souhaits('un métier sans travailler le week-end')).toContain('+horaires réguliers')
  expect(souhaits('un métier avec les animaux sans travailler le week-end')).not.toContain('horaires')
})

test.each([
  ['mes parents veulent que je fasse médecine mais moi je veux pas, je veux dessiner', '+dessiner'],
  ['on me force a faire medecine mais moi cest le dessin mon truc', '-faire médecine, +dessin'],
  ['mon père veut que je fasse du droit mais moi j’aime le sport', '-droit, +sport'],
  ['mon père veut que je reprenne la ferme mais moi je veux coder', '-ferme, +coder'],
  ['médecine non merci je veux du sport', '-médecine, +sport'],
  ['je veux pas faire médecine mais travailler à l’hôpital', "+travailler à l'hôpital, -faire médecine"],
  ['ma mère veut que je sois avocat mais moi je veux faire de la cuisine', '+cuisine'],
  [
    'la prof principale me pousse vers un bac pro vente mais moi je veux travailler avec les animaux',
    '+travailler avec les animaux',
  ],
])('ce que d’autres veulent n’est pas un souhait : « %s » → %s', (texte, attendu) => {
  expect(souhaits(texte)).toBe(attendu)
})

test.each(['mes parents veulent que je sois avocat mais je veux pas', 'je voulais être coiffeur mais je veux plus'])(
  '« %s » : le métier n’est pas présenté, et on cherche ensemble',
  (texte) => {
    expect(respond(texte, index)).toMatchObject({ intent: 'guide', metiers: [] })
  },
)

test('ce que d’autres veulent reste ce qu’on demande quand rien ne s’y oppose', () => {
  expect(respond('ma mère veut que je sois infirmière, ça gagne combien ?', index)).toMatchObject({
    intent: 'salaire',
    metiers: expect.arrayContaining([expect.objectContaining({ id: 'MET.38' })]),
  })
})

test.each([
  ['je veux travailler dans la santé sans contact avec le sang', '+santé, -sang'],
  ['métiers du sport sans contact avec les enfants', '+sport, -enfants'],
  ['métier du soin, pas de contact avec les personnes âgées', '+soin, -personnes âgées'],
  ['un métier médical sans lien avec les enfants', '+médical, -enfants'],
  ['jaime la music mais pas joué sur scène', '+musique, -sur scène'],
  [
    'je veux protéger les animaux sauvages mais je n’ai pas le niveau pour être vétérinaire',
    '+protéger les animaux sauvages',
  ],
])('« sans contact avec » une chose la refuse, et rien d’autre : « %s » → %s', (texte, attendu) => {
  expect(souhaits(texte)).toBe(attendu)
})

test('« sans contact » avec les gens reste une façon de travailler', () => {
  expect(souhaits('un métier sans contact avec le public')).toContain('+sans contact')
})
