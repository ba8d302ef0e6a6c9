import type { InstanceRefresh } from '../../cloud/scaling.ts'
import { tagKeys } from '../../cloud/tags.ts'
import { formatDuration } from '../../shared/duration.ts'
import { messageOf } from '../../shared/errors.ts'
import type { DeploymentEnd } from '../deployment-request.ts'
import type { FleetLayout } from '../traffic/fleet.ts'
import type { GuardWord, RotationGuard } from '../guard/guard.ts'
import { askToBegin, guardFor } from '../guard/guard-questions.ts'
import { beginRun, interruptionBy } from '../state/journal.ts'
import { recordEnd } from '../state/record-end.ts'
import { imageBefore, setImage, setUserData, userDataBefore } from './configuration.ts'
import { imageBetween, isActive, isAllOn, isRefreshable, limitsOfRefresh } from './plan.ts'
import { checkScalingGroup } from './preflight.ts'
import { GroupProof } from './proof.ts'
import { RefreshControl, refreshIds, refreshNote } from './refresh.ts'
import type { ImageRelease, RefreshCloud, ScalingGroupRequest } from './request.ts'
import { observeGroup } from './view.ts'
import { GroupWatch } from './watch.ts'
import type { RolloutSession } from '../session.ts'

/** Suspending and writing the journal takes a few calls. */
const deadlineMarginMs = 60_000

/**
 * Brings a scaling group to a release by the cloud's own instance refresh: starts it or takes up the one that runs,
 * proves new instances as they come, lets it pass its checkpoint only then, and rolls it back when one fails. A run that
 * is stopped suspends the refresh; one that is killed leaves it, at the latest until its checkpoint.
 */
export async function deployScalingGroup(
  session: RolloutSession,
  cloud: RefreshCloud,
  layout: FleetLayout,
  request: ScalingGroupRequest,
): Promise<DeploymentEnd> {
  const { journal, context } = session
  const { open } = journal.state
  const first = await observeGroup(cloud, request.groupId, layout)
  const ownRefreshes = refreshIds(open?.notes ?? [])
  // Killed between the start of a refresh and its note: what goes to the unfinished run's image is that run's.
  const notes = [...(open?.notes ?? [])]
  const { refresh } = first
  if (refresh && isActive(refresh) && refresh.imageId === open?.want.digest && !ownRefreshes.has(refresh.id)) {
    ownRefreshes.add(refresh.id)
    notes.push(refreshNote(refresh.id))
  }
  const notices = checkScalingGroup(first, request, { layout, tagged: session.layout.instances, ownRefreshes })
  for (const message of notices) context.reporter.emit({ type: 'warning', message })
  const from = imageBefore(request, open?.from, first)
  await askToBegin(session, { want: request.want, from })
  const migrationsHead = await request.beforeFirstInstance?.()
  const { runId, command, want, seq } = request
  // In one entry: killed between two, the refreshes would be nobody's.
  await beginRun(journal, { runId, command, want, seq, ...(from ? { from } : {}), notes }, context.clock.now())
  const refreshes = new RefreshControl(session, cloud.scaling, request, ownRefreshes)
  const watch = new GroupWatch(cloud, layout, session.timeline, first)
  const run = new ScalingGroupRun(session, cloud, request, { watch, refreshes, from, migrationsHead })
  try {
    return await run.play()
  } catch (error) {
    await run.reachSafePoint(error)
    throw error
  }
}

class ScalingGroupRun {
  readonly #session: RolloutSession
  readonly #cloud: RefreshCloud
  readonly #request: ScalingGroupRequest
  readonly #watch: GroupWatch
  readonly #refreshes: RefreshControl
  readonly #proof: GroupProof
  readonly #from: ImageRelease | undefined
  readonly #migrationsHead: string | undefined
  readonly #guard: RotationGuard | undefined
  #goesBack = false
  #hasBaked = false
  /** Why it is paused, when somebody outside wants it so. */
  #holdReason: string | undefined

