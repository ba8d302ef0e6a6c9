// How long a run needs to decide what became of a statement in which the run before it was killed.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { urlOf, writeMigrations } from './migrate-rivals.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const mysql = createRequire(join(root, 'package.json'))('mysql2/promise')
const applied = 20
const last = 'CREATE INDEX t0_n ON t0 (n)'

/**
 * Times in ms of whole processes: `apply` is the run after a kill whose statement the server has carried out all the
 * same, `again` the one after it, which has nothing to do. What `apply` takes longer is the decision, for one table.
 */
export async function raceRecovery({ directory, server, program, runs, environment }) {
  const times = { apply: [], again: [] }
  for (let run = -1; run < runs; run++) {
    const folder = join(directory, `recovery${run}`)
    mkdirSync(folder)
    writeMigrations(folder, applied)
    const schema = `r${Math.random().toString(36).slice(2, 10)}`
    server.sql(`CREATE DATABASE ${schema}`)
    const url = urlOf(schema, server.port)
    const words = [program, 'migrate', '--env', 'dev', '--phase', 'all', '--url', url]
    const timed = () => {
      const started = process.hrtime.bigint()
      const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, env: environment, encoding: 'utf8' })
      if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`)
      return Number(process.hrtime.bigint() - started) / 1e6
    }
    timed()
    writeFileSync(join(folder, 'migrations', '20270101000000_last.sql'), `${last};\n`)
    await killWithin({ server, schema, url, words, options: { cwd: folder, env: environment } })
    server.sql(`USE ${schema}; ${last}`)
    const [apply, again] = [timed(), timed()]
    if (run >= 0) {
      times.apply.push(apply)
      times.again.push(again)
    }
    server.sql(`DROP DATABASE ${schema}`)
    rmSync(folder, { recursive: true })
  }
  return { ours: times }
}

/** Kills a run while somebody holds the table that it wants to change: it has announced the statement and not sent its end. */
async function killWithin({ server, schema, url, words, options }) {
  const holder = await mysql.createConnection(url)
  try {
    await holder.query('BEGIN')
    await holder.query('SELECT * FROM t0')
    const child = spawn(process.execPath, words, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    const ended = once(child, 'exit')
    let said = ''
    for await (const text of child.stderr) {
      said += text
      if (said.includes('somebody holds the table')) break
    }
    child.kill('SIGKILL')
    await ended
    if (!said.includes('somebody holds the table')) throw new Error(`the run did not get to its statement: ${said}`)
    const others = `SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE DB = '${schema}' AND ID <> ${holder.threadId}`
    while (server.sql(others) !== '0') await new Promise((done) => setTimeout(done, 10))
  } finally {
    await holder.end()
  }
}
