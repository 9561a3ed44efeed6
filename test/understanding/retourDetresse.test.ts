import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** The replies to messages said one after the other. */
function dire(...messages: readonly string[]) {
  let contexte: Contexte = CONTEXTE_VIDE
  return messages.map((texte) => {
    const reply = respond(texte, index, contexte)
    contexte = reply.contexte
    return reply
  })
}

const dernier = (...messages: readonly string[]) => dire(...messages).at(-1)

describe('après un signe de détresse et une question de métier, on y revient', () => {
  test.each([
    [['j’ai envie de mourir', 'non c’est une blague', 'c quoi le salaire d’un plombier', 'en fait je plaisantais pas']],
    [['je veux mourir', 'salaire plombier', 'c’était pas une blague']],
    [['je veux mourir', 'salaire plombier', 'j’étais sérieuse tout à l’heure']],
    [['je veux mourir', 'salaire plombier', 'jplaisantais pas tt a l’heure']],
    [['jveu mourir', 'et le salaire d’un coiffeur ?', 'je rigolais pas']],
    [['jveu mourir', 'salaire coiffeur', 'je le pensais vraiment']],
    [['jveu mourir', 'salaire coiffeur', 'et ses études ?', 'merci', 'en vrai c’était vrai']],
    [['je me fais violer par mon frère', 'c koi infirmier', 'personne me croit']],
    [['je me fais violer par mon frère', 'c koi infirmier', 'je fais quoi maintenant']],
    [['mon père me tape', 'que dois je faire']],
    [['mon père me tape', 'salaire coiffeur', 'que dois-je faire ?']],
    [['je me fais harceler', 'salaire plombier', 'tu me comprends pas']],
    [['je me fais harceler', 'tu t’en fous']],
    [['on m’a violée', 'c quoi sage-femme', 'tu m’écoutes pas']],
    [['on m’a violée', 'c quoi sage-femme', 'j’ai menti, ça va pas']],
    [['mon père me tape', 'c quoi un CAP', 'ça recommence']],
  ])('%j', (messages) => {
    const reply = dernier(...messages)
    expect(reply).toMatchObject({ intent: 'detresse', metiers: [], formations: [] })
    expect(reply?.text).toMatch(/Je te crois[\s\S]*\*\*(?:3114|119|3018)/)
  })

  test('les numéros sont ceux de ce qui a été dit', () => {
    expect(dernier('je me fais harceler', 'salaire plombier', 'personne me croit')?.text).toContain('**3018**')
    expect(dernier('je veux mourir', 'salaire plombier', 'personne me croit')?.text).toContain('**3114**')
  })
})

test.each([
  [['je veux mourir', 'je vais le faire ce soir']],
  [['je veux mourir', 'salaire plombier', 'je vais le faire ce soir']],
  [['je veux mourir', 'salaire plombier', 'je vais vraiment le faire']],
  [['je me déteste et je veux disparaître', 'c quoi plombier', 'jvais le faire']],
  [['je veux mourir', 'c’est pour ce soir']],
])('un acte annoncé est un danger maintenant : %j', (messages) => {
  const reply = dernier(...messages)
  expect(reply?.intent).toBe('detresse')
  expect(reply?.text).toMatch(/en danger maintenant, appelle le 112/)
})

describe('sans détresse, ou longtemps après, ces mots disent autre chose', () => {
  test.each([
    [['salaire plombier', 'c’était pas une blague']],
    [['salaire plombier', 'je fais quoi maintenant']],
    [['c quoi infirmier', 'je vais le faire']],
    [['salaire plombier', 'que dois-je faire ?']],
  ])('%j', (messages) => {
    expect(dernier(...messages)?.text).not.toMatch(/Je te crois|appelle le 112/)
  })

  test('la mémoire a une fin', () => {
    const questions = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 'salaire plombier' : 'salaire coiffeur'))
    const replies = dire('je veux mourir', ...questions)
    expect(replies.at(-1)?.contexte.tourment).toBeUndefined()
    expect(replies.at(2)?.contexte.tourment?.nature).toBe('idees-noires')
  })

  test('recommencer oublie tout', () => {
    expect(dernier('je veux mourir', 'recommencer')?.contexte.tourment).toBeUndefined()
  })

  test('une question de métier reste une question de métier', () => {
    expect(dernier('je veux mourir', 'salaire plombier', 'et les études ?')?.intent).toBe('etudes')
    expect(dernier('je veux mourir', 'combien gagne un coiffeur ?')?.intent).toBe('salaire')
  })

  test('aucun mot de la personne n’est gardé', () => {
    expect(dernier('je veux mourir à Montluçon', 'salaire plombier')?.contexte.tourment).toEqual({
      nature: 'idees-noires',
      reste: 9,
    })
  })
})
