import { isCloudError } from '../cloud/errors.ts'
import { DeployError, exitCodes, messageOf } from '../shared/errors.ts'
import type { DeploymentEnd, DeploymentRequest } from './deployment-request.ts'
import { rotate, type Rotation, type RotationEnd } from './engine.ts'
import type { Server } from './traffic/fleet.ts'
import type { Objection } from './guard/guard.ts'
import { guardFor } from './guard/guard-questions.ts'
import { takenUp, type ReleaseId } from './state/journal.ts'
import type { RotationLimits } from './plan.ts'
import { inTheirPlaces } from './traffic/places.ts'
import { replaceFleet } from './replace/replace.ts'
import { recordEnd } from './state/record-end.ts'
import { rotationParts } from './rotation-parts.ts'
import type { FailedServer } from './server-cycle.ts'
import { ownWeights, runsRelease, type RunningRelease } from './instance/server-state.ts'
import { lookAgain, type RolloutSession } from './session.ts'
import { outOfServiceMs } from './timeline.ts'
import { alreadyThere, onThirdRelease } from './way-back.ts'

/** One deployment from its first instance on: forward, to a pause, or back; ends in the history. */
export class DeploymentRun {
  readonly #session: RolloutSession
  readonly #request: DeploymentRequest
  readonly #servers: Server[]
  readonly #limits: RotationLimits
  readonly #from: ReleaseId | undefined
  readonly #migrationsHead: string | undefined
  /** Whether the servers outside of this run have the release too. */
  readonly #isWhole: boolean
  /** Whom it is about, where that is not the whole fleet. */
  readonly #part: DeploymentEnd['part']
  readonly #pauseAfter: number | undefined
  #objection: Objection | undefined
  #waits: RotationEnd['waits']

  constructor(
    session: RolloutSession,
    request: DeploymentRequest,
    found: {
      servers: Server[]
      limits: RotationLimits
      from: ReleaseId | undefined
      migrationsHead: string | undefined
      isWhole: boolean
      part: DeploymentEnd['part']
      pauseAfter: number | undefined
    },
  ) {
    this.#session = session
    this.#request = request
    this.#servers = found.servers
    this.#limits = found.limits
    this.#from = found.from
    this.#migrationsHead = found.migrationsHead
    this.#isWhole = found.isWhole
    this.#part = found.part
    this.#pauseAfter = found.pauseAfter
  }

