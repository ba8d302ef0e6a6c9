// Whole processes that bring an empty schema up to N migrations, and again with nothing to do: ours, its rivals and
// two floors in turn, medians; each result is checked. Prints what was aimed at, and whether it was reached.
// node bench/migrate.mjs [--runs 7] [--only 200,1000,remote] [--program dist/index.js] [--json FILE] [--data /dev/shm]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startDelay, startServer } from './mariadb.mjs'
import { installRivals, rivals, writeMigrations } from './migrate-rivals.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: '200,1000,remote' },
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
    results[key] = await race(key, scenario)
    report(scenario.title, results[key])
  }
  const verdicts = targets.filter(({ scenario }) => results[scenario]).map(judge)
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
async function race(key, { count, rttMs }) {
  const folder = join(directory, key)
  mkdirSync(folder)
  const migrations = writeMigrations(folder, count)
  const { commands, missing } = rivals(folder, resolve(values.program), migrations.sql)
  if (missing.length > 0) {
    console.log(`NOT IN THE RACE: ${missing.join(', ')}, not installed: npm ci --prefix bench/peers`)
  }
  const delay = rttMs > 0 ? await startDelay(server.port, rttMs / 2) : undefined
  const port = delay?.port ?? server.port
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, { apply: [], again: [] }]))
  times['bare Node.js'] = { apply: [], again: [] }
  try {
    for (let run = -1; run < runs; run++) {
      for (const [name, command] of Object.entries(commands)) {
        const schema = `b${Math.random().toString(36).slice(2, 10)}`
        server.sql(`CREATE DATABASE ${schema}`)
        const apply = timed(folder, command(schema, port))
        checkTables(name, schema, migrations.tables)
        const again = name.endsWith('floor') ? undefined : timed(folder, command(schema, port))
        if (run >= 0) times[name].apply.push(apply)
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

function checkTables(name, schema, expected) {
  const found = server.sql(
    `SELECT COUNT(*) FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = '${schema}' AND INDEX_NAME LIKE 't%\\_name'`,
  )
  if (Number(found) !== expected) throw new Error(`${name} made ${found} of ${expected} tables with their index`)
}

function report(title, times) {
  console.log(`\n${title.padEnd(34)}   apply      min  ours/it   nothing to do      min  ours/it`)
  for (const [name, { apply, again }] of Object.entries(times)) {
    console.log(`  ${name.padEnd(32)}${cell(apply, times.ours.apply)}      ${cell(again, times.ours.again)}`)
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
  const what = `${name ?? beside[0]}, ${of === 'apply' ? scenarios[scenario].title : 'nothing to do'}`.padEnd(56)
  if (known.length === 0) return { text: `${what} NOT MEASURED`, isReached: false }
  const best = (pick) => Math.min(...known.map((rival) => pick(times[rival][of])))
  const ratio = median(times.ours[of]) / best(median)
  const fastest = Math.min(...times.ours[of]) / best((list) => Math.min(...list))
  const isReached = ratio <= atMost
  const text = `${what} ${ratio.toFixed(2)} (fastest runs ${fastest.toFixed(2)})  at most ${atMost.toFixed(2)}  ${isReached ? 'reached' : 'MISSED'}`
  return { text, ratio, fastest, isReached }
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
