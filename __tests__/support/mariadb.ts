import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll } from 'vitest'
import { connectMysql } from '../../src/migrate/mysql-session.ts'
import type { ConnectionOptions, Session } from '../../src/migrate/database.ts'

const run = promisify(execFile)

/** A private MariaDB of one test file. */
export interface TestServer {
  port: number
  pid: number
  /** Creates an empty schema and says how to reach it. */
  schema(name?: string): Promise<ConnectionOptions>
  /** A session as root, closed with the server at the latest. */
  session(connection: ConnectionOptions): Promise<Session>
  /** SIGKILL, then a start on the same data and the same port. */
  crash(): Promise<void>
  stop(): Promise<void>
}

let template: Promise<string> | undefined
let schemas = 0

/** Starts a server that ends with the test file. `options` are further server options, e.g. `--read-only=1`. */
export async function startMariadb(options: readonly string[] = []): Promise<TestServer> {
  const directory = await mkdtemp(join(tmpdir(), 'migrate-db-'))
  await cp(await (template ??= createTemplate()), join(directory, 'data'), { recursive: true })
  const port = await freePort()
  let child = await startProcess(directory, port, options)
  const sessions: Session[] = []
  const admin = {
    host: '127.0.0.1',
    port,
    user: 'tester',
    password: 'test-password',
    database: 'mysql',
    tls: { mode: 'disabled' as const },
  }
  const server: TestServer = {
    port,
    get pid() {
      return child.pid!
    },
    async schema(name = `s${++schemas}`) {
      const session = await connectMysql(admin)
      await session.query(`CREATE DATABASE \`${name}\``)
      await session.close()
      return { ...admin, database: name }
    },
    async session(connection) {
      const session = await connectMysql(connection)
      sessions.push(session)
      return session
    },
    async crash() {
      await end(child, 'SIGKILL')
      child = await startProcess(directory, port, options)
    },
    async stop() {
      for (const session of sessions) session.destroy()
      await end(child, 'SIGKILL')
      await rm(directory, { recursive: true, force: true })
    },
  }
  afterAll(() => server.stop())
  return server
}

/** A data directory with an account `tester` that may do everything; made once per process, copied per server. */
async function createTemplate(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'migrate-template-'))
  process.once('exit', () => void rm(directory, { recursive: true, force: true }))
  afterAll(() => rm(directory, { recursive: true, force: true }).then(() => (template = undefined)))
  const data = join(directory, 'data')
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${userInfo().username}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ])
  const port = await freePort()
  const child = await startProcess(directory, port, [])
  const root = await connectMysql({
    host: '127.0.0.1',
    port,
    user: 'root',
    password: '',
    database: 'mysql',
    tls: { mode: 'disabled' },
  })
  await root.query(
    "CREATE USER tester@'%' IDENTIFIED BY 'test-password'; GRANT ALL ON *.* TO tester@'%' WITH GRANT OPTION",
  )
  await root.close()
  await end(child, 'SIGTERM')
  return data
}

async function startProcess(directory: string, port: number, options: readonly string[]): Promise<ChildProcess> {
  const child = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${join(directory, 'data')}`,
      `--socket=${join(directory, 'sock')}`,
      `--pid-file=${join(directory, 'pid')}`,
      `--log-error=${join(directory, 'log')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--user=${userInfo().username}`,
      '--skip-log-bin',
      '--innodb-flush-log-at-trx-commit=1',
      '--innodb-buffer-pool-size=32M',
      '--innodb-log-file-size=8M',
      '--skip-name-resolve',
      '--performance-schema=OFF',
      ...options,
    ],
    { stdio: 'ignore' },
  )
  for (let attempt = 0; attempt < 400; attempt++) {
    if (child.exitCode !== null) throw new Error(`mariadbd ended: ${await readFile(join(directory, 'log'), 'utf8')}`)
    if (await answers(port)) return child
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`mariadbd does not answer: ${await readFile(join(directory, 'log'), 'utf8')}`)
}

async function answers(port: number): Promise<boolean> {
  try {
    const probe = await connectMysql({
      host: '127.0.0.1',
      port,
      user: 'nobody',
      password: '',
      database: '',
      connectTimeoutMs: 1_000,
      tls: { mode: 'disabled' },
    })
    probe.destroy()
    return true
  } catch (error) {
    // A server that refuses the account is a server that answers.
    return (error as { errno?: number }).errno === 1045
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
