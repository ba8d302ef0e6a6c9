// Brings a MariaDB server program where there is neither MariaDB nor MySQL. Only the program: no service is set up and
// nothing listens; the local cloud and the tests start private servers themselves.
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

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

// From the smallest on; names differ between releases of Debian and Ubuntu.
const aptChoices = [['mariadb-server-core', 'mariadb-client-core'], ['mariadb-server']]

/** The path of a database server program, or undefined. */
export function findMariadb() {
  const places = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...usualPlaces]
  return ['mariadbd', 'mysqld'].flatMap((name) => places.map((place) => join(place, name))).find(isExecutable)
}

/** Installs MariaDB where no server program is found. Throws with one line that says what to install when it cannot. */
export function ensureMariadb() {
  const found = findMariadb()
  if (found) return found
  console.error('MariaDB is not installed; installing its server program …')
  if (process.platform === 'darwin' && onPath('brew')) run('brew', ['install', 'mariadb'])
  else if (onPath('apt-get')) installWithApt()
  const installed = findMariadb()
  if (!installed) throw new Error(advice())
  return installed
}

function installWithApt() {
  const [program, ...prefix] = asRoot()
  if (!program) return
  const apt = (...args) => run(program, [...prefix, ...args], { DEBIAN_FRONTEND: 'noninteractive' })
  // A stale list is worse than none, but no list at all is what fresh containers have.
  apt('update', '-qq')
  for (const packages of aptChoices) {
    if (apt('install', '-y', '-qq', '--no-install-recommends', ...packages)) return
  }
}

/** apt-get as root: directly, or through a sudo that asks for no password. */
function asRoot() {
  if (process.getuid?.() === 0) return ['apt-get']
  if (onPath('sudo') && run('sudo', ['-n', 'true']))
    return ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  return []
}

function run(program, args, env = {}) {
  try {
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
    return true
  } catch {
    // What went wrong is on stderr; whether the server is there afterwards is what is looked at.
    return false
  }
}

const advice = () =>
  process.platform === 'darwin'
    ? 'No MariaDB or MySQL server was found: install one with `brew install mariadb`, then run this again.'
    : 'No MariaDB or MySQL server was found and it could not be installed: install one (Debian, Ubuntu: `sudo apt-get install mariadb-server`; Fedora: `sudo dnf install mariadb-server`), then run this again.'

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((place) => place !== '' && isExecutable(join(place, name)))

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureMariadb())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
