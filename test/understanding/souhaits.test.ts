import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

/** What the list must satisfy, wanted and refused. */
function souhaits(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind !== 'liste') return intent.kind
  const { interets, domainesRefuses = [], contraintes = [], salaireMin, niveauMax, tri, mots } = intent.criteres
  return [
    ...interets.map(({ mot, refuse }) => `${refuse ? '-' : '+'}${mot}`),
    ...domainesRefuses.map((each) => `-${each}`),
    ...contraintes.map((each) => `-${each}`),
    ...(salaireMin === undefined ? [] : [`>= ${salaireMin} euros`]),
    ...(niveauMax === undefined ? [] : [`<= ${niveauMax}`]),
    ...(tri === undefined ? [] : [`par ${tri}`]),
    ...mots.map((each) => `texte ${each}`),
  ].join(', ')
}

test.each([
  ['vers quels métiers se diriger quand on aime les chevaux ?', '+chevaux'],
  ['un métier avec de vieux vélos', '+vélos'],
  ['je veux un métier sans contact avec les gens', '+sans contact'],
  ['je veux pas de métier avec les enfants', '-enfants'],
  [
    'un métier sans travailler le week end et en soirée',
    '-travailler le week-end, -soirées, +horaires réguliers, -soir, -weekend',
  ],
  ['un métier avec les enfants sans travailler le soir', '+enfants, -travailler le soir, -soir'],
  ['un métier sans horaires décalés', '+horaires réguliers, -nuit'],
  ['pas de bureau mais travailler la nuit ça me va', '-bureau, +travailler la nuit'],
  ['un métier dans le bâtiment mais pas physique', '+dans le bâtiment, -physique, -physique'],
  ['le bâtiment, sans hauteur', '+bâtiment, -hauteur, -hauteur'],
  ['j’ai le vertige, quel métier dans le bâtiment ?', '+dans le bâtiment, -hauteur'],
  ['un métier de l’armée sans combattre', '+armée, -combat'],
  ['aider les gens sans stress', '+aider, -stress, -stress'],
  ['j’aime les enfants mais pas trop de stress', '+enfants, -stress, -stress'],
  ['un métier où on gagne 3000 euros', '>= 3000 euros, par salaire'],
  ['gagner 3 000 euros par mois', '>= 3000 euros, par salaire'],
  ['un métier à 2000€', '>= 2000 euros, par salaire'],
  ['salaire de 2500 euros avec les animaux', '+avec les animaux, >= 2500 euros, par salaire'],
  ['je n’ai pas de métier en tête, j’aime les enfants', '+enfants'],
  ['travailler avec des femmes violées', '+femmes violées'],
  ['un métier avec les enfants mais pas le week-end', '+enfants, -week-end, -weekend'],
  ['ma fille aime les enfants mais ne veut pas aller au-delà du BTS, quel métier ?', '+enfants, <= bac + 2'],
  ['quels métiers paient le mieux dans la santé ?', '+santé, par salaire'],
  ['les trains', '+trains'],
  ['je veux aider les gens mais la vue du sang m’est insupportable', '+aider, -vue du sang, -sang'],
  ['un métier dans la santé, le sang me fait pas peur', '+santé'],
  ['un métier de fonctionnaire sauf l’armée et la police', '-armée, -police'],
  ['un métier sans maths et avec les enfants', '-maths, +enfants'],
  ['je suis en première technologique STI2D, quels métiers dans la robotique ?', '+robotique'],
  ['un métier avec les enfants sans passer par un bts', '+enfants'],
  ['un boulot de nuit ou pas dans la sécurité', '+de nuit, +sécurité'],
  ['La mode, mais pas plus d’un CAP ou d’un bac pro. Il y a du choix ?', '+mode, <= bac ou équivalent'],
  ['Pas d’études longues, pas de bureau, avec des chiens. Vous pensez à quoi ?', '-bureau, +chiens, <= bac + 2'],
  ['un métier d’action, genre police, pompier', '+action ou police'],
  ['je veux bosser dehors, par exemple jardin ou forêt', '+bosser dehors ou jardin ou forêt'],
  ['j’aime les petites choses bien faites, quel métier avec le bois ?', '+bois'],
  ['on me dit à l’écoute, dans quels métiers cette qualité sert ?', "+à l'écoute"],
  ['les métiers de l’aviation m’intéressent depuis que je suis au club de cuisine', '+aviation'],
  ['un métier sans contact avec le public', '+sans contact, -avec le public'],
  ['j’aime la biologie mais les dissections non merci', '+biologie, -dissections'],
  ['la nature oui, l’agriculture non', '+nature, -agriculture'],
  ['rien à voir avec les maths, j’aime écrire', '-maths, +écrire'],
  ['j’ai un CAP cuisine mais je veux tout arrêter, je veux bosser dans l’informatique', '+informatique'],
  ['un boulot où on bouge, pas dans un bureau', '+bouger, -dans un bureau'],
  ['jador le foot ya koi com metier a par sportif', '+foot, -sportif'],
  ['je suis forte en psycho, il y a quoi comme métier ?', '+psycho'],
  ['les métiers artistiques comme graphiste ou photographe', '+métier artistique'],
  ['je suis engagée dans une association, je cherche un métier qui protège la planète', '+protéger la planète'],
  ['les trains, les rails, tout ça', '+trains'],
  ['donne-moi des métiers sans faire 5 ans d’études', '<= bac + 4'],
  ['j’ai eu un cancer, quel métier avec les enfants ?', '+enfants'],
  ['je sors de prison, quel métier dans le bâtiment ?', '+dans le bâtiment'],
])('« %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(texte)).toBe(attendu)
})

