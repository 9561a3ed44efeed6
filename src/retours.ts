import { loadConfig } from './config'
import { endWithReader } from './endWithReader'
import { openState } from './state/openState'
import { wordRetours } from './texts/retours'

/** Words and intents shown: what an author can take in at a glance. */
const SHOWN = 30

endWithReader()
void main().then((code) => {
  process.exitCode = code
})

/** `npm run retours [-- --json]`: what people found of use, and the words most often misunderstood; counts only, never who nor when. */
async function main(): Promise<number> {
  const flags = process.argv.slice(2)
  if (flags.some((flag) => flag !== '--json')) {
    console.error('Usage : npm run retours [-- --json]')
    return flags.includes('--help') ? 0 : 2
  }
  const config = loadConfig()
  if (config.kind === 'problems') {
    console.error(config.problems.join('\n'))
    return 2
  }
  const opened = await openState(config.config.database)
  if (opened.kind === 'refused') {
    console.error(opened.sentence)
    return 2
  }
  const { counters, close } = opened.state
  const [avis, incompris] = [await counters.list('avis', 200), await counters.list('incompris', SHOWN)]
  await close()
  const retours = {
    avis: parIntention(avis),
    incompris: incompris.map(({ key, count }) => ({ mot: key, fois: count })),
  }
  console.log(flags.includes('--json') ? JSON.stringify(retours) : wordRetours(retours))
  return 0
}

/** `utile salaire` 3, `pasUtile salaire` 1 → salaire: 3 useful, 1 not; the least useful first. */
function parIntention(counts: readonly { readonly key: string; readonly count: number }[]) {
  const found = new Map<string, { intention: string; utile: number; pasUtile: number }>()
  for (const { key, count } of counts) {
    const [avis, intention = ''] = key.split(' ')
    const row = found.get(intention) ?? { intention, utile: 0, pasUtile: 0 }
    if (avis === 'utile') row.utile += count
    else row.pasUtile += count
    found.set(intention, row)
  }
  return [...found.values()].sort((a, b) => b.pasUtile - a.pasUtile || b.utile - a.utile)
}
