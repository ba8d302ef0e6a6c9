import type { AlterClause } from './alter-clauses.ts'
import type { Migration } from './files.ts'
import { quoteIdentifier } from './lexer.ts'
import { SchemaModel } from './schema-model.ts'

/** One file that takes a part of a breaking change. */
export interface SplitFile {
  file: string
  text: string
}

/** The change has no safe rewrite that this tool knows; says what it knows. */
export class NotSplittable extends Error {}

interface Parts {
  expand: string[]
  data: string[]
  contract: string[]
}

/**
 * Writes a change that breaks the running version as three that do not: expand before the rollout, fill in batches,
 * contract when nobody needs the old form any more. `before` are the migrations in front of it.
 */
export function splitChange(migration: Migration, before: readonly Migration[]): SplitFile[] {
  const statements = migration.statements
  const statement = statements[0]
  const clauses = statement?.what.clauses.filter(({ kind }) => kind !== 'algorithm' && kind !== 'lock') ?? []
  if (statements.length !== 1 || statement?.what.verb !== 'ALTER TABLE' || clauses.length !== 1) {
    throw new NotSplittable('only a file with one ALTER TABLE of one clause can be split')
  }
  const model = new SchemaModel()
  for (const { what } of before.flatMap((earlier) => earlier.statements)) model.apply(what)
  const parts = partsOf(statement.what.targets[0]!.name, clauses[0]!, model)
  return toFiles(migration, parts)
}

function partsOf(table: string, clause: AlterClause, model: SchemaModel): Parts {
  switch (clause.kind) {
    case 'rename-column':
      return renameColumn(table, clause.column, clause.newName, definitionOf(table, clause.column, model))
    case 'change-column':
      if (clause.column.toLowerCase() === clause.newName.toLowerCase()) break
      return renameColumn(table, clause.column, clause.newName, clause.definition.text)
    case 'drop-column':
      return dropColumn(table, clause.column, model)
    case 'modify-column':
      if (clause.definition.isNotNull) return makeNotNull(table, clause.column, clause.definition.text)
      break
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
    'the rewrite is known for: rename a column, drop a column, make a column NOT NULL, add a NOT NULL column, add a unique index',
  )
}

function definitionOf(table: string, column: string, model: SchemaModel): string {
  const definition = model.column(table, column)
  if (definition) return definition.text
  throw new NotSplittable(
    `no earlier migration says what ${table}.${column} is; write CHANGE ${column} … with its definition instead of RENAME COLUMN`,
  )
}

/** The definition of a column that may be left out by the version that does not know it. */
const nullable = (definition: string) =>
  `${definition.replace(/\s+NOT\s+NULL\b/i, '')} NULL`.replace(/\bNULL\s+NULL$/i, 'NULL')

/** Byte by byte: for most collations 'a' equals 'A', and the change would be lost. */
const changes = (column: string) => `NOT (CAST(NEW.${column} AS BINARY) <=> CAST(OLD.${column} AS BINARY))`

function renameColumn(table: string, from: string, to: string, definition: string): Parts {
  const [t, a, b] = [table, from, to].map(quoteIdentifier)
  const trigger = (suffix: string) => quoteIdentifier(`${table}_${to}_${suffix}`.slice(0, 64))
  return {
    expand: [
      // Either version may leave the other's column out.
      `ALTER TABLE ${t} ADD COLUMN ${b} ${nullable(definition)}`,
      `ALTER TABLE ${t} MODIFY COLUMN ${a} ${nullable(definition)}`,
      `CREATE TRIGGER ${trigger('insert')} BEFORE INSERT ON ${t} FOR EACH ROW\nBEGIN\n  IF NEW.${b} IS NULL THEN SET NEW.${b} = NEW.${a};\n  ELSEIF NEW.${a} IS NULL THEN SET NEW.${a} = NEW.${b};\n  END IF;\nEND`,
      `CREATE TRIGGER ${trigger('update')} BEFORE UPDATE ON ${t} FOR EACH ROW\nBEGIN\n  IF ${changes(a!)} THEN SET NEW.${b} = NEW.${a};\n  ELSEIF ${changes(b!)} THEN SET NEW.${a} = NEW.${b};\n  END IF;\nEND`,
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

function toFiles(migration: Migration, parts: Parts): SplitFile[] {
  const [number, ...slug] = migration.id.split(/[_-]/)
  const name = slug.join('_') || 'change'
  const next = (offset: number) => String(BigInt(number!) + BigInt(offset)).padStart(number!.length, '0')
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
