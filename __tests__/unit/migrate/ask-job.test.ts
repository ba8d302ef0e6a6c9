import { existsSync } from 'node:fs'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { CommandResult, CommandRunner } from '../../../src/cloud/command.ts'
import { askJob, jobSignFile } from '../../../src/migrate/ask-job.ts'
import { runOnInstance } from '../../../src/migrate/instance-run.ts'
import { questionPhase } from '../../../src/migrate/job-question.ts'
import type { JobAnswer, JobQuestion } from '../../../src/migrate/job-question.ts'
import { systemClock } from '../../../src/shared/clock.ts'
import type { Clock } from '../../../src/shared/clock.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'

/** The folder of a run, and a clock on which every look at it is followed by what the test says. */
async function line(onLook: (directory: string, number: string, looks: number) => Promise<void>) {
  const directory = await mkdtemp(join(tmpdir(), 'ask-job-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const events: ReportEvent[] = []
  let nowMs = 1_000_000
  let looks = 0
  const question = () => events.flatMap((event) => ('data' in event ? [event.data?.['question']] : []))[0]
  const clock: Clock = {
    ...systemClock,
    now: () => nowMs,
    sleep: async (ms) => {
      nowMs += ms
      await onLook(directory, (question() as { number: string }).number, ++looks)
    },
  }
  const signal = new AbortController().signal
  return {
    directory,
    events,
    line: { directory, clock, signal, reporter: { emit: (e: ReportEvent) => events.push(e) } },
  }
}

const answering = (answer: JobAnswer | string) => (directory: string, number: string) =>
  writeFile(join(directory, `answer-${number}`), typeof answer === 'string' ? answer : JSON.stringify(answer))

describe('migrations on an instance', () => {
  it('ask the job with an event, and go on with its answer', async () => {
    const { line: asked, events } = await line(answering({ server: { freeBytes: 7 } }))
    expect(await askJob(asked, { kind: 'server' })).toEqual({ freeBytes: 7 })
    expect(events).toMatchObject([{ type: 'progress', phase: questionPhase, data: { question: { kind: 'server' } } }])
  })

  it.each([
    [{ failed: 'it ended with exit code 3' }, { message: 'it ended with exit code 3' }],
    [
      { refused: { code: 'E_DATABASE_LOCKED', message: 'takes no writes', retryable: false, fix: 'unlock it' } },
      { code: 'E_DATABASE_LOCKED', message: 'takes no writes', fix: 'unlock it', exitCode: 4 },
    ],
    ['{"fai', { message: expect.stringContaining('cannot be understood') }],
  ] as const)('end with what the job says: %j', async (answer, error) => {
    const { line: asked } = await line(answering(answer))
    await expect(askJob(asked, { kind: 'callback', event: 'beforeAll', variables: {} })).rejects.toMatchObject(error)
  })

  it('wait as long as the job looks at them, and not for one that is gone', async () => {
    const lookedUntil = 1_000_000 + 600_000
    const { line: asked } = await line(async (directory) => {
      const now = asked.clock.now()
      if (now > lookedUntil) return
      const sign = join(directory, jobSignFile)
      if (!existsSync(sign)) await writeFile(sign, '')
      await utimes(sign, now / 1_000, now / 1_000)
    })
    await expect(askJob(asked, { kind: 'server' })).rejects.toMatchObject({ code: 'E_JOB_GONE', retryable: true })
    expect(asked.clock.now()).toBeGreaterThan(lookedUntil + 170_000)
  })
})

describe('the job', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  /** An agent on which the program has asked one question, ends when it is answered, and left this result. */
  function agent(question: object) {
    const scripts: string[] = []
    const event = {
      type: 'progress',
      subject: 'job',
      phase: questionPhase,
      message: 'x',
      data: { question },
      time: 't',
    }
    let isAnswered = false
    const outputs = new Map<string, () => Partial<CommandResult>>()
    const files: Record<string, string> = { events: `${JSON.stringify(event)}\n`, result: '{}' }
    const commands: CommandRunner = {
      start: async ({ script, name }) => {
        scripts.push(`${name}\n${script}`)
        const id = String(scripts.length)
        const piece = /tail -c \+(\d+) \S+\/(events|result)/.exec(script)
        if (name === 'alicloud-deploy-migrate')
          outputs.set(id, () => (isAnswered ? { output: 'acd exit=0\n' } : { status: 'running' }))
        else if (piece) outputs.set(id, () => ({ output: base64(files[piece[2]!]!.slice(Number(piece[1]) - 1)) }))
        else if (name?.endsWith('-answer')) isAnswered = true
        return id
      },
      results: async (id) => [
        { instanceId: 'i-1', status: 'succeeded', output: '', droppedBytes: 0, ...outputs.get(id)?.() },
      ],
      stop: async () => {},
      reachable: async (ids) => [...ids],
    }
    return { commands, scripts }
  }

  const start = {
    id: 'run-1',
    program: { url: 'u', digest: 'a' },
    migrations: { url: 'u', digest: 'b' },
    settings: { url: 'u', digest: 'c' },
    words: ['migrate'],
  }

  it('answers on the instance, and shows nothing of the question', async () => {
    const { commands, scripts } = agent({ kind: 'callback', event: 'afterAll', variables: { A: 'b' }, number: 'abc' })
    const events: ReportEvent[] = []
    const asked: JobQuestion[] = []
    await runOnInstance(
      {
        commands,
        instanceId: 'i-1',
        clock: systemClock,
        reporter: { emit: (event) => events.push(event) },
        pollIntervalMs: 1,
        signal: new AbortController().signal,
        answer: async (question) => {
          asked.push(question)
          return { failed: "it's over" }
        },
      },
      start,
    )
    expect(asked).toMatchObject([{ kind: 'callback', event: 'afterAll', variables: { A: 'b' } }])
    expect(events).toEqual([])
    const answer = scripts.find((script) => script.startsWith('alicloud-deploy-migrate-answer'))!
    expect(answer).toContain('/run-1/work/answer-abc')
    expect(answer).toContain(base64(JSON.stringify({ failed: "it's over" })))
  })
})
