// Whole processes that apply N migrations to an empty schema, alternated, medians; each result is checked.
// node bench/migrate.mjs [--migrations 200] [--runs 7] [--rtt 20] [--program dist/index.js] [--peers DIR]
// Rivals: umzug with mysql2 (as most teams wire it), dbmate where DIR/node_modules has it (`npm i --prefix DIR dbmate`),
// and the floor: the same SQL piped into the mariadb client, which keeps no history and survives nothing.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)
const { values } = parseArgs({
  options: {
    migrations: { type: 'string', default: '200' },
    runs: { type: 'string', default: '7' },
    rtt: { type: 'string', default: '0' },
    program: { type: 'string', default: join(root, 'dist/index.js') },
    peers: { type: 'string', default: root },
  },
})
const count = Number(values.migrations)
const runs = Number(values.runs)
const rttMs = Number(values.rtt)
const program = resolve(values.program)

const directory = mkdtempSync(join(tmpdir(), 'migrate-bench-'))
const migrations = writeMigrations(join(directory, 'migrations'))
writeFileSync(join(directory, 'deploy.yml'), 'app: bench\nregion: cn-hangzhou\nenvironments: { dev: }\n')
writeFileSync(join(directory, 'umzug.cjs'), umzugProgram())
const environment = { PATH: process.env.PATH, HOME: directory }
const server = await startServer()
const delay = rttMs > 0 ? await startDelay(server.port, rttMs / 2) : undefined
const port = delay?.port ?? server.port

const candidates = {
  'alicloud-deploy': (schema) => [
    process.execPath,
    [program, 'migrate', '--env', 'dev', '--phase', 'all', '--url', url(schema)],
  ],
  'umzug + mysql2': (schema) => [process.execPath, [join(directory, 'umzug.cjs'), schema, String(port)]],
  ...installed('dbmate', (path) => (schema) => [
    path,
    ['--url', url(schema), '--migrations-dir', join(directory, 'dbmate'), '--no-dump-schema', 'up'],
  ]),
  'client floor': (schema) => [
    'mariadb',
    ['--protocol=tcp', '-h127.0.0.1', `-P${port}`, '-ubench', '-pbench-secret', schema],
    migrations.sql,
  ],
}
const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, { apply: [], again: [] }]))
const bare = []
try {
  for (let run = -1; run < runs; run++) {
    for (const [name, command] of Object.entries(candidates)) {
      const schema = `b${Math.random().toString(36).slice(2, 10)}`
      server.sql(`CREATE DATABASE ${schema}`)
      const apply = timed(command(schema))
      const tables = server.sql(
        `SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = '${schema}' AND TABLE_NAME LIKE 't%'`,
      )
      if (Number(tables) !== migrations.tables) throw new Error(`${name} made ${tables} of ${migrations.tables} tables`)
      const again = name === 'client floor' ? undefined : timed(command(schema))
      if (run >= 0) times[name].apply.push(apply)
      if (run >= 0 && again !== undefined) times[name].again.push(again)
      server.sql(`DROP DATABASE ${schema}`)
    }
    if (run >= 0) bare.push(timed([process.execPath, ['-e', '0']]))
  }
  report()
} finally {
  delay?.close()
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}

function report() {
  const ours = times['alicloud-deploy']
  console.log(
    `${count} migrations, round trip ${rttMs} ms, Node ${process.versions.node}, ${runs} runs each, alternated; medians`,
  )
  for (const [name, { apply, again }] of Object.entries(times)) {
    const ratio = `ours/it ${(median(ours.apply) / median(apply)).toFixed(2)}`
    const noop =
      again.length > 0
        ? `nothing to do ${median(again).toFixed(0).padStart(5)} ms (ours/it ${(median(ours.again) / median(again)).toFixed(2)})`
        : ''
    console.log(
      `${name.padEnd(18)} ${median(apply).toFixed(0).padStart(6)} ms  min ${Math.min(...apply)
        .toFixed(0)
        .padStart(6)}  ${ratio.padEnd(14)} ${noop}`,
    )
  }
  console.log(
    `${'node -e 0'.padEnd(18)} ${median(bare).toFixed(0).padStart(6)} ms  nothing to do is ${(median(ours.again) / median(bare)).toFixed(2)} of it`,
  )
}

