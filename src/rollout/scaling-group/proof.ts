import { isCloudError } from '../../cloud/errors.ts'
import { formatDuration } from '../../shared/duration.ts'
import { endOf } from '../instance/script-end.ts'
import { isActive, type GroupMember } from './plan.ts'
import type { ImageRelease, ScalingGroupRequest } from './request.ts'
import { named, type GroupWatch } from './watch.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import type { RunningRelease } from '../instance/server-state.ts'
import type { RolloutSession } from '../session.ts'
import { versionCheckScript } from '../instance/version-check.ts'

/** Of one question to one instance, where the cloud did not answer. */
const maxTries = 3

/** Proves new instances of a group: they say that they run the release, and the load balancers find them healthy. */
export class GroupProof {
  /** What instances answered when they were asked. */
  readonly running = new Map<string, RunningRelease>()
  readonly failed: FailedServer[] = []
  readonly #session: RolloutSession
  readonly #watch: GroupWatch
  readonly #request: ScalingGroupRequest
  readonly #proved = new Set<string>()

  constructor(session: RolloutSession, watch: GroupWatch, request: ScalingGroupRequest) {
    this.#session = session
    this.#watch = watch
    this.#request = request
  }

  /** Whether every instance of the release that is there now was proved. */
  isWhole(release: ImageRelease): boolean {
    return this.#watch.membersOf(release).every(({ instanceId }) => this.#proved.has(instanceId))
  }

  /** Asks new instances themselves for the version, and the load balancers for their health; returns what is wrong. */
  async proveNew(release: ImageRelease): Promise<string | undefined> {
    const { refresh } = this.#watch.view
    // While the group moves to something else, instances of this release are the ones that go.
    if (refresh && isActive(refresh) && (refresh.imageId !== release.digest || refresh.status === 'rolling-back'))
      return undefined
    const fresh = this.#watch.membersOf(release).filter(({ instanceId }) => !this.#proved.has(instanceId))
    if (fresh.length === 0) return undefined
    for (const member of fresh) this.#session.timeline.add(named(member), 'admit', 'in service, asked for its version')
    const results = await Promise.all(fresh.map((member) => this.#askVersion(member, release)))
    return results.find((reason) => reason !== undefined) ?? this.#waitServing(fresh)
  }

  /**
   * At a checkpoint: what was renewed must serve for so many milliseconds before the rest follows. Returns what is wrong,
   * or `out-of-time` as soon as the run is.
   */
  async bake(release: ImageRelease, bakeMs: number, isOutOfTime: () => boolean): Promise<string | undefined> {
    const { clock, reporter, pollIntervalMs } = this.#session.context
    const count = this.#watch.membersOf(release).length
    if (bakeMs > 0)
      reporter.emit({ type: 'notice', message: `watching ${count} new instances for ${formatDuration(bakeMs)}` })
    const until = clock.monotonic() + bakeMs
    for (;;) {
      const lost = this.#watch.membersOf(release).find((member) => !this.#watch.serves(member))
      if (lost)
        return this.#fail(lost, 'after', { code: 'E_BAKE_FAILED', reason: 'stopped serving after it was renewed' })
      const leftMs = until - clock.monotonic()
      if (leftMs <= 0) return undefined
      if (isOutOfTime()) return 'out-of-time'
      await clock.sleep(Math.min(leftMs, 5 * pollIntervalMs), this.#session.signal)
      await this.#watch.look()
    }
  }

  async #askVersion(member: GroupMember, release: ImageRelease): Promise<string | undefined> {
    const { runs, signal } = this.#session
    const { app, check } = this.#request
    const { clock, pollIntervalMs } = this.#session.context
    for (let tries = 1; ; tries++) {
      try {
        const result = await runs.run(member.instanceId, versionCheckScript(app, release.version, check), signal)
        const ended = endOf(result, '')
        if (!ended.ok) return this.#fail(member, 'update', ended)
        this.running.set(member.instanceId, { isAnswering: true, echoed: release.version })
        return undefined
      } catch (error) {
        // The group replaced it in the meantime; its successor is asked at the next look.
        if (isCloudError(error, 'not-found')) return undefined
        // Nobody knows whether the script went out. It only looks, so that it may do so twice.
        if (!isCloudError(error, 'transient') || tries === maxTries) throw error
        await clock.sleep(pollIntervalMs, signal)
      }
    }
  }

  async #waitServing(fresh: readonly GroupMember[]): Promise<string | undefined> {
    const { clock, pollIntervalMs } = this.#session.context
    const { signal, timeline } = this.#session
    const { admitTimeoutMs } = this.#request
    const deadline = clock.monotonic() + admitTimeoutMs
    const present = () =>
      fresh.filter((one) => this.#watch.view.members.some((now) => now.instanceId === one.instanceId))
    for (;;) {
      const waiting = present().find((member) => !this.#watch.serves(member))
      if (!waiting) break
      if (clock.monotonic() >= deadline)
        return this.#fail(waiting, 'admit', {
          code: 'E_NOT_ADMITTED',
          reason: `not healthy for the load balancer within ${formatDuration(admitTimeoutMs)}`,
        })
      await clock.sleep(pollIntervalMs, signal)
      await this.#watch.look()
    }
    for (const member of present().filter(({ instanceId }) => this.running.has(instanceId))) {
      this.#proved.add(member.instanceId)
      timeline.add(named(member), 'in', 'serves the release')
    }
    return undefined
  }

  #fail(
    member: GroupMember,
    stage: FailedServer['stage'],
    end: { code: string; reason: string; output?: string },
  ): string {
    const server = named(member)
    this.failed.push(failedServer(server, stage, end))
    this.#session.timeline.add(server, 'failed', end.reason)
    return `${server.name}: ${end.reason}`
  }
}
