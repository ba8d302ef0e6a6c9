import type { Instance } from '../../cloud/compute.ts'
import { tagKeys } from '../../cloud/tags.ts'
import type { PreparedUpdater } from '../instance/artifact-updater.ts'
import { firstGreen, pairsOf, type Beside, type Pair } from './plan.ts'
import { switchToBlue } from './switch.ts'
import { armWayBack, closeToTests, moveToGreen, openToTests, type TrafficSwitch } from './traffic.ts'
import { beforeSwitch, proveGreens } from './prove.ts'
import { watchGreens } from './watch.ts'
import type { DeadMan } from '../dead-man/dead-man.ts'
import type { Server } from '../traffic/fleet.ts'
import { objectionsToSwitch } from '../guard/guard-questions.ts'
import { handOver, removeStanding, surplusGreens, type OldInstances } from '../hand-over.ts'
import type { ReleaseId } from '../state/journal.ts'
import { createBeside, removeInstances, untilReady, type Machine } from '../replace/new-instances.ts'
import { aloneIn, standOf, stands } from '../traffic/places.ts'
import { failedAfter, maxTries, SecondTries } from '../second-try.ts'
import type { FailedServer } from '../server-cycle.ts'
import { isServing, runsRelease } from '../instance/server-state.ts'
import { lookAgain, type RolloutSession } from '../session.ts'
import { disarmOnDrift, orBackOnDrift } from '../traffic/traffic-move.ts'

export interface BlueGreenRequest {
  want: ReleaseId
  updater: PreparedUpdater
  machine: Machine
  /** What new instances start from; absent: the image of the instance beside which each stands. */
  imageId?: string
  admitTimeoutMs: number
  unknownGraceMs: number
  /** How long the new instances must serve before the old ones go. */
  bakeMs: number
  old: OldInstances
  /** `green`: new instances are made. `kept`: the old ones that an earlier run kept are put back. */
  beside: Beside
  traffic: TrafficSwitch
  /** Takes the traffic back when this process dies between the switch and the end of the bake. */
  deadMan?: DeadMan
}

export type BlueGreenEnd = { ok: true; servers: Server[] } | { ok: false; failed: FailedServer[]; servers: Server[] }

/**
 * Starts the release on new instances beside the old ones, proves it there, and moves all traffic in one step. The
 * old instances go only after the bake. A run that was killed is continued from what tags and weights show.
 */
export class BlueGreen {
  readonly #session: RolloutSession
  readonly #request: BlueGreenRequest
  readonly #secondTries = new SecondTries()
  /** New instances that this run has proved already. */
  readonly #proved = new Set<string>()

  constructor(session: RolloutSession, request: BlueGreenRequest) {
    this.#session = session
    this.#request = request
  }

