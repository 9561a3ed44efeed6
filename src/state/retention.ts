import type { Database } from './schema'

const DAY = 24 * 60 * 60 * 1000

/** Erases what nobody touched for `days` days, and conversations never started after one day. Returns how many conversations went. */
export async function purge(database: Database, days: number, now: () => number = Date.now): Promise<number> {
  const before = now() - days * DAY
  await database.deleteFrom('bot_state').where('touched_at', '<', before).execute()
  await database
    .deleteFrom('handled')
    .where('at', '<', now() - DAY)
    .execute()
  await database.deleteFrom('recaps').where('expires_at', '<=', now()).execute()
  const gone = await database
    .deleteFrom('conversations')
    .where((where) =>
      where.or([
        where('touched_at', '<', before),
        where.and([where('started_at', 'is', null), where('created_at', '<', now() - DAY)]),
      ]),
    )
    .returning('id')
    .execute()
  return gone.length
}
