import { describeInBrowser } from '../support/browserSuite'
import { DESKTOP, openChat, PHONE } from '../support/chatPage'

const QUESTION = 'quelles études pour technicien en mécanique ?'

describeInBrowser('une conversation dans la page', (suite) => {
  const open = (options = DESKTOP) => openChat(suite().browser, suite().url, options)

  test.each([
    ['sur un ordinateur', DESKTOP],
    ['sur un téléphone', PHONE],
  ])('un élève pose sa question, lit la réponse, suit une suggestion, %s', async (_screen, screen) => {
    const chat = await open(screen)
    await chat.ask(QUESTION)
    const text = await chat.lastMessage()
    expect(text).toMatch(/2\sans/)
    expect(text).toContain('BTS')
    expect(text).toContain('BUT')
    expect(text).toMatch(/bac\s\+\s2/i)
    expect(text).toMatch(/Source\s:\sOnisep, fiche MET\.528/)
    const link = chat.messages.last().getByRole('link', { name: /fiche MET\.528/ })
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/(www\.)?onisep\.fr\/.*MET\.528/)
    expect(await link.getAttribute('rel')).toContain('noopener')

    const suggestion = chat.suggestions.first()
    const label = await suggestion.textContent()
    await chat.replyTo(() => suggestion.click())
    expect(await chat.transcript()).toContain(`Tu as dit :\n${label}`)
    expect(chat.faults).toEqual([])
    await chat.close()
  })

  test('la page rechargée retrouve la conversation, sans second accueil', async () => {
    const chat = await open()
    await chat.ask(QUESTION)
    const before = await chat.transcript()
    await chat.page.reload()
    await chat.settled()
    expect(await chat.transcript()).toBe(before)
    await chat.ask('et le salaire ?')
    expect(await chat.transcript()).toContain(`${before}\nTu as dit :\net le salaire ?\nDéclic a dit :`)
    expect(chat.faults).toEqual([])
    await chat.close()
  })

  test('au clavier seul : aller à la saisie, demander, choisir une suggestion, recommencer', async () => {
    const chat = await open()
    const { keyboard } = chat.page
    await keyboard.press('Tab')
    expect(await chat.page.locator(':focus').textContent()).toBe('Aller à la zone de saisie')
    await keyboard.press('Enter')
    await keyboard.type(QUESTION)
    await chat.replyTo(() => keyboard.press('Enter'))
    await keyboard.press('Shift+Tab')
    expect(await chat.page.getByRole('toolbar').locator(':focus').count()).toBe(1)
    await chat.replyTo(() => keyboard.press('Enter'))
    await chat.page.getByRole('button', { name: 'Recommencer une conversation' }).focus()
    await keyboard.press('Enter')
    await chat.sendBox.and(chat.page.locator(':focus')).waitFor()
    await chat.close()
  })

  test('du HTML tapé reste du texte', async () => {
    const chat = await open()
    const typed = '<img src=x onerror="document.title=\'piraté\'"><b>gras</b><script>document.title="piraté"</script>'
    await chat.ask(typed)
    expect(await chat.transcript()).toContain(typed)
    expect(await chat.messages.locator('script, img[src="x"]').count()).toBe(0)
    expect(await chat.page.title()).not.toContain('piraté')
    expect(chat.faults).toEqual([])
    await chat.close()
  })
})
