import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** What is put side by side: trainings by title, kinds by code; else the intent. */
function compares(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind === 'comparaisonFormations')
    return intent.groupes.map(([first]) => first?.libelle.replace(/ option | parcours .*/, ' ') ?? '').join(' / ')
  if (intent.kind === 'diplome' && intent.demande.sujet === 'compares')
    return intent.demande.diplomes.map(({ code }) => code).join(' / ')
  return intent.kind
}

const SLAM = 'BTS services informatiques aux organisations B solutions logicielles et applications métiers'
const SISR = "BTS services informatiques aux organisations A solutions d'infrastructure, systèmes et réseaux"

test.each([
  ['BTS SIO SLAM ou SISR', `${SLAM} / ${SISR}`],
  ['SLAM ou SISR', `${SLAM} / ${SISR}`],
  ['différence entre slam et sisr', `${SLAM} / ${SISR}`],
  ['bts mco ou tc', 'BTS management commercial opérationnel / BUT techniques de commercialisation '],
  [
    'je fais un bts mco ou un ndrc ?',
    'BTS management commercial opérationnel / BTS négociation et digitalisation de la relation client',
  ],
  ['bac pro ciel ou sti2d', 'bacpro / sti2d'],
  ['melec ou st2s', 'bacpro / st2s'],
  ['licence de philosophie ou bpjeps', 'licence / bpjeps'],
  ['seconde générale ou pro ?', 'bacgeneral / bacpro'],
  ['2nde gt ou 2nde pro', 'bacgeneral / bacpro'],
  ['lycée pro ou général', 'bacpro / bacgeneral'],
  ['mon fils hésite entre bac pro et général', 'bacpro / bacgeneral'],
  ['cap ou bac pro apres la 3eme', 'cap / bacpro'],
  ['licence ou bts apres un bac pro', 'licence / bts'],
  ['apprentissage ou scolaire', 'alternance / initial'],
])('« %s » : côte à côte, %s', (texte, attendu) => {
  expect(compares(texte)).toBe(attendu)
})

test.each([
  ['melec ou st2s', 'melec', 'et de ses environnements connectés'],
  ['licence de philosophie ou bpjeps', 'licence de philosophie', 'licence mention philosophie'],
  ['bts mco ou licence', 'bts mco', 'BTS management commercial opérationnel'],
])('« %s » : deux sortes de diplômes, et « %s » n’est pas oublié', (texte, dit, libelle) => {
  const { text } = respond(texte, index)
  expect(text).toContain(`pour « ${dit} »`)
  expect(text).toContain(libelle)
})

test.each([['licence ou bts apres un bac pro'], ['différence entre licence et but']])(
  '« %s » : rien que les sortes de diplômes',
  (texte) => {
    expect(respond(texte, index).text).not.toContain('C’est en général')
  },
)

test.each([
  ['mécano moto, cap ou bac pro ?'],
  ['cuisine ou pâtisserie'],
  ['différence entre notaire et avocat'],
  ['un chef pro ou un amateur'],
])('« %s » ne compare pas deux diplômes', (texte) => {
  expect(understand(texte, index).intent.kind).not.toMatch(/comparaisonFormations|diplome/)
})

test.each([
  ['école d’ingénieur après un bac techno', 'ingenieur'],
  ['ingénieur après un bts', 'ingenieur'],
  ['école d’ingénieur après un but', 'ingenieur'],
  ['ecole d’ingé apres sti2d', 'ingenieur'],
  ['prépa après un bac pro', 'prepa'],
  ['fac apres un bac pro', 'licence'],
])('« %s » : comment y entrer, et non ce qui suit', (texte, code) => {
  expect(understand(texte, index).intent).toMatchObject({
    kind: 'diplome',
    demande: { sujet: 'un', facette: 'acces', diplome: { code } },
  })
})

test('ce que dit la fiche d’une licence de la suite l’emporte : « un master après une licence de philo ? »', () => {
  expect(understand('peut-on faire un master après la licence de philosophie ?', index).intent).toMatchObject({
    kind: 'formation',
    facette: 'poursuite',
  })
})

test.each([
  ['durée et admission du BTS diététique', ['duree', 'acces']],
  ['bts tourisme durée débouchés', ['duree', 'debouches']],
  ['cap cuisine : durée, admission et débouchés', ['duree', 'acces', 'debouches']],
  ['but informatique, comment y entrer et que faire après ?', ['acces', 'poursuite']],
])('« %s » : tout ce qui est demandé d’une formation', (texte, ensemble) => {
  expect(understand(texte, index).intent).toMatchObject({ kind: 'formation', ensemble })
})

test('tout est dit sous le même titre, une fois', () => {
  const { text, suggestions } = respond('durée et admission du BTS diététique', index)
  expect(text).toMatch(/Durée : \*\*2 ans\*\*[\s\S]*\*\*L’accès\*\*/)
  expect(text.match(/\*\*BTS diététique et nutrition\*\*/g)).toHaveLength(1)
  expect(suggestions).not.toContain('Comment y entrer ?')
})

test('« c’est quoi les débouchés du BTS tourisme ? » : les débouchés', () => {
  expect(respond('c’est quoi les débouchés du bts tourisme', index).facet).toBe('debouches')
})

test('deux choses demandées d’une sorte de diplôme : tout est dit', () => {
  const { text } = respond('combien de temps dure le bpjeps et comment y rentrer', index)
  expect(text).toMatch(/\*\*Durée\*\*[\s\S]*\*\*Pour y entrer\*\*/)
})

test.each(['BPREA', 'c’est quoi le bprea', 'durée bprea'])('le sigle d’usage d’une formation : %s', (texte) => {
  expect(respond(texte, index).formations[0]?.id).toBe('FOR.9302')
})

test.each([
  ['c’est quoi une passerelle', 'passerelle'],
  ['je peux passer de seconde pro a générale ?', 'passerelle'],
  ['jveux reprendre mes etudes', 'reprendre-des-etudes'],
  ['formation en 6 mois', 'formation-courte'],
])('« %s » : une réponse et à qui s’adresser (%s)', (texte, sujet) => {
  expect(understand(texte, index).intent).toMatchObject({ kind: 'horsSujet', sujet: { sujet } })
})

test.each(['reprendre des études pour être infirmière', 'formation courte pour devenir aide-soignant'])(
  'le métier nommé l’emporte : « %s »',
  (texte) => {
    expect(understand(texte, index).intent.kind).toBe('metier')
  },
)

test('« et faut quoi comme bac ? » se demande du métier dont on parle, et d’aucun sans lui', () => {
  const { contexte } = respond('boulanger', index)
  expect(respond('et faut quoi comme bac', index, contexte)).toMatchObject({
    intent: 'niveau',
    metiers: [{ id: 'MET.17' }],
  })
  expect(respond('et faut quoi comme bac', index).text).toMatch(/De quel métier parles-tu/)
})
