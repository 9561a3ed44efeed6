import { MemoryStorage } from 'botbuilder'
import { createBot } from '../../../src/channels/bot'
import { quelquesMetiers } from '../../support/catalogues'
import { CANAUX, inProcess, jouer, type Ligne, withBot } from '../../support/guideScript'

const DAY = 24 * 60 * 60 * 1000
const index = quelquesMetiers()

const DEBUT: readonly Ligne[] = [
  ['élève', 'je ne sais pas quoi faire'],
  ['bot', /Qu’est-ce que tu aimes/],
  ['élève', 'bricoler'],
  ['bot', /C’est noté/],
  ['élève', 'ok'],
  ['bot', /Combien de temps/],
]

describe.each(CANAUX)('%s', (canal) => {
  test('des jours de silence, puis la réponse : le parcours continue', async () => {
    let now = 0
    const personne = inProcess(index, canal, { now: () => now })
    await jouer(personne, DEBUT)
    now += 5 * DAY
    await jouer(personne, [
      ['élève', 'bonjour'],
      ['bot', [/Salut/, /On reprend \? Combien de temps/]],
      ['élève', 'peu importe'],
      ['bot', /dehors/],
    ])
  })

  test('des jours de silence, puis « et le salaire ? » : de quel métier, au lieu de deviner', async () => {
    let now = 0
    const personne = inProcess(index, canal, { now: () => now })
    await jouer(personne, [
      ['élève', 'plombier'],
      ['bot', /Plombier/],
    ])
    now += 3 * DAY
    await jouer(personne, [
      ['élève', 'et le salaire ?'],
      ['bot', /De quel métier/],
    ])
  })

  test('des jours de silence devant un métier du parcours : c’est de lui qu’on parle encore', async () => {
    let now = 0
    const personne = inProcess(index, canal, { now: () => now })
    await jouer(personne, [...DEBUT.slice(0, 2), ['élève', 'plombier'], ['bot', /l’essentiel/]])
    now += 3 * DAY
    await jouer(personne, [
      ['élève', 'et le salaire ?'],
      ['bot', [/Plombier/, /1801/]],
      ['élève', 'mes métiers'],
      ['bot', /gardé aucun/],
    ])
  })

  test('le processus redémarre en plein parcours : rien n’est perdu', async () => {
    const storage = new MemoryStorage()
    await jouer(withBot(createBot(index, storage), canal, 'meme'), DEBUT)
    await jouer(withBot(createBot(index, storage), canal, 'meme'), [
      ['élève', 'Voir des métiers'],
      ['bot', [/Voici des métiers/, /« bricoler »/]],
    ])
  })

  test.each([
    ['une version d’avant', (kept: Kept) => ({ ...kept, memoire: { ...kept.memoire, version: 1 } })],
    [
      'une question disparue',
      (kept: Kept) => ({
        ...kept,
        memoire: { ...kept.memoire, souvenir: { ...kept.memoire.souvenir, guide: { question: 'ancienne' } } },
      }),
    ],
    ['une mémoire sans forme', (kept: Kept) => ({ ...kept, memoire: { version: 2 } })],
  ])('après un déploiement, %s : on repart, en le disant, les métiers gardés sont là', async (_what, change) => {
    const storage = new MemoryStorage()
    await jouer(withBot(createBot(index, storage), canal, 'meme'), [
      ['élève', 'plombier'],
      ['bot', /Plombier/],
      ['élève', 'garde ce métier'],
      ['bot', /gardé/],
      ...DEBUT,
    ])
    const key = Object.keys(await allOf(storage, canal))[0] ?? ''
    const kept = (await storage.read([key]))[key]
    await storage.write({ [key]: { ...change(kept), eTag: '*' } })
    await jouer(withBot(createBot(index, storage), canal, 'meme'), [
      ['élève', 'combien gagne un infirmier ?'],
      ['bot', [/Je me suis amélioré/, /1890/], { pas: /On reprend/ }],
      ...DEBUT,
    ])
  })

  test('des dialogues disparus de la pile : la conversation continue', async () => {
    const storage = new MemoryStorage()
    await jouer(withBot(createBot(index, storage), canal, 'meme'), DEBUT)
    const key = Object.keys(await allOf(storage, canal))[0] ?? ''
    const kept = (await storage.read([key]))[key]
    await storage.write({ [key]: { ...kept, dialogs: { dialogStack: [{ id: 'disparu', state: {} }] }, eTag: '*' } })
    await jouer(withBot(createBot(index, storage), canal, 'meme'), [
      ['élève', 'peu importe'],
      ['bot', /dehors/],
      ['élève', 'passer'],
      ['bot', /surtout avec/],
    ])
  })
})

interface Kept {
  readonly memoire: { readonly souvenir: object }
}

async function allOf(storage: MemoryStorage, canal: string): Promise<Record<string, unknown>> {
  return storage.read([`${canal}/conversations/meme/`, `${canal}/conversations/meme`])
}
