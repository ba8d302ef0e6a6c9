import { isCloudError } from '../cloud/errors.ts'
import type { Cloud } from '../cloud/cloud.ts'
import type { InstanceRefresh } from '../cloud/scaling.ts'
import { tagKeys } from '../cloud/tags.ts'
import { formatDuration } from '../shared/duration.ts'
import { messageOf } from '../shared/errors.ts'
import { endOf } from './artifact-updater.ts'
import type { DeploymentEnd } from './deployment-request.ts'
import type { FleetLayout } from './fleet.ts'
import type { CheckRequest } from './health-check.ts'
import { addToHistory } from './history.ts'
import type { ReleaseId } from './journal.ts'
import { sha256 } from './pack.ts'
import type { RotationSettings } from './plan.ts'
import { isActive, isAllOn, isRefreshable, limitsOfRefresh, planRefresh } from './scaling-group-plan.ts'
import type { GroupMember } from './scaling-group-plan.ts'
import { checkScalingGroup } from './scaling-group-preflight.ts'
import { observeGroup, type GroupView } from './scaling-group-view.ts'
import type { AppLayout } from './script-parts.ts'
import type { FailedServer } from './server-cycle.ts'
import { isServing, type RunningRelease } from './server-state.ts'
import type { RolloutSession } from './session.ts'
import { versionCheckScript } from './version-check.ts'

/** A release whose digest is the id of its image. */
export type ImageRelease = ReleaseId & { digest: string }

export interface ScalingGroupRequest {
  command: string
  runId: string
  groupId: string
  want: ImageRelease
  /** Release to go back to; the image that the group is made from now, when absent. */
  from?: ReleaseId
  settings: RotationSettings
  onFailure: 'rollback' | 'stop'
  app: AppLayout
  check: CheckRequest
  /** Boot script of new instances, plain text; the configuration's own when absent. */
  userData?: string
  skip: ReadonlySet<string>
  admitTimeoutMs: number
  /** Longest time without a new instance, milliseconds. */
  stallTimeoutMs: number
  beforeFirstInstance?: () => Promise<string | undefined>
  /** Epoch milliseconds at which the job will be killed, where known. */
  jobDeadlineMs?: number
  seq?: number
  /** Why it runs although deployments are frozen, for the history. */
  duringFreeze?: string
  rejects?: string
}

type Parts = Pick<Cloud, 'compute' | 'loadBalancing' | 'scaling' | 'tagging'>

/** A refresh that nobody supervises stays at its checkpoint as long as the vendor lets it. */
const checkpointPauseMinutes = 2_880
/** Suspending and writing the journal takes a few calls. */
const deadlineMarginMs = 60_000
const topic = 'instance-refresh'

/**
 * Brings a scaling group to a release by the cloud's own instance refresh: starts it or takes up the one that runs,
 * proves new instances as they come, lets it pass its checkpoint only then, and rolls it back when one fails. A run that
 * is stopped suspends the refresh; one that is killed leaves it, at the latest until its checkpoint.
 */
export async function deployScalingGroup(
  session: RolloutSession,
  cloud: Parts,
  layout: FleetLayout,
  request: ScalingGroupRequest,
): Promise<DeploymentEnd> {
  const { journal, context } = session
  const { open } = journal.state
  const first = await observeGroup(cloud, request.groupId, layout)
  const ownRefreshes = refreshIds(open?.notes ?? [])
  const notices = checkScalingGroup(first, request, { layout, tagged: session.layout.instances, ownRefreshes })
  for (const message of notices) context.reporter.emit({ type: 'warning', message })
  const from = wayBackOf(request, open?.from, first)
  const migrationsHead = await request.beforeFirstInstance?.()
  await journal.append({
    kind: 'begin',
    runId: request.runId,
    command: request.command,
    want: request.want,
    ...(from ? { from } : {}),
    held: journal.state.held,
    atMs: context.clock.now(),
  })
  for (const id of ownRefreshes) await noteRefresh(session, id)
  const run = new ScalingGroupRun(session, cloud, layout, request, { from, ownRefreshes, migrationsHead, first })
  try {
    return await run.play()
  } catch (error) {
    await run.reachSafePoint(error)
    throw error
  }
}

/** The image to go back to: an unfinished run knows it, else the group is still made from it. */
function wayBackOf(
  { want, from }: ScalingGroupRequest,
  open: ReleaseId | undefined,
  { configuration }: GroupView,
): ImageRelease | undefined {
  if (open?.digest !== undefined && open.digest !== want.digest) return { ...open, digest: open.digest }
  const { imageId } = configuration
  if (imageId !== '' && imageId !== want.digest) {
    return from && (from.digest === undefined || from.digest === imageId)
      ? { ...from, digest: imageId }
      : { version: imageId, digest: imageId }
  }
  return from?.digest !== undefined && from.digest !== want.digest ? { ...from, digest: from.digest } : undefined
}

