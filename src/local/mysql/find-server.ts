import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** The database server program of this machine. */
export interface DatabaseProgram {
  path: string
  flavor: 'mariadb' | 'mysql'
  version: string
  /** Program that makes an empty data directory; MySQL's server does it itself. */
  installer?: string
}

/** Said wherever a database is needed and there is none. */
export const howToInstall =
  'install MariaDB (Debian and Ubuntu: `apt-get install mariadb-server`; macOS: `brew install mariadb`; or run `node scripts/install-mariadb.mjs`)'

// Servers are often not on the PATH of ordinary users.
const usualPlaces = [
  '/usr/sbin',
  '/usr/libexec',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/local/mysql/bin',
  '/opt/homebrew/bin',
  '/opt/homebrew/opt/mariadb/bin',
]

/** Finds MariaDB, or else MySQL; undefined when there is neither. */
export async function findDatabaseProgram(path = process.env['PATH'] ?? ''): Promise<DatabaseProgram | undefined> {
  const places = [...path.split(delimiter).filter(Boolean), ...usualPlaces]
  for (const name of ['mariadbd', 'mysqld']) {
    const found = await findProgram(name, places)
    if (!found) continue
    const version = await versionOf(found)
    if (!/MariaDB/i.test(version)) return { path: found, flavor: 'mysql', version }
    const near = [dirname(found), join(dirname(found), '../bin'), join(dirname(found), '../scripts')]
    const installer =
      (await findProgram('mariadb-install-db', [...near, ...places])) ??
      (await findProgram('mysql_install_db', [...near, ...places]))
    if (installer) return { path: found, flavor: 'mariadb', version, installer }
  }
  return undefined
}

async function findProgram(name: string, places: readonly string[]): Promise<string | undefined> {
  for (const place of places) {
    const path = join(place, name)
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path
  }
  return undefined
}

async function versionOf(path: string): Promise<string> {
  const { stdout } = await promisify(execFile)(path, ['--no-defaults', '--version'])
  return stdout.trim()
}
