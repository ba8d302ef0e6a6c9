import type { Row, Session } from '../database.ts'
import type { Migration, MigrationStatement } from '../files/files.ts'
import { namesIn } from '../traffic/rename-in-query.ts'
import type { Finding } from './finding.ts'
import { findingsFor } from './lint.ts'
import type { Hit } from './statement-rules.ts'

/** A view, trigger or routine of the database, and the names in it. */
interface Dependent {
  kind: 'view' | 'trigger' | 'procedure' | 'function'
  name: string
  /** The table of a trigger. */
  table?: string
  names: ReadonlySet<string>
}

/** Columns of every index, by lower-case table and by name. */
type Indexes = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** What the database has that the migrations do not tell: readers of a column that goes (BC13), indexes (ST07). Reads only. */
export async function lintDependents(session: Session, pending: readonly Migration[]): Promise<Finding[]> {
  const [dependents, indexes] = [await readDependents(session), await readIndexes(session)]
  const settled = new Set<string>()
  return pending.flatMap((migration) => {
    const hits: { hit: Hit; statement: MigrationStatement }[] = []
    for (const statement of migration.statements) {
      const { what } = statement
      // What the files change themselves is theirs to get right, and the server says where it is not.
      for (const { name } of what.targets) settled.add(`${what.objectKind}:${name.toLowerCase()}`)
      const left = dependents.filter(({ kind, name }) => !settled.has(`${kind}:${name.toLowerCase()}`))
      for (const hit of [...readersOf(statement, left), ...doubleIndexes(statement, indexes)])
        hits.push({ hit, statement })
    }
    return findingsFor(migration, hits)
  })
}

async function readDependents(session: Session): Promise<Dependent[]> {
  const [views, triggers, routines] = await session.query(
    [
      'SELECT TABLE_NAME AS name, VIEW_DEFINITION AS text FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE()',
      'SELECT TRIGGER_NAME AS name, EVENT_OBJECT_TABLE AS owner, ACTION_STATEMENT AS text FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()',
      'SELECT ROUTINE_NAME AS name, ROUTINE_TYPE AS type, ROUTINE_DEFINITION AS text FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()',
    ].join(';'),
  )
  const named = (row: Row) => ({
    name: String(row['name']),
    names: namesIn(String(row['text'] ?? '')),
  })
  return [
    ...views!.rows.map((row) => ({ kind: 'view' as const, ...named(row) })),
    ...triggers!.rows.map((row) => ({ kind: 'trigger' as const, table: String(row['owner']), ...named(row) })),
    ...routines!.rows.map((row) => ({
      kind: row['type'] === 'FUNCTION' ? ('function' as const) : ('procedure' as const),
      ...named(row),
    })),
  ]
}

/** By name only: a body in which both names stand reads the column, or looks so much like it that one must look. */
function readersOf({ what }: MigrationStatement, dependents: readonly Dependent[]): Hit[] {
  const table = what.targets[0]?.name ?? ''
  const columns = what.clauses.flatMap((clause) => {
    if (clause.kind === 'drop-column' || clause.kind === 'rename-column') return [clause.column]
    const isRenamed = clause.kind === 'change-column' && clause.newName.toLowerCase() !== clause.column.toLowerCase()
    return isRenamed ? [clause.column] : []
  })
  return columns.flatMap((column) =>
    dependents
      .filter(({ names, table: own }) => {
        const isAbout = own?.toLowerCase() === table.toLowerCase() || names.has(table.toLowerCase())
        return isAbout && names.has(column.toLowerCase())
      })
      .map(({ kind, name }): Hit => ({ code: 'BC13', detail: `${kind} ${name} uses ${table}.${column}` })),
  )
}

async function readIndexes(session: Session): Promise<Indexes> {
  const [answer] = await session.query(
    'SELECT TABLE_NAME AS owner, INDEX_NAME AS name, COLUMN_NAME AS part FROM information_schema.STATISTICS ' +
      "WHERE TABLE_SCHEMA = DATABASE() AND INDEX_TYPE = 'BTREE' AND SUB_PART IS NULL ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX",
  )
  const tables = new Map<string, Map<string, string[]>>()
  for (const row of answer!.rows) {
    const owner = String(row['owner']).toLowerCase()
    const indexes = tables.get(owner) ?? new Map<string, string[]>()
    tables.set(owner, indexes)
    const name = String(row['name'])
    indexes.set(name, [...(indexes.get(name) ?? []), String(row['part']).toLowerCase()])
  }
  return tables
}

/** A new index whose columns are the first ones of one that is there. */
function doubleIndexes({ what }: MigrationStatement, indexes: Indexes): Hit[] {
  const table = what.targets[0]?.name ?? ''
  const added = [
    ...(what.verb === 'CREATE INDEX' && what.index?.kind === 'index' ? [what.index.columns] : []),
    ...what.clauses.flatMap((clause) =>
      clause.kind === 'add-index' && clause.indexKind === 'index' ? [clause.columns] : [],
    ),
  ]
  const dropped = new Set(what.clauses.flatMap((clause) => (clause.kind === 'drop-index' ? [clause.index] : [])))
  const there = [...(indexes.get(table.toLowerCase()) ?? [])].filter(([name]) => !dropped.has(name))
  return added.flatMap((columns) => {
    const cover = there.find(([, parts]) => columns.every((column, at) => parts[at] === column.toLowerCase()))
    return cover
      ? [{ code: 'ST07' as const, detail: `(${columns.join(', ')}) of ${table} is covered by ${cover[0]}` }]
      : []
  })
}
