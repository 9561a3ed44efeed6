import type { Kysely, Migration } from 'kysely'

/** Applied in the order of their names, each once; a published one never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-conversations': { up: createFirstTables },
  '002-recaps': { up: createRecaps },
  '003-handled': { up: createHandled },
}

async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('bot_state')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('etag', 'text', (column) => column.notNull())
    .addColumn('touched_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('bot_state_touched_at').on('bot_state').column('touched_at').execute()
  await db.schema
    .createTable('conversations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('started_at', 'bigint')
    .addColumn('touched_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('conversations_touched_at').on('conversations').column('touched_at').execute()
  await db.schema
    .createTable('activities')
    .addColumn('conversation_id', 'text', (column) =>
      column.notNull().references('conversations.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('activity', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('activities_key', ['conversation_id', 'number'])
    .execute()
  await db.schema
    .createTable('secrets')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}

async function createRecaps(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('recaps')
    .addColumn('token', 'text', (column) => column.primaryKey())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('recaps_expires_at').on('recaps').column('expires_at').execute()
  await db.schema
    .createTable('counters')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('counters_key', ['kind', 'key'])
    .execute()
}

async function createHandled(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('handled')
    .addColumn('mark', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('handled_at').on('handled').column('at').execute()
}
