import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import { main } from './program.ts'

const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))

/** Runs `migrate` with these words in a directory with deploy.yml, for this database; returns the result document. */
export function runMigrate(directory: string, connection: ConnectionOptions, words: readonly string[], env = 'dev') {
  return startMigrate(directory, connection, words, env).document
}

/** The same, with the process at hand while it runs. */
export function startMigrate(
  directory: string,
  { user, password, host, port, database }: ConnectionOptions,
  words: readonly string[],
  env = 'dev',
) {
  const child = spawn(node, ['--no-warnings', main, 'migrate', ...words, '--env', env, '--output', 'json'], {
    cwd: directory,
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      // Given as a variable: what is in argv can be read by everybody on the machine.
      ALICLOUD_DEPLOY_URL: `mysql://${user}:${password}@${host}:${port}/${database}`,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  child.stdout.on('data', (text: Buffer) => (out += text))
  return { child, document: once(child, 'close').then(() => JSON.parse(out)) }
}
