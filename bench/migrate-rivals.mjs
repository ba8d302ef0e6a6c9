// What `bench/migrate.mjs` races: each rival as its documentation shows it, on the same files' statements.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The rivals have an installation of their own: in the program's, parts that cost them time are replaced by stubs. */
const peers = join(dirname(fileURLToPath(import.meta.url)), 'peers')
const account = ['bench', 'bench-secret']

/** A fifth each: new table, insert, two columns, index, update. */
function quickStep(index) {
  const table = `t${Math.floor(index / 5)}`
  return [
    `CREATE TABLE ${table} (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(50) NOT NULL DEFAULT '', n INT)`,
    `INSERT INTO ${table} (name, n) VALUES ('a', 1), ('b', 2)`,
    `ALTER TABLE ${table} ADD COLUMN x INT NULL, ADD COLUMN y VARCHAR(20) NULL`,
    `CREATE INDEX ${table}_name ON ${table} (name)`,
    `UPDATE ${table} SET n = n + 1 WHERE id > 0`,
  ][index % 5]
}

const slowTables = 5

/** An index on one of a few tables that count as large. */
const slowStep = (index) => `CREATE INDEX t_${index}_name ON big${index % slowTables} (n)`

/** More than what ours calls small, so that each of its changes travels alone. */
const slowRows = 12_000

/** The tables of slow changes, with their rows counted. */
export const slowTablesSql = Array.from({ length: slowTables }, (_, index) =>
  [
    `CREATE TABLE big${index} (id INT PRIMARY KEY, n INT)`,
    `INSERT INTO big${index} SELECT seq, seq % 97 FROM seq_1_to_${slowRows}`,
    `ANALYZE TABLE big${index}`,
  ].join('; '),
).join('; ')

/** Writes N migrations in the form of every rival. */
export function writeMigrations(directory, count, isSlow = false) {
  for (const name of ['migrations', 'dbmate', 'knex', 'postgrator'])
    mkdirSync(join(directory, name), { recursive: true })
  const texts = []
  for (let index = 0; index < count; index++) {
    const sql = isSlow ? slowStep(index) : quickStep(index)
    const version = 20260101000000 + index
    texts.push(sql)
    writeFileSync(join(directory, 'migrations', `${version}_step.sql`), `${sql};\n`)
    writeFileSync(join(directory, 'dbmate', `${version}_step.sql`), `-- migrate:up\n${sql};\n\n-- migrate:down\n`)
    writeFileSync(join(directory, 'postgrator', `${version}.do.step.sql`), `${sql};\n`)
    writeFileSync(
      join(directory, 'knex', `${version}_step.cjs`),
      `exports.up = (knex) => knex.raw(${JSON.stringify(sql)})\nexports.down = () => {}\n`,
    )
  }
  writeFileSync(join(directory, 'deploy.yml'), 'app: bench\nregion: cn-hangzhou\nenvironments: { dev: }\n')
  writeFileSync(join(directory, 'umzug.cjs'), umzugProgram(directory))
  writeFileSync(join(directory, 'knex.cjs'), knexProgram(directory))
  writeFileSync(join(directory, 'postgrator.mjs'), postgratorProgram(directory))
  writeFileSync(join(directory, 'floor.cjs'), floorProgram(texts))
  return { indexes: isSlow ? count : Math.floor((count + 1) / 5), sql: `${texts.join(';\n')};\n` }
}

