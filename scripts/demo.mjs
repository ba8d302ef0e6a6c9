// `npm run demo`: brings MariaDB where it is missing, then runs the committed bundle; no `npm install` is needed.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureMariadb } from './install-mariadb.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
ensureMariadb()
const child = spawn(process.execPath, [join(root, 'dist/index.js'), 'demo', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 1))
