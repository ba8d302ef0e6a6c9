import mysql from 'mysql2'
import type { ConnectionOptions as DriverOptions, QueryError, ResultSetHeader } from 'mysql2'
import { DatabaseError } from '../database.ts'
import type { ConnectionOptions, Row, Session, StatementResult } from '../database.ts'
import { isLostConnection } from './connection-errors.ts'

/** Opens a session with mysql2. Loaded only when a database is really needed: the driver costs 50 ms. */
export async function connectMysql(options: ConnectionOptions): Promise<Session> {
  const mode = options.tls?.mode ?? 'preferred'
  if (mode !== 'preferred') return open(options, mode === 'disabled' ? undefined : tlsOptions(mode, options.tls?.ca))
  // Like MySQL's own client, which does not encrypt what never leaves the machine.
  if (isLoopback(options.host)) return open(options, undefined)
  try {
    return await open(options, tlsOptions('required', undefined))
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'HANDSHAKE_NO_SSL_SUPPORT') return open(options, undefined)
    throw error
  }
}

type DriverTls = Exclude<DriverOptions['ssl'], string | undefined>

function tlsOptions(mode: 'required' | 'verify-ca' | 'verify-identity', ca: string | undefined): DriverTls {
  return {
    ...(ca === undefined ? {} : { ca }),
    rejectUnauthorized: mode !== 'required',
    verifyIdentity: mode === 'verify-identity',
  }
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.')

function open(options: ConnectionOptions, tls: DriverTls | undefined): Promise<Session> {
  const connection = mysql.createConnection({
    ...(options.socketPath === undefined
      ? { host: options.host, port: options.port }
      : { socketPath: options.socketPath }),
    user: options.user,
    password: options.password,
    database: options.database,
    charset: 'utf8mb4',
    multipleStatements: true,
    dateStrings: true,
    // Never used here, and the driver's default reserves room for 16,000 of them: 3 ms.
    maxPreparedStatements: 1,
    // No values are ever given; the driver would look through every text for the first place of one.
    queryFormat: (sql: string) => sql,
    connectTimeout: options.connectTimeoutMs ?? 10_000,
    ...(tls ? { ssl: tls } : {}),
  })
  return new Promise((resolve, reject) => {
    const fail = (error: QueryError) => reject(databaseError(error, []))
    connection.once('error', fail)
    connection.once('connect', () => {
      connection.off('error', fail)
      resolve(new MysqlSession(connection))
    })
  })
}

class MysqlSession implements Session {
  readonly #connection: mysql.Connection
  #fail: ((error: QueryError) => void) | undefined
  #lost: QueryError | undefined

  constructor(connection: mysql.Connection) {
    this.#connection = connection
    // The driver reports a lost connection here, and not to the query, when the query is read through events.
    connection.on('error', (error: QueryError) => {
      this.#lost = error
      this.#fail?.(error)
    })
  }

  get threadId(): number {
    return this.#connection.threadId ?? 0
  }

  query(sql: string): Promise<StatementResult[]> {
    if (this.#lost) return Promise.reject(databaseError(this.#lost, []))
    return new Promise((resolve, reject) => {
      const results: { rows: Row[]; affectedRows: number }[] = []
      this.#fail = (error) => {
        this.#fail = undefined
        reject(databaseError(error, results))
      }
      const query = this.#connection.query(sql)
      // Before every answer the driver names its columns; an answer without any is a count of changed rows.
      let hasRows = false
      query.on('fields', (fields: unknown) => {
        hasRows = fields !== undefined
        if (hasRows) results.push({ rows: [], affectedRows: 0 })
      })
      query.on('result', (answer: Row | ResultSetHeader) => {
        if (hasRows) results.at(-1)!.rows.push(answer as Row)
        else results.push({ rows: [], affectedRows: (answer as ResultSetHeader).affectedRows })
      })
      query.on('error', (error: QueryError) => this.#fail?.(error))
      query.on('end', () => {
        if (!this.#fail) return
        this.#fail = undefined
        resolve(results)
      })
    })
  }

  close(): Promise<void> {
    if (this.#lost) return Promise.resolve()
    return new Promise((resolve) => {
      // Whatever goes wrong while saying goodbye, the session is over.
      this.#connection.end(() => resolve())
    })
  }

  destroy(): void {
    this.#connection.destroy()
  }
}

function databaseError(error: QueryError, results: readonly StatementResult[]): DatabaseError {
  const errno = error.errno !== undefined && error.errno > 0 ? error.errno : 0
  return new DatabaseError(error.message, {
    errno,
    code: error.code ?? 'E_CONNECTION',
    ...(error.sqlState ? { sqlState: error.sqlState } : {}),
    isConnectionLost: isLostConnection(errno, error.code ?? '', error.fatal ?? false),
    results,
    cause: error,
  })
}
