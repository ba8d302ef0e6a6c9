import type { Automation } from '../../cloud/automation.ts'
import { isCloudError, type CloudError } from '../../cloud/errors.ts'
import { tagKeys } from '../../cloud/tags.ts'
import { waitFor } from '../../cloud/wait.ts'
import type { Cancel, Clock } from '../../shared/clock.ts'
import { formatDuration } from '../../shared/duration.ts'
import { LockedError, messageOf } from '../../shared/errors.ts'
import type { Reporter } from '../../shared/reporter.ts'
import { pointBack, sleeps, wayBack } from './steps.ts'
import type { Server } from '../traffic/fleet.ts'
import type { Journal, JournalState } from '../state/journal.ts'
import { ownWeights } from '../instance/server-state.ts'
import type { Pointer } from '../blue-green/switch-group.ts'
import type { BackendWeight } from '../traffic/weights.ts'

/**
 * Takes traffic back to the old release when this process is dead: an execution in the cloud that sleeps and then
 * writes weights. It is renewed while the run lives, so it only ever acts for a run that does not.
 */
export interface DeadMan {
  /**
   * From now on these weights are written when the run dies. The first time this may find that the cloud has no such
   * service for us; then the run goes on without. `pointers` are sent back to their groups before any weight is written.
   */
  arm(weights: readonly BackendWeight[], pointers?: readonly Pointer[]): Promise<void>
  /** Nothing is written any more when this returns. Throws when the cloud does not confirm that. */
  disarm(): Promise<void>
  /**
   * Stops renewing; what is armed acts when its time is over, with `untilMs` (epoch milliseconds) not before then.
   * Returns the milliseconds until it acts, or undefined with nothing armed.
   */
  leaveArmed(untilMs?: number): Promise<number | undefined>
  /** Milliseconds until what is armed acts unless it is renewed; Infinity with nothing armed. */
  leftMs(): number
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
  /** How long servers have their weights back before others lose theirs, where a listener only knows servers with traffic. */
  raiseFirstMs?: number
  /** What it does, in the words of a notice; default: that of a canary or a switch. */
  says?: (ttl: string) => string
  /** Throws when the right to change the environment is gone. */
  beforeStart: () => void
}

/** What is written when nobody is left to do so. */
interface Armed {
  weights: readonly BackendWeight[]
  pointers: readonly Pointer[]
}

const saysOfTraffic = (ttl: string) => `should this job be killed, the traffic is back on the old release ${ttl} later`

const topic = 'dead-man'
const cancelTimeoutMs = 60_000

/** Tags of the executions of one environment. */
const tagsOf = (environmentTag: string) => ({ [tagKeys.environment]: environmentTag, [tagKeys.key]: topic })

export const createDeadMan = (parts: DeadManParts): DeadMan => new RenewedDeadMan(parts)

class RenewedDeadMan implements DeadMan {
  readonly #parts: DeadManParts
  #armed: (Armed & { atMs: number }) | undefined
  /** Executions that may still act; all but the last are on their way out. */
  readonly #standing = new Set<string>()
  #count = 0
  #isUnavailable = false
  #hasTold = false
  #isOver = false
  #cancelTimer: Cancel = () => {}
  // One change at a time: a renewal must not overtake the end.
  #queue: Promise<unknown> = Promise.resolve()

  constructor(parts: DeadManParts) {
    this.#parts = parts
  }

