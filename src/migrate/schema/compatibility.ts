import type { AlterClause } from '../sql/alter-clauses.ts'
import type { Classification } from '../sql/classify.ts'
import type { ColumnDefinition } from '../sql/column-definition.ts'
import { SchemaModel } from './schema-model.ts'
import { whyNarrower } from '../sql/type-change.ts'

/** A way in which a statement takes something from the version that still runs. */
export interface Breakage {
  /** Code of the lint rule, `BC01` and following. */
  code: string
  /** What the running version loses; a sentence without full stop. */
  reason: string
}

/**
 * What the statement breaks for an application that was written for the schema before it. The model knows which
 * tables are new (no running version can know them) and what the columns were.
 */
export function findBreakages(statement: Classification, model: SchemaModel = new SchemaModel()): Breakage[] {
  const target = statement.targets[0]?.name ?? ''
  if (statement.nature !== 'ddl' || statement.options.isTemporary) return []
  if (statement.verb.startsWith('DROP ') && statement.objectKind !== 'index') return droppedObjects(statement, model)
  if (model.isFresh(target)) return []
  if (statement.verb === 'TRUNCATE TABLE') return [{ code: 'DT01', reason: `all rows of ${target} are deleted` }]
  if (statement.verb === 'RENAME TABLE') return [{ code: 'BC03', reason: `${target} is gone under its old name` }]
  if (statement.verb === 'CREATE INDEX' && statement.index?.kind === 'unique') return [uniqueKey(target)]
  return statement.clauses.flatMap((clause) => clauseBreakages(clause, target, model))
}

function droppedObjects(statement: Classification, model: SchemaModel): Breakage[] {
  const kind = statement.objectKind ?? 'object'
  return statement.targets
    .filter((target) => !model.isFresh(target.name) && kind !== 'trigger' && kind !== 'event')
    .map((target) => ({ code: 'BC01', reason: `${kind} ${target.name} no longer exists` }))
}

function clauseBreakages(clause: AlterClause, table: string, model: SchemaModel): Breakage[] {
  switch (clause.kind) {
    case 'drop-column':
      return [{ code: 'BC02', reason: `column ${table}.${clause.column} no longer exists` }]
    case 'rename-table':
      return [{ code: 'BC03', reason: `${table} is gone under its old name` }]
    case 'rename-column':
      return [{ code: 'BC04', reason: `column ${table}.${clause.column} is gone under its old name` }]
    case 'change-column':
      if (clause.column.toLowerCase() !== clause.newName.toLowerCase()) {
        return [{ code: 'BC04', reason: `column ${table}.${clause.column} is gone under its old name` }]
      }
      return modifiedColumn(table, clause.column, clause.definition, model)
    case 'modify-column':
      return modifiedColumn(table, clause.column, clause.definition, model)
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

function modifiedColumn(table: string, column: string, to: ColumnDefinition, model: SchemaModel): Breakage[] {
  const from = model.column(table, column)
  const name = `${table}.${column}`
  if (!from) {
    const narrowed = { code: 'BC05', reason: `the running version may write values that ${name} no longer takes` }
    const notNull = { code: 'BC06', reason: `the running version may write NULL to ${name}` }
    return to.isNotNull && to.default === 'none' ? [narrowed, notNull] : [narrowed]
  }
  if (to.isNotNull && !from.isNotNull)
    return [{ code: 'BC06', reason: `the running version may write NULL to ${name}` }]
  const lostDefault = from.default !== 'none' && from.default !== 'null' && to.default === 'none' && to.isNotNull
  if (lostDefault) return [{ code: 'BC08', reason: `INSERTs that leave ${name} out fail without its default` }]
  const why = whyNarrower(from, to)
  if (why === undefined) return []
  const isMember = from.type === to.type && (from.type === 'ENUM' || from.type === 'SET')
  return [
    {
      code: isMember ? 'BC10' : 'BC05',
      reason: `the running version may write values that ${name} no longer takes: ${why}`,
    },
  ]
}

const uniqueKey = (table: string): Breakage => ({
  code: 'BC09',
  reason: `the running version may write rows to ${table} that the unique key refuses`,
})
