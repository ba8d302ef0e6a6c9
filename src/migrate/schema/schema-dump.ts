import { PreflightError } from '../../shared/errors.ts'
import type { ObjectKind } from '../sql/classify.ts'
import type { Row, Session } from '../database.ts'
import { createJournal, seedsTable } from '../journal.ts'
import { quoteIdentifier, quoteString } from '../sql/lexer.ts'
import { readDefinition } from '../connect/server-facts.ts'

/** One object of the schema, to be dumped. */
interface Listed {
  kind: ObjectKind
  name: string
  /** The mode in which the server reads its body; absent for what has none. */
  sqlMode?: string
}

const head = `-- Schema dump of alicloud-deploy: no rows but the history's. Load it with: migrate load FILE
SET SESSION foreign_key_checks = 0;
SET SESSION sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
`

/**
 * The schema as SQL: tables, routines, views, triggers, events and what the history says is applied. Equal schemas give
 * equal texts on every server of one version: sorted by name, without counters, accounts and times. Throws
 * PreflightError when a migration is half done.
 */
export async function dumpSchema(session: Session, historyTable: string): Promise<string> {
  const parts = [head]
  let mode: string | undefined
  for (const object of await listObjects(session, historyTable)) {
    const definition = await readDefinition(session, object.kind, object.name)
    if (definition === undefined) throw unreadable(object)
    if (object.sqlMode !== undefined && object.sqlMode !== mode) {
      mode = object.sqlMode
      parts.push(`SET SESSION sql_mode = ${quoteString(mode)};\n`)
    }
    parts.push(terminated(withoutAccount(definition), object.sqlMode !== undefined))
  }
  return [...parts, ...(await dumpHistory(session, historyTable))].join('\n')
}

async function listObjects(session: Session, historyTable: string): Promise<Listed[]> {
  const [tables, routines, triggers, events] = await session.query(
    [
      'SELECT TABLE_NAME AS name, TABLE_TYPE AS type FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() ORDER BY BINARY TABLE_NAME',
      'SELECT ROUTINE_NAME AS name, ROUTINE_TYPE AS type, SQL_MODE AS mode FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() ORDER BY ROUTINE_TYPE, BINARY ROUTINE_NAME',
      // The order in which triggers of one event fire is part of the schema.
      'SELECT TRIGGER_NAME AS name, SQL_MODE AS mode FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() ORDER BY BINARY EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION, ACTION_ORDER',
      'SELECT EVENT_NAME AS name, SQL_MODE AS mode FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE() ORDER BY BINARY EVENT_NAME',
    ].join(';'),
  )
  const ofType = (type: string) => tables!.rows.filter((row) => row['type'] === type).map(nameOf)
  const named = (kind: ObjectKind, names: readonly string[]) => names.map((name) => ({ kind, name }))
  const withBody = (kind: ObjectKind, rows: readonly Row[]) =>
    rows.map((row) => ({ kind, name: nameOf(row), sqlMode: String(row['mode']) }))
  const isOwn = (name: string) => name === historyTable || name === seedsTable(historyTable) || name.startsWith('_acd_')
  return [
    ...named('sequence', ofType('SEQUENCE')),
    ...named('table', ofType('BASE TABLE')).filter(({ name }) => !isOwn(name)),
    ...routines!.rows.flatMap((row) => withBody(row['type'] === 'FUNCTION' ? 'function' : 'procedure', [row])),
    ...named('view', ofType('VIEW')),
    ...withBody('trigger', triggers!.rows),
    ...withBody('event', events!.rows),
  ]
}

const nameOf = (row: Row) => String(row['name'])

// In a body written under ANSI_QUOTES the server quotes names with ".
const account = /^CREATE (.*?)DEFINER=(?:`(?:[^`]|``)*`@`(?:[^`]|``)*`|"(?:[^"]|"")*"@"(?:[^"]|"")*") /

/** Another environment has other accounts: who loads the dump becomes the definer. */
const withoutAccount = (sql: string) => sql.replace(account, 'CREATE $1')

function terminated(sql: string, hasBody: boolean): string {
  if (!hasBody) return `${sql};\n`
  const delimiter = [';;', '//', '$$'].find((candidate) => !sql.includes(candidate)) ?? '$$acd$$'
  return `DELIMITER ${delimiter}\n${sql}${delimiter}\nDELIMITER ;\n`
}

function unreadable({ kind, name }: Listed): PreflightError {
  return new PreflightError(`the server does not show the definition of ${kind} ${name}`, {
    code: 'E_DUMP_UNREADABLE',
    fix: 'give the account the right to see it, e.g. SHOW VIEW, or SELECT on mysql.proc (SHOW_ROUTINE in MySQL 8)',
  })
}

async function dumpHistory(session: Session, table: string): Promise<string[]> {
  const [found] = await session.query(
    `SELECT COUNT(*) AS found FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ${quoteString(table)}`,
  )
  if (Number(found!.rows[0]!['found']) === 0) return []
  const [answer] = await session.query(`SELECT * FROM ${quoteIdentifier(table)} ORDER BY id`)
  const unsettled = answer!.rows.find(({ state }) => state === 'running' || state === 'failed')
  if (unsettled) {
    throw new PreflightError(`migration ${unsettled['id']} is half done, so the schema is between two states`, {
      code: 'E_DUMP_UNSETTLED',
      fix: 'run `migrate` to its end first',
    })
  }
  const rows = answer!.rows
    .filter(({ state }) => state !== 'reverted')
    .map(
      (row, index) => `(${columns.map((column) => literal(row[column] ?? null)).join(', ')}, ${index}, 'dump', 'dump')`,
    )
  const tables = createJournal({ migrations: table }).map((sql) => `${sql};\n`)
  if (rows.length === 0) return tables
  const into = `${quoteIdentifier(table)} (${columns.join(', ')}, sequence, run_id, actor)`
  return [...tables, `INSERT INTO ${into} VALUES\n${rows.join(',\n')};\n`]
}

/** What a run compares with the files; who ran it and when differs between environments. */
const columns = ['id', 'file', 'phase', 'kind', 'checksum', 'state', 'stmt_total', 'stmt_done', 'stmt_hashes']

const literal = (value: string | number | null) =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : quoteString(value)
