import { execFile, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { tether } from '../../src/local/mysql/server-process.ts'
import { connectMysql } from '../../src/migrate/connect/mysql-session.ts'

const run = promisify(execFile)

/** A private MariaDB as a process: on a loopback address of its own, so that nobody else can take its port. */
export interface MariadbProcess {
  host: string
  port: number
  readonly pid: number
  /** Ends it as a crash would, or in order. */
  end(how: 'kill' | 'shut-down'): Promise<void>
  /** Starts it again on the same data and the same address; `options` instead of those it had. */
  start(options?: readonly string[]): Promise<void>
  /** Ends it and removes its data. */
  remove(): Promise<void>
}

/** The account that may do everything, with its password over the network. */
export const account = { user: 'tester', password: 'test-password' }

export const port = 3306
/** `127.100.*.*` to `127.199.*.*`: nothing else on a machine listens there by default. */
const freeAddress = () => `127.${100 + randomInt(100)}.${randomInt(256)}.${1 + randomInt(254)}`

/** Makes a server with the account `tester` on a copy of an empty data directory; it dies with this process. */
export async function createMariadb(options: readonly string[] = []): Promise<MariadbProcess> {
  const directory = await mkdtemp(join(tmpdir(), 'mariadb-'))
  await cp(await template(), join(directory, 'data'), { recursive: true })
  let current = options
  const spawned = await onFreeAddress((host) => spawnServer(directory, host, options))
  const { host } = spawned
  let server = spawned.server
  return {
    host,
    port,
    get pid() {
      return server.pid
    },
    end: (how) => server.end(how),
    async start(changed = current) {
      current = changed
      server = await spawnServer(directory, host, current)
    },
    async remove() {
      await server.end('kill')
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/**
 * An empty data directory with the account, made once and then copied. The processes of one test run share it: who is
 * first puts it in place with a rename, and who comes second uses that.
 */
async function template(): Promise<string> {
  const ready = join(tmpdir(), 'mariadb-template')
  if (existsSync(ready)) return ready
  const directory = await mkdtemp(join(tmpdir(), 'mariadb-new-'))
  try {
    await makeTemplate(directory)
    await rename(join(directory, 'data'), ready)
  } catch (error) {
    if (!existsSync(ready)) throw error
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
  return ready
}

async function makeTemplate(directory: string): Promise<void> {
  await mkdir(join(directory, 'tmp'))
  await run(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${join(directory, 'data')}`,
      `--tmpdir=${join(directory, 'tmp')}`,
      `--user=${userInfo().username}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    // The script writes files of its own, with names that two of them at once may share.
    { env: { ...process.env, TMPDIR: join(directory, 'tmp') } },
  )
  const { host, server } = await onFreeAddress((address) => spawnServer(directory, address, []))
  const root = await connectMysql({
    host,
    port,
    user: 'root',
    password: '',
    database: 'mysql',
    tls: { mode: 'disabled' },
  })
  await root.query(
    `CREATE USER ${account.user}@'%' IDENTIFIED BY '${account.password}'; GRANT ALL ON *.* TO ${account.user}@'%' WITH GRANT OPTION`,
  )
  await root.close()
  await server.end('shut-down')
}

class AddressTaken extends Error {}

async function onFreeAddress<T>(start: (host: string) => Promise<T>): Promise<{ host: string; server: T }> {
  for (;;) {
    const host = freeAddress()
    try {
      return { host, server: await start(host) }
    } catch (error) {
      if (!(error instanceof AddressTaken)) throw error
    }
  }
}

async function spawnServer(directory: string, host: string, options: readonly string[]) {
  const words = [
    '--no-defaults',
    `--datadir=${join(directory, 'data')}`,
    `--socket=${join(directory, 'sock')}`,
    `--pid-file=${join(directory, 'pid')}`,
    `--tmpdir=${directory}`,
    `--port=${port}`,
    `--bind-address=${host}`,
    `--user=${userInfo().username}`,
    ...(options.some((option) => option.startsWith('--log-bin')) ? [] : ['--skip-log-bin']),
    '--innodb-flush-log-at-trx-commit=1',
    '--innodb-buffer-pool-size=32M',
    '--innodb-log-file-size=8M',
    '--skip-name-resolve',
    '--performance-schema=OFF',
    ...options,
  ]
  const child = spawn('sh', ['-c', tether, 'tether', 'mariadbd', ...words], { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  let said = ''
  const pid = await new Promise<number>((resolve, reject) => {
    let server = 0
    child.stdout.on('data', (part: Buffer) => (server ||= Number(part.toString())))
    child.stderr.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-20_000)
      if (/ready for connections/.test(said)) resolve(server)
    })
    child.once('error', reject)
    child.once('close', () => {
      const isTaken = /Bind on TCP\/IP port|Address already in use/.test(said)
      reject(isTaken ? new AddressTaken(host) : new Error(`mariadbd ended: ${said}`))
    })
  })
  return {
    pid,
    async end(how: 'kill' | 'shut-down') {
      if (child.exitCode === null && child.signalCode === null)
        process.kill(pid, how === 'kill' ? 'SIGKILL' : 'SIGTERM')
      await ended
    },
  }
}