  arm(weights: readonly BackendWeight[], pointers: readonly Pointer[] = []): Promise<void> {
    return this.#inTurn(async () => {
      const isFirst = !this.#hasTold && !this.#isUnavailable
      this.#isOver = false
      await this.#replace({ weights, pointers })
      if (!isFirst || !this.#armed) return
      this.#hasTold = true
      const { reporter, ttlMs, says = saysOfTraffic } = this.#parts
      reporter.emit({ type: 'notice', message: `dead-man rollback armed: ${says(formatDuration(ttlMs))}` })
    })
  }

  disarm(): Promise<void> {
    this.#end()
    return this.#inTurn(async () => {
      await this.#stopAllBut()
      this.#armed = undefined
    })
  }

  leaveArmed(untilMs?: number): Promise<number | undefined> {
    this.#end()
    return this.#inTurn(async () => {
      if (!this.#armed) return undefined
      const { clock, ttlMs, reporter } = this.#parts
      const leftMs = ttlMs - (clock.monotonic() - this.#armed.atMs)
      if (untilMs === undefined) return leftMs
      try {
        await this.#begin(this.#armed, untilMs - clock.now())
        return untilMs - clock.now()
      } catch (error) {
        if (!isCloudError(error)) throw error
        reporter.emit({ type: 'warning', message: `the dead-man rollback acts sooner: ${messageOf(error)}` })
        return leftMs
      }
    })
  }

  leftMs(): number {
    const { clock, ttlMs } = this.#parts
    return this.#armed ? ttlMs - (clock.monotonic() - this.#armed.atMs) : Infinity
  }

  #end(): void {
    this.#isOver = true
    this.#cancelTimer()
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => {})
    return turn
  }

  #note(data: object): Promise<void> {
    const { journal, clock } = this.#parts
    return journal.append({ kind: 'note', topic, data, atMs: clock.now() })
  }

  async #stopAllBut(kept?: string): Promise<void> {
    for (const id of [...this.#standing].filter((each) => each !== kept)) {
      await stop(this.#parts, [id])
      this.#standing.delete(id)
    }
  }

  #start({ weights, pointers }: Armed, lastMs: number): Promise<string> {
    const { automation, environmentTag, generation, clock, raiseFirstMs } = this.#parts
    return automation.start({
      description: `alicloud-deploy: traffic of ${environmentTag} back to the old release`,
      steps: [...sleeps(lastMs), ...pointBack(pointers), ...wayBack(weights, raiseFirstMs)],
      tags: tagsOf(environmentTag),
      clientToken: `acd-dead-man-${generation}-${++this.#count}-${clock.now()}`,
    })
  }

  /** Throws CloudError when the cloud starts none; what stood before stands then. */
  async #begin({ weights, pointers }: Armed, lastMs: number): Promise<void> {
    this.#parts.beforeStart()
    const startedAt = this.#parts.clock.monotonic()
    const id = await this.#start({ weights, pointers }, lastMs)
    this.#standing.add(id)
    this.#armed = { weights, pointers, atMs: startedAt }
    await this.#note({ executionId: id })
    // The new one first: at no moment is nothing armed.
    await this.#stopAllBut(id)
  }

  async #replace(armed: Armed): Promise<void> {
    if (this.#isUnavailable || this.#isOver) return
    // Written before the call: a run that dies between the two leaves a trace for the next one to look for it.
    if (!this.#armed) await this.#note({ isArming: true })
    try {
      await this.#begin(armed, this.#parts.ttlMs)
    } catch (error) {
      if (!isCloudError(error)) throw error
      return this.#giveUp(error)
    }
    this.#scheduleRenewal()
  }

  async #giveUp(error: CloudError): Promise<void> {
    this.#isUnavailable = true
    this.#armed = undefined
    this.#cancelTimer()
    this.#parts.reporter.emit({
      type: 'notice',
      message: `no dead-man rollback: ${messageOf(error)}; should this job be killed, the traffic stays as it is until the next run (rollout.deadMan: off asks for none)`,
    })
    // One that is no longer renewed would act while this run is alive.
    await this.#stopAllBut()
  }

  #scheduleRenewal(): void {
    const { clock, ttlMs, reporter } = this.#parts
    this.#cancelTimer()
    this.#cancelTimer = clock.schedule(ttlMs / 3, () => {
      void this.#inTurn(async () => {
        if (this.#armed && !this.#isOver) await this.#replace(this.#armed)
      }).catch((error: unknown) => {
        reporter.emit({ type: 'warning', message: `the dead-man rollback was not renewed: ${messageOf(error)}` })
        if (!this.#isOver && !(error instanceof LockedError)) this.#scheduleRenewal()
      })
    })
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
