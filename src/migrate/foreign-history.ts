import type { Session } from './database.ts'
import { parseFileName } from './files/file-name.ts'
import type { Migration } from './files/files.ts'
import { quoteIdentifier, quoteString } from './sql/lexer.ts'

/** How another tool keeps its history, and how a row of it names a migration. */
export interface ForeignTool {
  tool: string
  table: string
  /** A column that only this tool's table has, where two tools use the same name. */
  column: string
  /** One column `name` per applied migration: a version number, a file name or a title. */
  query: string
}

const foreignTools: readonly ForeignTool[] = [
  {
    tool: 'golang-migrate',
    table: 'schema_migrations',
    column: 'dirty',
    query: 'SELECT version AS name, 1 AS upTo FROM schema_migrations WHERE dirty = 0',
  },
  {
    tool: 'dbmate',
    table: 'schema_migrations',
    column: 'version',
    query: 'SELECT version AS name FROM schema_migrations',
  },
  {
    tool: 'flyway',
    table: 'flyway_schema_history',
    column: 'installed_rank',
    query: 'SELECT script AS name FROM flyway_schema_history WHERE success = 1 AND script IS NOT NULL',
  },
  {
    tool: 'liquibase',
    table: 'DATABASECHANGELOG',
    column: 'ORDEREXECUTED',
    query: 'SELECT SUBSTRING_INDEX(FILENAME, "/", -1) AS name FROM DATABASECHANGELOG',
  },
  { tool: 'umzug', table: 'SequelizeMeta', column: 'name', query: 'SELECT name FROM SequelizeMeta' },
  { tool: 'knex', table: 'knex_migrations', column: 'migration_time', query: 'SELECT name FROM knex_migrations' },
  {
    tool: 'prisma',
    table: '_prisma_migrations',
    column: 'migration_name',
    query:
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  },
  { tool: 'typeorm', table: 'migrations', column: 'timestamp', query: 'SELECT timestamp AS name FROM migrations' },
  {
    tool: 'postgrator',
    table: 'schemaversion',
    column: 'md5',
    query: 'SELECT version AS name FROM schemaversion WHERE version > 0',
  },
]

/** Histories of other tools in this schema. */
export async function findForeignHistories(session: Session): Promise<ForeignTool[]> {
  const tables = [...new Set(foreignTools.map(({ table }) => quoteString(table)))].join(', ')
  const [answer] = await session.query(
    `SELECT TABLE_NAME AS name, COLUMN_NAME AS col FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN (${tables})`,
  )
  const columns = new Set(answer!.rows.map((row) => `${row['name']}.${row['col']}`))
  const found = foreignTools.filter(({ table, column }) => columns.has(`${table}.${column}`))
  // golang-migrate and dbmate share a table name; the more special one wins.
  return found.filter(({ table }, index) => found.findIndex((other) => other.table === table) === index)
}

/** The migrations that another tool's history says are applied, and what it names that no file has. */
export async function readForeignHistory(
  session: Session,
  tool: ForeignTool,
  migrations: readonly Migration[],
): Promise<{ applied: Migration[]; unknown: string[] }> {
  const [answer] = await session.query(tool.query.replace(tool.table, quoteIdentifier(tool.table)))
  const names = answer!.rows.map((row) => String(row['name']))
  const isUpTo = answer!.rows.some((row) => row['upTo'] === 1)
  const matches = (migration: Migration, name: string) =>
    isUpTo ? (migration.version[0] ?? 0n) <= BigInt(name) : isNamed(migration, name)
  const applied = migrations.filter((migration) => names.some((name) => matches(migration, name)))
  const unknown = names.filter((name) => !migrations.some((migration) => matches(migration, name)))
  return { applied, unknown }
}

/** A row names a file, a file without its extension, or only its number. */
function isNamed(migration: Migration, name: string): boolean {
  const file = migration.file.split('/').at(-1)!
  if (name === migration.file || name === file || name === migration.id) return true
  if (/^\d+$/.test(name)) return migration.version.length === 1 && migration.version[0] === BigInt(name)
  return parseFileName(name)?.id === migration.id
}
