import { createInterface } from 'node:readline'
import type { Reply } from './answers/reply'
import { respond } from './answers/respond'
import { loadConfig } from './config'
import { endWithReader } from './endWithReader'
import { type CatalogueIndex, indexCatalogue } from './search/catalogueIndex'
import { LEXIQUE_DIR, loadLexique } from './search/loadLexique'
import { loadSheets } from './sheets/loadSheets'

const USAGE = `Usage :
  npm run ask -- "quelles études pour technicien en mécanique ?"
  npm run ask -- --json "…"          la réponse en JSON
  npm run ask -- --json --stdin      une question par ligne en entrée, un objet JSON par ligne en sortie
  npm run ask -- --explain "…"       comment la question a été comprise`

const NOT_UNDERSTOOD = 3

endWithReader()
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})

async function main(args: readonly string[]): Promise<number> {
  const flags = new Set(args.filter((arg) => arg.startsWith('--')))
  const question = args.filter((arg) => !arg.startsWith('--')).join(' ')
  const unknown = [...flags].find((flag) => !['--json', '--stdin', '--explain', '--help'].includes(flag))
  if (flags.has('--help') || unknown !== undefined || (question === '' && !flags.has('--stdin'))) {
    console.error(unknown === undefined ? USAGE : `Option inconnue : ${unknown}\n${USAGE}`)
    return flags.has('--help') ? 0 : 2
  }
  const outcome = loadConfig()
  if (outcome.kind === 'problems') {
    console.error(outcome.problems.join('\n'))
    return 2
  }
  const catalogue = loadSheets(outcome.config)
  // « Je n'ai pas de fiche » would hide that the folder is not there.
  const missing = catalogue.problems.find(({ rule }) => rule === 'dossier-introuvable')
  if (missing !== undefined) {
    console.error(`${missing.file} ${missing.message}`)
    return 2
  }
  const index = indexCatalogue(catalogue, loadLexique(LEXIQUE_DIR))
  if (flags.has('--stdin')) return answerLines(index, flags)
  const reply = respond(question, index)
  print(reply, flags)
  return reply.band === 'unknown' ? NOT_UNDERSTOOD : 0
}

/** One question a line, each on its own; the output keeps the order. */
async function answerLines(index: CatalogueIndex, flags: ReadonlySet<string>): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    print(respond(line, index), flags)
  }
  return 0
}

function print(reply: Reply & { readonly trace: () => readonly string[] }, flags: ReadonlySet<string>): void {
  if (flags.has('--explain')) console.log(`${reply.trace().join('\n')}\nbande : ${reply.band}\n`)
  console.log(flags.has('--json') ? JSON.stringify(toJson(reply)) : toText(reply))
}

function toJson({ band, intent, facet, metiers, formations, text, suggestions }: Reply): object {
  return { band, intent, ...(facet !== undefined && { facet }), metiers, formations, text, suggestions }
}

function toText({ text, suggestions }: Reply): string {
  return suggestions.length === 0 ? text : `${text}\n\nEt ensuite ? ${suggestions.map((each) => `[${each}]`).join(' ')}`
}
