import type { ColumnDefinition } from '../sql/column-definition.ts'
import { DatabaseError } from '../database.ts'
import type { Session } from '../database.ts'
import type { Migration, MigrationStatement } from '../files/files.ts'
import { quoteIdentifier } from '../sql/lexer.ts'
import type { Finding } from './finding.ts'
import { findingsFor } from './lint.ts'
import type { Hit } from './statement-rules.ts'

/** A question about rows that are there now: one row in the answer means that the rule is broken. */
interface DataCheck extends Hit {
  sql: string
}

/** A whole scan of a big table must not go on for longer. */
const maxSeconds = 30

/**
 * Asks the database whether its rows stand in the way of these migrations; reads only. What it has no table or column
 * for yet is left out, and so is what takes longer than 30 s: `skipped` names that.
 */
export async function lintData(
  session: Session,
  pending: readonly Migration[],
): Promise<{ findings: Finding[]; skipped: string[] }> {
  const skipped: string[] = []
  const findings: Finding[] = []
  await session.query('SET SESSION TRANSACTION READ ONLY')
  const [answer] = await session.query('SELECT VERSION() AS version')
  const isMariaDb = String(answer!.rows[0]!['version']).includes('MariaDB')
  await session.query(
    isMariaDb
      ? `SET SESSION max_statement_time = ${maxSeconds}`
      : `SET SESSION max_execution_time = ${maxSeconds * 1_000}`,
  )
  for (const migration of pending) {
    const hits: { hit: Hit; statement: MigrationStatement }[] = []
    for (const statement of migration.statements) {
      for (const check of dataChecks(statement)) {
        const found = await ask(session, check.sql)
        if (found === 'late') skipped.push(`${migration.file}:${statement.line} ${check.code}: ${check.detail}`)
        if (found === 'yes') hits.push({ hit: check, statement })
      }
    }
    findings.push(...findingsFor(migration, hits))
  }
  return { findings, skipped }
}

async function ask(session: Session, sql: string): Promise<'yes' | 'no' | 'late'> {
  try {
    const [answer] = await session.query(sql)
    return answer!.rows.length > 0 ? 'yes' : 'no'
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
    if (late.has(error.errno)) return 'late'
    if (notThere.has(error.errno)) return 'no'
    throw error
  }
}

/** ER_STATEMENT_TIMEOUT of MariaDB, ER_QUERY_TIMEOUT of MySQL. */
const late = new Set([1969, 3024])
/** No such table, no such column. */
const notThere = new Set([1146, 1054])

/** Questions that a statement raises. */
export function dataChecks({ what, sql }: MigrationStatement): DataCheck[] {
  const table = what.targets[0]?.name
  if (table === undefined || what.nature !== 'ddl') return []
  if (what.verb === 'DROP TABLE' && !what.options.isTemporary) return what.targets.map(({ name }) => rows(name))
  if (what.verb === 'CREATE INDEX') return what.index?.kind === 'unique' ? [duplicates(table, what.index.columns)] : []
  if (what.verb !== 'ALTER TABLE') return []
  let foreignKeys = 0
  return what.clauses.flatMap((clause): DataCheck[] => {
    switch (clause.kind) {
      case 'add-index':
        if (clause.indexKind === 'unique') return [duplicates(table, clause.columns)]
        if (clause.indexKind !== 'primary') return []
        return [duplicates(table, clause.columns), ...clause.columns.map((column) => nulls(table, column))]
      case 'modify-column':
      case 'change-column':
        return [
          ...(clause.definition.isNotNull ? [nulls(table, clause.column)] : []),
          ...lossy(table, clause.column, clause.definition),
        ]
      case 'add-foreign-key':
        return orphans(table, clause.columns, clause.references, referencedColumns(sql, foreignKeys++))
      default:
        return []
    }
  })
}

const rows = (table: string): DataCheck => ({
  code: 'DT01',
  detail: `${table} is not empty`,
  sql: `SELECT 1 AS _acd_lint FROM ${quoteIdentifier(table)} LIMIT 1`,
})

const quoted = (names: readonly string[]) => names.map(quoteIdentifier)

function duplicates(table: string, columns: readonly string[]): DataCheck {
  const names = quoted(columns)
  const present = names.map((name) => `${name} IS NOT NULL`).join(' AND ')
  return {
    code: 'DT03',
    detail: `${table} (${columns.join(', ')})`,
    sql: `SELECT 1 AS _acd_lint FROM ${quoteIdentifier(table)} WHERE ${present} GROUP BY ${names.join(', ')} HAVING COUNT(*) > 1 LIMIT 1`,
  }
}

const nulls = (table: string, column: string): DataCheck => ({
  code: 'DT04',
  detail: `${table}.${column}`,
  sql: `SELECT 1 AS _acd_lint FROM ${quoteIdentifier(table)} WHERE ${quoteIdentifier(column)} IS NULL LIMIT 1`,
})

const integerBits: Readonly<Record<string, number>> = {
  TINYINT: 8,
  SMALLINT: 16,
  MEDIUMINT: 24,
  INT: 32,
  INTEGER: 32,
  BIGINT: 64,
}

function lossy(table: string, column: string, { type, arguments: given, isUnsigned }: ColumnDefinition): DataCheck[] {
  const name = quoteIdentifier(column)
  const bits = integerBits[type]
  const isText = (type === 'VARCHAR' || type === 'CHAR') && given[0] !== undefined
  if (!isText && bits === undefined) return []
  const condition = isText ? `CHAR_LENGTH(${name}) > ${Number(given[0])}` : outside(name, bits!, isUnsigned)
  return [
    {
      code: 'DT02',
      detail: `${table}.${column} to ${type}${given.length > 0 ? `(${given.join(', ')})` : ''}`,
      sql: `SELECT 1 AS _acd_lint FROM ${quoteIdentifier(table)} WHERE ${condition} LIMIT 1`,
    },
  ]
}

function outside(name: string, bits: number, isUnsigned: boolean): string {
  const size = 2n ** BigInt(isUnsigned ? bits : bits - 1)
  return `${name} < ${isUnsigned ? 0n : -size} OR ${name} > ${size - 1n}`
}

function orphans(
  table: string,
  columns: readonly string[],
  parent: string,
  keys: readonly string[] | undefined,
): DataCheck[] {
  if (keys?.length !== columns.length) return []
  const [own, other] = [quoted(columns), quoted(keys)]
  const matches = own.map((name, index) => `child.${name} = parent.${other[index]}`).join(' AND ')
  const present = own.map((name) => `child.${name} IS NOT NULL`).join(' AND ')
  return [
    {
      code: 'DT05',
      detail: `${table} (${columns.join(', ')}) to ${parent}`,
      sql:
        `SELECT 1 AS _acd_lint FROM ${quoteIdentifier(table)} AS child LEFT JOIN ${quoteIdentifier(parent)} AS parent ON ${matches} ` +
        `WHERE ${present} AND parent.${other[0]} IS NULL LIMIT 1`,
    },
  ]
}

/** The columns in parentheses behind the statement's REFERENCES with this index. */
function referencedColumns(sql: string, index: number): string[] | undefined {
  const match = [...sql.matchAll(/\bREFERENCES\s+[^\s(]+\s*\(([^)]*)\)/gi)][index]
  return match?.[1]!.split(',').map((name) => name.trim().replace(/^`(.*)`$/, '$1'))
}
