import { QUESTIONS } from '../../../src/answers/guide/souvenir'
import { quelquesMetiers } from '../../support/catalogues'
import { ETAPES, type Etape } from '../../support/guideEtapes'
import { CANAUX, type Canal, findFaute, inProcess, type Personne, type Tour } from '../../support/guideScript'

/** What may come at any moment, and what must be said then; the path must go on after it as if nothing had been said. */
const PASSENT: readonly (readonly [string, string, RegExp])[] = [
  ['aide', 'aide', /01 77 77 12 25/],
  ['une question sur un métier', 'combien gagne un infirmier ?', /1890 euros/],
  ['une formation', 'c’est quoi le CAP boulanger ?', /CAP boulanger/i],
  ['hors sujet', 'quel temps fait-il demain ?', /./],
  ['du charabia', 'xqzw blorp', /pas compris|comprends|Choisis/],
  ['un message vide', ' ', /rien pu lire|pas compris|Choisis/],
  ['une insulte', 'tu es nul', /calme/],
  ['bonjour', 'bonjour', /Salut|C’est noté|Je/],
  ['merci', 'merci beaucoup !', /./],
  ['de la détresse', 'j’ai envie de mourir', /3114/],
  ['mes métiers', 'mes métiers', /gardé/],
  ['utile', 'utile', /Merci/],
  ['deux questions de suite', 'et le salaire du plombier ?', /1801 euros/],
  ['reprendre', 'Reprendre', /./],
]

const index = quelquesMetiers()

async function jusqua(etape: Etape, canal: Canal): Promise<{ readonly personne: Personne; readonly tour: Tour }> {
  const personne = inProcess(index, canal)
  let tour: Tour | undefined
  for (const line of etape.avant) tour = await personne.say(line)
  if (tour === undefined) throw new Error('nothing said')
  expect(tour.text).toMatch(etape.posee)
  return { personne, tour }
}

test('chaque question du parcours est essayée', () => {
  expect(ETAPES.map(({ question }) => question)).toEqual([...QUESTIONS])
})

describe.each(CANAUX)('%s', (canal) => {
  describe.each(ETAPES.map((etape) => [etape.question, etape] as const))('à la question « %s »', (_name, etape) => {
    test.each(PASSENT)('%s, puis la réponse', async (_what, said, answered) => {
      const { personne } = await jusqua(etape, canal)
      const aside = await personne.say(said)
      expect(findFaute(aside)).toBeUndefined()
      // « merci » and « bonjour » may well be a way to say that one goes on.
      if (aside.text.match(etape.suite) !== null) return
      expect(aside.text).toMatch(answered)
      const next = await personne.say(etape.reponse)
      expect(findFaute(next)).toBeUndefined()
      expect(next.text).toMatch(etape.suite)
    })

    test('retour, puis la même réponse : la question revient', async () => {
      const { personne } = await jusqua(etape, canal)
      const back = await personne.say('retour')
      expect(findFaute(back)).toBeUndefined()
      if (etape.question === 'famille') expect(back.text).toMatch(/déjà au début/)
      const again = await personne.say(etape.question === 'famille' ? 'retour' : (etape.avant.at(-1) ?? ''))
      expect(again.text).toMatch(etape.posee)
    })

    test('annuler : le parcours est quitté, la suite se passe bien', async () => {
      const { personne } = await jusqua(etape, canal)
      expect((await personne.say('annuler')).text).toMatch(/on arrête/)
      expect((await personne.say('plombier')).declic.intent).toBe('presentation')
    })

    test('recommencer : tout repart de zéro', async () => {
      const { personne } = await jusqua(etape, canal)
      expect((await personne.say('recommencer')).text).toMatch(/zéro/)
      expect((await personne.say('je ne sais pas quoi faire')).text).toMatch(/Qu’est-ce que tu aimes/)
    })

    test('trois messages incompris : autrement, puis des boutons, puis une personne ; la réponse marche encore', async () => {
      const { personne } = await jusqua(etape, canal)
      const said = [
        await personne.say('blorp'),
        await personne.say('zgrmf'),
        await personne.say('xxyyzz'),
        await personne.say('kwrtz'),
      ]
      expect(new Set(said.map(({ text }) => text)).size).toBeGreaterThanOrEqual(3)
      expect(said[2]?.text).toMatch(/01 77 77 12 25/)
      expect((await personne.say(etape.reponse)).text).toMatch(etape.suite)
    })
  })
})
