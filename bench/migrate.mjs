// Whole processes that bring an empty schema up to N migrations, and again with nothing to do: ours, its rivals and
// two floors in turn, medians; each result is checked. Also changes of tables with rows, each in a packet of its own,
// what the server flushes to its disk, and the run after a killed one. Prints what was aimed at, and whether it was reached.
// node bench/migrate.mjs [--runs 7] [--only 200,1000,remote,slow,recovery] [--program dist/index.js] [--json FILE] [--data /dev/shm]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startDelay, startServer } from './mariadb.mjs'
import { raceRecovery } from './migrate-recovery.mjs'
import { installRivals, rivals, slowTablesSql, writeMigrations } from './migrate-rivals.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: '200,1000,remote,slow,recovery' },
    program: { type: 'string', default: join(root, 'dist/index.js') },
    json: { type: 'string' },
    /** Where the server keeps its data: on a RAM disk flushes are free, and the disk's other users disturb nothing. */
    data: { type: 'string', default: tmpdir() },
  },
})
const runs = Number(values.runs)

const scenarios = {
  200: { title: '200 migrations, local', count: 200, rttMs: 0 },
  1000: { title: '1,000 migrations, local', count: 1_000, rttMs: 0 },
  remote: { title: '200 migrations, round trip 20 ms', count: 200, rttMs: 20 },
  slow: {
    title: '200 changes of tables with rows, round trip 20 ms',
    count: 200,
    rttMs: 20,
    isSlow: true,
    names: ['ours', 'umzug', 'mysql2 floor'],
  },
  recovery: { title: 'the run after a killed one, local' },
}

const peers = ['umzug', 'knex', 'postgrator', 'dbmate (npm)', 'dbmate (binary)']

/** Ours divided by the fastest of `beside`, at most. */
const targets = [
  { scenario: '200', of: 'apply', beside: peers, name: 'the best rival', atMost: 1.1 },
  { scenario: '200', of: 'apply', beside: ['mysql2 floor'], atMost: 1.15 },
  { scenario: '200', of: 'apply', beside: ['umzug'], atMost: 0.75 },
  { scenario: '1000', of: 'apply', beside: ['dbmate (npm)', 'dbmate (binary)'], name: 'dbmate', atMost: 0.85 },
  { scenario: '1000', of: 'apply', beside: ['client floor'], atMost: 1.15 },
  { scenario: 'remote', of: 'apply', beside: ['dbmate (npm)', 'dbmate (binary)'], name: 'dbmate', atMost: 0.1 },
  { scenario: 'remote', of: 'apply', beside: ['umzug'], atMost: 0.2 },
  { scenario: 'remote', of: 'apply', beside: ['knex'], atMost: 0.2 },
  { scenario: 'remote', of: 'apply', beside: ['mysql2 floor'], atMost: 0.3 },
  { scenario: 'slow', of: 'apply', beside: ['mysql2 floor'], atMost: 1.05 },
  { scenario: '200', of: 'flushes', beside: ['mysql2 floor'], atMost: 1 },
  { scenario: '200', of: 'again', beside: ['bare Node.js'], atMost: 1.7 },
  { scenario: '200', of: 'again', beside: ['umzug'], atMost: 0.55 },
  { scenario: '200', of: 'again', beside: ['dbmate (npm)'], atMost: 1.15 },
]

const directory = mkdtempSync(join(values.data, 'migrate-bench-'))
// A clean environment: a certificate bundle in NODE_EXTRA_CA_CERTS alone doubles every start and hides the ratio.
const environment = { PATH: process.env.PATH, HOME: directory }
installRivals()
const server = await startServer(directory)
const results = {}
try {
  console.log(
    `Node ${process.versions.node}, ${runs} runs each, in turn; medians. Load average ${loadavg()[0].toFixed(1)}`,
  )
  for (const key of values.only.split(',')) {
    const scenario = scenarios[key]
    if (!scenario) throw new Error(`--only ${key}: one of ${Object.keys(scenarios).join(', ')}`)
    results[key] = key === 'recovery' ? await recover() : await race(key, scenario)
    report(scenario.title, results[key])
  }
  const verdicts = targets.filter(({ scenario }) => results[scenario]).map(judge)
  if (results.recovery) verdicts.push(judgeRecovery(results.recovery.ours))
  console.log('\nours, divided by')
  for (const verdict of verdicts) console.log(`  ${verdict.text}`)
  const reached = verdicts.filter(({ isReached }) => isReached).length
  console.log(`${reached} of ${verdicts.length} targets reached. Load average now ${loadavg()[0].toFixed(1)}`)
  if (values.json) writeFileSync(values.json, JSON.stringify({ results, verdicts }, undefined, 2))
} finally {
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}

