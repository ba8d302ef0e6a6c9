/** How a client decides whether to encrypt, and what it checks: the words of MySQL's own `ssl-mode`. */
export type TlsMode = 'disabled' | 'preferred' | 'required' | 'verify-ca' | 'verify-identity'

export interface ConnectionOptions {
  host: string
  port: number
  /** Unix socket in place of host and port: a server of this machine that no network reaches. */
  socketPath?: string
  user: string
  password: string
  /** The schema that the migrations change. */
  database: string
  tls?: { mode: TlsMode; /** PEM text of the certificate authority. */ ca?: string }
  /** Until the server has greeted and accepted the account; default 10 s. */
  connectTimeoutMs?: number
}

type Value = string | number | null
export type Row = Readonly<Record<string, Value>>

/** What one statement of a packet answered: rows, or how many rows it changed. */
export interface StatementResult {
  rows: readonly Row[]
  affectedRows: number
}

/** One session of the server. Everything that must happen together goes out as one packet. */
export interface Session {
  /** Connection id that the greeting named; what `SHOW PROCESSLIST` calls Id. */
  readonly threadId: number
  /**
   * Sends all statements in one packet and returns one result per statement. The server stops at the first that
   * fails; the DatabaseError then carries the results of those before it.
   */
  query(sql: string): Promise<StatementResult[]>
  /** Ends the session in order; the server releases its locks. */
  close(): Promise<void>
  /** Drops the connection without a word; for a session that is stuck. */
  destroy(): void
}

export type Connect = (options: ConnectionOptions) => Promise<Session>

/** The server refused a statement, or the connection to it was lost. */
export class DatabaseError extends Error {
  /** The server's error number (1050), or 0 when it was the connection that failed. */
  readonly errno: number
  /** Symbolic name, e.g. `ER_TABLE_EXISTS_ERROR` or `ECONNRESET`. */
  readonly code: string
  readonly sqlState: string | undefined
  /** True when nobody knows whether the statement took effect: the connection ended before the answer. */
  readonly isConnectionLost: boolean
  /** Answers of the statements that succeeded before the one that failed. */
  readonly results: readonly StatementResult[]

  constructor(
    message: string,
    details: {
      errno: number
      code: string
      sqlState?: string
      isConnectionLost: boolean
      results?: readonly StatementResult[]
      cause?: unknown
    },
  ) {
    super(message, { cause: details.cause })
    this.name = 'DatabaseError'
    this.errno = details.errno
    this.code = details.code
    this.sqlState = details.sqlState
    this.isConnectionLost = details.isConnectionLost
    this.results = details.results ?? []
  }
}
