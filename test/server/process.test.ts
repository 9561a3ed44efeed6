import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { ECHO, startProcess } from '../support/childProcess'
import { call, HttpConversation } from '../support/directLineClient'
import { makeFolder } from '../support/server'
import { until } from '../support/until'

jest.setTimeout(60_000)

const database = () => `file:${join(makeFolder(), 'declic.sqlite')}`

test('démarre, dit où et avec combien de fiches, puis s’arrête proprement', async () => {
  const started = startProcess({ PORT: '0', DATABASE_URL: database() })
  const url = await started.url()
  expect(started.printed.out).toMatch(
    /^Déclic est prêt : http:\/\/localhost:\d+\/\n\d+ fiches métiers, \d+ fiches formations\./,
  )
  expect((await fetch(url)).headers.get('content-type')).toContain('text/html')
  expect((await call(`${url}/ready`)).status).toBe(200)
  started.signal('SIGINT')
  expect(await started.code).toBe(0)
  expect(
    started.printed.err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).msg),
  ).toEqual(['démarré', 'arrêté'])
})

test('port déjà pris : une phrase, code 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' ? address?.port : 0
  const started = startProcess({ PORT: String(port), DATABASE_URL: database() })
  expect(await started.code).toBe(1)
  expect(started.printed).toEqual({
    out: '',
    err: expect.stringMatching(new RegExp(`^Déclic ne démarre pas\\. Le port ${port} est déjà pris.*PORT=\\d+\\.\\n$`)),
  })
  taken.close()
})

test('configuration à corriger : tout d’un coup, code 1, sans trace ni secret', async () => {
  const started = startProcess({ PORT: 'abc', HOST: '0.0.0.0', DIRECTLINE_SECRET: 'secretcourt', ALLOWED_ORIGINS: '*' })
  expect(await started.code).toBe(1)
  expect(started.printed.out).toBe('')
  const lines = started.printed.err.trim().split('\n')
  expect(lines).toHaveLength(5)
  expect(lines[0]).toBe('Déclic ne démarre pas, sa configuration est à corriger :')
  expect(started.printed.err).not.toContain('secretcourt')
})

test.each([
  ['adresse qui n’est pas d’ici', { HOST: '192.0.2.1', API_MESSAGES: 'off' }, /HOST vaut « 192\.0\.2\.1 »/],
  ['PostgreSQL', { DATABASE_URL: 'postgres://u:motdepasse@127.0.0.1:9/b' }, /ne répond pas \(ECONNREFUSED\)/],
  ['dossier interdit', { DATABASE_URL: 'file:/proc/declic/base.sqlite' }, /ne peut pas être créé/],
])('%s : une phrase, code 1', async (_name, env, sentence) => {
  const started = startProcess({ PORT: '0', DATABASE_URL: database(), ...env })
  expect(await started.code).toBe(1)
  expect(started.printed.err).toMatch(sentence)
  expect(started.printed.err.trim().split('\n')).toHaveLength(1)
  expect(started.printed.err).not.toMatch(/motdepasse| at /)
})

test('base abîmée : une phrase, code 1', async () => {
  const path = join(makeFolder(), 'declic.sqlite')
  writeFileSync(path, 'x'.repeat(10_000))
  const started = startProcess({ PORT: '0', DATABASE_URL: `file:${path}` })
  expect(await started.code).toBe(1)
  expect(started.printed.err).toMatch(/^Déclic ne démarre pas\. Le fichier .* n’est pas une base Déclic lisible/)
})

test('sans aucune fiche : une phrase qui dit quoi faire, code 1', async () => {
  const empty = join(makeFolder(), 'vide')
  mkdirSync(empty)
  const started = startProcess({ PORT: '0', DATABASE_URL: database(), METIERS_DIR: empty, FORMATIONS_DIR: empty }, ECHO)
  expect(await started.code).toBe(1)
  expect(started.printed.err).toMatch(/^Déclic ne démarre pas\. Aucune fiche métier lisible dans .*METIERS_DIR/)
})

test('SIGTERM pendant un tour : le tour finit, sa réponse part, la page est prévenue, le tour suivant le sait', async () => {
  const env = { PORT: '0', DATABASE_URL: database() }
  const started = startProcess(env, ECHO)
  const conversation = await HttpConversation.start({ url: await started.url() })
  const socket = new WebSocket(conversation.streamUrl)
  const frames: string[] = []
  socket.on('message', (data) => frames.push(data.toString()))
  const closed = once(socket, 'close')
  await once(socket, 'open')
  const pending = conversation.say('attends 1500')
  await until('tour commencé', () => frames.some((frame) => frame.includes('attends 1500')))
  started.signal('SIGTERM')
  await wait(200)
  await expect(
    call(`${conversation.root}/tokens/generate`, { method: 'POST', headers: { Connection: 'close' } }),
  ).rejects.toThrow()
  expect((await pending).status).toBe(200)
  expect((await closed)[0]).toBe(1001)
  expect(frames.join()).toContain('1 : attends 1500')
  expect(await started.code).toBe(0)

  const again = startProcess(env, ECHO)
  const resumed = await call(`${await again.url()}/v3/directline/conversations/${conversation.id}/activities`, {
    token: conversation.token,
    body: { type: 'message', text: 'et après' },
  })
  expect(resumed.body.id).toBe(`${conversation.id}|0000004`)
})

test('un second signal n’attend pas', async () => {
  const started = startProcess({ PORT: '0', DATABASE_URL: database() }, ECHO)
  const conversation = await HttpConversation.start({ url: await started.url() })
  const pending = conversation.say('attends 20000').catch(() => 'coupé')
  await wait(300)
  started.signal('SIGTERM')
  await wait(200)
  started.signal('SIGTERM')
  expect(await started.code).toBe(1)
  expect(await pending).toBe('coupé')
})

test('le journal donne l’erreur et son numéro, jamais ce qui a été écrit ni par qui', async () => {
  const started = startProcess({ PORT: '0', DATABASE_URL: database(), LOG_LEVEL: 'debug' }, ECHO)
  const conversation = await HttpConversation.start({ url: await started.url() })
  await conversation.say('bonjour, je m’appelle Zébulon')
  await conversation.say('plante')
  const apology = (await conversation.texts()).at(-1)
  const id = /\((.*)\)/.exec(apology ?? '')?.[1]
  started.signal('SIGTERM')
  await started.code
  const lines = started.printed.err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.find((line) => line.level === 50)).toMatchObject({
    id,
    channel: 'webchat',
    err: { message: 'Je ne sais pas lire « … »', stack: expect.stringContaining('echoBot') },
  })
  expect(started.printed.err).not.toMatch(/Zébulon|plante|dl_|eyJ/)
  expect(started.printed.err).not.toContain(conversation.id)
})
