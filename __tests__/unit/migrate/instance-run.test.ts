import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { CommandResult, CommandRunner } from '../../../src/cloud/command.ts'
import { runOnInstance } from '../../../src/migrate/instance-run.ts'
import { questionPhase } from '../../../src/migrate/job-question.ts'
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

describe('a stop request', () => {
  it('reaches the program once, a second one once more, and --grace gives it that much longer', async () => {
    const [stop, hurry] = [new AbortController(), new AbortController()]
    const asked: { atMs: number; name: string }[] = []
    let nowMs = 0
    const clock = {
      ...systemClock,
      monotonic: () => nowMs,
      sleep: async (ms: number) => {
        nowMs += ms
        if (nowMs === 2_000) stop.abort(new Error('stopped'))
        if (nowMs === 600_000) hurry.abort()
      },
    }
    const commands = agent({})
    const run = runOnInstance(
      {
        commands: {
          ...commands,
          start: async ({ name }) => (asked.push({ atMs: nowMs, name: name! }), name!),
          results: async (id) =>
            (await commands.results(id)).map((row) =>
              id === 'alicloud-deploy-migrate' ? { ...row, status: 'running' } : row,
            ),
          stop: async () => void asked.push({ atMs: nowMs, name: 'ended by the cloud' }),
        },
        instanceId: 'i-1',
        clock,
        reporter: silentReporter,
        pollIntervalMs: 1_000,
        signal: stop.signal,
        hurry: hurry.signal,
        graceMs: 900_000,
      },
      start,
    )
    await expect(run).rejects.toThrow('stopped')
    const stops = asked.filter(({ name }) => !name.endsWith('-read') && name !== 'alicloud-deploy-migrate')
    expect(stops).toEqual([
      { atMs: 2_000, name: 'alicloud-deploy-migrate-stop' },
      { atMs: 600_000, name: 'alicloud-deploy-migrate-stop' },
      { atMs: 661_000, name: 'ended by the cloud' },
    ])
  })
})

describe('an answer of the job', () => {
  it('that cannot be put on the instance ends the run, which would wait for it', async () => {
    const event = {
      time: '',
      type: 'progress',
      subject: 'job',
      phase: questionPhase,
      data: { question: { kind: 'server', number: 'a1' } },
    }
    const pieces = [Buffer.from(`${JSON.stringify(event)}\n`).toString('base64')]
    let nowMs = 0
    const run = runOnInstance(
      {
        commands: {
          ...agent({}),
          start: async ({ name }) => name!,
          results: async (name) => {
            const row = { instanceId: 'i-1', output: '', droppedBytes: 0 }
            if (name === 'alicloud-deploy-migrate') return [{ ...row, status: 'running' }]
            if (name.endsWith('-answer')) return [{ ...row, status: 'failed', output: 'No space left on device' }]
            return [{ ...row, status: 'succeeded', output: name.endsWith('-read') ? (pieces.shift() ?? '') : '' }]
          },
        },
        instanceId: 'i-1',
        clock: { ...systemClock, monotonic: () => nowMs, sleep: async (ms: number) => void (nowMs += ms) },
        reporter: silentReporter,
        pollIntervalMs: 1_000,
        signal: new AbortController().signal,
        answer: async () => ({}),
      },
      start,
    )
    await expect(run).rejects.toThrow('No space left on device')
    expect(nowMs).toBeLessThan(60_000)
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