  /**
   * A killed run may have left a third version on some servers. They go back to the old release first, so that never
   * more than two versions serve at once.
   */
  async convergeFirst(running: ReadonlyMap<string, RunningRelease>): Promise<void> {
    const from = this.#from
    if (!from || from.version === this.#request.want.version) return
    const third = onThirdRelease(this.#servers, running, { want: this.#request.want, from })
    if (third.length === 0) return
    this.#session.context.reporter.emit({
      type: 'notice',
      message: `${third.length} servers run a third version; they go back to ${from.version} first`,
    })
    // Not only those: one that a killed run took out may be what the fleet lacks to let another go.
    const left = takenUp(this.#session.journal.state)
    const there = alreadyThere(this.#servers, running, this.#request.want, left)
    const servers = this.#servers.filter((server) => !there.has(server))
    const end = await this.#rotate(from, servers, { ...this.#limits, maxFailures: Infinity })
    if (end.failed.length + end.untouched.length > 0) throw mixedFleet(end)
  }

  async forward(): Promise<DeploymentEnd> {
    const { want, onFailure } = this.#request
    const { journal, context } = this.#session
    const guard = guardFor(this.#session, { want, from: this.#request.from ?? this.#from })
    const end = await this.#rotate(want, this.#servers, this.#limits, {
      ...(this.#pauseAfter === undefined ? {} : { pauseAfter: this.#pauseAfter }),
      ...(guard ? { guard } : {}),
      ...(this.#request.isProven ? {} : { bakeAtEndMs: this.#limits.bakeMs }),
    })
    this.#waits = end.waits
    this.#objection = end.objection
    if (end.objection?.word === 'hold') {
      const { reason } = end.objection
      await journal.append({ kind: 'interrupted', reason, isPause: true, atMs: context.clock.now() })
      return this.#finish('paused', end.failed, [])
    }
    if (end.isPaused && end.failed.length === 0) {
      const isOutOfTime = this.#pauseAfter === undefined || end.untouched.length === 0
      await journal.append({
        kind: 'interrupted',
        reason: isOutOfTime ? 'its time ends' : 'a pause was asked for',
        isPause: true,
        ...(isOutOfTime ? { isOutOfTime } : {}),
        atMs: context.clock.now(),
      })
      if (isOutOfTime) {
        const message =
          end.untouched.length === 0
            ? 'stopped while the last servers were watched: the time of this run ends; the next run watches them anew'
            : `stopped with ${end.untouched.length} servers to go: the next would not be back before the time of this run ends`
        context.reporter.emit({ type: 'notice', message })
      }
      return this.#finish('paused', end.failed, [])
    }
    if (end.failed.length === 0 && end.untouched.length === 0 && !end.objection) return this.#end('succeeded', [], [])
    const isSpent = end.isBudgetSpent ?? end.failed.length > this.#limits.maxFailures
    const isTolerated = !end.objection && end.untouched.length === 0 && !isSpent
    if (onFailure === 'rollback' && this.#from && !isTolerated) return this.#backTo(this.#from, end.failed)
    return this.#end('mixed', end.failed, [])
  }

  async #backTo(from: ReleaseId, failed: FailedServer[]): Promise<DeploymentEnd> {
    const { journal, context } = this.#session
    const failures = failed.map((server) => `${server.name}: ${server.reason}`).join('; ')
    const reason = this.#objection?.reason ?? (failures || 'too few servers serve')
    await journal.append({ kind: 'turn', want: from, reason, atMs: context.clock.now() })
    context.reporter.emit({ type: 'notice', message: `rolling back to ${from.version}: ${reason}` })
    const limits: RotationLimits = { ...this.#limits, bakeMs: 0, pauseBetweenMs: 0, maxFailures: Infinity }
    delete limits.firstBatch
    delete limits.batches
    const end = await this.#rotate(from, this.#servers, limits)
    const isBack = end.failed.length === 0 && end.untouched.length === 0
    return this.#end(isBack ? 'rolled-back' : 'mixed', failed, end.failed)
  }

  async #rotate(
    release: ReleaseId,
    among: readonly Server[],
    limits: RotationLimits,
    more: Pick<Rotation, 'pauseAfter' | 'guard' | 'bakeAtEndMs'> = {},
  ): Promise<RotationEnd> {
    const { updater, expectedMs, replace } = this.#request
    if (replace) {
      const { machine } = replace
      return replaceFleet(this.#session, this.#request, { want: release, among, limits, machine, ...more })
    }
    const { view, journal, signal } = this.#session
    const running = await updater.probe(among, signal)
    const { servers } = await view.observe()
    const fresh = among.map((server) => servers.get(server.instanceId) ?? server)
    const stale = fresh.filter((server) => !runsRelease(running.get(server.instanceId), release))
    const unprepared = stale.length > 0 ? await updater.prepare(stale, release, signal) : []
    // Nothing has been taken out for this release yet: one instance that cannot get it is reason enough not to start.
    const left = takenUp(journal.state)
    if (unprepared.some((server) => !left.has(server.instanceId)) && release === this.#request.want) {
      return { done: [], failed: unprepared, untouched: among.map((server) => server.instanceId), isPaused: false }
    }
    const failedIds = new Set(unprepared.map((server) => server.instanceId))
    const end = await rotate(rotationParts(this.#session, this.#request), {
      want: release,
      instanceIds: among.map((server) => server.instanceId).filter((id) => !failedIds.has(id)),
      limits,
      running,
      expectedMs,
      ...this.#takeOutLimit(release === this.#request.want),
      ...more,
    })
    return { ...end, failed: [...unprepared, ...end.failed] }
  }

  #takeOutLimit(isForward: boolean): { takeOutUntilMs?: number } {
    const { jobDeadlineMs = Infinity, timeoutAtMs = Infinity, expectedMs } = this.#request
    const { clock } = this.#session.context
    const slowestMs = Math.max(0, ...Object.values(expectedMs))
    // Whoever is killed needs the time of the slowest server twice: for the next update, and for the way back, which may use it.
    const reserves = isForward ? 2 : 1
    const untilMs = Math.min(jobDeadlineMs - reserves * Math.max(60_000, slowestMs), timeoutAtMs - slowestMs)
    return Number.isFinite(untilMs) ? { takeOutUntilMs: clock.monotonic() + untilMs - clock.now() } : {}
  }

  async #end(
    result: 'succeeded' | 'rolled-back' | 'mixed',
    failed: FailedServer[],
    rollbackFailed: FailedServer[],
  ): Promise<DeploymentEnd> {
    const { timeline } = this.#session
    const part = this.#partOf(result)
    await this.#releaseStaleHolds()
    await recordEnd(this.#session, this.#request, {
      result,
      isVerified: result === 'succeeded' && this.#isWhole,
      durationsMs: outOfServiceMs(timeline.events),
      ...(part ? { only: part.only } : {}),
      migrationsHead: this.#migrationsHead,
    })
    return this.#finish(result, failed, rollbackFailed)
  }

  /** Servers that were announced to be taken out and never were, because a run was killed between the two, or that are gone. */
  async #releaseStaleHolds(): Promise<void> {
    const { view, journal, context } = this.#session
    const { held, taken = [] } = journal.state
    const left = takenUp(journal.state)
    if (left.size === 0) return
    const { servers } = await view.observe()
    const stale = [...left].filter((id) => {
      const server = servers.get(id)
      if (!server) return true
      if (taken.includes(id)) return false
      return ownWeights(server, held).every((backend, index) => backend.weight === server.backends[index]!.weight)
    })
    if (stale.length > 0) await journal.append({ kind: 'restored', instanceIds: stale, atMs: context.clock.now() })
  }