/** Times in ms by name: `apply` on an empty schema, `again` with nothing to do. The first round warms up. */
async function race(key, { count, rttMs, isSlow, names }) {
  const folder = join(directory, key)
  mkdirSync(folder)
  const migrations = writeMigrations(folder, count, isSlow)
  const { commands: known, missing } = rivals(folder, resolve(values.program), migrations.sql)
  if (missing.length > 0) {
    console.log(`NOT IN THE RACE: ${missing.join(', ')}, not installed: npm ci --prefix bench/peers`)
  }
  const commands = Object.fromEntries(Object.entries(known).filter(([name]) => names?.includes(name) ?? true))
  const delay = rttMs > 0 ? await startDelay(server.port, rttMs / 2) : undefined
  const port = delay?.port ?? server.port
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, { apply: [], again: [], flushes: [] }]))
  times['bare Node.js'] = { apply: [], again: [], flushes: [] }
  try {
    for (let run = -1; run < runs; run++) {
      for (const [name, command] of Object.entries(commands)) {
        const schema = `b${Math.random().toString(36).slice(2, 10)}`
        server.sql(`CREATE DATABASE ${schema}`)
        if (isSlow) server.sql(`USE ${schema}; ${slowTablesSql}`)
        const before = flushes()
        const apply = timed(folder, command(schema, port))
        const flushed = flushes() - before
        checkIndexes(name, schema, migrations.indexes)
        const again = name.endsWith('floor') ? undefined : timed(folder, command(schema, port))
        if (run >= 0) times[name].apply.push(apply)
        if (run >= 0) times[name].flushes.push(flushed)
        if (run >= 0 && again !== undefined) times[name].again.push(again)
        server.sql(`DROP DATABASE ${schema}`)
      }
      if (run >= 0) times['bare Node.js'].again.push(timed(folder, [process.execPath, ['-e', '0']]))
    }
  } finally {
    delay?.close()
  }
  return times
}

/** The first round warms up. */
function recover() {
  return raceRecovery({ directory, server, program: resolve(values.program), runs, environment })
}

/** How often the server has waited for its disk: data files and the log of InnoDB. */
function flushes() {
  const names = "'INNODB_DATA_FSYNCS', 'INNODB_OS_LOG_FSYNCS'"
  return Number(
    server.sql(`SELECT SUM(VARIABLE_VALUE) FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME IN (${names})`),
  )
}

function checkIndexes(name, schema, expected) {
  const found = server.sql(
    `SELECT COUNT(DISTINCT TABLE_NAME, INDEX_NAME) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = '${schema}' AND INDEX_NAME LIKE 't%\\_name'`,
  )
  if (Number(found) !== expected) throw new Error(`${name} made ${found} of ${expected} indexes`)
}

function report(title, times) {
  console.log(
    `\n${title.padEnd(50)}\n${''.padEnd(34)}   apply      min  ours/it   nothing to do      min  ours/it  flushes`,
  )
  for (const [name, { apply, again, flushes: flushed = [] }] of Object.entries(times)) {
    const count = flushed.length > 0 ? String(median(flushed)).padStart(7) : ''
    console.log(`  ${name.padEnd(32)}${cell(apply, times.ours.apply)}      ${cell(again, times.ours.again)}  ${count}`)
  }
}

function cell(list, ours) {
  if (list.length === 0) return ''.padEnd(28)
  const ratio = (median(ours) / median(list)).toFixed(2)
  return `${ms(median(list))} ${ms(Math.min(...list))}  ${ratio.padStart(6)}`
}

/** By medians; the ratio of the fastest runs stands beside it, because noise only ever adds. */
function judge({ scenario, of, beside, name, atMost }) {
  const times = results[scenario]
  const known = beside.filter((rival) => times[rival]?.[of].length > 0)
  const whats = { apply: scenarios[scenario].title, again: 'nothing to do', flushes: 'flushes to the disk' }
  const what = `${name ?? beside[0]}, ${whats[of]}`.padEnd(66)
  if (known.length === 0) return { text: `${what} NOT MEASURED`, isReached: false }
  const best = (pick) => Math.min(...known.map((rival) => pick(times[rival][of])))
  const ratio = median(times.ours[of]) / best(median)
  const fastest = Math.min(...times.ours[of]) / best((list) => Math.min(...list))
  const isReached = ratio <= atMost
  const text = `${what} ${ratio.toFixed(2)} (fastest runs ${fastest.toFixed(2)})  at most ${atMost.toFixed(2)}  ${isReached ? 'reached' : 'MISSED'}`
  return { text, ratio, fastest, isReached }
}

/** What the decision adds to a run with nothing to do, for one table: medians of whole processes. */
function judgeRecovery({ apply, again }) {
  const [addedMs, atMostMs] = [median(apply) - median(again), 60]
  const isReached = addedMs <= atMostMs
  const text = `${'deciding what became of a killed statement, one table'.padEnd(66)} ${addedMs.toFixed(0)} ms  at most ${atMostMs} ms  ${isReached ? 'reached' : 'MISSED'}`
  return { text, addedMs, isReached }
}

function timed(cwd, [file, words, input]) {
  const started = process.hrtime.bigint()
  const { status, stdout, stderr } = spawnSync(file, words, { cwd, env: environment, input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${file} ${words.join(' ')} ended with ${status}: ${stdout}${stderr}`)
  return Number(process.hrtime.bigint() - started) / 1e6
}

function ms(value) {
  return `${value.toFixed(0)} ms`.padStart(9)
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
}
