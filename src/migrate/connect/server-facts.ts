import type { Migration } from '../files/files.ts'
import { quoteIdentifier, quoteString } from '../sql/lexer.ts'
import { DatabaseError } from '../database.ts'
import type { Row, Session } from '../database.ts'
import type { ObjectKind } from '../sql/classify.ts'
import type { TableFacts } from '../steps.ts'

/** Names of the objects that the DDL of these migrations touches, each once. */
export function touchedObjects(migrations: readonly Migration[]): { kind: ObjectKind; name: string }[] {
  const found = new Map<string, { kind: ObjectKind; name: string }>()
  for (const { what } of migrations.flatMap(({ statements }) => statements)) {
    if (what.nature !== 'ddl' || what.options.isTemporary) continue
    const kind = what.objectKind === 'index' ? 'table' : what.objectKind
    if (!kind || kind === 'database') continue
    for (const { name } of [...what.targets, ...what.renames]) found.set(`${kind}:${name}`, { kind, name })
  }
  return [...found.values()]
}

/** True when no table in the schema belongs to anybody but this tool. */
export async function isFreshSchema(session: Session): Promise<boolean> {
  const [answer] = await session.query(
    "SELECT COUNT(*) AS tables FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT LIKE '\\_acd\\_%'",
  )
  return Number(answer!.rows[0]!['tables']) === 0
}

/** Size of every table that exists, of those asked for. */
export async function readTableFacts(session: Session, names: readonly string[]): Promise<Map<string, TableFacts>> {
  if (names.length === 0) return new Map()
  const [answer] = await session.query(
    'SELECT TABLE_NAME AS name, ENGINE AS engine, TABLE_ROWS AS estimate, DATA_LENGTH + INDEX_LENGTH AS bytes FROM information_schema.TABLES ' +
      `WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE <> 'VIEW' AND TABLE_NAME IN (${names.map(quoteString).join(', ')})`,
  )
  return new Map(
    answer!.rows.map((row) => [
      String(row['name']),
      { rows: Number(row['estimate'] ?? 0), bytes: Number(row['bytes'] ?? 0), engine: String(row['engine'] ?? '') },
    ]),
  )
}

const showKeywords: Partial<Record<ObjectKind, { words: string; column: RegExp; missing: number[] }>> = {
  table: { words: 'TABLE', column: /^Create (Table|View)$/, missing: [1146] },
  view: { words: 'VIEW', column: /^Create View$/, missing: [1146, 1347] },
  sequence: { words: 'CREATE SEQUENCE', column: /^Create Table$/, missing: [1146, 4091] },
  procedure: { words: 'PROCEDURE', column: /^Create Procedure$/, missing: [1305] },
  function: { words: 'FUNCTION', column: /^Create Function$/, missing: [1305] },
  trigger: { words: 'TRIGGER', column: /^SQL Original Statement$/, missing: [1360] },
  event: { words: 'EVENT', column: /^Create Event$/, missing: [1539] },
}

/** Text of SHOW CREATE, or undefined when the object does not exist. */
export async function readDefinition(session: Session, kind: ObjectKind, name: string): Promise<string | undefined> {
  const show = showKeywords[kind]
  if (!show) return undefined
  try {
    const words = show.words.startsWith('CREATE') ? show.words : `CREATE ${show.words}`
    const [answer] = await session.query(`SHOW ${words} ${quoteIdentifier(name)}`)
    return definitionOf(answer!.rows[0], show.column)
  } catch (error) {
    if (error instanceof DatabaseError && show.missing.includes(error.errno)) return undefined
    throw error
  }
}

/**
 * The same with what else decides how a routine, trigger or event behaves: the sql_mode that it keeps, as a comment in
 * front. Still SQL, so that the object can be made again from it.
 */
export async function readImage(session: Session, kind: ObjectKind, name: string): Promise<string | undefined> {
  const show = showKeywords[kind]
  if (!show || !keepsMode.has(kind)) return readDefinition(session, kind, name)
  try {
    const [answer] = await session.query(`SHOW CREATE ${show.words} ${quoteIdentifier(name)}`)
    const row = answer!.rows[0]
    const definition = definitionOf(row, show.column)
    return definition === undefined ? undefined : `/* sql_mode ${String(row!['sql_mode'] ?? '')} */ ${definition}`
  } catch (error) {
    if (error instanceof DatabaseError && show.missing.includes(error.errno)) return undefined
    throw error
  }
}

const keepsMode = new Set<ObjectKind>(['procedure', 'function', 'trigger', 'event'])

function definitionOf(row: Row | undefined, column: RegExp): string | undefined {
  const name = Object.keys(row ?? {}).find((key) => column.test(key))
  const value = name === undefined ? undefined : row?.[name]
  return typeof value === 'string' ? normaliseDefinition(value) : undefined
}

/** Leaves out what changes by itself: the next value of AUTO_INCREMENT. */
const normaliseDefinition = (sql: string): string => sql.replace(/ AUTO_INCREMENT=\d+/, '')

/** Definitions by `kind:name` as they were before a run; what did not exist is left out. */
export type PreImages = Record<string, string>

/** Reads how the objects look now: two round trips however many tables there are. */
export async function readPreImages(
  session: Session,
  objects: readonly { kind: ObjectKind; name: string }[],
  existingTables: ReadonlySet<string>,
): Promise<PreImages> {
  const images: PreImages = {}
  const tables = objects.filter(({ kind, name }) => kind === 'table' && existingTables.has(name))
  if (tables.length > 0) {
    const results = await session.query(
      tables.map(({ name }) => `SHOW CREATE TABLE ${quoteIdentifier(name)}`).join(';'),
    )
    for (const [index, { name }] of tables.entries()) {
      const definition = definitionOf(results[index]?.rows[0], showKeywords.table!.column)
      if (definition !== undefined) images[`table:${name}`] = definition
    }
  }
  for (const { kind, name } of objects) {
    if (kind === 'table') continue
    const definition = await readImage(session, kind, name)
    if (definition !== undefined) images[`${kind}:${name}`] = definition
  }
  return images
}
