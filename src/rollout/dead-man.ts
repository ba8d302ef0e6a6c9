import type { Automation, AutomationStep } from '../cloud/automation.ts'
import { isCloudError, type CloudError } from '../cloud/errors.ts'
import { tagKeys } from '../cloud/tags.ts'
import { waitFor } from '../cloud/wait.ts'
import type { Cancel, Clock } from '../shared/clock.ts'
import { formatDuration } from '../shared/duration.ts'
import { LockedError, messageOf } from '../shared/errors.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { Server } from './fleet.ts'
import type { Journal, JournalState } from './journal.ts'
import { ownWeights } from './server-state.ts'
import { orderWrites, type BackendWeight } from './weights.ts'

/**
 * Takes traffic back to the old release when this process is dead: an execution in the cloud that sleeps and then
 * writes weights. It is renewed while the run lives, so it only ever acts for a run that does not.
 */
export interface DeadMan {
  /**
   * From now on these weights are written when the run dies. The first time this may find that the cloud has no such
   * service for us; then the run goes on without.
   */
  arm(weights: readonly BackendWeight[]): Promise<void>
  /** Nothing is written any more when this returns. Throws when the cloud does not confirm that. */
  disarm(): Promise<void>
  /**
   * Stops renewing; what is armed acts when its time is over, with `untilMs` (epoch milliseconds) not before then.
   * Returns the milliseconds until it acts, or undefined with nothing armed.
   */
  leaveArmed(untilMs?: number): Promise<number | undefined>
}

export interface DeadManParts {
  automation: Automation
  journal: Journal
  clock: Clock
  reporter: Reporter
  pollIntervalMs: number
  environmentTag: string
  /** Lease generation: makes the tokens of two runs differ. */
  generation: number
  /** Time from the death of the run until the weights are written, milliseconds. */
  ttlMs: number
  /** Throws when the right to change the environment is gone. */
  beforeStart: () => void
}

const topic = 'dead-man'
const cancelTimeoutMs = 60_000

/** Tags of the executions of one environment. */
const tagsOf = (environmentTag: string) => ({ [tagKeys.environment]: environmentTag, [tagKeys.key]: topic })

export function createDeadMan(parts: DeadManParts): DeadMan {
  const { automation, journal, clock, reporter, environmentTag, ttlMs } = parts
  let armed: { weights: readonly BackendWeight[]; atMs: number } | undefined
  /** Executions that may still act; all but the last are on their way out. */
  const standing = new Set<string>()
  let count = 0
  let isUnavailable = false
  let isOver = false
  let cancelTimer: Cancel = () => {}
  // One change at a time: a renewal must not overtake the end.
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work)
    queue = turn.catch(() => {})
    return turn
  }
  const note = (data: object) => journal.append({ kind: 'note', topic, data, atMs: clock.now() })

  const stopAllBut = async (kept?: string): Promise<void> => {
    for (const id of [...standing].filter((each) => each !== kept)) {
      await stop(parts, [id])
      standing.delete(id)
    }
  }

  const start = (weights: readonly BackendWeight[], lastMs: number) =>
    automation.start({
      description: `alicloud-deploy: traffic of ${environmentTag} back to the old release`,
      steps: [...sleeps(lastMs), ...wayBack(weights)],
      tags: tagsOf(environmentTag),
      clientToken: `acd-dead-man-${parts.generation}-${++count}-${clock.now()}`,
    })

  /** Throws CloudError when the cloud starts none; what stood before stands then. */
  const begin = async (weights: readonly BackendWeight[], lastMs: number): Promise<void> => {
    parts.beforeStart()
    const startedAt = clock.monotonic()
    const id = await start(weights, lastMs)
    standing.add(id)
    armed = { weights, atMs: startedAt }
    await note({ executionId: id })
    // The new one first: at no moment is nothing armed.
    await stopAllBut(id)
  }

  const replace = async (weights: readonly BackendWeight[]): Promise<void> => {
    if (isUnavailable || isOver) return
    // Written before the call: a run that dies between the two leaves a trace for the next one to look for it.
    if (!armed) await note({ isArming: true })
    try {
      await begin(weights, ttlMs)
    } catch (error) {
      if (!isCloudError(error)) throw error
      return giveUp(error)
    }
    scheduleRenewal()
  }

  const giveUp = async (error: CloudError): Promise<void> => {
    isUnavailable = true
    armed = undefined
    cancelTimer()
    reporter.emit({
      type: 'notice',
      message: `no dead-man rollback: ${messageOf(error)}; should this job be killed, the traffic stays as it is until the next run (rollout.deadMan: off asks for none)`,
    })
    // One that is no longer renewed would act while this run is alive.
    await stopAllBut()
  }

  const scheduleRenewal = () => {
    cancelTimer()
    cancelTimer = clock.schedule(ttlMs / 3, () => {
      void inTurn(async () => {
        if (armed && !isOver) await replace(armed.weights)
      }).catch((error: unknown) => {
        reporter.emit({ type: 'warning', message: `the dead-man rollback was not renewed: ${messageOf(error)}` })
        if (!isOver && !(error instanceof LockedError)) scheduleRenewal()
      })
    })
  }

  return {
    arm: (weights) =>
      inTurn(async () => {
        const isFirst = !armed && !isUnavailable
        isOver = false
        await replace(weights)
        if (isFirst && armed)
          reporter.emit({
            type: 'notice',
            message: `dead-man rollback armed: should this job be killed, the traffic is back on the old release ${formatDuration(ttlMs)} later`,
          })
      }),
    disarm() {
      isOver = true
      cancelTimer()
      return inTurn(async () => {
        await stopAllBut()
        armed = undefined
      })
    },
    leaveArmed(untilMs) {
      isOver = true
      cancelTimer()
      return inTurn(async () => {
        if (!armed) return undefined
        const leftMs = ttlMs - (clock.monotonic() - armed.atMs)
        if (untilMs === undefined) return leftMs
        try {
          await begin(armed.weights, untilMs - clock.now())
          return untilMs - clock.now()
        } catch (error) {
          if (!isCloudError(error)) throw error
          reporter.emit({ type: 'warning', message: `the dead-man rollback acts sooner: ${messageOf(error)}` })
          return leftMs
        }
      })
    },
  }
}

