import { randomBytes } from 'node:crypto'
import { connectMysql } from '../../src/migrate/connect/mysql-session.ts'
import type { ConnectionOptions, Session } from '../../src/migrate/database.ts'
import { account, createMariadb } from './mariadb-process.ts'
import type { MariadbProcess } from './mariadb-process.ts'
import { namedServer } from './named-server.ts'

/** A server of one test file: a private MariaDB, or schemas on the server that TEST_MYSQL_URL names. */
export interface TestServer {
  /** Where it listens; behind `startCuttingProxy` for a line that breaks. */
  readonly address: { host: string; port: number }
  /** Creates an empty schema and says how to reach it. */
  schema(): Promise<ConnectionOptions>
  /** A session with all privileges, closed with the server at the latest. */
  session(connection: ConnectionOptions): Promise<Session>
  /** Ends it, or removes its schemas from a server that is not ours. */
  stop(): Promise<void>
}

/** A server that belongs to the test file alone, so that it may be ended and configured. */
export interface OwnServer extends TestServer {
  process: MariadbProcess
  /** The account that may do everything, outside of all schemas. */
  admin: ConnectionOptions
  /** SIGKILL, then a start on the same data and the same address. */
  crash(): Promise<void>
}

/** A server for everything that needs schemas only. With `options` it is always an own one. */
export async function startMariadb(options: readonly string[] = []): Promise<TestServer> {
  if (!namedServer || options.length > 0) return startOwnMariadb(options)
  const server = new Schemas(namedServer.connection)
  const { host, port } = namedServer.connection
  return {
    address: { host, port },
    schema: () => server.schema(),
    session: (connection) => server.session(connection),
    stop: () => server.dropAll(),
  }
}

/** A private MariaDB, also beside a named server; it does not outlive this process. `options` are further server options, e.g. `--read-only=1`. */
export async function startOwnMariadb(options: readonly string[] = []): Promise<OwnServer> {
  const process = await createMariadb(options)
  const { host, port } = process
  const admin: ConnectionOptions = { host, port, ...account, database: 'mysql', tls: { mode: 'disabled' } }
  const schemas = new Schemas(admin)
  return {
    address: { host, port },
    process,
    admin,
    schema: () => schemas.schema(),
    session: (connection) => schemas.session(connection),
    async crash() {
      await process.end('kill')
      await process.start()
    },
    async stop() {
      schemas.closeSessions()
      await process.remove()
    },
  }
}

/** Schemas with names that no other test run uses. */
class Schemas {
  readonly #admin: ConnectionOptions
  readonly #prefix = `acd_test_${randomBytes(4).toString('hex')}_`
  readonly #names: string[] = []
  readonly #sessions: Session[] = []

  constructor(admin: ConnectionOptions) {
    this.#admin = admin
  }

  async schema(): Promise<ConnectionOptions> {
    const name = `${this.#prefix}${this.#names.length + 1}`
    this.#names.push(name)
    await this.#asAdmin(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4`)
    return { ...this.#admin, database: name }
  }

  async session(connection: ConnectionOptions): Promise<Session> {
    const session = await connectMysql(connection)
    this.#sessions.push(session)
    return session
  }

  closeSessions(): void {
    for (const session of this.#sessions) session.destroy()
  }

  async dropAll(): Promise<void> {
    this.closeSessions()
    for (const name of this.#names.splice(0)) await this.#asAdmin(`DROP DATABASE IF EXISTS \`${name}\``)
  }

  async #asAdmin(sql: string): Promise<void> {
    const session = await connectMysql(this.#admin)
    await session.query(sql)
    await session.close()
  }
}
