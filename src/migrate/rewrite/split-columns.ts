import type { AlterClause } from '../sql/alter-clauses.ts'
import type { MigrationStatement } from '../files/files.ts'
import { identifierName, quoteIdentifier, significantTokens } from '../sql/lexer.ts'
import type { SchemaModel } from '../schema/schema-model.ts'
import { changes, NotSplittable, nullable } from '../sql/split-parts.ts'
import type { Parts } from '../sql/split-parts.ts'

type AddColumn = Extract<AlterClause, { kind: 'add-column' }>

interface Change {
  table: string
  added: AddColumn[]
  dropped: string[]
  /** Each new column with the expression of its value. */
  assignments: { column: string; expression: string }[]
}

/**
 * One column split into several, or several merged into one: a file that adds columns, fills them from others with an
 * UPDATE and drops those. Undefined for a file that is something else.
 */
export function rewriteColumns(statements: readonly MigrationStatement[], model: SchemaModel): Parts | undefined {
  const change = readChange(statements)
  if (!change) return undefined
  const { table, added, dropped, assignments } = change
  const t = quoteIdentifier(table)
  const fresh = added.map(({ column }) => quoteIdentifier(column))
  const isEmpty = (prefix: string) => fresh.map((name) => `${prefix}${name} IS NULL`).join(' AND ')
  const fill = assignments
    .map(({ column, expression }) => `NEW.${quoteIdentifier(column)} = ${ofNewRow(expression, table, dropped, model)}`)
    .join(', ')
  const isWritten = dropped.map((column) => changes(quoteIdentifier(column))).join(' OR ')
  const trigger = (suffix: string) => quoteIdentifier(`${table}_${added[0]!.column}_${suffix}`.slice(0, 64))
  const note =
    `-- What the new version writes into ${added.map(({ column }) => column).join(', ')} does not reach ${dropped.join(', ')}:\n` +
    '-- where the running version must read it, say in the triggers how.\n'
  return {
    expand: [
      `${note}ALTER TABLE ${t} ${added.map(({ column, definition }) => `ADD COLUMN ${quoteIdentifier(column)} ${nullable(definition.text)}`).join(', ')}`,
      ...dropped.flatMap((column) => mayBeLeftOut(table, column, model)),
      `CREATE TRIGGER ${trigger('insert')} BEFORE INSERT ON ${t} FOR EACH ROW\nBEGIN\n  IF ${isEmpty('NEW.')} THEN SET ${fill};\n  END IF;\nEND`,
      `CREATE TRIGGER ${trigger('update')} BEFORE UPDATE ON ${t} FOR EACH ROW\nBEGIN\n  IF ${isWritten} THEN SET ${fill};\n  END IF;\nEND`,
    ],
    data: [`-- acd:batch 1000\n${statements[1]!.sql} WHERE ${isEmpty('')}`],
    contract: [
      `DROP TRIGGER ${trigger('insert')}`,
      `DROP TRIGGER ${trigger('update')}`,
      ...added
        .filter(({ definition }) => definition.isNotNull)
        .map(
          ({ column, definition }) => `ALTER TABLE ${t} MODIFY COLUMN ${quoteIdentifier(column)} ${definition.text}`,
        ),
      `ALTER TABLE ${t} ${dropped.map((column) => `DROP COLUMN ${quoteIdentifier(column)}`).join(', ')}`,
    ],
  }
}

function readChange(statements: readonly MigrationStatement[]): Change | undefined {
  const [add, update, drop] = statements.map(({ what }) => what)
  if (statements.length !== 3 || !add || update?.verb !== 'UPDATE' || !drop) return undefined
  const table = add.targets[0]?.name
  const isOneTable = [add, update, drop].every(({ targets }) => targets.length === 1 && targets[0]!.name === table)
  const added = add.clauses.filter((clause) => clause.kind === 'add-column')
  const dropped = drop.clauses.flatMap((clause) => (clause.kind === 'drop-column' ? [clause.column] : []))
  const isOnly = added.length === add.clauses.length && dropped.length === drop.clauses.length
  if (table === undefined || !isOneTable || !isOnly || added.length === 0 || dropped.length === 0) return undefined
  if (update.options.hasWhere || update.options.hasLimit)
    throw new NotSplittable('the UPDATE that fills the new columns must be for all rows: leave out WHERE and LIMIT')
  const assignments = readAssignments(statements[1]!.sql)
  const names = new Set(added.map(({ column }) => column.toLowerCase()))
  if (!assignments.every(({ column }) => names.has(column.toLowerCase())))
    throw new NotSplittable('the UPDATE must only fill the columns that the file adds')
  return { table, added, dropped, assignments }
}

/** `SET a = …, b = …` of an UPDATE without WHERE. */
function readAssignments(sql: string): Change['assignments'] {
  const tokens = significantTokens(sql)
  const text = (at: number) => (tokens[at] ? sql.slice(tokens[at].start, tokens[at].end) : '')
  const assignments: Change['assignments'] = []
  let at = tokens.findIndex((_, index) => text(index).toUpperCase() === 'SET') + 1
  while (at < tokens.length) {
    // `t.column = …`
    if (text(at + 1) === '.') at += 2
    const column = identifierName(sql, tokens[at]!)
    const from = at + 2
    let depth = 0
    for (at = from; at < tokens.length && !(depth === 0 && text(at) === ','); at++)
      depth += text(at) === '(' ? 1 : text(at) === ')' ? -1 : 0
    assignments.push({ column, expression: sql.slice(tokens[from]!.start, tokens[at - 1]!.end) })
    at++
  }
  return assignments
}

/** The expression over the row that a trigger sees. */
function ofNewRow(expression: string, table: string, dropped: readonly string[], model: SchemaModel): string {
  const tokens = significantTokens(expression)
  const text = (at: number) => (tokens[at] ? expression.slice(tokens[at].start, tokens[at].end) : '')
  const gone = new Set(dropped.map((column) => column.toLowerCase()))
  let result = ''
  let end = 0
  for (const [at, token] of tokens.entries()) {
    if ((token.kind !== 'word' && token.kind !== 'quoted') || text(at + 1) === '(' || text(at + 1) === '.') continue
    const name = identifierName(expression, token)
    if (!gone.has(name.toLowerCase()) && !model.column(table, name)) continue
    const start = text(at - 1) === '.' ? tokens[at - 2]!.start : token.start
    result += `${expression.slice(end, start)}NEW.${quoteIdentifier(name)}`
    end = token.end
  }
  return result + expression.slice(end)
}

/** The new version does not write a column that is to go. */
function mayBeLeftOut(table: string, column: string, model: SchemaModel): string[] {
  const definition = model.column(table, column)
  if (!definition)
    throw new NotSplittable(`no earlier migration says what ${table}.${column} is, so it cannot be made optional`)
  const mustBeWritten = definition.isNotNull && definition.default === 'none'
  if (!mustBeWritten) return []
  return [`ALTER TABLE ${quoteIdentifier(table)} MODIFY COLUMN ${quoteIdentifier(column)} ${nullable(definition.text)}`]
}
