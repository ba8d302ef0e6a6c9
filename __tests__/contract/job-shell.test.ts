import { tmpdir } from 'node:os'
import { expect, it, onTestFinished } from 'vitest'
import { createJobShell } from '../../src/commands/job-shell.ts'
import { createRedactor } from '../../src/shared/redact.ts'

const redactor = createRedactor()
redactor.add('hunter22-hunter22-hunter22')
const shell = createJobShell({ directory: tmpdir(), env: process.env, redactor })

it('a hook has ended when its script has, whatever it left running', async () => {
  const { exitCode, output } = await shell.run('sleep 600 & echo $!', { env: {}, timeoutMs: 300_000 })
  const pid = Number(output)
  expect(exitCode).toBe(0)
  expect(pid).toBeGreaterThan(0)
  onTestFinished(() => void process.kill(pid))
})

it('a hook is not begun to its end when the job was cancelled before', async () => {
  const signal = AbortSignal.abort(new Error('SIGTERM'))
  const { exitCode } = await shell.run('sleep 600', { env: {}, timeoutMs: 300_000, signal })
  expect(exitCode).toBeUndefined()
})

it('a hook that hangs ends with its time, and what it started with it', async () => {
  const { exitCode, output } = await shell.run('echo begun; sleep 600 & wait', { env: {}, timeoutMs: 500 })
  expect(exitCode).toBeUndefined()
  expect(output).toMatch(/^(begun\n)?$/)
})

it('a hook that prints much leaves the last of it, and no part of a secret at its beginning', async () => {
  // The cut falls into one of the secrets, wherever it is made.
  const script = 'i=0; while [ $i -lt 4000 ]; do printf hunter22-hunter22-hunter22; i=$((i+1)); done; echo end'
  const { output } = await shell.run(script, { env: {}, timeoutMs: 60_000 })
  expect(output).toMatch(/^\*+end\n$/)
})
