import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { RunMigrationsOptions } from '../../src/migrate/run.ts'

const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))
const script = fileURLToPath(new URL('./migrate-child.ts', import.meta.url))

export interface ChildMigration {
  process: ChildProcess
  /** What it printed, once it has ended. */
  result: Promise<{
    result?: string
    applied?: number
    error?: string
    exitCode?: number
    failure?: { message: string }
  }>
  /** Everything on stderr so far. */
  log(): string
}

/** Starts `runMigrations` in a process of its own; it does not outlive the test. */
export function startChildMigration(options: Partial<RunMigrationsOptions>): ChildMigration {
  const child = spawn(node, ['--no-warnings', script, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  let err = ''
  child.stdout.on('data', (text: Buffer) => (out += text))
  child.stderr.on('data', (text: Buffer) => (err += text))
  const result = once(child, 'close').then(() => (out === '' ? { error: err } : (JSON.parse(out) as object)))
  return { process: child, result, log: () => err }
}

/** Asks again and again until the answer is not undefined; for what another process does. */
export async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 0; attempt < 10_000; attempt++) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('it never happened')
}