  /** A part that completes the fleet is no part any more. */
  #partOf(result: DeploymentEnd['result']): DeploymentEnd['part'] {
    return result === 'succeeded' && this.#isWhole ? undefined : this.#part
  }

  /** What an instance has is in its tag, which was read before this run wrote it. The result stands without it. */
  async #readTags(): Promise<void> {
    try {
      await lookAgain(this.#session)
    } catch (error) {
      if (!isCloudError(error)) throw error
      const message = `the result names releases of before the run, the instances cannot be read: ${messageOf(error)}`
      this.#session.context.reporter.emit({ type: 'warning', message })
    }
  }

  async #finish(
    result: DeploymentEnd['result'],
    failed: FailedServer[],
    rollbackFailed: FailedServer[],
  ): Promise<DeploymentEnd> {
    const { timeline } = this.#session
    await this.#readTags()
    const { servers } = await this.#session.view.observe()
    const part = this.#partOf(result)
    const running =
      result === 'mixed'
        ? await this.#request.updater.probe(inTheirPlaces(this.#servers, servers))
        : new Map<string, RunningRelease>()
    return {
      result,
      want: this.#request.want,
      ...(this.#from ? { from: this.#from } : {}),
      failed,
      rollbackFailed,
      servers: [...servers.values()],
      running,
      limits: this.#limits,
      timeline: timeline.events,
      startedAtMs: timeline.startedAtMs,
      durationsMs: outOfServiceMs(timeline.events),
      ...(this.#waits ? { waits: this.#waits } : {}),
      ...(this.#objection ? { objection: this.#objection } : {}),
      ...(part ? { part } : {}),
    }
  }
}

function mixedFleet(end: RotationEnd): DeployError {
  const who =
    end.failed.map((server) => `${server.name}: ${server.reason}`).join('; ') ||
    'the fleet is too weak to take a server out'
  return new DeployError(
    `three versions stand side by side and could not be brought to two (${who})`,
    exitCodes.mixed,
    'mixed',
    {
      code: 'E_MIXED',
      fix: 'repair the named servers, then run the same command again',
      retryable: true,
    },
  )
}