test.each([
  ['t’es sérieux ?', 'liste'],
  ['pompier, âge max ?', 'liste'],
])('« %s » ne souhaite aucun métier', (texte, jamais) => {
  expect(understand(texte, index).intent.kind).not.toBe(jamais)
})

test('ce qu’on est n’est pas ce qu’on aime', () => {
  expect(souhaits('je suis autiste et j’aime coder')).toBe('+coder')
})

test('un domaine refusé n’est pas celui de la liste', () => {
  expect(souhaits('un métier dehors, ni vente ni industrie')).not.toContain('liste')
  const reply = respond('un métier dehors, ni bureau ni usine', index)
  expect(reply.intent).toBe('metiersParInteret')
  expect(reply.text).toContain('sans « bureau » ni « usine »')
})

test.each([
  'c’est quoi comme BTS si je veux travailler dans le tourisme ?',
  'y aurait-il un BTS pour travailler dans le tourisme ?',
])('« %s » : des formations de cette sorte, pas des métiers', (texte) => {
  const reply = respond(texte, index)
  expect(reply.intent).toBe('formation')
  expect(reply.formations[0]?.nom).toContain('tourisme')
})

test('le BEP n’existe plus, et c’est dit', () => {
  expect(respond('c’est quoi un BEP ?', index).text).toContain('n’existe plus')
})

test('une activité dont on demande les formations n’est pas une liste', () => {
  expect(lire(index, 'vendre des lunettes, quelle formation ?')).toMatch(/^(?:choix )?formations .*MET.281/)
})

test('de deux souhaits du même monde, celui qu’on refuse n’ôte que le métier de son nom', () => {
  const { metiers } = respond('j’aimerais être à la montagne mais je suis pas fort au ski', index)
  const ids: readonly string[] = metiers.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(0)
  expect(ids).not.toContain('MET.312')
})

test('une formation refusée ou quittée emporte ses métiers', () => {
  expect(lire(index, 'soigner les gens sans passer par la fac de médecine')).toBe('liste metiersParInteret')
  const { metiers } = respond('soigner les gens sans passer par la fac de médecine', index)
  expect(metiers.map(({ id }): string => id)).not.toContain('MET.419')
  expect(
    lire(index, 'J’ai un CAP coiffure dont je ne veux plus entendre parler. Je voudrais un métier avec les animaux.'),
  ).toBe('liste metiersParInteret')
})

