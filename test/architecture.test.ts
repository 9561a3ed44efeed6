import * as rules from './support/architectureRules'
import { readSourceFiles, type SourceFile, sourceFile } from './support/sourceFiles'

const program = readSourceFiles(['src', 'dialogs'], ['.ts'])
const everything = readSourceFiles(['src', 'dialogs'], ['.ts', '.js', '.css'])

/** Made-up files: path, then text. */
const madeUp = (...files: readonly (readonly [string, string])[]): readonly SourceFile[] =>
  files.map(([path, text]) => sourceFile(path, text))

describe('the program', () => {
  test('was found', () => expect(program.length).toBeGreaterThan(20))

  test.each([
    ['a folder imports only from those before it', rules.importsFollowDirection, program],
    ['what is understood is read from its words up', rules.understandingFollowsItsParts, program],
    ['the program does not import its tests', rules.programStandsAlone, program],
    ['each outside thing has one owner', rules.outsideThingsHaveOneOwner, program],
    ['process.env is read in src/config.ts only', rules.environmentIsReadOnce, program],
    ['no circular imports', rules.noCircularImports, program],
    ['no file over 250 lines', rules.filesAreShort, everything],
    ['no sentence in a dialog', rules.dialogsHoldNoSentence, program],
    ['no `any`', rules.nothingIsAny, program],
  ])('%s', (_name, rule, files) => {
    expect(rule(files)).toEqual([])
  })
})

describe('each rule can fail', () => {
  test.each([
    ['src/sheets/x.ts', "import { a } from '../answers/a'"],
    ['src/texts/x.ts', "import type { Fiche } from '../sheets/fiche'"],
    ['src/answers/x.ts', "import { b } from '../state/b'"],
    ['src/state/x.ts', "import { a } from '../answers/a'"],
    ['dialogs/x.ts', "import { b } from '../src/channels/bot'"],
    ['src/channels/teams/x.ts', "import { s } from '../../server/serve'"],
    ['src/channels/teams/x.ts', "import { c } from '../../config'"],
    ['src/search/x.ts', "export { a } from '../understanding/a'"],
    ['src/server/x.ts', "const i = await import('../index')"],
    ['src/utils/x.ts', ''],
  ])('direction: %s, %s', (path, text) => {
    expect(rules.importsFollowDirection(madeUp([path, text]))).toHaveLength(1)
  })

  test.each([
    ['src/server/x.ts', "import type { Config } from '../config'"],
    ['src/channels/x.ts', "import { main } from '../../dialogs/main'"],
    ['src/index.ts', "import { serve } from './server/serve'"],
    ['src/configTable.ts', "import { integer } from './configFormats'"],
    ['src/answers/x.ts', "import { y } from './y'"],
  ])('direction allows: %s, %s', (path, text) => {
    expect(rules.importsFollowDirection(madeUp([path, text]))).toEqual([])
  })

  test.each([
    ['src/understanding/mots/x.ts', "import { a } from '../noms/a'"],
    ['src/understanding/metier/x.ts', "import { decide } from '../decide'"],
    ['src/understanding/utils/x.ts', ''],
  ])('parts of what is understood: %s, %s', (path, text) => {
    expect(rules.understandingFollowsItsParts(madeUp([path, text]))).toHaveLength(1)
  })

  test.each([
    ['src/understanding/noms/x.ts', "import { a } from '../mots/a'"],
    ['src/understanding/mots/x.ts', "import type { Intent } from '../intent'"],
    ['src/understanding/decide.ts', "import { a } from './suite/a'"],
    ['src/answers/x.ts', "import { a } from '../understanding/noms/a'"],
  ])('parts of what is understood allow: %s, %s', (path, text) => {
    expect(rules.understandingFollowsItsParts(madeUp([path, text]))).toEqual([])
  })

  test.each([
    ['src/answers/x.ts', "import { TurnContext } from 'botbuilder'"],
    ['src/index.ts', "import { Dialog } from 'botbuilder-dialogs'"],
    ['src/answers/x.ts', "import MiniSearch from 'minisearch'"],
    ['src/sheets/x.ts', "import { stemmer } from '@orama/stemmers/french'"],
    ['src/answers/x.ts', "import { readFileSync } from 'node:fs'"],
    ['src/search/x.ts', "const fs = require('fs')"],
    ['src/channels/x.ts', "import { Kysely } from 'kysely'"],
    ['src/channels/x.ts', "import { createServer } from 'restify'"],
    ['src/server/x.ts', "import { sign } from 'jsonwebtoken'"],
    ['src/server/x.ts', "import { config } from 'dotenv'"],
  ])('owner: %s, %s', (path, text) => {
    expect(rules.outsideThingsHaveOneOwner(madeUp([path, text]))).toHaveLength(1)
  })

  test('owner: two files for what one should know', () => {
    const text = "import MiniSearch from 'minisearch'"
    expect(rules.outsideThingsHaveOneOwner(madeUp(['src/search/a.ts', text], ['src/search/b.ts', text]))).toHaveLength(
      1,
    )
    expect(rules.outsideThingsHaveOneOwner(madeUp(['src/search/a.ts', text]))).toEqual([])
  })

  test('tests, environment, cycles, length, sentences, any', () => {
    expect(
      rules.programStandsAlone(madeUp(['src/index.ts', "import { b } from '../test/support/echoBot'"])),
    ).toHaveLength(1)
    expect(rules.environmentIsReadOnce(madeUp(['src/server/x.ts', 'const p = process.env.PORT']))).toHaveLength(1)
    expect(rules.environmentIsReadOnce(madeUp(['src/config.ts', 'const p = process.env.PORT']))).toEqual([])
    const cycle = madeUp(
      ['src/sheets/a.ts', "import { b } from './b'"],
      ['src/sheets/b.ts', "import type { c } from './c'"],
      ['src/sheets/c.ts', "import { a } from './a'"],
    )
    expect(rules.noCircularImports(cycle)).toEqual(['src/sheets/a → src/sheets/b → src/sheets/c → src/sheets/a'])
    expect(rules.noCircularImports(cycle.slice(0, 2))).toEqual([])
    expect(rules.filesAreShort(madeUp(['src/x.css', 'a\n'.repeat(251)]))).toHaveLength(1)
    expect(rules.filesAreShort(madeUp(['src/x.css', 'a\n'.repeat(250)]))).toEqual([])
    for (const literal of ["'Quel métier ?'", '`Voici $' + '{x}`', "'métier'"]) {
      expect(rules.dialogsHoldNoSentence(madeUp(['dialogs/x.ts', `say(${literal})`]))).toHaveLength(1)
    }
    expect(rules.dialogsHoldNoSentence(madeUp(['dialogs/x.ts', "import { a } from '../a b'\nrun('guide')"]))).toEqual(
      [],
    )
    expect(rules.nothingIsAny(madeUp(['src/x.ts', 'const a: any = 1\nconst b = a as any']))).toHaveLength(2)
  })
})
