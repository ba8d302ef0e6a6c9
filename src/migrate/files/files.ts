import type { Problem } from '../../shared/errors.ts'
import { classify } from '../sql/classify.ts'
import { findBreakages } from '../schema/compatibility.ts'
import { commitsOneByOne, cutSections, directiveNames, readDirectives } from './directives.ts'
import type { Directive } from './directives.ts'
import { compareVersions, parseFileName } from './file-name.ts'
import type { MigrationKind, MigrationPhase, ParsedFileName } from './file-name.ts'
import {
  checkNoTransaction,
  checkSetting,
  hashStatement,
  isInOwnTransaction,
  readBatchSize,
  timeLimit,
} from '../migration-statement.ts'
import type { MigrationStatement } from '../migration-statement.ts'
import { significantTokens } from '../sql/lexer.ts'
import { checksumOf } from './source-file.ts'
import type { SourceFile } from './source-file.ts'
import { fillPlaceholders } from './placeholders.ts'
import { SchemaModel } from '../schema/schema-model.ts'
import { placeOf, ScriptError, splitScript } from '../sql/split.ts'

export type { MigrationStatement } from '../migration-statement.ts'

export interface Migration {
  id: string
  /** Path relative to the migrations' directory. */
  file: string
  kind: MigrationKind
  version: readonly bigint[]
  phase: MigrationPhase
  /** True when the file or its name says the phase; otherwise it was inferred. */
  isPhaseGiven: boolean
  /** `stream` is SQL that is too big to hold: its statements are read while they are sent. */
  format: 'sql' | 'script' | 'stream'
  chunks?: () => Iterable<Uint8Array>
  text: string
  /** SHA-256 over the text with LF line ends and without byte order mark. */
  checksum: string
  statements: MigrationStatement[]
  down: MigrationStatement[] | undefined
  directives: readonly Directive[]
}

export interface LoadedMigrations {
  /** In the order in which they run. */
  migrations: Migration[]
  problems: Problem[]
}

/** Understands every file; what cannot be understood is a problem with a place, all of them at once. */
export function loadMigrations(
  files: readonly SourceFile[],
  placeholders: Readonly<Record<string, string>> = {},
  nameOf: (file: string) => ParsedFileName | undefined = (file) => parseFileName(baseName(file)),
): LoadedMigrations {
  const problems: Problem[] = []
  const migrations: Migration[] = []
  const downs = new Map<string, SourceFile>()
  for (const source of files) {
    const name = nameOf(source.file)
    if (!name) {
      if (looksLikeMigration(source.file)) problems.push(misnamed(source.file))
      continue
    }
    if (name.direction === 'down') downs.set(name.id, source)
    else migrations.push(readMigration(source, name, placeholders, problems))
  }
  for (const migration of migrations) {
    const source = downs.get(migration.id)
    if (source) migration.down = readDown(source, problems)
  }
  migrations.sort(compareMigrations)
  inferPhases(migrations)
  problems.push(...findDuplicates(migrations))
  return { migrations, problems }
}

function baseName(file: string): string {
  const parts = file.split('/')
  // Prisma keeps each migration in a folder of its own.
  return parts.at(-1) === 'migration.sql' && parts.length > 1 ? `${parts.at(-2)}.sql` : parts.at(-1)!
}

const looksLikeMigration = (file: string) => file.endsWith('.sql') && !/(^|\/)(schema|structure|dump)\.sql$/.test(file)

const misnamed = (file: string): Problem => ({
  message: 'this file name has no number to order it by',
  file,
  fix: 'name it like 20260131120000_add_price.sql, or R__name.sql for one that runs on every change',
})

function readMigration(
  source: SourceFile,
  name: ParsedFileName,
  placeholders: Readonly<Record<string, string>>,
  problems: Problem[],
): Migration {
  if (source.stream) return streamedMigration(source.file, name, source.stream)
  const raw = decode(source, problems)
  const checksum = checksumOf(source.bytes)
  const base = { id: name.id, file: source.file, kind: name.kind, version: name.version, format: name.format, checksum }
  if (name.format === 'script') {
    return {
      ...base,
      phase: name.phase ?? 'expand',
      isPhaseGiven: !!name.phase,
      text: raw,
      statements: [],
      down: undefined,
      directives: [],
    }
  }
  const directives = directivesOf(source.file, raw, problems)
  const text = fillPlaceholders(raw, placeholders, directives, (offset, message, fix) =>
    problems.push({ message, file: source.file, ...placeOf(raw, offset), fix }),
  )
  const own = text === raw ? directives : directivesOf(source.file, text, [])
  const { up, down } = cutSections(text, own)
  const given = phaseOf(directives, source.file, raw, problems) ?? name.phase
  return {
    ...base,
    phase: given ?? 'expand',
    isPhaseGiven: given !== undefined,
    text,
    statements: readStatements(source.file, up, own, 'up', problems),
    down: down === undefined ? undefined : readStatements(source.file, down, own, 'down', problems),
    directives,
  }
}

/** A file of its own for the way back: what stands in it holds for it alone. */
function readDown(source: SourceFile, problems: Problem[]): MigrationStatement[] {
  const text = decode(source, problems)
  return readStatements(source.file, text, directivesOf(source.file, text, problems), 'down', problems)
}

