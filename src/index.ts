import { echauffer } from './answers/echauffer'
import { createBot } from './channels/bot'
import { loadWebChatPages } from './channels/webchat/pages'
import { loadConfig } from './config'
import { indexActivites } from './search/activites'
import { indexCatalogue } from './search/catalogueIndex'
import { LEXIQUE_DIR, lexiqueReader } from './search/loadLexique'
import { peuAPeu } from './server/peuAPeu'
import { serve } from './server/serve'
import { FAITS_PARCOURS } from './sheets/loadFaitsParcours'
import { loadSheets } from './sheets/loadSheets'
import { TEXTES } from './texts/fr'
import { learnMessages } from './understanding/conversation/messageAppris'
import { learnDetresse } from './understanding/detresse/detresseApprise'
import { learnFacettes } from './understanding/observations/facettesApprises'

/** A reload finds the process warm. */
let isWarm = false

const readLexique = lexiqueReader(LEXIQUE_DIR)

void serve({
  config: loadConfig(),
  loadCatalogue: loadSheets,
  alsoWatched: [LEXIQUE_DIR, FAITS_PARCOURS],
  createBot: (catalogue, storage, keep) => {
    const lexique = readLexique()
    learnFacettes(lexique)
    learnMessages(lexique)
    learnDetresse(lexique)
    const index = indexCatalogue(catalogue, lexique)
    indexActivites(index)
    if (!isWarm) peuAPeu(echauffer(index))
    isWarm = true
    return createBot(index, storage, keep)
  },
  createPages: ({ allowedOrigins }) => loadWebChatPages({ frameAncestors: allowedOrigins }),
  apology: (id) => TEXTES.erreur(id.slice(0, 8)),
})
