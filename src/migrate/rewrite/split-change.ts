import type { AlterClause } from '../sql/alter-clauses.ts'
import type { Migration } from '../files/files.ts'
import type { Classification } from '../sql/classify.ts'
import type { ColumnDefinition } from '../sql/column-definition.ts'
import { quoteIdentifier } from '../sql/lexer.ts'
import { SchemaModel } from '../schema/schema-model.ts'
import { rewriteColumns } from './split-columns.ts'
import { changes, NotSplittable, nullable } from '../sql/split-parts.ts'
import type { Parts } from '../sql/split-parts.ts'
import { whyNarrower } from '../sql/type-change.ts'

export { NotSplittable } from '../sql/split-parts.ts'

/** One file that takes a part of a breaking change. */
export interface SplitFile {
  file: string
  text: string
}

/**
 * Writes a change that breaks the running version as three that do not: expand before the rollout, fill in batches,
 * contract when nobody needs the old form any more. `before` are the migrations in front of it, `after` those behind:
 * when the numbers that follow are taken, the files get numbers behind all of them.
 */
export function splitChange(
  migration: Migration,
  before: readonly Migration[],
  after: readonly Migration[] = [],
): SplitFile[] {
  const statements = migration.statements
  const what = statements[0]?.what
  const clauses = what?.clauses.filter(({ kind }) => kind !== 'algorithm' && kind !== 'lock') ?? []
  const isRename = what?.verb === 'RENAME TABLE' && what.targets.length === 1
  const isAlter = what?.verb === 'ALTER TABLE' && clauses.length === 1
  const model = new SchemaModel()
  for (const earlier of before.flatMap((each) => each.statements)) model.apply(earlier.what)
  const columns = rewriteColumns(statements, model)
  if (columns) return toFiles(migration, columns, after)
  if (statements.length !== 1 || (!isRename && !isAlter)) {
    throw new NotSplittable(
      'only a file with one ALTER TABLE of one clause, one RENAME TABLE, or ADD COLUMN, UPDATE and DROP COLUMN of one table can be split',
    )
  }
  const table = what.targets[0]!.name
  const parts = isRename ? renameTable(table, what.renames[0]!.name) : partsOf(table, clauses[0]!, what, model)
  return toFiles(migration, parts, after)
}

function partsOf(table: string, clause: AlterClause, what: Classification, model: SchemaModel): Parts {
  switch (clause.kind) {
    case 'rename-column':
      return renameColumn(table, clause.column, clause.newName, definitionOf(table, clause.column, model))
    case 'change-column':
      if (clause.column.toLowerCase() === clause.newName.toLowerCase()) break
      return renameColumn(table, clause.column, clause.newName, clause.definition.text)
    case 'drop-column':
      return dropColumn(table, clause.column, model)
    case 'rename-table':
      return renameTable(table, what.renames[0]!.name)
    case 'modify-column':
      return modifyColumn(table, clause.column, clause.definition, model)
    case 'add-column':
      if (clause.definition.isNotNull && clause.definition.default === 'none')
        return addNotNull(table, clause.column, clause.definition.text)
      break
    case 'add-index':
      if (clause.indexKind === 'unique') return addUnique(table, clause.index, clause.columns)
      break
    default:
      break
  }
  throw new NotSplittable(
    'the rewrite is known for: rename a table or a column, drop a column, narrow a column or change its type, make it NOT NULL, add a NOT NULL column, add a unique index',
  )
}

function definitionOf(table: string, column: string, model: SchemaModel): string {
  const definition = model.column(table, column)
  if (definition) return definition.text
  throw new NotSplittable(
    `no earlier migration says what ${table}.${column} is; write a rename as CHANGE ${column} … with its definition, anything else by hand`,
  )
}

function renameColumn(
  table: string,
  from: string,
  to: string,
  definition: string,
  { before = definition, inTrigger = '', unlessFilling = '' } = {},
): Parts {
  const [t, a, b] = [table, from, to].map(quoteIdentifier)
  const trigger = (suffix: string) => quoteIdentifier(`${table}_${to}_${suffix}`.slice(0, 64))
  return {
    expand: [
      // Either version may leave the other's column out.
      `ALTER TABLE ${t} ADD COLUMN ${b} ${nullable(definition)}`,
      `ALTER TABLE ${t} MODIFY COLUMN ${a} ${nullable(before)}`,
      `CREATE TRIGGER ${trigger('insert')} BEFORE INSERT ON ${t} FOR EACH ROW\nBEGIN\n${inTrigger}  IF NEW.${b} IS NULL THEN SET NEW.${b} = NEW.${a};\n  ELSEIF NEW.${a} IS NULL THEN SET NEW.${a} = NEW.${b};\n  END IF;\nEND`,
      `CREATE TRIGGER ${trigger('update')} BEFORE UPDATE ON ${t} FOR EACH ROW\nBEGIN\n${inTrigger}  IF ${changes(a!)} THEN SET NEW.${b} = NEW.${a};\n  ELSEIF ${unlessFilling}${changes(b!)} THEN SET NEW.${a} = NEW.${b};\n  END IF;\nEND`,
    ],
    data: [`-- acd:batch 1000\nUPDATE ${t} SET ${b} = ${a} WHERE ${b} IS NULL AND ${a} IS NOT NULL`],
    contract: [
      `DROP TRIGGER ${trigger('insert')}`,
      `DROP TRIGGER ${trigger('update')}`,
      ...(nullable(definition) === definition ? [] : [`ALTER TABLE ${t} MODIFY COLUMN ${b} ${definition}`]),
      `ALTER TABLE ${t} DROP COLUMN ${a}`,
    ],
  }
}