/** A fifth each: new table, insert, two columns, index, update. */
function writeMigrations(folder) {
  mkdirSync(folder)
  mkdirSync(join(directory, 'dbmate'))
  const texts = []
  for (let index = 0; index < count; index++) {
    const table = `t${Math.floor(index / 5)}`
    const sql = [
      `CREATE TABLE ${table} (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(50) NOT NULL DEFAULT '', n INT)`,
      `INSERT INTO ${table} (name, n) VALUES ('a', 1), ('b', 2)`,
      `ALTER TABLE ${table} ADD COLUMN x INT NULL, ADD COLUMN y VARCHAR(20) NULL`,
      `CREATE INDEX ${table}_name ON ${table} (name)`,
      `UPDATE ${table} SET n = n + 1 WHERE id > 0`,
    ][index % 5]
    const file = `${20260101000000 + index}_step.sql`
    texts.push(sql)
    writeFileSync(join(folder, file), `${sql};\n`)
    writeFileSync(join(directory, 'dbmate', file), `-- migrate:up\n${sql};\n\n-- migrate:down\n`)
  }
  return { tables: Math.ceil(count / 5), sql: `${texts.join(';\n')};\n` }
}

/** What the documentation of umzug shows, with a history table of its own over mysql2. */
function umzugProgram() {
  return `
const { Umzug } = require(${JSON.stringify(require.resolve('umzug'))})
const mysql = require(${JSON.stringify(require.resolve('mysql2/promise'))})
const fs = require('node:fs')
const [schema, port] = process.argv.slice(2)
;(async () => {
  const connection = await mysql.createConnection({ host: '127.0.0.1', port: Number(port), user: 'bench', password: 'bench-secret', database: schema, multipleStatements: true })
  await connection.query('CREATE TABLE IF NOT EXISTS meta (name VARCHAR(190) PRIMARY KEY)')
  const umzug = new Umzug({
    migrations: {
      glob: [${JSON.stringify(join(directory, 'migrations/*.sql'))}, {}],
      resolve: ({ name, path, context }) => ({ name, up: () => context.query(fs.readFileSync(path, 'utf8')) }),
    },
    context: connection,
    storage: {
      executed: async () => (await connection.query('SELECT name FROM meta ORDER BY name'))[0].map((row) => row.name),
      logMigration: ({ name }) => connection.query('INSERT INTO meta VALUES (?)', [name]),
      unlogMigration: ({ name }) => connection.query('DELETE FROM meta WHERE name = ?', [name]),
    },
    logger: undefined,
  })
  await umzug.up()
  await connection.end()
})().catch((error) => { console.error(error); process.exit(1) })
`
}

function installed(name, command) {
  const path = join(resolve(values.peers), 'node_modules/.bin', name)
  return existsSync(path) ? { [name]: command(path) } : {}
}

function timed([file, words, input]) {
  const started = process.hrtime.bigint()
  const { status, stdout, stderr } = spawnSync(file, words, {
    cwd: directory,
    env: environment,
    input,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stdout}${stderr}`)
  return Number(process.hrtime.bigint() - started) / 1e6
}

async function startServer() {
  const data = join(directory, 'data')
  const socket = join(directory, 'socket')
  const user = `--user=${userInfo().username}`
  spawnSync('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    user,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ])
  const free = await freePort()
  const options = ['--log-bin', '--sync-binlog=1', '--innodb-flush-log-at-trx-commit=1', '--skip-name-resolve']
  const child = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--port=${free}`,
      '--bind-address=127.0.0.1',
      user,
      ...options,
    ],
    { stdio: 'ignore' },
  )
  const sql = (text) => {
    const { status, stdout, stderr } = spawnSync(
      'mariadb',
      ['--no-defaults', `--socket=${socket}`, '-uroot', '-N', '-e', text],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stderr)
    return stdout.trim()
  }
  for (let attempt = 0; ; attempt++) {
    try {
      sql("CREATE USER IF NOT EXISTS bench@'%' IDENTIFIED BY 'bench-secret'; GRANT ALL ON *.* TO bench@'%'")
      break
    } catch (error) {
      if (attempt > 200) throw error
      await new Promise((done) => setTimeout(done, 50))
    }
  }
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  return { port: free, sql, stop }
}

/** Holds every byte back for a while in both directions; in a process of its own, because this one blocks. */
async function startDelay(target, oneWayMs) {
  const script = `
const { connect, createServer } = require('node:net')
createServer((client) => {
  const upstream = connect(${target}, '127.0.0.1')
  for (const [from, to] of [[client, upstream], [upstream, client]]) {
    from.on('data', (bytes) => setTimeout(() => to.write(bytes), ${oneWayMs}))
    from.on('end', () => setTimeout(() => to.end(), ${oneWayMs}))
    from.on('error', () => to.destroy())
  }
}).listen(0, '127.0.0.1', function () { process.stdout.write(String(this.address().port)) })
`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [text] = await once(child.stdout, 'data')
  return { port: Number(String(text)), close: () => child.kill('SIGKILL') }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port: found } = probe.address()
  probe.close()
  return found
}

function url(schema) {
  return `mysql://bench:bench-secret@127.0.0.1:${port}/${schema}`
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
}
