import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions, TlsMode } from '../../src/migrate/database.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { startOwnMariadb } from '../support/mariadb.ts'
import type { OwnServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'
import { selfSigned } from '../support/self-signed.ts'

const { cert, key } = selfSigned('db.example.com')
const other = selfSigned('db.example.com')
let directory: string
let server: OwnServer

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tls-'))
  const [certFile, keyFile] = [join(directory, 'cert.pem'), join(directory, 'key.pem')]
  await writeFile(certFile, cert)
  await writeFile(keyFile, key)
  server = await startOwnMariadb([`--ssl-cert=${certFile}`, `--ssl-key=${keyFile}`])
})

afterAll(async () => {
  await server.stop()
  await rm(directory, { recursive: true, force: true })
})

const withTls = async (mode: TlsMode, ca?: string): Promise<ConnectionOptions> => ({
  ...(await server.schema()),
  tls: { mode, ...(ca ? { ca } : {}) },
})

/** One migration that writes down with which cipher it came. */
async function cipherOf(connection: ConnectionOptions) {
  const files = await migrationFiles({
    '01_cipher.sql':
      "CREATE TABLE seen AS SELECT VARIABLE_VALUE AS cipher FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = 'Ssl_cipher';",
  })
  const options = runOptions(files, connection, { waitForDatabaseMs: 30_000 })
  try {
    await runMigrations(options)
  } catch (error) {
    return { error, notes: options.events.map((event) => JSON.stringify(event)).join() }
  }
  const session = await server.session({ ...connection, tls: { mode: 'disabled' } })
  const [answer] = await session.query('SELECT cipher FROM seen')
  return answer!.rows[0]!['cipher']
}

describe('a database that speaks TLS', () => {
  it('is spoken to in TLS when that is required, and when its authority is known', async () => {
    expect(await cipherOf(await withTls('disabled'))).toBe('')
    expect(await cipherOf(await withTls('required'))).toMatch(/TLS|AES|CHACHA/)
    expect(await cipherOf(await withTls('verify-ca', cert))).toMatch(/TLS|AES|CHACHA/)
  })

  it.each([
    ['another authority', 'verify-ca', other.cert],
    ['another name', 'verify-identity', cert],
  ] as const)('is refused at once, not after a wait, when its certificate has %s', async (_, mode, ca) => {
    expect(await cipherOf(await withTls(mode, ca))).toMatchObject({
      error: { code: 'E_DATABASE_TLS', fix: expect.stringContaining('sslCa') },
      notes: expect.not.stringContaining('W_DATABASE_LOST'),
    })
  })
})