  constructor(
    session: RolloutSession,
    cloud: RefreshCloud,
    request: ScalingGroupRequest,
    found: {
      watch: GroupWatch
      refreshes: RefreshControl
      from: ImageRelease | undefined
      migrationsHead: string | undefined
    },
  ) {
    this.#session = session
    this.#cloud = cloud
    this.#request = request
    this.#watch = found.watch
    this.#refreshes = found.refreshes
    this.#proof = new GroupProof(session, found.watch, request)
    this.#from = found.from
    this.#migrationsHead = found.migrationsHead
    this.#guard = guardFor(session, { want: request.want, from: found.from })
  }

  async play(): Promise<DeploymentEnd> {
    await this.#setUserData(this.#request.userData)
    const reason = await this.#bringTo(this.#request.want, { isProved: true })
    if (reason === 'out-of-time') return this.#pause()
    if (reason === undefined) return this.#end('succeeded')
    const { clock, reporter } = this.#session.context
    if (this.#request.onFailure === 'stop' || !this.#from) {
      await this.#suspend()
      return this.#end('mixed')
    }
    await this.#session.journal.append({ kind: 'turn', want: this.#from, reason, atMs: clock.now() })
    reporter.emit({ type: 'notice', message: `rolling back to ${this.#from.version}: ${reason}` })
    this.#goesBack = true
    await this.#setUserData(userDataBefore(this.#session))
    const trouble = await this.#bringTo(this.#from, { isProved: false })
    return this.#end(trouble === undefined ? 'rolled-back' : 'mixed')
  }

  /** Suspends a refresh to the wanted release, so that it does not go on unwatched; a way back goes on by itself. */
  async reachSafePoint(error: unknown): Promise<void> {
    const { journal, context } = this.#session
    try {
      if (!this.#goesBack) await this.#suspend()
      await journal.append(interruptionBy(error, context.clock.now()))
    } catch (trouble) {
      context.reporter.emit({
        type: 'warning',
        message: `the instance refresh could not be suspended: ${messageOf(trouble)}; the next run takes it up`,
      })
    }
  }

  /** Until every instance is of the release, or the reason why not. */
  async #bringTo(release: ImageRelease, { isProved }: { isProved: boolean }): Promise<string | undefined> {
    const { clock } = this.#session.context
    let progressAt = clock.monotonic()
    let mark = ''
    for (;;) {
      await this.#watch.look()
      if (isProved) {
        const reason = (await this.#proof.proveNew(release)) ?? this.#reasonOf(await this.#guard?.look())
        if (reason) return reason
      }
      const { view } = this.#watch
      const { refresh, members } = view
      const isBusy = refresh !== undefined && isActive(refresh)
      const isThere = !isBusy && isAllOn(members, release.digest)
      if (isThere && (!isProved || this.#proof.isWhole(release))) {
        await setImage(this.#session, this.#cloud.scaling, view, release)
        return undefined
      }
      const isMoving = isThere || members.some(({ state }) => state === 'pending' || state === 'removing')
      if (isBusy || !isMoving) {
        const reason = isBusy
          ? await this.#steer(refresh, release)
          : await this.#refreshes.begin(release, view, { isWayBack: this.#goesBack })
        if (reason) return reason
      }
      const now = this.#watch.mark
      if (now !== mark) {
        mark = now
        progressAt = clock.monotonic()
        if (refresh && isBusy) this.#announce(refresh, release)
      }
      if (clock.monotonic() - progressAt > this.#request.stallTimeoutMs)
        return `no instance was renewed within ${formatDuration(this.#request.stallTimeoutMs)}`
      if (isProved && this.#isOutOfTime()) return 'out-of-time'
      await clock.sleep(this.#session.context.pollIntervalMs, this.#session.signal)
    }
  }

  /** What an active refresh needs from us to get on: nothing, a word at its checkpoint, or its end. */
  async #steer(refresh: InstanceRefresh, release: ImageRelease): Promise<string | undefined> {
    if (refresh.status === 'pending' || refresh.status === 'cancelling' || refresh.status === 'rolling-back')
      return undefined
    const { members, configuration } = this.#watch.view
    const isBetween = refresh.imageId === imageBetween(members, configuration.imageId, release.digest)
    if (refresh.imageId !== release.digest && !isBetween) {
      await this.#refreshes.rollBack(refresh)
      return undefined
    }
    if (refresh.status === 'running') return undefined
    if (refresh.status === 'at-checkpoint' && !this.#goesBack && !isBetween) {
      const reason =
        (await this.#proof.bake(release, this.#waitAtCheckpoint(), () => this.#isOutOfTime())) ??
        this.#reasonOf(await this.#guard?.mayIncrease('the checkpoint of the refresh'))
      if (reason) return reason
    }
    await this.#refreshes.resume(refresh)
    return undefined
  }

  /** What stops the refresh; one that is only to wait is paused like one whose time is over. */
  #reasonOf(word: GuardWord | undefined): string | undefined {
    if (!word || word.word === 'go') return undefined
    if (word.word === 'back') return word.reason
    this.#holdReason = word.reason
    return 'out-of-time'
  }

  /** Milliseconds: the first batch bakes, between others there is a pause, as in every rotation. */
  #waitAtCheckpoint(): number {
    const { bakeMs, pauseBetweenMs } = this.#request.settings
    const isFirst = !this.#hasBaked
    this.#hasBaked = true
    return isFirst ? bakeMs || pauseBetweenMs : pauseBetweenMs
  }

  #announce(refresh: InstanceRefresh, release: ImageRelease): void {
    this.#session.context.reporter.emit({
      type: 'progress',
      subject: this.#request.groupId,
      phase: refresh.status,
      message: `${refresh.finished} of ${refresh.total} instances renewed for ${release.version}`,
      data: { refreshId: refresh.id, finished: refresh.finished, total: refresh.total },
    })
  }

  #setUserData(userData: string | undefined): Promise<void> {
    const wish = { userData, isWayBack: this.#goesBack }
    return setUserData(this.#session, this.#cloud.scaling, this.#watch.view, wish)
  }

  async #suspend(): Promise<void> {
    await this.#watch.look()
    await this.#refreshes.suspend(this.#watch.view)
  }

  #isOutOfTime(): boolean {
    const { jobDeadlineMs } = this.#request
    return jobDeadlineMs !== undefined && this.#session.context.clock.now() > jobDeadlineMs - deadlineMarginMs
  }

