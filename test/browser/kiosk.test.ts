import { findViolations } from '../support/axe'
import { describeInBrowser } from '../support/browserSuite'
import { openChat } from '../support/chatPage'

describeInBrowser('la page et la borne', (suite) => {
  const open = (path: string) => openChat(suite().browser, `${suite().url}${path}`)

  test('sur une borne, la conversation s’efface quand plus personne ne touche à rien, après l’avoir dit', async () => {
    const chat = await open('/kiosque?delai=10')
    const welcome = await chat.transcript()
    await chat.ask('que fait un plombier')
    await chat.page.getByRole('alert').filter({ hasText: 'Tu es encore là ?' }).waitFor()
    expect(await findViolations(chat.page)).toEqual([])
    await chat.page.getByRole('button', { name: 'Oui, je continue' }).click()
    await chat.page.waitForTimeout(3000)
    expect(await chat.transcript()).toContain('plombier')
    await chat.page.getByRole('status').filter({ hasText: 'Nouvelle conversation' }).waitFor({ timeout: 15_000 })
    await chat.settled()
    expect(await chat.transcript()).toBe(welcome)
    await chat.close()
  })

  test('une borne ne garde rien : rechargée, elle recommence', async () => {
    const chat = await open('/kiosque')
    const welcome = await chat.transcript()
    await chat.ask('que fait un plombier')
    await chat.page.reload()
    await chat.settled()
    expect(await chat.transcript()).toBe(welcome)
    expect(await chat.page.evaluate('sessionStorage.length + localStorage.length')).toBe(0)
    await chat.close()
  })

  test('la page entière accepte un lien qui pose une question, et une couleur', async () => {
    const chat = await open('/?couleur=%23a3262a#declic=que%20fait%20un%20plombier')
    await chat.messages.filter({ hasText: 'Tu as dit :que fait un plombier' }).waitFor()
    const accent = `getComputedStyle(document.documentElement).getPropertyValue('--accent')`
    expect(await chat.page.evaluate(accent)).toBe('#a3262a')
    expect(await findViolations(chat.page)).toEqual([])
    expect(chat.faults).toEqual([])
    await chat.close()
  })

  test('la démonstration montre le widget et ce qu’il annonce', async () => {
    const context = await suite().browser.newContext({ locale: 'fr-FR' })
    const page = await context.newPage()
    await page.goto(`${suite().url}/demo?theme=sombre`)
    await page.getByRole('button', { name: 'Declic.ask' }).click()
    await page.getByRole('feed').getByRole('group').filter({ hasText: 'Que gagne un plombier au début' }).waitFor()
    await page.getByRole('listitem').filter({ hasText: 'declic:question' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await context.close()
  })
})