/** Refreshes that an unfinished run has started. */
export const refreshIds = (notes: readonly { topic: string; data: unknown }[]) =>
  new Set(notes.filter((note) => note.topic === topic).map(({ data }) => (data as { id: string }).id))

const noteRefresh = ({ journal, context }: RolloutSession, id: string) =>
  journal.append({ kind: 'note', topic, data: { id }, atMs: context.clock.now() })

class ScalingGroupRun {
  readonly #session: RolloutSession
  readonly #cloud: Parts
  readonly #layout: FleetLayout
  readonly #request: ScalingGroupRequest
  readonly #from: ImageRelease | undefined
  readonly #ownRefreshes: Set<string>
  readonly #migrationsHead: string | undefined
  readonly #startedHere = new Set<string>()
  readonly #proved = new Set<string>()
  readonly #running = new Map<string, RunningRelease>()
  readonly #failed: FailedServer[] = []
  #view: GroupView
  #goesBack = false
  #starts = 0

  constructor(
    session: RolloutSession,
    cloud: Parts,
    layout: FleetLayout,
    request: ScalingGroupRequest,
    found: {
      from: ImageRelease | undefined
      ownRefreshes: Set<string>
      migrationsHead: string | undefined
      first: GroupView
    },
  ) {
    this.#session = session
    this.#cloud = cloud
    this.#layout = layout
    this.#request = request
    this.#from = found.from
    this.#ownRefreshes = found.ownRefreshes
    this.#migrationsHead = found.migrationsHead
    this.#view = found.first
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
    await this.#setUserData(this.#oldUserData())
    const trouble = await this.#bringTo(this.#from, { isProved: false })
    return this.#end(trouble === undefined ? 'rolled-back' : 'mixed')
  }

