import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeInBrowser } from '../support/browserSuite'
import { type ChatPage, DESKTOP, openChat, PHONE } from '../support/chatPage'
import { photographier } from '../support/photographier'

/** Where whoever looks at the walk finds its screenshots: named in `DECLIC_SCREENSHOTS`, else a new temporary folder. */
const FOLDER = process.env.DECLIC_SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'declic-guide-'))

describeInBrowser('le parcours guidé dans la page', (suite) => {
  test.each([
    ['sur un téléphone', 'phone', PHONE],
    ['sur un ordinateur', 'desktop', DESKTOP],
  ])(
    'd’une envie à un chemin d’études, une formation, un métier gardé et sa fiche à imprimer, %s',
    async (_screen, name, screen) => {
      const chat = await openChat(suite().browser, suite().url, screen)
      const shot = (step: string) => photographier(chat.page, join(FOLDER, `${name}-${step}.png`))
      const tap = (label: string) => chat.replyTo(() => chat.suggestions.filter({ hasText: label }).first().click())

      await chat.ask('je ne sais pas quoi faire')
      await shot('1-envies')
      await tap('Fabriquer, réparer, bâtir')
      await tap('Tout ça')
      await shot('2-gouts')
      await tap('C’est bon, on continue')
      await tap('Peu importe')
      await shot('3-souhaits')
      await tap('Voir des métiers')
      expect(await chat.lastMessage()).toContain('Voici des métiers pour toi')
      await shot('4-propositions')
      await chat.ask('plombier')
      await shot('5-metier')
      await tap('Le chemin pour y arriver')
      await shot('6-depart')
      await tap('Au collège')
      const card = chat.messages.last()
      expect(await card.textContent()).toContain('Le chemin vers plombier')
      // The card says it all: its text is not shown a second time.
      expect(((await card.textContent()) ?? '').split('Le chemin vers plombier').length).toBe(2)
      await shot('7-chemin')
      await wholeCard(chat, name)
      expect(await overflows(chat)).toBe(false)
      await chat.replyTo(() => card.getByRole('button', { name: /CAP/ }).click())
      expect(await chat.lastMessage()).toMatch(/CAP monteur en installations sanitaires/i)
      expect(await chat.transcript()).toContain('Tu as dit :\nVoir CAP monteur en installations sanitaires')
      await shot('8-formation')
      await chat.ask('garde le métier plombier')
      await chat.ask('ma fiche récap')
      const link = chat.messages.last().getByRole('link', { name: /ouvrir ma fiche/ })
      await shot('9-recap-lien')
      const address = await link.getAttribute('href')
      const recap = await chat.page.context().newPage()
      await recap.goto(address ?? '')
      expect(await recap.getByRole('heading', { level: 2 }).first().textContent()).toMatch(/Plombier/)
      await photographier(recap, join(FOLDER, `${name}-10-recap.png`), true)
      expect(chat.faults).toEqual([])
      await chat.close()
    },
  )
})

async function wholeCard(chat: ChatPage, name: string): Promise<void> {
  await photographier(chat.messages.last(), join(FOLDER, `${name}-7b-carte.png`))
}

/** True when the page scrolls sideways. */
function overflows(chat: ChatPage): Promise<boolean> {
  return chat.page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth')
}