test.each(['j’ai un bac pro commerce qui ne m’a pas plu, je veux un métier avec les animaux'])(
  'où l’on est ne limite pas un souhait d’un autre monde : %s',
  (texte) => {
    const { intent } = understand(texte, index)
    expect(intent).toMatchObject({ kind: 'liste', nom: 'metiersParInteret', criteres: { formations: [] } })
  },
)

test('dans la défense en tant que civil : aucun métier qui n’est que militaire', () => {
  const { intent } = understand('travailler dans la défense en tant que civil', index)
  expect(intent).toMatchObject({ criteres: { statuts: [], statutsRefuses: ['militaire'] } })
})

test('aucun métier de la photo n’est militaire : les militaires, dits seulement proches', () => {
  const { metiers, text } = respond('un métier de la photo en tant que militaire', index)
  expect(metiers.length).toBeGreaterThan(0)
  for (const { id } of metiers) expect(index.metiers.get(id)?.statuts).toContain('militaire')
  expect(text).toMatch(/s’en approchent/)
})

test('« qui n’obligent pas à s’engager dans l’armée » refuse le statut', () => {
  const { intent } = understand('les métiers de la mer qui n’obligent pas à s’engager dans l’armée', index)
  expect(intent).toMatchObject({ kind: 'liste', criteres: { statuts: [], statutsRefuses: ['militaire'] } })
})

test('ce qui est refusé se lit dans les fiches, et le bot dit qu’elles ne disent pas tout', () => {
  const { text, metiers } = respond('un métier dans le bâtiment mais pas physique', index)
  expect(text).toMatch(/écarté les métiers dont la fiche parle d’efforts ou de condition physique/)
  expect(text).toMatch(/ne disent pas tout/)
  expect(metiers.map(({ id }) => id)).not.toContain('MET.94')
})

test('quand toutes les fiches en parlent, le bot le dit au lieu de ne rien montrer', () => {
  const { text, metiers } = respond('un métier de l’armée sans combattre', index)
  expect(text).toMatch(/^Toutes les fiches que j’ai là-dessus \(« armée »\) parlent de combat ou d’armes/)
  expect(text).not.toMatch(/J’ai écarté/)
  expect(metiers.length).toBeGreaterThan(0)
})

test('un montant : seulement ceux dont la fiche le donne, le plus haut d’abord', () => {
  const { text } = respond('un métier où on gagne 2000 euros', index)
  const euros = [...text.matchAll(/au début, (\d+) euros/g)].map(([, said]) => Number(said))
  expect(euros.length).toBeGreaterThan(1)
  expect(euros.every((each) => each >= 2000)).toBe(true)
  expect(euros).toEqual([...euros].sort((a, b) => b - a))
  expect(text).toMatch(/dont la fiche donne au moins 2000 euros/)
})

test('un métier refusé en un mot : tous ceux qui portent ce nom, ou font le même métier sous un autre', () => {
  const refuses = (texte: string): readonly string[] => {
    const { intent } = understand(texte, index)
    return intent.kind !== 'liste'
      ? [intent.kind]
      : intent.criteres.exclus.flatMap((id) => index.metiers.get(id)?.libelleMasculin ?? [])
  }
  const profs = index.catalogue.metiers.filter(({ libelleMasculin }) => libelleMasculin.startsWith('professeur '))
  const exclus = refuses('le sport mais pas prof')
  expect(exclus).toEqual(expect.arrayContaining(profs.map(({ libelleMasculin }) => libelleMasculin)))
  // Those who teach under another title too, and nobody else.
  expect(exclus.filter((nom) => !/^(?:professeur|enseignant|formateur|musicien)/.test(nom))).toEqual([])
  expect(refuses('la santé mais pas aide-soignant')).toEqual(['aide-soignant'])
})
