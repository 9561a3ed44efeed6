import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startProcess } from '../support/childProcess'
import { call, HttpConversation } from '../support/directLineClient'
import { formationText, metierText } from '../support/fiches'
import { makeFolder } from '../support/server'
import { until } from '../support/until'

jest.setTimeout(60_000)

const plumber = (enBref: string) => metierText({ id: 'MET.9001', nomMetier: 'plombier/ère', apresBac: enBref })
const florist = metierText({ id: 'MET.9002', nomMetier: 'fleuriste', apresBac: 'Compter 1 an pour un CS fleuriste.' })

/** The real program over a folder of two sheets. */
async function start(env: Readonly<Record<string, string>> = {}) {
  const root = makeFolder()
  const metiers = join(root, 'metiers')
  const formations = join(root, 'formations')
  for (const folder of [metiers, formations]) mkdirSync(folder)
  const write = (name: string, text: string, folder = metiers) => writeFileSync(join(folder, name), text)
  write('met-9001-plombier.md', plumber('Compter 2 ans pour un BTS.'))
  write('for-1-cap.md', formationText({ id: 'FOR.1' }), formations)
  const started = startProcess({
    PORT: '0',
    DATABASE_URL: `file:${join(root, 'declic.sqlite')}`,
    METIERS_DIR: metiers,
    FORMATIONS_DIR: formations,
    ...env,
  })
  const url = await started.url()
  const ready = async () => (await call(`${url}/ready`)).body
  return { root, metiers, write, started, url, ready, log: () => started.printed.err.trim().split('\n') }
}

test('une fiche changée est relue sans redémarrer ; la conversation en cours continue', async () => {
  const { write, ready, url, log } = await start()
  const before = await ready()
  expect(before).toMatchObject({ metiers: 1, reload: 'ok', version: expect.stringMatching(/^[0-9a-f]{12}$/) })
  const conversation = await HttpConversation.start({ url })
  await conversation.say('quelles études pour plombier ?')
  expect((await conversation.texts()).at(-1)).toContain('Compter 2 ans pour un BTS')

  write('met-9001-plombier.md', plumber('Compter 3 ans pour un BUT.'))
  write('met-9002-fleuriste.md', florist)
  await until('relecture', async () => (await ready()).metiers === 2, 15_000)
  expect((await ready()).version).not.toBe(before.version)
  // Of what was talked about before: the memory outlives the sheets.
  await conversation.say('et les études ?')
  expect((await conversation.texts()).at(-1)).toContain('Compter 3 ans pour un BUT')
  await conversation.say('et pour un fleuriste ?')
  expect((await conversation.texts()).at(-1)).toContain('CS fleuriste')

  const metrics = await (await fetch(`${url}/metrics`)).text()
  expect(metrics).toContain(`declic_sheets_version_info{version="${(await ready()).version}"} 1`)
  expect(metrics).toMatch(/^declic_sheets\{kind="metier"\} 2$/m)
  expect(metrics).toMatch(/^declic_reloads_total\{outcome="swapped"\} [12]$/m)
  expect(log().some((line) => JSON.parse(line).msg === 'fiches relues')).toBe(true)
})

test('une fiche abîmée : les précédentes restent, /ready, les métriques et le journal le disent ; corrigée, elle sert', async () => {
  const { write, ready, url, log } = await start()
  const before = await ready()
  write('met-9001-plombier.md', '# plombier/ère\nrien d’autre')
  await until('refus', async () => (await ready()).reload !== 'ok', 15_000)
  expect(await ready()).toMatchObject({
    status: 'ready',
    version: before.version,
    metiers: 1,
    reload: { refused: expect.stringMatching(/^[0-9a-f]{12}$/), faults: 2 },
  })
  expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^declic_sheets_refused 1$/m)
  const refusal = JSON.parse(log().at(-1) ?? '{}')
  expect(refusal).toMatchObject({ level: 50, version: before.version, count: 2 })
  expect(refusal.faults[0]).toMatch(/met-9001-plombier\.md:1 .*\(id-absent\)/)
  const conversation = await HttpConversation.start({ url })
  await conversation.say('quelles études pour plombier ?')
  expect((await conversation.texts()).at(-1)).toContain('Compter 2 ans pour un BTS')

  write('met-9001-plombier.md', plumber('Compter 4 ans.'))
  await until('reprise', async () => (await ready()).reload === 'ok', 15_000)
  expect((await ready()).version).not.toBe(before.version)
})

test('un dossier remplacé d’un coup par un autre est relu, puis suivi ; un dossier disparu ne retire rien', async () => {
  const { root, metiers, ready } = await start()
  const next = join(root, 'suivant')
  mkdirSync(next)
  writeFileSync(join(next, 'met-9001.md'), plumber('Compter 5 ans.'))
  writeFileSync(join(next, 'met-9002.md'), florist)
  renameSync(metiers, join(root, 'ancien'))
  renameSync(next, metiers)
  await until('relecture', async () => (await ready()).metiers === 2, 15_000)
  rmSync(join(metiers, 'met-9002.md'))
  await until('retrait', async () => (await ready()).metiers === 1, 15_000)
  renameSync(metiers, join(root, 'parti'))
  await until('refus', async () => (await ready()).reload !== 'ok', 15_000)
  expect(await ready()).toMatchObject({ status: 'ready', metiers: 1 })
})

test('le métier dont on parle retiré : la conversation le dit et continue', async () => {
  const { metiers, write, ready, url } = await start()
  const before = await ready()
  const conversation = await HttpConversation.start({ url })
  await conversation.say('quelles études pour plombier ?')
  write('met-9002-fleuriste.md', florist)
  rmSync(join(metiers, 'met-9001-plombier.md'))
  await until('relecture', async () => (await ready()).version !== before.version, 15_000)
  await conversation.say('et le salaire ?')
  await conversation.say('quelles études pour fleuriste ?')
  const texts = await conversation.texts()
  expect(texts.at(-1)).toContain('CS fleuriste')
  expect(texts.join('\n')).not.toMatch(/souci|erreur/i)
})

test('RELOAD=non : lues au démarrage seulement', async () => {
  const { write, ready } = await start({ RELOAD: 'non' })
  write('met-9002-fleuriste.md', florist)
  await wait(1500)
  expect(await ready()).toMatchObject({ metiers: 1 })
})
