import { randomBytes } from 'node:crypto'
import type { Clock } from '../shared/clock.ts'
import { formatDuration, formatElapsed } from '../shared/duration.ts'
import type { Random } from '../shared/random.ts'
import { differenceOf } from './difference.ts'
import type { Moment } from './failed-requests.ts'
import { pipelineOf, type Step } from './pipeline.ts'
import type { Ended, Program } from './program.ts'
import { startTraffic, type Traffic, type TrafficReport } from './traffic.ts'
import type { Workspace } from './workspace.ts'

export interface DemoOptions {
  program: Program
  workspace: Workspace
  clock: Clock
  random: Random
  signal: AbortSignal
  requestsPerSecond: number
  /** Divides the durations of the cloud. */
  timeScale: number
  /** One line of the timeline. */
  say: (line: string) => void
}

export interface StepResult {
  name: string
  exitCode: number
  expectedExitCode: number
  durationMs: number
  result: string
  traffic?: TrafficReport
  error?: { code: string; message: string }
}

export interface DemoResult {
  steps: StepResult[]
  traffic: TrafficReport | undefined
  /** Releases that serve after the last rollout, by instance. */
  serving: string[]
  /** What did not go as it should; undefined when all did. */
  difference: string | undefined
}

/** Runs the whole pipeline on a local cloud under traffic. Ends by itself; the cloud is always stopped. */
export async function runDemo(options: DemoOptions): Promise<DemoResult> {
  const { program, clock, say } = options
  const cloud = await program.startLocalCloud(['--port', '0', '--time-scale', String(options.timeScale)])
  say(`local cloud    ${cloud.endpoint}/_local/ shows it while this runs`)
  const env = {
    ALIBABA_CLOUD_ACCESS_KEY_ID: cloud.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: cloud.accessKeySecret,
    ALICLOUD_DEPLOY_ENDPOINT: cloud.endpoint,
    ALICLOUD_DEPLOY_OSS_ENDPOINT: cloud.ossEndpoint,
    ALICLOUD_DEPLOY_POLL_INTERVAL: '200ms',
    ALICLOUD_DEPLOY_STEP_DURATION: '20s',
    ALICLOUD_DEPLOY_INTERVAL: '1s',
    ALICLOUD_DEPLOY_HEALTH_INTERVAL: '200ms',
    ALICLOUD_DEPLOY_HEALTH_DEADLINE: '20s',
    TODO_DB_PASSWORD: `Demo-${randomBytes(9).toString('hex')}`,
  }
  const stage = new Stage(options, env)
  try {
    return await play(options, stage)
  } finally {
    await cloud.stop()
    say(`${formatElapsed(clock.monotonic() - stage.startedAt)}  local cloud    stopped, nothing left`)
  }
}

async function play({ workspace, clock, random, requestsPerSecond }: DemoOptions, stage: Stage): Promise<DemoResult> {
  const pipeline = pipelineOf(workspace)
  for (const step of pipeline.before) if (!(await stage.run(step))) return stage.result(undefined, [])
  const url = String(stage.documents.get('provision')?.url)
  const traffic = startTraffic({ url, requestsPerSecond, clock, random })
  const from = traffic.mark()
  let isGood = true
  try {
    for (const step of pipeline.underTraffic) {
      isGood = await stage.run(step, traffic)
      if (!isGood) break
    }
  } finally {
    await traffic.stop()
  }
  const total = traffic.report(from, traffic.mark(), stage.reportOptions())
  if (isGood) for (const step of pipeline.after) await stage.run(step)
  const instances = (stage.documents.get('status')?.instances ?? []) as { release?: string }[]
  return stage.result(
    total,
    instances.map(({ release }) => String(release)),
  )
}

/** Runs steps one after the other and remembers how each ended. */
class Stage {
  readonly startedAt: number
  readonly documents = new Map<string, Ended['document']>()
  readonly #moments: Moment[] = []
  readonly #results: StepResult[] = []
  readonly #options: DemoOptions
  readonly #env: Record<string, string>

  constructor(options: DemoOptions, env: Record<string, string>) {
    this.#options = options
    this.#env = env
    this.startedAt = options.clock.monotonic()
  }

  /** How to judge the traffic so far: which release may fail, and what was done when. */
  reportOptions() {
    return { badVersions: [this.#options.workspace.version('v3')], moments: this.#moments }
  }

  /** True when the step ended as it has to. */
  async run(step: Step, traffic?: Traffic): Promise<boolean> {
    const { clock, program, say, signal } = this.#options
    const elapsed = () => formatElapsed(clock.monotonic() - this.startedAt)
    say(`${elapsed()}  ${step.name.padEnd(18)} ${step.why}`)
    const from = traffic?.mark()
    const started = clock.monotonic()
    const note = (line: string) => this.#moments.push({ at: clock.monotonic(), step: step.name, line })
    note('')
    const { exitCode, document } = await program.run(step.words, {
      env: this.#env,
      signal,
      onLine: (line) => {
        note(line.trim())
        say(`           ${line}`)
      },
    })
    const durationMs = Math.round(clock.monotonic() - started)
    if (traffic && from !== undefined && step.minRequests) await traffic.sentSince(from, step.minRequests)
    const report =
      traffic && from !== undefined ? traffic.report(from, traffic.mark(), this.reportOptions()) : undefined
    this.documents.set(step.name, document)
    this.#results.push({
      name: step.name,
      exitCode,
      expectedExitCode: step.expectedExitCode,
      durationMs,
      result: document.result ?? 'failed',
      ...(report ? { traffic: report } : {}),
      ...(document.error ? { error: document.error } : {}),
    })
    const isExpected = exitCode === step.expectedExitCode
    const counted = report ? `, ${report.failed} of ${report.requests} requests failed` : ''
    const wanted = isExpected ? '' : ` but ${step.expectedExitCode} was expected: ${document.error?.message ?? ''}`
    say(
      `${elapsed()}  ${step.name.padEnd(18)} ${document.result}, exit ${exitCode}, ${formatDuration(durationMs)}${counted}${wanted}`,
    )
    return isExpected
  }

  result(traffic: TrafficReport | undefined, serving: string[]): DemoResult {
    const good = this.#options.workspace.version('v2')
    const difference = differenceOf({ steps: this.#results, traffic, serving, good })
    return { steps: this.#results, traffic, serving, difference }
  }
}
