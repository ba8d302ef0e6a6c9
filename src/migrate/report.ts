import { formatDuration } from '../shared/duration.ts'
import { wholeWords } from '../shared/redact.ts'
import type { MigrationEntry, MigrationOutcome, TableChange } from './outcome.ts'

const words: Record<MigrationEntry['state'], string> = {
  'already-applied': 'applied before',
  applied: 'ok',
  recovered: 'ok, had been executed by an interrupted run',
  'partly-applied': 'half done',
  failed: 'failed',
  pending: 'pending',
  held: 'held',
}

/** The table that `migrate` and its verbs print; `status` also shows what was applied before. */
export function renderMigrations(
  outcome: MigrationOutcome,
  verb: 'up' | 'down' | 'redo' | 'status' | 'seed',
  where: string,
): string {
  const isStatus = verb === 'status'
  const lines = [`migrate ${verb} · ${where}`]
  const shown = outcome.migrations.filter(({ state }) => isStatus || state !== 'already-applied')
  const widths = {
    file: Math.max(0, ...shown.map(({ file }) => file.length)),
    algorithm: Math.max(0, ...shown.map(({ algorithm }) => algorithm?.length ?? 0)),
  }
  for (const [index, entry] of shown.entries()) lines.push(renderEntry(entry, index + 1, widths))
  lines.push(summary(outcome, verb))
  if (outcome.failure) lines.push(...renderFailure(outcome))
  return lines.join('\n')
}

function renderEntry(entry: MigrationEntry, index: number, widths: { file: number; algorithm: number }): string {
  const time = entry.durationMs === undefined ? '' : formatDuration(entry.durationMs)
  const half =
    entry.state === 'partly-applied' ? ` (${entry.statements.done} of ${entry.statements.total} statements)` : ''
  const columns = [
    String(index).padStart(3),
    entry.file.padEnd(widths.file),
    entry.phase.padEnd(8),
    ...(widths.algorithm > 0 ? [(entry.algorithm ?? '').padEnd(widths.algorithm)] : []),
    time.padStart(7),
    `${words[entry.state]}${half}${entry.reason ? `: ${entry.reason}` : ''}`,
  ]
  return columns.join('  ').trimEnd()
}

function summary(outcome: MigrationOutcome, verb: 'up' | 'down' | 'redo' | 'status' | 'seed'): string {
  const isStatus = verb === 'status'
  const word = { down: 'revert', redo: 'revert, and apply again,' }[verb as string] ?? 'apply'
  const past = { down: 'reverted', redo: 'reverted and applied again' }[verb as string] ?? 'applied'
  const count = (...states: MigrationEntry['state'][]) =>
    outcome.migrations.filter(({ state }) => states.includes(state)).length
  const held = count('held')
  const done =
    outcome.result === 'planned'
      ? `would ${word} ${count('pending', 'partly-applied')}`
      : `${past} ${count('applied', 'recovered')}`
  const parts = [
    isStatus ? `applied ${count('already-applied')}` : done,
    ...(outcome.result === 'planned' && !isStatus ? [] : [`pending ${count('pending')}`]),
    ...(held > 0 ? [`held ${held}`] : []),
    ...(outcome.result === 'failed' ? [`half done ${count('partly-applied')}`, `failed ${count('failed')}`] : []),
  ]
  const line = `${parts.join(', ')}.`
  const fix = held > 0 && outcome.result !== 'failed' ? '   Held ones run with --phase contract after the rollout.' : ''
  return `${line[0]!.toUpperCase()}${line.slice(1)}${fix}`
}

function renderFailure(outcome: MigrationOutcome): string[] {
  const failure = outcome.failure!
  const place = [failure.file, failure.line, failure.column].filter((part) => part !== undefined).join(':')
  return [
    '',
    `Failed: ${failure.message}`,
    ...(place && failure.line ? [`at ${place}`] : []),
    ...(failure.frame ? [failure.frame] : []),
    ...(failure.fix ? [`Fix: ${failure.fix}`] : []),
  ]
}

/** Exact statements in order, each under its migration and with what it means for a table: what `--dry-run` shows. */
export function renderStatements(outcome: MigrationOutcome): string {
  const lines: string[] = []
  let current = ''
  for (const { migration, sql, change } of outcome.statements) {
    if (migration !== current) lines.push(`-- ${migration}`)
    current = migration
    if (change) lines.push(`-- ${describeChange(change)}`)
    lines.push(`${sql};`)
  }
  return lines.join('\n')
}

/** One line: table, size, and the algorithm as far as it can be said. */
function describeChange({ table, rows, bytes, algorithm, basis }: TableChange): string {
  const size = `${table.replace(/\s+/g, ' ')}: about ${rows} rows, ${formatSize(bytes)}`
  return algorithm === undefined ? size : `${size}; ${basis === 'expected' ? `expected ${algorithm}` : algorithm}`
}

const formatSize = (bytes: number) =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1_024)} KB` : `${Math.round(bytes / 1_048_576)} MB`

/** The plan of a dry run for a job's summary: what changes which table of which size, and how. */
export function planMarkdown(outcome: MigrationOutcome, verb: 'up' | 'down' | 'redo' | 'seed', where: string): string {
  const rows = outcome.statements.map(({ migration, sql, change }) => {
    const size = change ? [cell(change.table), change.rows, formatSize(change.bytes)] : ['', '', '']
    const how = change?.algorithm ? `${change.basis === 'expected' ? 'expected ' : ''}${change.algorithm}` : ''
    const text = sql.replace(/\s+/g, ' ')
    return `| ${[cell(migration), code(wholeWords(text, 200)), ...size, how].join(' | ')} |`
  })
  return [
    `### migrate ${verb} · ${where}`,
    '',
    summary(outcome, verb),
    '',
    '| migration | statement | table | rows, about | size | algorithm |',
    '|---|---|---|---:|---:|---|',
    ...rows,
    '',
  ].join('\n')
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')

/** In a table cell a pipe must be escaped even in code; a fence is longer than what it holds. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence} ${cell(text)} ${fence}`
}
