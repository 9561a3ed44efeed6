import { describeInBrowser } from '../support/browserSuite'
import { type ChatPage, DESKTOP, openChat } from '../support/chatPage'

const QUESTION = 'quelles études pour technicien en mécanique ?'
const RECONNECTION_MS = 45_000

describeInBrowser('la connexion de la page', (suite) => {
  const open = () => openChat(suite().browser, suite().url)
  const says = (chat: ChatPage, words: string) =>
    chat.page.getByRole('status').filter({ hasText: words }).waitFor({ timeout: RECONNECTION_MS })

  test('le serveur tombe puis redémarre : la page le dit, et la conversation continue', async () => {
    const chat = await open()
    await chat.ask(QUESTION)
    const before = await chat.transcript()
    await suite().kill()
    await says(chat, 'La connexion est coupée')
    await chat.sendBox.fill('un brouillon')
    await suite().restart()
    await says(chat, 'La connexion est rétablie')
    expect(await chat.transcript()).toBe(before)
    expect(await chat.sendBox.inputValue()).toBe('un brouillon')
    await chat.ask('et le salaire ?')
    expect(await chat.transcript()).toContain(`${before}\nTu as dit :\net le salaire ?\nDéclic a dit :`)
    await chat.close()
  })

  test('la conversation n’existe plus au redémarrage : une autre s’ouvre, et la page le dit', async () => {
    const chat = await open()
    const welcome = await chat.transcript()
    await chat.ask(QUESTION)
    await suite().restart('another.sqlite')
    await says(chat, 'en voici une nouvelle')
    await chat.settled()
    expect(await chat.transcript()).toBe(welcome)
    await chat.ask(QUESTION)
    await chat.close()
  })

  test('« Recommencer » ouvre vraiment une autre conversation, qui survit au rechargement', async () => {
    const chat = await open()
    const welcome = await chat.transcript()
    await chat.ask(QUESTION)
    await chat.page.getByRole('button', { name: 'Recommencer une conversation' }).click()
    await says(chat, 'Nouvelle conversation')
    await chat.settled()
    expect(await chat.transcript()).toBe(welcome)
    await chat.page.reload()
    await chat.settled()
    expect(await chat.transcript()).toBe(welcome)
    expect(chat.faults).toEqual([])
    await chat.close()
  })

  test('un navigateur qui refuse le stockage discute quand même', async () => {
    const refuse = `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('refused', 'SecurityError') } })`
    const chat = await openChat(suite().browser, suite().url, DESKTOP, refuse)
    await chat.ask(QUESTION)
    expect(chat.faults).toEqual([])
    await chat.close()
  })

  test('deux onglets ont chacun leur conversation', async () => {
    const [first, second] = [await open(), await open()]
    await first.ask(QUESTION)
    expect(await second.transcript()).not.toContain(QUESTION)
    await first.close()
    await second.close()
  })
})
