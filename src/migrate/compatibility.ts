import type { AlterClause } from './alter-clauses.ts'
import type { Classification } from './classify.ts'

/** A way in which a statement takes something from the version that still runs. */
export interface Breakage {
  /** Code of the lint rule, `BC01` and following. */
  code: string
  /** What the running version loses; a sentence without full stop. */
  reason: string
}

/**
 * What the statement breaks for an application that was written for the schema before it. Tables in `fresh` were
 * created by migrations of the same run: no running version can know them.
 */
export function findBreakages(statement: Classification, fresh: ReadonlySet<string> = new Set()): Breakage[] {
  const target = statement.targets[0]?.name ?? ''
  if (statement.nature !== 'ddl' || statement.options.isTemporary) return []
  if (statement.verb.startsWith('DROP ') && statement.objectKind !== 'index') return droppedObjects(statement, fresh)
  if (fresh.has(target)) return []
  if (statement.verb === 'TRUNCATE TABLE') return [{ code: 'DT01', reason: `all rows of ${target} are deleted` }]
  if (statement.verb === 'RENAME TABLE') return [{ code: 'BC03', reason: `${target} is gone under its old name` }]
  if (statement.verb === 'CREATE INDEX' && statement.index?.kind === 'unique') return [uniqueKey(target)]
  return statement.clauses.flatMap((clause) => clauseBreakages(clause, target))
}

function droppedObjects(statement: Classification, fresh: ReadonlySet<string>): Breakage[] {
  const kind = statement.objectKind ?? 'object'
  return statement.targets
    .filter((target) => !fresh.has(target.name) && kind !== 'trigger' && kind !== 'event')
    .map((target) => ({ code: 'BC01', reason: `${kind} ${target.name} no longer exists` }))
}

function clauseBreakages(clause: AlterClause, table: string): Breakage[] {
  switch (clause.kind) {
    case 'drop-column':
      return [{ code: 'BC02', reason: `column ${table}.${clause.column} no longer exists` }]
    case 'rename-table':
      return [{ code: 'BC03', reason: `${table} is gone under its old name` }]
    case 'rename-column':
      return [{ code: 'BC04', reason: `column ${table}.${clause.column} is gone under its old name` }]
    case 'change-column':
      if (clause.column.toLowerCase() === clause.newName.toLowerCase())
        return modified(table, clause.column, clause.definition)
      return [{ code: 'BC04', reason: `column ${table}.${clause.column} is gone under its old name` }]
    case 'modify-column':
      return modified(table, clause.column, clause.definition)
    case 'add-column':
      return addedColumn(table, clause)
    case 'drop-default':
      return [{ code: 'BC08', reason: `INSERTs that leave ${table}.${clause.column} out fail without its default` }]
    case 'add-index':
      return clause.indexKind === 'unique' || clause.indexKind === 'primary' ? [uniqueKey(table)] : []
    case 'add-foreign-key':
      return [{ code: 'BC09', reason: `rows of ${table} that the running version writes may violate the foreign key` }]
    case 'add-check':
    case 'alter-check':
      if (!clause.isEnforced) return []
      return [{ code: 'BC09', reason: `rows of ${table} that the running version writes may violate the check` }]
    case 'drop-partition':
    case 'truncate-partition':
    case 'exchange-partition':
      return [{ code: 'DT01', reason: `rows of ${table} leave with their partition` }]
    default:
      return []
  }
}

function addedColumn(table: string, clause: Extract<AlterClause, { kind: 'add-column' }>): Breakage[] {
  const { definition } = clause
  if (definition.isUnique && !definition.isAutoIncrement) return [uniqueKey(table)]
  const isFilled = definition.default !== 'none' || definition.isAutoIncrement || definition.generated !== 'no'
  if (!definition.isNotNull || isFilled) return []
  return [
    { code: 'BC07', reason: `INSERTs of the running version leave the NOT NULL column ${table}.${clause.column} out` },
  ]
}

/** Without the old definition in hand every MODIFY may narrow; the linter looks closer where it knows the table. */
function modified(table: string, column: string, definition: { isNotNull: boolean; default: string }): Breakage[] {
  const narrowed = {
    code: 'BC05',
    reason: `the running version may write values that ${table}.${column} no longer takes`,
  }
  if (!definition.isNotNull || definition.default !== 'none') return [narrowed]
  return [narrowed, { code: 'BC06', reason: `the running version may write NULL to ${table}.${column}` }]
}

const uniqueKey = (table: string): Breakage => ({
  code: 'BC09',
  reason: `the running version may write rows to ${table} that the unique key refuses`,
})
