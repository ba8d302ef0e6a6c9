import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ensureMariadb } from './install-mariadb.mjs'

// What the tests use beside Node.js. Chromium looks at the pages that we show to people.
const others = [{ name: 'chromium', found: ['/usr/bin/chromium'] }]

/** Installs what is missing with the system's package manager, where that is possible. */
export function installSystemPackages() {
  ensureMariadb()
  const missing = others.filter(({ found }) => !found.some((path) => existsSync(path))).map(({ name }) => name)
  if (missing.length === 0) return
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`not installed: ${missing.join(', ')} (needs root and apt-get); the tests that use it say so`)
    return
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  })
}
