import type { Migration, MigrationStatement } from '../files/files.ts'
import type { SeenQuery } from './seen-queries.ts'

/** A query that the application sends and that a statement would break. */
export interface BrokenQuery {
  query: SeenQuery
  migration: Migration
  statement: MigrationStatement
  /** The server's error number, or 1364 for an INSERT that leaves out a column that would need a value. */
  errno: number
  /** What the server says to the query after the change. */
  reason: string
}