function streamedMigration(file: string, name: ParsedFileName, stream: NonNullable<SourceFile['stream']>): Migration {
  return {
    id: name.id,
    file,
    kind: name.kind,
    version: name.version,
    phase: name.phase ?? 'data',
    isPhaseGiven: true,
    format: 'stream',
    chunks: stream.chunks,
    text: '',
    checksum: stream.checksum,
    statements: [],
    down: undefined,
    directives: [],
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

function decode(source: SourceFile, problems: Problem[]): string {
  try {
    const text = strictUtf8.decode(source.bytes)
    return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  } catch {
    problems.push({
      message: 'this file is not UTF-8',
      file: source.file,
      ...placeOfInvalidByte(source.bytes),
      fix: 'save it as UTF-8, e.g. with iconv -f LATIN1 -t UTF-8',
    })
    return ''
  }
}

function placeOfInvalidByte(bytes: Uint8Array): { line: number; column: number } {
  const text = new TextDecoder('utf-8').decode(bytes)
  return placeOf(text, Math.max(0, text.indexOf('\uFFFD')))
}

function directivesOf(file: string, text: string, problems: Problem[]): Directive[] {
  let directives: Directive[]
  try {
    directives = readDirectives(text)
  } catch {
    // Splitting meets the same unclosed string and reports it with its place.
    return []
  }
  checkNoTransaction(directives, file, text, problems)
  for (const directive of directives) {
    if ((directiveNames as readonly string[]).includes(directive.name)) continue
    problems.push({
      message: `acd:${directive.name} is no directive`,
      file,
      ...placeOf(text, directive.offset),
      fix: `one of ${directiveNames.join(', ')}`,
    })
  }
  return directives
}

function phaseOf(
  directives: readonly Directive[],
  file: string,
  text: string,
  problems: Problem[],
): MigrationPhase | undefined {
  const directive = directives.find(({ name }) => name === 'phase')
  if (!directive) return undefined
  const value = directive.value.toLowerCase()
  if (value === 'expand' || value === 'data' || value === 'contract') return value
  problems.push({
    message: `acd:phase is expand, data or contract, not "${directive.value}"`,
    file,
    ...placeOf(text, directive.offset),
  })
  return undefined
}

function readStatements(
  file: string,
  text: string,
  directives: readonly Directive[],
  section: 'up' | 'down',
  problems: Problem[],
): MigrationStatement[] {
  const isOneByOne = commitsOneByOne(directives, section)
  const batches = directives.filter(({ name }) => name === 'batch')
  try {
    let from = -1
    let isOpen = false
    const statements = splitScript(text).map((statement) => {
      const batch = batches.find(({ offset }) => offset > from && offset < statement.start)
      from = statement.start
      const batchSize = batch && readBatchSize(batch, file, text, problems)
      const tokens = significantTokens(statement.text)
      const what = classify(statement.text, tokens)
      if (what.verb === 'SET') checkSetting(statement, file, problems)
      const wasOpen = isOpen
      isOpen = isInOwnTransaction(what, isOpen)
      return {
        sql: statement.text,
        line: statement.line,
        column: statement.column,
        hash: hashStatement(statement.text, tokens),
        what,
        ...(isOneByOne && !isOpen && !wasOpen ? { commitsAlone: true as const } : {}),
        ...(batchSize === undefined ? {} : { batchSize }),
      }
    })
    return statements.length === 0 ? [] : [...timeLimit(directives, file, text, problems), ...statements]
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error
    problems.push({ message: error.message, file, ...placeOf(text, error.offset), fix: error.fix })
    return []
  }
}

/** A file without a phase of its own is `contract` when it breaks the running version, `data` when it only fills. */
function inferPhases(migrations: readonly Migration[]): void {
  const model = new SchemaModel()
  for (const migration of migrations) {
    model.settle()
    let isBreaking = false
    for (const { what } of migration.statements) {
      if (findBreakages(what, model).length > 0) isBreaking = true
      model.apply(what)
    }
    if (migration.isPhaseGiven || migration.format === 'script') continue
    const isData =
      migration.statements.length > 0 &&
      migration.statements.every(({ what }) => what.nature === 'data' || what.nature === 'session')
    migration.phase = isBreaking ? 'contract' : isData ? 'data' : 'expand'
  }
}

function compareMigrations(a: Migration, b: Migration): number {
  if ((a.kind === 'repeatable') !== (b.kind === 'repeatable')) return a.kind === 'repeatable' ? 1 : -1
  return compareVersions(a.version, b.version) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function findDuplicates(migrations: readonly Migration[]): Problem[] {
  const problems: Problem[] = []
  for (const [index, migration] of migrations.entries()) {
    const previous = migrations[index - 1]
    if (!previous || migration.kind === 'repeatable' || previous.kind !== migration.kind) continue
    if (compareVersions(previous.version, migration.version) !== 0) continue
    problems.push({
      message: `has the same number as ${previous.file}: ${migration.version.join('.')}`,
      file: migration.file,
      fix: 'two branches added it: give the one that is not applied anywhere yet a later number',
    })
  }
  return problems
}
