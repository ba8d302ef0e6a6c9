import type { Classification } from '../sql/classify.ts'
import type { MigrationStatement } from '../files/files.ts'
import { reservedWords } from './reserved-words.ts'
import type { ServerTarget } from './server-target.ts'
import type { Hit } from './statement-rules.ts'

/** What only one kind or version of server knows. Where nobody says which it is, it is MySQL 8, as RDS is. */
export function checkTarget({ what, sql }: MigrationStatement, target: ServerTarget | undefined): Hit[] {
  const hits: Hit[] = reservedNames(what, target)
  const isMariaDb = target?.isMariaDb === true
  const isOld = target !== undefined && !isMariaDb && target.major < 8
  if (isOld && what.clauses.filter(({ kind }) => kind !== 'algorithm' && kind !== 'lock').length > 1)
    hits.push({ code: 'CR05', detail: `${what.verb} ${what.targets[0]?.name ?? ''}` })
  if (!isMariaDb && usesMariaDbOnly(what)) hits.push({ code: 'ST09', detail: `${what.verb}: MariaDB only` })
  const isStructure = what.nature === 'ddl' && (what.objectKind === 'table' || what.objectKind === 'index')
  if (isStructure && (isMariaDb || isOld))
    hits.push(...newerSyntax(what, sql, isOld).map((detail): Hit => ({ code: 'ST09', detail })))
  return hits
}

function usesMariaDbOnly(what: Classification): boolean {
  if (what.options.orReplace && (what.objectKind === 'table' || what.objectKind === 'index')) return true
  if (what.objectKind === 'sequence' || (what.options.ifExists && what.verb === 'ALTER TABLE')) return true
  return what.clauses.some(
    (clause) =>
      (clause.kind === 'add-column' && clause.ifNotExists) ||
      (clause.kind === 'drop-column' && clause.ifExists) ||
      clause.kind === 'system-versioning',
  )
}

/** What MySQL 8 has and MariaDB, or MySQL 5.7, has not. */
function newerSyntax(what: Classification, sql: string, isOld: boolean): string[] {
  const server = isOld ? 'MySQL 5.7' : 'MariaDB'
  const found: string[] = []
  if (/\b(INDEX|KEY|ON)\b[^(;]*\(\s*\(/i.test(sql)) found.push(`an index of an expression: not in ${server}`)
  if (/\bINVISIBLE\b/i.test(sql) && !/\bCOLUMN\b[^,;]*\bINVISIBLE\b/i.test(sql))
    found.push(`an invisible index: not in ${server}`)
  if (!isOld && /\bNOT\s+ENFORCED\b/i.test(sql)) found.push('NOT ENFORCED: not in MariaDB')
  if (!isOld && /\bSRID\s+\d/i.test(sql)) found.push('SRID: not in MariaDB')
  if (isOld && what.clauses.some(({ kind }) => kind === 'rename-column')) found.push('RENAME COLUMN: not in MySQL 5.7')
  if (isOld && definitionsOf(what).some(({ definition }) => definition.default === 'expression'))
    found.push('DEFAULT (expression): not in MySQL 5.7')
  if (isOld && what.clauses.some(({ kind }) => kind === 'add-check')) found.push('CHECK: MySQL 5.7 ignores it')
  return found
}

const definitionsOf = (what: Classification) => [
  ...what.columns,
  ...what.clauses.flatMap((clause) =>
    'definition' in clause ? [{ name: clause.column, definition: clause.definition }] : [],
  ),
]

/** Names that a statement brings in. */
function reservedNames(what: Classification, target: ServerTarget | undefined): Hit[] {
  const table = what.targets[0]?.name ?? ''
  const isNew = what.verb === 'CREATE TABLE' || what.verb === 'CREATE VIEW'
  const names = [
    ...(isNew ? [table] : what.renames.map(({ name }) => name)),
    ...what.columns.map(({ name }) => name),
    ...what.clauses.flatMap((clause) =>
      clause.kind === 'add-column'
        ? [clause.column]
        : clause.kind === 'rename-column' || clause.kind === 'change-column'
          ? [clause.newName]
          : [],
    ),
  ]
  return names
    .filter((name) => reservedWords(target).has(name.toUpperCase()))
    .map((name) => ({ code: 'ST04', detail: `\`${name}\`` }))
}
