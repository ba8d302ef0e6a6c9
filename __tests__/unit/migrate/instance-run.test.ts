import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { CommandResult, CommandRunner } from '../../../src/cloud/command.ts'
import { runOnInstance } from '../../../src/migrate/instance-run.ts'
import { shellVariables, startScript, stopScript } from '../../../src/migrate/instance-scripts.ts'
import { systemClock } from '../../../src/shared/clock.ts'
import { silentReporter } from '../../../src/shared/reporter.ts'

const start = {
  id: 'run-1',
  program: { url: 'http://bucket/program', digest: 'aa' },
  migrations: { url: 'http://bucket/migrations', digest: 'bb' },
  settings: { url: 'http://bucket/settings', digest: 'cc' },
  words: ['migrate', 'repair', "it's"],
}

/** An agent on which every command ends at once with this. */
const agent = (row: Partial<CommandResult>): CommandRunner => ({
  start: async () => 'invocation',
  results: async () => [{ instanceId: 'i-1', status: 'succeeded', output: '', droppedBytes: 0, ...row }],
  stop: async () => {},
  reachable: async (ids) => [...ids],
})

const runWith = (row: Partial<CommandResult>) =>
  runOnInstance(
    {
      commands: agent(row),
      instanceId: 'i-1',
      clock: systemClock,
      reporter: silentReporter,
      pollIntervalMs: 1,
      signal: new AbortController().signal,
    },
    start,
  )

describe('the script for the instance', () => {
  it('is one that a POSIX shell reads', () => {
    expect(spawnSync('sh', ['-n'], { input: startScript(start), encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
  })

  it('that stops the run is, too, and ends at once where there is nothing to stop', () => {
    expect(spawnSync('sh', { input: stopScript('no-such-run'), encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
  })

  it('gives the program its variables as they are, whatever is in them', () => {
    const text = `a'b"c $HOME \`id\`\nd\\e`
    expect(execFileSync('sh', ['-c', `${shellVariables({ V: text })}printf %s "$V"`], { encoding: 'utf8' })).toBe(text)
  })
})

describe('an instance that cannot do it', () => {
  it('is named, with what is missing on it and how to get that', async () => {
    const output = 'acd failed=node\nthere is no Node.js on this instance\n'
    await expect(runWith({ status: 'failed', exitCode: 1, output })).rejects.toMatchObject({
      code: 'E_INSTANCE_UNFIT',
      exitCode: 4,
      message: 'migrations cannot run on i-1: there is no Node.js on this instance',
      fix: expect.stringContaining('Node.js 20.19'),
    })
  })

  it.each([['timed-out'], ['not-delivered'], ['cancelled']] as const)(
    'and ended with %s leaves a run that can be repeated',
    async (status) => {
      await expect(runWith({ status })).rejects.toMatchObject({ code: 'E_INSTANCE_RUN', exitCode: 9, retryable: true })
    },
  )
})
