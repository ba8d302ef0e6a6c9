import type { Directive } from '../files/directives.ts'
import type { Migration, MigrationStatement } from '../files/files.ts'
import { SchemaModel } from '../schema/schema-model.ts'
import { placeOf } from '../sql/split.ts'
import type { Finding } from './finding.ts'
import { RoutineModel } from './routine-model.ts'
import type { ServerTarget } from './server-target.ts'
import { repeatedChanges } from './repeated-changes.ts'
import type { RepeatedChange } from './repeated-changes.ts'
import { isRuleCode, isSilent, rules } from './rules.ts'
import { checkStatement } from './statement-rules.ts'
import type { Hit } from './statement-rules.ts'
import { checkTarget } from './target-rules.ts'

export interface LintSettings {
  /** The server that the migrations are for; undefined when nobody says. */
  target?: ServerTarget | undefined
  /** Codes of rules that are off unless they are named here. */
  enabled?: readonly string[]
  /** Which files the next run would take together; default: nothing is known about that. */
  isInRun?: (migration: Migration) => boolean
}

/**
 * Checks the migrations that `isChecked` picks; the others only tell what the tables look like. A finding is silenced by
 * `-- acd:allow CODE reason="why"` before the statement, or before the first one for the whole file.
 */
export function lintMigrations(
  migrations: readonly Migration[],
  isChecked: (migration: Migration) => boolean = () => true,
  { target, enabled = [], isInRun }: LintSettings = {},
): Finding[] {
  const repeated = findRepeated(migrations, isChecked, isInRun)
  const model = new SchemaModel()
  const routines = new RoutineModel()
  return migrations.flatMap((migration) => {
    model.settle()
    const isNew = isChecked(migration)
    const { allowances, findings } = readAllowances(migration)
    for (const statement of migration.statements.filter(({ isImplied }) => !isImplied)) {
      const routine = routines.apply(statement, migration)
      const hits = [
        ...(isNew ? checkStatement(statement, migration, model) : []),
        ...(isNew ? checkInFile(statement, migration) : []),
        ...(isNew ? changesAgain(statement, repeated) : []),
        ...(isNew ? checkTarget(statement, target) : []),
        ...(isNew && routine ? [routine] : []),
      ].filter(({ code }) => !isSilent(code, enabled))
      for (const hit of hits)
        if (!isAllowed(hit, statement, allowances)) findings.push(toFinding(hit, statement, migration))
      model.apply(statement.what)
    }
    routines.settle()
    return isNew ? findings : []
  })
}

/** What is left of hits that somebody else found in a migration, after its suppressions. */
export function findingsFor(
  migration: Migration,
  hits: readonly { hit: Hit; statement: MigrationStatement }[],
): Finding[] {
  const { allowances } = readAllowances(migration)
  return hits
    .filter(({ hit, statement }) => !isAllowed(hit, statement, allowances))
    .map(({ hit, statement }) => toFinding(hit, statement, migration))
}

function toFinding({ code, detail }: Hit, statement: MigrationStatement, migration: Migration): Finding {
  const rule = rules[code]
  return {
    code,
    severity: rule.severity,
    file: migration.file,
    line: statement.line,
    column: statement.column,
    message: `${rule.title}: ${detail}`,
    rewrite: rule.rewrite,
  }
}

/** Rules about a statement's company. */
function checkInFile(statement: MigrationStatement, { statements }: Migration): Hit[] {
  const hits: Hit[] = []
  const index = statements.indexOf(statement)
  const before = statements.slice(0, index)
  const has = (nature: string) => before.some(({ what }) => what.nature === nature)
  const { what } = statement
  const isFirstData = what.nature === 'data' && has('ddl') && !has('data')
  const isFirstDdl = what.nature === 'ddl' && has('data') && !has('ddl')
  if (isFirstData || isFirstDdl) hits.push({ code: 'CR01', detail: `${what.verb} after ${before.at(-1)!.what.verb}` })
  if (what.nature === 'ddl' && isInTransaction(before))
    hits.push({ code: 'CR02', detail: `${what.verb} commits what is open` })
  const table = what.targets[0]?.name
  if (what.nature === 'ddl' && before.filter((other) => other.what.nature === 'ddl').length === 1)
    hits.push({ code: 'CR03', detail: `${what.verb} ${table ?? ''} and what follows` })
  return [...hits, ...coveredIndexes(statement)]
}

