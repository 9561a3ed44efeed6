import { randomBytes } from 'node:crypto'
import type { Database } from './schema'

const NAME = 'directline'

/** The key that signs tokens, drawn once and kept: tokens outlive a restart without any configuration. */
export async function getDirectLineSecret(database: Database): Promise<string> {
  // Two processes starting together draw two keys: the first kept is the one both use.
  await database
    .insertInto('secrets')
    .values({ name: NAME, value: randomBytes(48).toString('base64url') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const row = await database.selectFrom('secrets').select('value').where('name', '=', NAME).executeTakeFirstOrThrow()
  return row.value
}