/**
 * Ends what dead runs of this environment left armed, before anything else is changed: it would write old weights in
 * the middle of this run. Costs no call unless the journal says that something may be armed.
 */
export async function disarmOthers(
  parts: Pick<DeadManParts, 'automation' | 'clock' | 'pollIntervalMs' | 'reporter' | 'environmentTag'>,
  journal: JournalState,
): Promise<void> {
  const notes = journal.open?.notes.filter((note) => note.topic === topic) ?? []
  if (notes.length === 0) return
  const noted = notes.flatMap(({ data }) => (data as { executionId?: string }).executionId ?? [])
  const tagged = await parts.automation.describeExecutions({ tags: tagsOf(parts.environmentTag), isRunning: true })
  const last = noted.at(-1)
  const [lastSeen] = last === undefined ? [] : await parts.automation.describeExecutions({ id: last })
  if (lastSeen?.status === 'succeeded' || lastSeen?.status === 'failed')
    parts.reporter.emit({ type: 'notice', message: 'the dead-man rollback of a killed run has acted' })
  const ids = new Set(tagged.map(({ id }) => id))
  if (lastSeen?.status === 'running') ids.add(lastSeen.id)
  await stop(parts, [...ids])
}

/** Cancels, and looks until none of them can act any more. */
async function stop(
  { automation, clock, pollIntervalMs }: Pick<DeadManParts, 'automation' | 'clock' | 'pollIntervalMs'>,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    await automation.cancel(id)
    const isQuiet = async () =>
      (await automation.describeExecutions({ id })).every(({ status }) => status !== 'running') || undefined
    await waitFor(isQuiet, {
      clock,
      what: `end of the dead-man rollback ${id}`,
      timeoutMs: cancelTimeoutMs,
      intervalMs: pollIntervalMs,
    })
  }
}

/** Older pages of the vendor give ACS::Sleep four hours at most, newer ones no limit. */
const longestSleepSeconds = 4 * 3_600

/** A sleep of so many milliseconds, one second at least, in as many steps as it takes. */
export function sleeps(ms: number): AutomationStep[] {
  const seconds = Math.max(1, Math.round(ms / 1_000))
  return Array.from({ length: Math.ceil(seconds / longestSleepSeconds) }, (_, index) => ({
    kind: 'sleep',
    seconds: Math.min(longestSleepSeconds, seconds - index * longestSleepSeconds),
  }))
}

/** A load balancer refuses a call while the one before is being applied, and nobody is there to send it again. */
const betweenCallsSeconds = 2
const betweenRoundsSeconds = 5
/** A template holds 64 KB; more backends than this fit in only once. */
const repeatedBackends = 300

/**
 * Calls of at most 20 servers of one group, those that take traffic away first, all of them twice: writing a weight again
 * does no harm, and the second round makes up for a call that was refused in the first.
 */
export function wayBack(weights: readonly BackendWeight[]): AutomationStep[] {
  const zerosFirst = weights.toSorted((a, b) => Number(a.weight > 0) - Number(b.weight > 0))
  const round = orderWrites([], zerosFirst).flatMap((call, index): AutomationStep[] => [
    ...(index === 0 ? [] : [{ kind: 'sleep' as const, seconds: betweenCallsSeconds }]),
    { kind: 'set-weights', ...call },
  ])
  if (weights.length > repeatedBackends) return round
  return [...round, { kind: 'sleep', seconds: betweenRoundsSeconds }, ...round]
}

/**
 * Where the traffic goes without a run: servers of the old release get their own weights back, canaries get none. Their
 * own weight would send more people to an unproven release, or to a server in the middle of its update. As many
 * canaries as `minHealthy` cannot do without keep the least weight.
 */
export function weightsWithoutRun(
  servers: readonly Server[],
  seen: { held: readonly BackendWeight[]; canaryIds: ReadonlySet<string>; minHealthy: number },
): BackendWeight[] {
  const own = new Map(servers.map((server) => [server.instanceId, ownWeights(server, seen.held)]))
  const carries = (server: Server) => own.get(server.instanceId)!.some((backend) => backend.weight > 0)
  const canaries = servers.filter((server) => seen.canaryIds.has(server.instanceId))
  const others = servers.filter((server) => !seen.canaryIds.has(server.instanceId) && carries(server))
  const spared = new Set(
    canaries.slice(0, Math.max(0, seen.minHealthy - others.length)).map(({ instanceId }) => instanceId),
  )
  return [...own].flatMap(([instanceId, backends]) =>
    backends.map((backend) => {
      if (!seen.canaryIds.has(instanceId)) return backend
      return { ...backend, weight: spared.has(instanceId) ? Math.min(1, backend.weight) : 0 }
    }),
  )
}
