import { connectMysql } from '../../src/migrate/connect/mysql-session.ts'
import { parseConnectionUrl } from '../../src/migrate/connect/connection-url.ts'
import type { ConnectionOptions } from '../../src/migrate/database.ts'

/** A server that somebody runs for the tests: `TEST_MYSQL_URL=mysql://user:password@host:port/any-schema`. */
export interface NamedServer {
  connection: ConnectionOptions
  version: string
}

const url = process.env['TEST_MYSQL_URL']

/** Undefined when every test file starts a MariaDB of its own. A server that does not answer fails the test file. */
export const namedServer: NamedServer | undefined = url ? await look(url) : undefined

/** What differs between the two families is tested where it can be seen, and skipped with a reason elsewhere. */
export const isMariaDb = namedServer === undefined || /mariadb/i.test(namedServer.version)

/** The part of a test's context that skips it. */
interface Skippable {
  skip(condition: boolean, note?: string): void
}

/** Leaves a test out that ends, configures or watches its whole server. */
export const needsOwnServer = ({ skip }: Skippable): void =>
  skip(namedServer !== undefined, 'a server named by TEST_MYSQL_URL is not ours to end or to configure')

export const onlyOnMariaDb = ({ skip }: Skippable, what: string): void => skip(!isMariaDb, `only MariaDB: ${what}`)

export const onlyOnMysql8 = ({ skip }: Skippable, what: string): void => skip(isMariaDb, `only MySQL 8: ${what}`)

async function look(text: string): Promise<NamedServer> {
  const connection = parseConnectionUrl(text, { mode: 'preferred' })
  const session = await connectMysql(connection)
  const [answer] = await session.query('SELECT VERSION() AS version')
  await session.close()
  return { connection, version: String(answer!.rows[0]!['version']) }
}
