import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const ROOT = resolve(__dirname, '..')

/** `npm run ask -- …`, as the package script runs it. */
function ask(args: readonly string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [require.resolve('tsx/cli'), 'src/ask.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env },
  })
  return { status, stdout, stderr }
}

const KEYS = ['band', 'intent', 'metiers', 'formations', 'text', 'suggestions']

test('une question : la réponse en texte, ce qu’on peut demander ensuite, code 0', () => {
  const { status, stdout } = ask(['quelles études pour technicien en mécanique ?'])
  expect(stdout).toMatch(/BTS/)
  expect(stdout).toMatch(/2 ans/)
  expect(stdout).toMatch(/bac \+ 2/)
  expect(stdout).toContain('Source : Onisep, fiche MET.528')
  expect(stdout).toMatch(/Et ensuite \? \[/)
  expect(status).toBe(0)
})

test('les mots peuvent venir un par un', () => {
  const { status, stdout } = ask(['salaire', 'plombier'])
  expect(stdout).toContain('1801 euros')
  expect(status).toBe(0)
})

test('--json : exactement les champs promis', () => {
  const { status, stdout } = ask(['--json', 'quelles études pour technicien en mécanique ?'])
  const reply = JSON.parse(stdout)
  expect(Object.keys(reply)).toEqual(KEYS)
  expect(reply).toMatchObject({ band: 'sure', intent: 'etudes' })
  expect(reply.metiers[0]).toEqual({ id: 'MET.528', nom: 'technicien/ne en mécanique', score: expect.any(Number) })
  for (const { id, nom, score, ...more } of [...reply.metiers, ...reply.formations]) {
    expect(id).toMatch(/^(MET|FOR)\.\d+$/)
    expect(typeof nom).toBe('string')
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1)
    expect(more).toEqual({})
  }
  expect(reply.metiers.length).toBeLessThanOrEqual(10)
  expect(reply.suggestions.every((each: unknown) => typeof each === 'string')).toBe(true)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(status).toBe(0)
})

test('--json, sur une formation : sa facette en plus', () => {
  const { stdout } = ask(['--json', 'combien de temps dure le BUT GMP ?'])
  const reply = JSON.parse(stdout)
  expect(Object.keys(reply).sort()).toEqual([...KEYS, 'facet'].sort())
  expect(reply).toMatchObject({ band: 'sure', intent: 'formation', facet: 'duree' })
})

test('pas compris : le texte le dit, code 3', () => {
  const { status, stdout } = ask(['quelles études pour dresseur de dragons ?'])
  expect(stdout).toContain('Je n’ai pas de fiche')
  expect(status).toBe(3)
})

test('un choix offert est une réponse, code 0', () => {
  const { status, stdout } = ask(['--json', 'notaire de rue'])
  expect(JSON.parse(stdout).band).toBe('choice')
  expect(status).toBe(0)
})

describe('--json --stdin', () => {
  const lines = [
    'quelles études pour infirmier ?',
    '',
    'salaire plombier',
    '   ',
    'dresseur de dragons',
    'et le salaire ?',
    'J’ai envie de mourir',
  ]
  const run = (input: string) => {
    const { status, stdout } = ask(['--json', '--stdin'], { input })
    return {
      status,
      replies: stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    }
  }

  test('une ligne en entrée, une en sortie, dans l’ordre, lignes vides comprises ; code 0', () => {
    const { status, replies } = run(`${lines.join('\n')}\n`)
    expect(replies.map(({ intent }) => intent)).toEqual([
      'etudes',
      'incompris',
      'salaire',
      'incompris',
      'incompris',
      'salaire',
      'detresse',
    ])
    expect(replies.map(({ metiers }) => metiers[0]?.id)).toEqual([
      'MET.38',
      undefined,
      'MET.266',
      undefined,
      'MET.905', // the nearest name, not an answer
      undefined,
      undefined,
    ])
    for (const reply of replies) expect(Object.keys(reply).filter((key) => key !== 'facet')).toEqual(KEYS)
    expect(status).toBe(0)
  })

  test('sans retour à la ligne final, et avec des fins de ligne de Windows', () => {
    expect(run('salaire plombier\r\nkiné').replies.map(({ metiers }) => metiers[0]?.id)).toEqual(['MET.266', 'MET.29'])
  })

  test('chaque question est à part : la seconde ne sait rien de la première', () => {
    expect(run('infirmier\net le salaire ?\n').replies[1]).toMatchObject({ band: 'unknown', metiers: [] })
  })
})

test('--explain montre comment la question a été lue', () => {
  const { stdout } = ask(['--explain', 'salair plonbier'])
  expect(stdout).toMatch(/plonbier » → plombier/)
  expect(stdout).toMatch(/bande : sure/)
})

describe('mal appelé : l’usage sur la sortie d’erreur, code 2', () => {
  test.each([
    ['rien', []],
    ['une option inconnue', ['--xml', 'plombier']],
    ['--json sans question', ['--json']],
  ])('%s', (_, args) => {
    const { status, stdout, stderr } = ask(args)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/Usage :/)
    expect(status).toBe(2)
  })

  test('une configuration fausse', () => {
    const { status, stderr } = ask(['plombier'], { env: { PORT: 'abc' } })
    expect(stderr).toMatch(/PORT/)
    expect(status).toBe(2)
  })
})

test('--help : l’usage, code 0', () => {
  const { status, stdout, stderr } = ask(['--help'])
  expect(stdout + stderr).toMatch(/Usage :/)
  expect(status).toBe(0)
})

test('d’autres fiches, par l’environnement', () => {
  const { status, stdout } = ask(['plombier'], {
    env: { METIERS_DIR: 'data/formations', FORMATIONS_DIR: 'data/formations' },
  })
  expect(stdout).toMatch(/pas de fiche/)
  expect(status).toBe(3)
})

test('une sortie que plus personne ne lit : fin sans erreur', () => {
  const questions = 'salaire plombier\n'.repeat(3000)
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"$0" "$1" src/ask.ts --stdin | head -n 1`, process.execPath, require.resolve('tsx/cli')],
    {
      cwd: ROOT,
      encoding: 'utf8',
      input: questions,
    },
  )
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(stderr).toBe('')
})
