import type { Classification } from '../sql/classify.ts'
import type { ColumnDefinition } from '../sql/column-definition.ts'
import { findBreakages } from '../schema/compatibility.ts'
import type { Migration, MigrationStatement } from '../files/files.ts'
import type { SchemaModel } from '../schema/schema-model.ts'
import { isRuleCode } from './rules.ts'
import type { RuleCode } from './rules.ts'

/** A rule that a statement breaks, and what exactly. */
export interface Hit {
  code: RuleCode
  detail: string
}

/** What is wrong with one statement by itself. */
export function checkStatement(statement: MigrationStatement, migration: Migration, model: SchemaModel): Hit[] {
  const { what, sql } = statement
  return [
    ...(migration.phase === 'contract' && migration.isPhaseGiven ? [] : compatibility(what, model)),
    ...blocking(statement, model),
    ...replay(what),
    ...style(what, sql),
  ]
}

function compatibility(what: Classification, model: SchemaModel): Hit[] {
  return findBreakages(what, model).map(({ code, reason }) => ({
    code: isRuleCode(code) ? code : 'XX01',
    detail: reason,
  }))
}

function blocking({ what, batchSize }: MigrationStatement, model: SchemaModel): Hit[] {
  const table = what.targets[0]?.name ?? ''
  const hits: Hit[] = []
  const isInUse = !model.isFresh(table)
  const kinds = [
    what.index?.kind,
    ...what.clauses.map((clause) => (clause.kind === 'add-index' ? clause.indexKind : undefined)),
  ]
  if (isInUse && kinds.some((kind) => kind === 'fulltext' || kind === 'spatial'))
    hits.push({ code: 'BL04', detail: `index on ${table}` })
  for (const clause of isInUse ? what.clauses : []) {
    if (clause.kind === 'add-foreign-key')
      hits.push({ code: 'BL05', detail: `foreign key of ${table} to ${clause.references}` })
    if (clause.kind === 'convert-charset') hits.push({ code: 'BL06', detail: `${table} to ${clause.charset}` })
    if (clause.kind === 'algorithm' && clause.value === 'COPY') hits.push({ code: 'BL12', detail: 'ALGORITHM=COPY' })
    if (clause.kind === 'lock' && !['NONE', 'DEFAULT'].includes(clause.value))
      hits.push({ code: 'BL12', detail: `LOCK=${clause.value}` })
  }
  if (
    ['UPDATE', 'DELETE'].includes(what.verb) &&
    !what.options.hasWhere &&
    !what.options.hasLimit &&
    isInUse &&
    batchSize === undefined
  ) {
    hits.push({ code: 'BL08', detail: `${what.verb} of ${table} has no WHERE` })
  }
  if (what.options.asSelect && what.verb !== 'SELECT')
    hits.push({ code: 'BL09', detail: `${what.verb} … SELECT into ${table}` })
  if (what.verb === 'LOCK' || what.verb === 'UNLOCK') hits.push({ code: 'BL10', detail: `${what.verb} TABLES` })
  if (['OPTIMIZE', 'ANALYZE', 'REPAIR'].includes(what.verb)) hits.push({ code: 'BL11', detail: `${what.verb} TABLE` })
  return hits
}

const transactionalEngines = ['innodb', 'rocksdb', 'xengine', 'ndb', 'ndbcluster']

function replay(what: Classification): Hit[] {
  const hits: Hit[] = []
  const { engine, ifExists, ifNotExists, isTemporary } = what.options
  if (engine && !isTemporary && !transactionalEngines.includes(engine.toLowerCase()))
    hits.push({ code: 'CR04', detail: `ENGINE=${engine}` })
  if (what.nature === 'ddl' && (ifExists || ifNotExists))
    hits.push({ code: 'CR07', detail: `${what.verb} IF ${ifExists ? '' : 'NOT '}EXISTS` })
  const isSetting = what.nature === 'session' && what.verb === 'SET'
  if (isSetting) hits.push({ code: 'CR06', detail: 'SET' })
  if (what.verb === 'XA' || (what.verb.startsWith('ROLLBACK') && what.nature === 'transaction'))
    hits.push({ code: 'CR08', detail: what.verb })
  if (['CALL', 'PREPARE', 'EXECUTE'].includes(what.verb)) hits.push({ code: 'CR09', detail: what.verb })
  return hits
}

const oldUtf8 = (charset: string | undefined) => ['utf8', 'utf8mb3'].includes(charset?.toLowerCase() ?? '')

function style(what: Classification, sql: string): Hit[] {
  const hits: Hit[] = []
  const table = what.targets[0]?.name ?? ''
  const definitions = [
    ...what.columns,
    ...what.clauses.flatMap((clause) =>
      'definition' in clause ? [{ name: clause.column, definition: clause.definition }] : [],
    ),
  ]
  const isNewTable = what.verb === 'CREATE TABLE' && !what.options.isTemporary && what.columns.length > 0
  if (isNewTable && !what.options.hasPrimaryKey) hits.push({ code: 'ST01', detail: table })
  const converts = what.clauses.some((clause) => clause.kind === 'convert-charset' && oldUtf8(clause.charset))
  if (oldUtf8(what.options.charset) || converts || definitions.some(({ definition }) => oldUtf8(definition.charset))) {
    hits.push({ code: 'ST03', detail: table })
  }
  if (/\bDEFINER\s*=\s*(?!CURRENT_USER|CURRENT_ROLE)/i.test(sql) && what.nature === 'ddl')
    hits.push({ code: 'ST05', detail: `${what.verb} ${table}` })
  for (const { name, definition } of definitions) {
    if (definition.hasReferences) hits.push({ code: 'ST06', detail: `${table}.${name}` })
  }
  if (/'0000-00-00/.test(sql)) hits.push({ code: 'ST08', detail: "'0000-00-00'" })
  for (const { name, definition } of definitions) {
    if (isAutomaticTimestamp(definition))
      hits.push({ code: 'ST08', detail: `TIMESTAMP ${table}.${name} says neither NULL nor a default` })
    if (isInexact(definition) && moneyName.test(name)) hits.push({ code: 'ST02', detail: `${table}.${name}` })
  }
  const schemas = [...what.targets, ...what.references, ...what.renames].flatMap(({ schema }) => schema ?? [])
  if (schemas[0] !== undefined) hits.push({ code: 'ST10', detail: schemas[0] })
  if (what.nature === 'account') hits.push({ code: 'ST11', detail: what.verb })
  if (what.verb === 'USE') hits.push({ code: 'ST12', detail: 'USE' })
  if (what.nature === 'unknown') hits.push({ code: 'XX01', detail: what.verb || 'statement' })
  for (const clause of what.clauses) if (clause.kind === 'unknown') hits.push({ code: 'XX01', detail: clause.text })
  return hits
}

/** Old servers give the first such column the current time on every UPDATE. */
const isAutomaticTimestamp = ({ type, default: given, isNotNull, text }: ColumnDefinition) =>
  type === 'TIMESTAMP' && given === 'none' && (isNotNull || !/\bNULL\b/i.test(text))

const isInexact = ({ type }: ColumnDefinition) => type === 'FLOAT' || type === 'DOUBLE' || type === 'REAL'
const moneyName = /price|amount|cost|total|balance|salary|fee|tax|money|revenue/i