  async run(): Promise<BlueGreenEnd> {
    await closeToTests(this.#session, this.#request.traffic)
    await this.#makeRoom()
    await this.#settleStanding()
    if (this.#request.beside === 'green') {
      const unmade = await this.#twice(() => this.#createGreen())
      if (unmade.length > 0) return this.#abandon(unmade)
    }
    let pairs = await this.#pairs()
    const isSwitched = pairs.length > 0 && pairs.every(isMoved)
    if (!isSwitched) {
      const failed = await this.#twice((again) => this.#prove(again))
      if (failed.length > 0) {
        // A killed run may have begun to switch.
        if (pairs.some(hasTraffic)) await this.#backToBlue(pairs)
        return this.#abandon(failed)
      }
      pairs = await this.#pairs()
      await openToTests(this.#session, this.#request.traffic, pairs)
    }
    const objections = isSwitched ? [] : await objectionsToSwitch(this.#session, firstGreen(pairs))
    if (objections.length > 0) return this.#abandon(objections)
    const unready = isSwitched ? [] : await beforeSwitch(this.#session, this.#request, pairs)
    if (unready.length > 0) return this.#abandon(unready)
    await armWayBack(this.#session, this.#request.deadMan, pairs)
    const forward = () => moveToGreen(this.#session, this.#request, pairs)
    const unfit = isSwitched ? [] : await orBackOnDrift(forward, () => this.#backToBlue(pairs), this.#request.deadMan)
    const lost = unfit.length > 0 ? unfit : await watchGreens(this.#session, this.#request, pairs)
    if (lost.length > 0) {
      await this.#backToBlue(pairs)
      await this.#request.deadMan?.disarm()
      return this.#abandon(lost)
    }
    await this.#request.deadMan?.disarm()
    await closeToTests(this.#session, this.#request.traffic)
    await this.#retire(pairs)
    return { ok: true, servers: await this.#servers() }
  }

  /**
   * Back to the old instances, in one call where they still stand; the new ones are deleted. Once an old one has given
   * up its place there is no way back: then nothing is done, and `isTakenBack` is false.
   */
  async undo(): Promise<{ isTakenBack: boolean }> {
    const pairs = await this.#pairs()
    const isHandedOver =
      pairs.some(({ blue }) => blue === undefined) ||
      this.#session.layout.instances.some((one) => this.#isNew(one) || stands(one, 'leaving'))
    if (isHandedOver) return { isTakenBack: false }
    await this.#backToBlue(pairs)
    await this.#abandon([])
    return { isTakenBack: true }
  }

  /** An instance that took its place in this switch: an old one, of the same release or not, is held by the journal. */
  #isNew(instance: Instance): boolean {
    const { held } = this.#session.journal.state
    return (
      stands(instance, 'instance') &&
      instance.tags[tagKeys.release] === this.#request.want.version &&
      held.length > 0 &&
      held.every(({ instanceId }) => instanceId !== instance.id)
    )
  }

  /**
   * What earlier runs kept beside an instance that is replaced now, what they left half deleted, what is there twice, and
   * new instances that this run cannot use.
   */
  async #makeRoom(): Promise<void> {
    const surplus = new Set([...(await surplusGreens(this.#session)), ...(await this.#uselessGreens())])
    const replaced = new Set(this.#blues().map((blue) => standOf(blue)!.place))
    await removeStanding(
      this.#session,
      (one) =>
        surplus.has(one.id) ||
        stands(one, 'leaving') ||
        (this.#request.beside === 'green' && stands(one, 'kept') && replaced.has(standOf(one)!.place)),
    )
  }

  /** New instances without traffic that were made of another image than the wanted one, or do not run. */
  async #uselessGreens(): Promise<string[]> {
    const { imageId } = this.#request
    const servers = await this.#servers()
    const alone = new Set(aloneIn(servers).map(({ instanceId }) => instanceId))
    const isUsed = (id: string) =>
      alone.has(id) || servers.some((one) => one.instanceId === id && one.backends.some(({ weight }) => weight > 0))
    return this.#session.layout.instances
      .filter((one) => stands(one, 'green') && !isUsed(one.id))
      .filter(({ status, imageId: itsImage }) => isOff(status) || (imageId !== undefined && itsImage !== imageId))
      .map(({ id }) => id)
  }

  /**
   * New instances that serve since a killed run. Where the old one is gone they have the place, whatever they run. Those
   * of another release than the wanted one go back, unless some have their places already: then the others take theirs,
   * so that never three versions serve.
   */
  async #settleStanding(): Promise<void> {
    const { updater, want, beside } = this.#request
    const raised = (await this.#pairs()).filter(
      ({ blue, green }) => green && (!blue || green.backends.some(({ weight }) => weight > 0)),
    )
    if (raised.length === 0 || beside !== 'green') return
    const { instances } = this.#session.layout
    const running = await updater.probe(
      raised.flatMap(({ green }) => green ?? []),
      this.#session.signal,
    )
    const isWanted = ({ green }: Pair) => runsRelease(running.get(green!.instanceId), want)
    const besides = new Set(instances.filter((one) => stands(one, 'green')).map((one) => standOf(one)!.place))
    const isHandingOver =
      raised.some(({ blue }) => !blue) ||
      instances.some((one) => stands(one, 'instance') && !besides.has(standOf(one)!.place))
    const forward = raised.filter((pair) => !pair.blue || (isHandingOver && !isWanted(pair) && isMoved(pair)))
    await this.#drainOld(forward)
    for (const pair of forward) {
      const version = isWanted(pair) ? want.version : running.get(pair.green!.instanceId)?.echoed
      await handOver(this.#session, [pair], { old: { are: 'deleted' }, ...(version === undefined ? {} : { version }) })
    }
    const rest = raised.filter((pair) => !forward.includes(pair))
    if (rest.every(isWanted)) return
    await this.#backToBlue(rest)
    await removeInstances(
      this.#session,
      rest.flatMap(({ green }) => green ?? []),
    )
  }

  /** Instances to be replaced; after a kill in the middle of the last step some places are handed over already. */
  #blues(): Instance[] {
    return this.#session.layout.instances.filter((one) => stands(one, 'instance') && !this.#isNew(one))
  }

  async #createGreen(): Promise<FailedServer[]> {
    const { instances } = this.#session.layout
    const standing = new Set(instances.filter((one) => stands(one, 'green')).map((one) => standOf(one)!.place))
    const blues = this.#blues().filter((one) => !standing.has(standOf(one)!.place))
    const { want, machine, imageId } = this.#request
    const unmade = await createBeside(this.#session, blues, {
      version: want.version,
      machine,
      triesOf: (instanceId) => this.#secondTries.of(instanceId),
      ...(imageId === undefined ? {} : { imageId }),
    })
    if (unmade.length > 0) return unmade
    return untilReady(
      this.#session,
      (await this.#pairs()).flatMap(({ green }) => green ?? []),
    )
  }

  /** New instances that are unhealthy are made anew, once; old ones that were kept are only started again. */
  async #twice(attempt: (again: ReadonlySet<string>) => Promise<FailedServer[]>): Promise<FailedServer[]> {
    const failed = await attempt(new Set())
    const pairs = (await this.#pairs()).filter(({ green }) =>
      failed.some((one) => one.instanceId === green?.instanceId),
    )
    if (pairs.some(hasTraffic) || !this.#secondTries.take(failed, pairs)) return failed
    this.#session.signal.throwIfAborted()
    const how = this.#request.beside === 'green' ? 'deleted for another new instance' : 'started again'
    for (const one of failed) this.#session.timeline.add(one, 'retry', `${how}: ${one.reason}`)
    const again = new Set(failed.map(({ instanceId }) => instanceId))
    if (this.#request.beside === 'green') {
      await removeInstances(
        this.#session,
        pairs.flatMap(({ green }) => green ?? []),
      )
      const unmade = await this.#createGreen()
      if (unmade.length > 0) return unmade
    }
    return (await attempt(again)).map((one) => failedAfter(one, maxTries).failure)
  }

  #prove(again: ReadonlySet<string>): Promise<FailedServer[]> {
    return proveGreens(this.#session, this.#request, { pairs: () => this.#pairs(), proved: this.#proved, again })
  }

  /** All traffic to the old instances; nothing uses the new ones any more when this returns. */
  async #backToBlue(pairs: readonly Pair[]): Promise<void> {
    const { timeline, signal } = this.#session
    const keys = new Set(pairs.map(({ key }) => key))
    const now = (await this.#pairs()).filter(({ key }) => keys.has(key))
    const used = now.flatMap(({ green }) => (green?.backends.some(({ weight }) => weight > 0) ? green : []))
    await disarmOnDrift(() => switchToBlue(this.#session, this.#request, now), this.#request.deadMan)
    await Promise.all(
      used.map(async (green) => timeline.add(green, 'drain', await this.#request.updater.drain(green, signal))),
    )
  }

  /** The new instances take the place of the old ones, which drain and go. */
  async #retire(pairs: readonly Pair[]): Promise<void> {
    const { want, old } = this.#request
    await this.#drainOld(pairs)
    await handOver(this.#session, pairs, { old, version: want.version })
  }

  async #drainOld(pairs: readonly Pair[]): Promise<void> {
    const { signal, timeline } = this.#session
    const blues = pairs.flatMap(({ blue }) => blue ?? [])
    await Promise.all(
      blues.map(async (blue) => timeline.add(blue, 'drain', await this.#request.updater.drain(blue, signal))),
    )
  }

  async #abandon(failed: FailedServer[]): Promise<BlueGreenEnd> {
    for (const one of failed) this.#session.timeline.add(one, 'failed', failedAfter(one, one.tries ?? 1).said)
    await closeToTests(this.#session, this.#request.traffic)
    await removeInstances(
      this.#session,
      (await this.#pairs()).flatMap(({ green }) => green ?? []),
    )
    await lookAgain(this.#session)
    return { ok: false, failed, servers: await this.#servers() }
  }

  async #servers(): Promise<Server[]> {
    return [...(await this.#session.view.observe()).servers.values()]
  }

  async #pairs(): Promise<Pair[]> {
    const servers = await this.#servers()
    const keys = new Map(
      this.#session.layout.instances.map((instance) => [instance.id, instance.tags[tagKeys.key] ?? '']),
    )
    return pairsOf(
      servers.map((server) => ({ server, key: keys.get(server.instanceId) ?? '' })),
      this.#session.journal.state.held,
      this.#request.beside,
    )
  }
}

const isOff = (status: Instance['status']) => status === 'Stopped' || status === 'Stopping'

const hasTraffic = ({ green }: Pair): boolean => green?.backends.some(({ weight }) => weight > 0) ?? false

/** All traffic of a pair is on its new instance. */
const isMoved = ({ blue, green }: Pair): boolean =>
  green !== undefined && isServing(green) && (blue?.backends ?? []).every(({ weight }) => weight === 0)