type Repeated = ReadonlyMap<MigrationStatement, RepeatedChange>

/** Over the files of the run; a file that is in none is looked at by itself. */
function findRepeated(
  migrations: readonly Migration[],
  isChecked: (migration: Migration) => boolean,
  isInRun: (migration: Migration) => boolean = () => false,
): Repeated {
  const alone = migrations.filter((migration) => isChecked(migration) && !isInRun(migration))
  const found = [migrations.filter(isInRun), ...alone.map((migration) => [migration])].flatMap((run) =>
    repeatedChanges(run),
  )
  return new Map(found.map((change) => [change.statement, change]))
}

function changesAgain(statement: MigrationStatement, repeated: Repeated): Hit[] {
  const again = repeated.get(statement)
  return again ? [{ code: 'BL07', detail: `${again.table}, which ${again.before} changes, too` }] : []
}

function isInTransaction(before: readonly MigrationStatement[]): boolean {
  const last = before.findLast(({ what }) => what.nature === 'transaction')
  return last !== undefined && ['BEGIN', 'START'].includes(last.what.verb)
}

/** Within one ALTER: an index whose columns are the first ones of another. */
function coveredIndexes({ what }: MigrationStatement): Hit[] {
  const indexes = what.clauses.flatMap((clause) =>
    clause.kind === 'add-index' && clause.indexKind === 'index' ? [clause] : [],
  )
  return indexes
    .filter((index) =>
      indexes.some(
        (other) =>
          other !== index &&
          other.columns.length > index.columns.length &&
          index.columns.every((column, at) => other.columns[at] === column),
      ),
    )
    .map((index) => ({ code: 'ST07', detail: index.index || index.columns.join(', ') }))
}

interface Allowance {
  code: string
  /** The statement that it stands before; every one of the file where it stands before the first. */
  statement: MigrationStatement | 'all'
}

const allowPattern = /^(?<code>[A-Z]{2}\d{2})\s+reason="(?<reason>[^"]+)"$/

function readAllowances(migration: Migration): { allowances: Allowance[]; findings: Finding[] } {
  const allowances: Allowance[] = []
  const findings: Finding[] = []
  const directives = migration.directives.filter(({ name }) => name === 'allow')
  const places = directives.length === 0 ? [] : placesOf(migration)
  for (const directive of directives) {
    const code = allowPattern.exec(directive.value)?.groups!['code']
    if (code === undefined || !isRuleCode(code)) {
      findings.push(badAllowance(directive, migration))
      continue
    }
    const next = places.findIndex(({ offset }) => offset > directive.offset)
    if (next >= 0) allowances.push({ code, statement: next === 0 ? 'all' : places[next]!.statement })
  }
  return { allowances, findings }
}

/** Where each statement that somebody wrote begins. */
function placesOf({ statements, text }: Migration): { statement: MigrationStatement; offset: number }[] {
  let line = 1
  let lineStart = 0
  return statements
    .filter(({ isImplied }) => !isImplied)
    .map((statement) => {
      for (; line < statement.line; line++) lineStart = text.indexOf('\n', lineStart) + 1
      return { statement, offset: lineStart + statement.column - 1 }
    })
}

function badAllowance(directive: Directive, migration: Migration): Finding {
  return {
    code: 'LINT',
    severity: 'error',
    file: migration.file,
    ...placeOf(migration.text, directive.offset),
    message: `acd:allow "${directive.value}" silences nothing`,
    rewrite: '-- acd:allow BC02 reason="why it is right"; the reason is mandatory',
  }
}

const isAllowed = (hit: Hit, statement: MigrationStatement, allowances: readonly Allowance[]): boolean =>
  allowances.some(({ code, statement: meant }) => code === hit.code && (meant === 'all' || meant === statement))