/** The command lines by name; `missing` says what is not installed. Each is called with a schema and a port. */
export function rivals(directory, program, sql) {
  const node = process.execPath
  const script = (name) => (schema, port) => [node, [join(directory, name), schema, String(port)]]
  const dbmate = (file, words) => (schema, port) => [
    file,
    [...words, '--url', urlOf(schema, port), '--migrations-dir', join(directory, 'dbmate'), '--no-dump-schema', 'up'],
  ]
  const wrapper = installed('dbmate')
  const binary = wrapper && installed(`@dbmate/${process.platform}-${process.arch}`)
  const found = {
    ours: (schema, port) => [
      node,
      [program, 'migrate', '--env', 'dev', '--phase', 'all', '--url', urlOf(schema, port)],
    ],
    umzug: installed('umzug') && installed('mysql2') && script('umzug.cjs'),
    knex: installed('knex') && script('knex.cjs'),
    postgrator: installed('postgrator') && script('postgrator.mjs'),
    'dbmate (npm)': wrapper && dbmate(node, [join(wrapper, 'dist/cli.js')]),
    'dbmate (binary)': binary && dbmate(join(binary, 'bin/dbmate'), []),
    'mysql2 floor': installed('mysql2') && script('floor.cjs'),
    'client floor': (schema, port) => [
      'mariadb',
      ['--protocol=tcp', '-h127.0.0.1', `-P${port}`, `-u${account[0]}`, `-p${account[1]}`, schema],
      sql,
    ],
  }
  const missing = Object.keys(found).filter((name) => !found[name])
  return { commands: Object.fromEntries(Object.entries(found).filter(([, command]) => command)), missing }
}

export const urlOf = (schema, port) => `mysql://${account.join(':')}@127.0.0.1:${port}/${schema}`

/** Installs the rivals where that was not done yet. Without a network the race is smaller, and says so. */
export function installRivals() {
  if (existsSync(join(peers, 'node_modules'))) return
  spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peers, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Directory of a package, or undefined when it is not installed. */
function installed(name) {
  const path = join(peers, 'node_modules', name)
  return existsSync(join(path, 'package.json')) ? path : undefined
}

const text = (path) => JSON.stringify(path)
const mysql2 = join(peers, 'node_modules/mysql2/promise.js')

const connect = `mysql.createConnection({ host: '127.0.0.1', port: Number(process.argv[3]), user: '${account[0]}', password: '${account[1]}', database: process.argv[2], multipleStatements: true })`
const failing = `.catch((error) => { console.error(error); process.exit(1) })`

/** What the documentation of umzug shows, with a history table of its own over mysql2. */
const umzugProgram = (directory) => `
const { Umzug } = require(${text(join(peers, 'node_modules/umzug'))})
const mysql = require(${text(mysql2)})
const fs = require('node:fs')
;(async () => {
  const connection = await ${connect}
  await connection.query('CREATE TABLE IF NOT EXISTS meta (name VARCHAR(190) PRIMARY KEY)')
  const umzug = new Umzug({
    migrations: {
      glob: [${text(join(directory, 'migrations/*.sql'))}, {}],
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
})()${failing}
`

const knexProgram = (directory) => `
const knex = require(${text(join(peers, 'node_modules/knex'))})({
  client: 'mysql2',
  connection: { host: '127.0.0.1', port: Number(process.argv[3]), user: '${account[0]}', password: '${account[1]}', database: process.argv[2] },
  migrations: { directory: ${text(join(directory, 'knex'))}, loadExtensions: ['.cjs'] },
})
knex.migrate.latest().then(() => knex.destroy())${failing}
`

const postgratorProgram = (directory) => `
import { createRequire } from 'node:module'
const mysql = createRequire(import.meta.url)(${text(mysql2)})
const { default: Postgrator } = await import(${text(join(peers, 'node_modules/postgrator/postgrator.js'))})
const connection = await ${connect}
const postgrator = new Postgrator({
  driver: 'mysql',
  migrationPattern: ${text(join(directory, 'postgrator/*'))},
  database: process.argv[2],
  execQuery: (sql) => connection.query(sql).then(([rows]) => ({ rows: Array.isArray(rows) ? rows : [] })),
})
await postgrator.migrate()
await connection.end()
`

/** One connection, one statement per round trip, no history at all. */
const floorProgram = (texts) => `
const mysql = require(${text(mysql2)})
;(async () => {
  const connection = await ${connect}
  for (const sql of ${JSON.stringify(texts)}) await connection.query(sql)
  await connection.end()
})()${failing}
`