  /** Suspends a refresh to the wanted release, so that it does not go on unwatched; a way back goes on by itself. */
  async reachSafePoint(error: unknown): Promise<void> {
    const { journal, context } = this.#session
    try {
      if (!this.#goesBack) await this.#suspend()
      await journal.append({ kind: 'interrupted', reason: messageOf(error), atMs: context.clock.now() })
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
      await this.#look()
      if (isProved) {
        const reason = await this.#proveNew(release)
        if (reason) return reason
      }
      const { refresh, members } = this.#view
      const isBusy = refresh !== undefined && isActive(refresh)
      const isThere = !isBusy && isAllOn(members, release.digest)
      if (isThere && this.#isProvedWhole(release, isProved)) {
        await this.#setImage(release)
        return undefined
      }
      const isMoving = isThere || members.some(({ state }) => state === 'pending' || state === 'removing')
      if (isBusy || !isMoving) {
        const reason = isBusy ? await this.#steer(refresh, release) : await this.#begin(release, refresh)
        if (reason) return reason
      }
      const now = JSON.stringify([
        refresh?.id,
        refresh?.status,
        refresh?.finished,
        members.map((one) => one.instanceId),
      ])
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
    const { scaling } = this.#cloud
    const { groupId } = this.#request
    if (refresh.status === 'pending' || refresh.status === 'cancelling' || refresh.status === 'rolling-back')
      return undefined
    if (refresh.imageId !== release.digest) {
      this.#session.lease.assertHeld()
      await this.#unlessMoved(scaling.rollBackRefresh(groupId, refresh.id))
      return undefined
    }
    if (refresh.status === 'running') return undefined
    if (refresh.status === 'at-checkpoint' && !this.#goesBack) {
      const reason = await this.#bake(release)
      if (reason) return reason
    }
    this.#session.lease.assertHeld()
    await this.#unlessMoved(scaling.resumeRefresh(groupId, refresh.id))
    return undefined
  }

  /** Nothing runs: takes the last refresh back, or starts one. */
  async #begin(release: ImageRelease, last: InstanceRefresh | undefined): Promise<string | undefined> {
    const { scaling } = this.#cloud
    const { groupId } = this.#request
    this.#session.lease.assertHeld()
    if (last && this.#startedHere.has(last.id) && last.imageId === release.digest && last.status !== 'succeeded')
      return `the instance refresh ${last.id} ${last.status}${last.detail ? `: ${last.detail}` : ''}`
    const isHalfWay = last && (last.status === 'failed' || last.status === 'cancelled')
    if (this.#goesBack && isHalfWay && this.#ownRefreshes.has(last.id)) {
      await this.#unlessMoved(scaling.rollBackRefresh(groupId, last.id))
      return undefined
    }
    const total = this.#view.members.filter(isRefreshable).length
    const plan = planRefresh(this.#request.settings, total)
    try {
      const id = await scaling.startRefresh({
        scalingGroupId: groupId,
        target: { imageId: release.digest },
        minHealthyPercent: plan.minHealthyPercent,
        maxHealthyPercent: plan.maxHealthyPercent,
        ...(plan.checkpointPercents && !this.#goesBack
          ? { checkpointPercents: plan.checkpointPercents, checkpointPauseMinutes }
          : {}),
        clientToken: `acd-${sha256(`${groupId}/${release.digest}/${this.#session.lease.generation}/${++this.#starts}`).slice(0, 42)}`,
      })
      this.#startedHere.add(id)
      this.#ownRefreshes.add(id)
      await noteRefresh(this.#session, id)
    } catch (error) {
      // Somebody was faster, or the group moved on: the next look shows what there is now.
      if (!isCloudError(error, 'in-use', 'already')) throw error
    }
    return undefined
  }

  /** At the checkpoint: what was renewed must serve for a while before the rest follows. */
  async #bake(release: ImageRelease): Promise<string | undefined> {
    const { clock, reporter, pollIntervalMs } = this.#session.context
    const { bakeMs } = this.#request.settings
    if (bakeMs > 0)
      reporter.emit({ type: 'notice', message: `watching the first new instances for ${formatDuration(bakeMs)}` })
    const until = clock.monotonic() + bakeMs
    for (;;) {
      const lost = this.#newMembers(release).find((member) => !this.#serves(member))
      if (lost) return this.#fail(lost, 'after', 'E_BAKE_FAILED', 'stopped serving after it was renewed')
      const leftMs = until - clock.monotonic()
      if (leftMs <= 0) return undefined
      await clock.sleep(Math.min(leftMs, 5 * pollIntervalMs), this.#session.signal)
      await this.#look()
    }
  }

  #newMembers = (release: ImageRelease): GroupMember[] =>
    this.#view.members.filter((member) => isRefreshable(member) && member.machine?.imageId === release.digest)

  #isProvedWhole(release: ImageRelease, isProved: boolean): boolean {
    return !isProved || this.#newMembers(release).every(({ instanceId }) => this.#proved.has(instanceId))
  }

  /** Asks new instances themselves for the version, and the load balancers for their health. */
  async #proveNew(release: ImageRelease): Promise<string | undefined> {
    const { refresh } = this.#view
    // While the group moves to something else, instances of this release are the ones that go.
    if (refresh && isActive(refresh) && (refresh.imageId !== release.digest || refresh.status === 'rolling-back'))
      return undefined
    const fresh = this.#newMembers(release).filter(({ instanceId }) => !this.#proved.has(instanceId))
    if (fresh.length === 0) return undefined
    for (const member of fresh) this.#session.timeline.add(named(member), 'admit', 'in service, asked for its version')
    const results = await Promise.all(fresh.map((member) => this.#askVersion(member, release)))
    return results.find((reason) => reason !== undefined) ?? this.#waitServing(fresh)
  }

  async #askVersion(member: GroupMember, release: ImageRelease): Promise<string | undefined> {
    const { runs, signal } = this.#session
    const { app, check } = this.#request
    try {
      const result = await runs.run(member.instanceId, versionCheckScript(app, release.version, check), signal)
      const ended = endOf(result, '')
      if (!ended.ok) return this.#fail(member, 'update', ended.code, ended.reason, ended.output)
      this.#running.set(member.instanceId, { isAnswering: true, echoed: release.version })
    } catch (error) {
      // The group replaced it in the meantime; its successor is asked at the next look.
      if (!isCloudError(error, 'not-found')) throw error
    }
    return undefined
  }

  async #waitServing(fresh: readonly GroupMember[]): Promise<string | undefined> {
    const { clock, pollIntervalMs } = this.#session.context
    const { signal, timeline } = this.#session
    const { admitTimeoutMs } = this.#request
    const deadline = clock.monotonic() + admitTimeoutMs
    const present = () => fresh.filter((one) => this.#view.members.some((now) => now.instanceId === one.instanceId))
    for (;;) {
      const waiting = present().find((member) => !this.#serves(member))
      if (!waiting) break
      if (clock.monotonic() >= deadline)
        return this.#fail(
          waiting,
          'admit',
          'E_NOT_ADMITTED',
          `not healthy for the load balancer within ${formatDuration(admitTimeoutMs)}`,
        )
      await clock.sleep(pollIntervalMs, signal)
      await this.#look()
    }
    for (const member of present().filter(({ instanceId }) => this.#running.has(instanceId))) {
      this.#proved.add(member.instanceId)
      timeline.add(named(member), 'in', 'serves the release')
    }
    return undefined
  }

  /** A group without load balancers has nobody to ask. */
  #serves({ instanceId }: GroupMember): boolean {
    if (this.#layout.groups.length === 0) return true
    const server = this.#view.servers.find((each) => each.instanceId === instanceId)
    return server !== undefined && isServing(server)
  }

  #fail(member: GroupMember, stage: FailedServer['stage'], code: string, reason: string, output?: string): string {
    const { instanceId, name } = named(member)
    this.#failed.push({ instanceId, name, stage, code, reason, ...(output ? { output } : {}) })
    this.#session.timeline.add({ instanceId, name }, 'failed', reason)
    return `${name}: ${reason}`
  }

  async #look(): Promise<void> {
    const before = new Map(this.#view.members.map((member) => [member.instanceId, member]))
    this.#view = await observeGroup(this.#cloud, this.#request.groupId, this.#layout)
    const { timeline } = this.#session
    for (const member of this.#view.members)
      if (!before.has(member.instanceId)) timeline.add(named(member), 'update', 'made by the scaling group')
    const now = new Set(this.#view.members.map(({ instanceId }) => instanceId))
    for (const member of before.values())
      if (!now.has(member.instanceId)) timeline.add(named(member), 'out', 'replaced by the scaling group')
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

  /** New instances of the group are of the release from now on, also those that come later. */
  async #setImage(release: ImageRelease): Promise<void> {
    const { configuration } = this.#view
    if (configuration.imageId === release.digest) return
    this.#session.lease.assertHeld()
    await this.#cloud.scaling.modifyConfiguration(configuration.id, { imageId: release.digest })
  }

  async #setUserData(userData: string | undefined): Promise<void> {
    const { configuration } = this.#view
    if (userData === undefined || configuration.userData === userData) return
    const { journal, context, lease } = this.#session
    if (!this.#goesBack)
      await journal.append({
        kind: 'note',
        topic: 'user-data',
        data: { userData: configuration.userData },
        atMs: context.clock.now(),
      })
    lease.assertHeld()
    await this.#cloud.scaling.modifyConfiguration(configuration.id, { userData })
  }

  #oldUserData(): string | undefined {
    const note = this.#session.journal.state.open?.notes.find((each) => each.topic === 'user-data')
    return note && (note.data as { userData: string }).userData
  }

  async #suspend(): Promise<void> {
    const { refresh } = await observeGroup(this.#cloud, this.#request.groupId, this.#layout)
    if (!refresh || refresh.imageId !== this.#request.want.digest) return
    if (refresh.status !== 'pending' && refresh.status !== 'running') return
    this.#session.lease.assertHeld()
    await this.#unlessMoved(this.#cloud.scaling.suspendRefresh(this.#request.groupId, refresh.id))
  }

  /** A refresh moves by itself: a call that came too late for its state is decided anew at the next look. */
  async #unlessMoved(call: Promise<void>): Promise<void> {
    try {
      await call
    } catch (error) {
      if (!isCloudError(error, 'invalid', 'permission', 'in-use') || !/Status/.test(error.apiCode)) throw error
    }
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
      reason: 'the time of the job ends',
      isPause: true,
      atMs: context.clock.now(),
    })
    return this.#finish('paused')
  }

  async #end(result: 'succeeded' | 'rolled-back' | 'mixed'): Promise<DeploymentEnd> {
    const { journal, context, lease } = this.#session
    const { want, command, runId, seq, rejects, duringFreeze, skip } = this.#request
    await this.#look()
    const release = result === 'succeeded' ? want : this.#from
    if (release && result !== 'mixed') {
      lease.assertHeld()
      const ids = this.#newMembers(release).map(({ instanceId }) => instanceId)
      if (ids.length > 0) await this.#cloud.tagging.tag('instance', ids, { [tagKeys.release]: release.version })
    }
    await addToHistory(context.store, {
      ...want,
      isVerified: result === 'succeeded' && skip.size === 0,
      result,
      command,
      runId,
      finishedAt: new Date(context.clock.now()).toISOString(),
      durationsMs: {},
      ...(seq === undefined ? {} : { seq }),
      ...(rejects === undefined ? {} : { rejects }),
      ...(duringFreeze === undefined ? {} : { duringFreeze }),
      ...(this.#migrationsHead === undefined ? {} : { migrationsHead: this.#migrationsHead }),
    })
    await journal.append({ kind: 'end', result, atMs: context.clock.now() })
    await this.#look()
    return this.#finish(result)
  }

  #finish(result: DeploymentEnd['result']): DeploymentEnd {
    const { timeline } = this.#session
    const { want, settings } = this.#request
    return {
      result,
      want,
      ...(this.#from ? { from: this.#from } : {}),
      failed: this.#failed,
      rollbackFailed: [],
      servers: this.#view.servers,
      running: this.#running,
      limits: limitsOfRefresh(settings, this.#view.members.filter(isRefreshable).length),
      timeline: timeline.events,
      startedAtMs: timeline.startedAtMs,
      durationsMs: {},
    }
  }
}

const named = ({ instanceId, machine }: GroupMember) => ({ instanceId, name: machine?.name ?? instanceId })
