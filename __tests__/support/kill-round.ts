import { seededRandom } from '../../src/shared/random.ts'
import type { KillStage, StatusDocument } from './kill-stage.ts'
import type { Finished } from './program.ts'

/** One run that is killed or stopped somewhere, and what is run after it. */
export interface KillPlan {
  command: 'rolling-deploy' | 'canary'
  isBad: boolean
  signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'
  /** The signal is sent when the run has shown so many lines; one that shows fewer is not stopped. */
  atLine: number
  /** Time from that line to the signal, so that calls under way are hit too. */
  afterMs: number
  next: 'same' | 'recover'
}

export interface RoundEnd {
  what: string
  version: string
  wasStopped: boolean
  /** What both runs said, with the time of day: to be laid beside requests that failed. */
  log: string[]
  /** Everything that is not as it must be; empty for a good round. */
  problems: string[]
}

// A whole run shows about so many lines with --verbose; some points lie behind the end on purpose.
const linesOfRun = { 'rolling-deploy': 200, canary: 225 }
/** From the signal to the end of the process: less than what CI systems grant before they kill. */
const stopLimitOnQuietMachineMs = 7_000
const weightOfAll = 100
const stoppedBy = { SIGTERM: 143, SIGINT: 130 } as const

export function planRound(seed: number): KillPlan {
  const random = seededRandom(seed)
  const command = random() < 0.6 ? 'rolling-deploy' : 'canary'
  const chance = random()
  return {
    command,
    isBad: command === 'canary' && random() < 0.5,
    signal: chance < 0.5 ? 'SIGKILL' : chance < 0.75 ? 'SIGTERM' : 'SIGINT',
    atLine: 1 + Math.floor(random() * linesOfRun[command]),
    afterMs: Math.floor(random() * 50),
    next: random() < 0.6 ? 'same' : 'recover',
  }
}

/** Releases that answer errors on purpose. */
export const isBadVersion = (version: string) => version.endsWith('-bad')

/**
 * Plays one round on the stage, on which every instance serves one release before and has to after it. A test gives a
 * limit that no busy machine reaches; the seven seconds are proved in virtual time (unit/rollout/signal.test.ts).
 */
export async function playRound(
  stage: KillStage,
  seed: number,
  stopLimitMs = stopLimitOnQuietMachineMs,
): Promise<RoundEnd> {
  const plan = planRound(seed)
  const before = await stage.status()
  const old = before.instances[0]!.release!
  const version = `r${seed}-${Date.now().toString(36)}${plan.isBad ? '-bad' : ''}`
  const words = [plan.command, ...(await stage.deliver({ version, ...(plan.isBad ? { errorRate: 0.6 } : {}) }))]
  const log: string[] = []
  const note = (line: string) => void log.push(`${new Date().toISOString()} ${line}`)
  const first = await runUntil(stage, [...words, '--verbose'], plan, note)
  const wasStopped = first.signal !== null || first.exitCode === 143 || first.exitCode === 130
  const problems: string[] = []
  if (plan.signal !== 'SIGKILL' && first.sentAt !== undefined)
    problems.push(...(await checkStop(stage, { ...first, limitMs: stopLimitMs }, plan.signal)))
  const end = wasStopped
    ? await stage.run([...(plan.next === 'same' ? words : ['recover']), '--verbose'], { onLine: note })
    : first
  const isRecovered = wasStopped && plan.next === 'recover'
  problems.push(...checkEnd(end, isRecovered ? [0] : [plan.isBad ? 7 : 0]))
  // A run that was stopped after its last server was in has nothing to be taken back.
  const serving = isRecovered ? [old, version] : [plan.isBad ? old : version]
  problems.push(...checkStatus(await stage.status(), serving))
  const ended = first.signal ?? `exit ${first.exitCode}`
  const next = wasStopped ? `, then ${plan.next === 'same' ? 'the same command' : 'recover'}: exit ${end.exitCode}` : ''
  const what = `${plan.command}${plan.isBad ? ' of a bad release' : ''}, ${plan.signal} at line ${plan.atLine}: ${ended}${next}`
  return { what, version, wasStopped, log, problems }
}

interface Stopped extends Finished {
  /** When the signal was sent, and how long the process went on from there. */
  sentAt?: number
  lastedMs?: number
}

async function runUntil(
  stage: KillStage,
  words: readonly string[],
  plan: KillPlan,
  note: (line: string) => void,
): Promise<Stopped> {
  let lines = 0
  let sentAt: number | undefined
  const end = await stage.run(words, {
    onLine: (line, child) => {
      note(line)
      if (++lines !== plan.atLine) return
      setTimeout(() => {
        if (child.exitCode !== null || !child.kill(plan.signal)) return
        sentAt = performance.now()
        note(plan.signal)
      }, plan.afterMs)
    },
  })
  return { ...end, ...(sentAt === undefined ? {} : { sentAt, lastedMs: performance.now() - sentAt }) }
}

/** A run that was asked to stop: in time, with its exit code, the lock free, no server taken out for nothing. */
async function checkStop(
  stage: KillStage,
  end: Stopped & { limitMs: number },
  signal: 'SIGTERM' | 'SIGINT',
): Promise<string[]> {
  const { lock, instances } = await stage.status()
  const untouched = instances.filter(
    ({ name, weights }) => weights.includes(0) && !new RegExp(`${name} +update`).test(end.stderr),
  )
  return [
    ...(end.lastedMs! < end.limitMs ? [] : [`${signal}: the process lasted ${Math.round(end.lastedMs!)} ms`]),
    ...([0, 7, stoppedBy[signal]].includes(end.exitCode!) ? [] : [`${signal}: exit ${describe(end)}`]),
    ...(lock === null ? [] : [`${signal}: the lock is not free: ${JSON.stringify(lock)}`]),
    ...untouched.map(({ name }) => `${signal}: ${name} is out of service and was not touched\n${end.stderr}`),
  ]
}

const checkEnd = (end: Finished, expected: readonly number[]) =>
  expected.includes(end.exitCode!) ? [] : [`ended with exit ${describe(end)}, expected ${expected.join(' or ')}`]

const describe = ({ exitCode, signal, stdout, stderr }: Finished) =>
  `${exitCode ?? signal}: ${stdout.slice(0, 2_000)}\n${stderr}`

function checkStatus({ instances, lock, unfinished, held }: StatusDocument, serving: readonly string[]): string[] {
  const releases = [...new Set(instances.map(({ release }) => String(release)))]
  const strange = instances.filter(
    ({ weights, isServing }) => !isServing || weights.some((weight) => weight !== weightOfAll),
  )
  return [
    ...(releases.length === 1 && serving.includes(releases[0]!)
      ? []
      : [`serving ${releases.join(', ')}, expected ${serving.join(' or ')}`]),
    ...strange.map((instance) => `not as before: ${JSON.stringify(instance)}`),
    ...(lock === null ? [] : [`the lock is held: ${JSON.stringify(lock)}`]),
    ...(unfinished === null ? [] : [`unfinished: ${JSON.stringify(unfinished)}`]),
    ...(held.length === 0 ? [] : [`held: ${JSON.stringify(held)}`]),
  ]
}