/** Under the new name first a view, through which the new version reads and writes; then both names change at once. */
function renameTable(from: string, to: string): Parts {
  const [a, b, aside] = [from, to, `${to}_view`.slice(-64)].map(quoteIdentifier)
  return {
    expand: [`CREATE VIEW ${b} AS SELECT * FROM ${a}`],
    data: [],
    contract: [`RENAME TABLE ${b} TO ${aside}, ${a} TO ${b}`, `DROP VIEW ${aside}`],
  }
}

function modifyColumn(table: string, column: string, to: ColumnDefinition, model: SchemaModel): Parts {
  const from = model.column(table, column)
  const why = from && whyNarrower(from, { ...to, isNotNull: from.isNotNull })
  if (why === undefined && to.isNotNull) return makeNotNull(table, column, to.text)
  if (from && why === undefined)
    throw new NotSplittable(`${table}.${column} takes everything that it took before: nothing to split`)
  return changeType(table, column, definitionOf(table, column, model), to.text)
}

/** A second column of the new type; the release that follows uses it under its new name. */
function changeType(table: string, column: string, before: string, definition: string): Parts {
  const fresh = `${column}_new`.slice(-64)
  const renamed = renameColumn(table, column, fresh, definition, {
    before,
    // What does not fit arrives as the nearest value that does; the running version must not fail because of it.
    inTrigger: '  DECLARE CONTINUE HANDLER FOR SQLEXCEPTION BEGIN END;\n',
    unlessFilling: '@acd_filling IS NULL AND ',
  })
  const [first, ...others] = renamed.expand
  return {
    ...renamed,
    expand: [`-- The release that follows reads and writes ${table}.${fresh}.\n${first}`, ...others],
    // Filling in the rounded value must not change the one that it was made of.
    data: ['SET @acd_filling = 1', ...renamed.data, 'SET @acd_filling = NULL'],
  }
}

function dropColumn(table: string, column: string, model: SchemaModel): Parts {
  const [t, c] = [table, column].map(quoteIdentifier)
  const definition = model.column(table, column)
  const mustBeWritten = definition?.isNotNull && definition.default === 'none' && !definition.isAutoIncrement
  return {
    // The release that no longer knows the column must be able to insert without it.
    expand: mustBeWritten ? [`ALTER TABLE ${t} MODIFY COLUMN ${c} ${nullable(definition.text)}`] : [],
    data: [],
    contract: [`ALTER TABLE ${t} DROP COLUMN ${c}`],
  }
}

function makeNotNull(table: string, column: string, definition: string): Parts {
  const [t, c] = [table, column].map(quoteIdentifier)
  return {
    expand: [],
    data: [
      `-- Put the value for old rows here.\n-- acd:batch 1000\nUPDATE ${t} SET ${c} = DEFAULT(${c}) WHERE ${c} IS NULL`,
    ],
    contract: [`ALTER TABLE ${t} MODIFY COLUMN ${c} ${definition}`],
  }
}

function addNotNull(table: string, column: string, definition: string): Parts {
  const [t, c] = [table, column].map(quoteIdentifier)
  return {
    expand: [`ALTER TABLE ${t} ADD COLUMN ${c} ${nullable(definition)}`],
    data: [
      `-- Put the value for old rows here.\n-- acd:batch 1000\nUPDATE ${t} SET ${c} = DEFAULT(${c}) WHERE ${c} IS NULL`,
    ],
    contract: [`ALTER TABLE ${t} MODIFY COLUMN ${c} ${definition}`],
  }
}

function addUnique(table: string, index: string, columns: readonly string[]): Parts {
  const t = quoteIdentifier(table)
  const list = columns.map(quoteIdentifier).join(', ')
  return {
    expand: [],
    data: [],
    contract: [
      `-- Must answer nothing before this runs: SELECT ${list}, COUNT(*) FROM ${t} GROUP BY ${list} HAVING COUNT(*) > 1\nALTER TABLE ${t} ADD UNIQUE INDEX ${index === '' ? '' : `${quoteIdentifier(index)} `}(${list})`,
    ],
  }
}

function toFiles(migration: Migration, parts: Parts, after: readonly Migration[]): SplitFile[] {
  const [number, ...slug] = migration.id.split(/[_-]/)
  const name = slug.join('_') || 'change'
  const own = BigInt(number!)
  const taken = after.flatMap(({ version }) => version.slice(0, 1))
  const isTaken = taken.some((other) => other > own && other <= own + 2n)
  const first = isTaken ? taken.reduce((a, b) => (b > a ? b : a)) + 1n : own
  const next = (offset: number) => String(first + BigInt(offset)).padStart(number!.length, '0')
  const expandFile = `${next(0)}_${name}.expand.sql`
  const requires = `-- acd:requires-app ${next(0)}_${name}\n`
  const file = (offset: number, suffix: string, statements: readonly string[], head = '') =>
    statements.length === 0
      ? []
      : [
          {
            file: `${next(offset)}_${name}${suffix}.sql`,
            text: `${head}${statements.map((sql) => `${sql};\n`).join('\n')}`,
          },
        ]
  return [
    ...(parts.expand.length > 0 ? [{ file: expandFile, text: parts.expand.map((sql) => `${sql};\n`).join('\n') }] : []),
    ...file(1, '_fill.data', parts.data),
    ...file(2, '_drop_old.contract', parts.contract, parts.expand.length > 0 ? requires : ''),
  ]
}