  async #pause(): Promise<DeploymentEnd> {
    const { journal, context } = this.#session
    await this.#suspend()
    await journal.append({
      kind: 'interrupted',
      reason: this.#holdReason ?? 'the time of the job ends',
      isPause: true,
      ...(this.#holdReason === undefined ? { isOutOfTime: true } : {}),
      atMs: context.clock.now(),
    })
    return this.#finish('paused')
  }

  async #end(result: 'succeeded' | 'rolled-back' | 'mixed'): Promise<DeploymentEnd> {
    const { lease } = this.#session
    const { want, skip } = this.#request
    await this.#watch.look()
    const release = result === 'succeeded' ? want : this.#from
    if (release && result !== 'mixed') {
      lease.assertHeld()
      const ids = this.#watch.membersOf(release).map(({ instanceId }) => instanceId)
      if (ids.length > 0) await this.#cloud.tagging.tag('instance', ids, { [tagKeys.release]: release.version })
    }
    await recordEnd(this.#session, this.#request, {
      result,
      isVerified: result === 'succeeded' && skip.size === 0,
      migrationsHead: this.#migrationsHead,
    })
    await this.#watch.look()
    return this.#finish(result)
  }

  #finish(result: DeploymentEnd['result']): DeploymentEnd {
    const { timeline } = this.#session
    const { want, settings } = this.#request
    const { members, servers } = this.#watch.view
    return {
      result,
      want,
      ...(this.#from ? { from: this.#from } : {}),
      failed: this.#proof.failed,
      rollbackFailed: [],
      servers,
      running: this.#proof.running,
      limits: limitsOfRefresh(settings, members.filter(isRefreshable).length),
      timeline: timeline.events,
      startedAtMs: timeline.startedAtMs,
      durationsMs: {},
    }
  }
}
