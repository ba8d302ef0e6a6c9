import type { Cloud } from '../cloud/cloud.ts'
import type { Instance } from '../cloud/compute.ts'
import { tagKeys } from '../cloud/tags.ts'
import { waitFor, WaitTimeout } from '../cloud/wait.ts'
import { formatDuration } from '../shared/duration.ts'
import type { PreparedUpdater } from './artifact-updater.ts'
import type { DeadMan } from './dead-man.ts'
import type { Server } from './fleet.ts'
import { findFleet } from './fleet.ts'
import { createFleetView, type FleetView } from './fleet-view.ts'
import { pairsOf, switchCalls, type Beside, type Pair } from './blue-green-plan.ts'
import type { ReleaseId } from './journal.ts'
import { failedServer, type FailedServer } from './server-cycle.ts'
import { isServing } from './server-state.ts'
import type { RolloutSession } from './session.ts'
import { sha256 } from './pack.ts'

export interface BlueGreenRequest {
  want: ReleaseId
  updater: PreparedUpdater
  /** Disk and boot script of new instances; everything else is as the instance beside which they stand. */
  machine: { systemDisk?: { category?: string; sizeGiB?: number }; userData?: string }
  admitTimeoutMs: number
  /** How long the new instances must serve before the old ones go. */
  bakeMs: number
  /** Keeps the old instances, without traffic, for a way back in one call. */
  isOldKept: boolean
  /** `green`: new instances are made. `kept`: the old ones that an earlier run kept are put back. */
  beside: Beside
  /** Takes the traffic back when this process dies between the switch and the end of the bake. */
  deadMan?: DeadMan
}

export type BlueGreenEnd = { ok: true; servers: Server[] } | { ok: false; failed: FailedServer[]; servers: Server[] }

const instanceTimeoutMs = 600_000

/**
 * Starts the release on new instances beside the old ones, proves it there, and moves all traffic in one step. The
 * old instances go only after the bake. A run that was killed is continued from what tags and weights show.
 */
export class BlueGreen {
  readonly #session: RolloutSession
  readonly #request: BlueGreenRequest
  readonly #cloud: Pick<Cloud, 'compute' | 'commands' | 'loadBalancing' | 'tagging'>
  #view: FleetView

  constructor(session: RolloutSession, request: BlueGreenRequest) {
    this.#session = session
    this.#request = request
    this.#cloud = session.context.cloud
    this.#view = session.view
  }

  async run(): Promise<BlueGreenEnd> {
    if (this.#request.beside === 'green') {
      await this.#removeKept()
      await this.#createGreen()
    }
    let pairs = await this.#pairs()
    const isSwitched = pairs.length > 0 && pairs.every(({ green }) => green !== undefined && isServing(green))
    if (!isSwitched) {
      const failed = await this.#prove(pairs)
      if (failed.length > 0) return this.#abandon(failed)
      pairs = await this.#pairs()
      await this.#request.deadMan?.arm(
        switchCalls(pairs, 'blue').flatMap(({ group, backends }) => backends.map((backend) => ({ ...backend, group }))),
      )
      await this.#switch(pairs, 'green')
    }
    const lost = await this.#watchGreen(pairs)
    if (lost.length > 0) {
      await this.#switch(pairs, 'blue')
      await this.#request.deadMan?.disarm()
      return this.#abandon(lost)
    }
    await this.#request.deadMan?.disarm()
    await this.#retire(pairs)
    return { ok: true, servers: await this.#servers() }
  }

  /** Back to the old instances, in one call where they still stand; the new ones are deleted. */
  async undo(): Promise<void> {
    const pairs = await this.#pairs()
    if (pairs.some(({ blue }) => blue)) {
      await this.#switch(pairs, 'blue')
      await this.#abandon([])
    } else await this.#retire(pairs)
  }

  /** What an earlier run kept makes room. */
  async #removeKept(): Promise<void> {
    const keyOf = new Map(
      this.#session.layout.instances.map((instance) => [instance.id, instance.tags[tagKeys.key] ?? '']),
    )
    await this.#remove((await this.#servers()).filter((server) => keyOf.get(server.instanceId)?.startsWith('kept-')))
    await this.#look()
  }

  async #createGreen(): Promise<void> {
    const { layout } = this.#session
    const { compute } = this.#cloud
    const standing = new Set(layout.instances.map((instance) => instance.tags[tagKeys.key]))
    for (const blue of layout.instances) {
      const key = blue.tags[tagKeys.key] ?? ''
      if (!key.startsWith('instance-') || standing.has(greenKey(key))) continue
      if (this.#hasNoRest(blue)) continue
      this.#session.lease.assertHeld()
      await compute.runInstances({
        name: blue.name,
        type: blue.type,
        imageId: blue.imageId,
        zoneId: blue.zoneId,
        vswitchId: blue.vswitchId,
        securityGroupIds: blue.securityGroupIds,
        ...this.#request.machine,
        ...(blue.keyPairName ? { keyPairName: blue.keyPairName } : {}),
        ...(blue.ramRoleName ? { ramRoleName: blue.ramRoleName } : {}),
        tags: { ...withoutRelease(blue.tags), [tagKeys.key]: greenKey(key) },
        clientToken: `acd-${sha256(`${blue.id}/${this.#request.want.version}/${this.#session.lease.generation}`).slice(0, 42)}`,
      })
    }
    await this.#look()
    await waitFor(async () => ((await this.#areReady()) ? true : undefined), {
      clock: this.#session.context.clock,
      what: 'new instances ready for commands',
      timeoutMs: instanceTimeoutMs,
      intervalMs: this.#session.context.pollIntervalMs,
      signal: this.#session.signal,
    })
    await this.#look()
  }

  // After a kill between the last two steps the old instance is the only one left of its pair and runs the release.
  #hasNoRest(blue: Instance): boolean {
    return blue.tags[tagKeys.release] === this.#request.want.version
  }

  async #areReady(): Promise<boolean> {
    const ids = this.#session.layout.instances.filter(isGreen).map((instance) => instance.id)
    if (ids.length === 0) return true
    const instances = await this.#cloud.compute.describeInstances({ ids })
    if (instances.some((instance) => instance.status !== 'Running')) return false
    return (await this.#cloud.commands.reachable(ids)).length === ids.length
  }

  /** Puts the new instances into the groups without traffic, and brings the release onto them. */
  async #prove(pairs: readonly Pair[]): Promise<FailedServer[]> {
    const { updater, want, admitTimeoutMs } = this.#request
    const { signal, timeline } = this.#session
    for (const { blue, green } of pairs) {
      if (!blue || !green) continue
      for (const backend of blue.backends) {
        const isMember = green.backends.some(
          (other) => JSON.stringify([other.group, other.port]) === JSON.stringify([backend.group, backend.port]),
        )
        if (isMember) continue
        this.#session.lease.assertHeld()
        await this.#cloud.loadBalancing.addBackends(backend.group, [
          { instanceId: green.instanceId, weight: 0, ...(backend.port === undefined ? {} : { port: backend.port }) },
        ])
      }
    }
    const greens = (await this.#pairs()).flatMap(({ green }) => green ?? [])
    const unprepared = await updater.prepare(greens, want, signal)
    if (unprepared.length > 0) return unprepared
    const updated = await Promise.all(
      greens.map(async (server): Promise<FailedServer[]> => {
        timeline.add(server, 'update', `new instance to ${want.version}`)
        const ended = await updater.update(server, want, signal)
        if (!ended.ok) return [failedServer(server, 'update', ended)]
        timeline.add(server, 'admit', ended.message)
        return this.#waitHealthy(server, admitTimeoutMs)
      }),
    )
    return updated.flat()
  }

  async #waitHealthy(server: Server, timeoutMs: number): Promise<FailedServer[]> {
    const { signal } = this.#session
    const test = (now: Server) => {
      const rows = now.health.filter((row) => row.protocol === 'http' || row.protocol === 'https')
      return rows.every((row) => row.health === 'healthy') ? true : undefined
    }
    try {
      await this.#view.watch({
        instanceId: server.instanceId,
        what: `${server.name} healthy for the load balancer`,
        timeoutMs,
        test,
        signal,
      })
      return []
    } catch (error) {
      if (!(error instanceof WaitTimeout)) throw error
      return [failedServer(server, 'admit', { code: 'E_NOT_ADMITTED', reason: error.message })]
    }
  }

  /** Moves all traffic to one side. Where both fit into one call it is one; else nobody loses a server before the other side serves. */
  async #switch(pairs: readonly Pair[], to: 'blue' | 'green'): Promise<void> {
    const { journal, context, lease, timeline } = this.#session
    const backends = pairs.flatMap(({ own }) => own)
    if (to === 'green') await journal.append({ kind: 'hold', backends, atMs: context.clock.now() })
    for (const call of switchCalls(pairs, to)) {
      lease.assertHeld()
      await this.#cloud.loadBalancing.setWeights(call.group, call.backends)
    }
    for (const { blue, green } of pairs) {
      const server = to === 'green' ? green : blue
      if (server) timeline.add(server, 'in', `all traffic to the ${to} side`)
    }
    if (to === 'blue')
      await journal.append({
        kind: 'restored',
        instanceIds: [...new Set(backends.map((backend) => backend.instanceId))],
        atMs: context.clock.now(),
      })
  }

  /** The new instances must be healthy on every listener, and stay so during the bake. */
  async #watchGreen(pairs: readonly Pair[]): Promise<FailedServer[]> {
    const { clock, reporter } = this.#session.context
    const { signal } = this.#session
    const ids = pairs.flatMap(({ green }) => (green ? [green.instanceId] : []))
    const bad = async () => {
      const { servers } = await this.#view.observe()
      return ids
        .flatMap((id) => servers.get(id) ?? [])
        .filter((server) => server.backends.some((one) => one.weight > 0) && !isServing(server))
    }
    const deadline = clock.monotonic() + this.#request.admitTimeoutMs
    while ((await bad()).length > 0 && clock.monotonic() < deadline)
      await clock.sleep(this.#session.context.pollIntervalMs, signal)
    if (this.#request.bakeMs > 0)
      reporter.emit({
        type: 'notice',
        message: `all traffic is on the new instances; watching them for ${formatDuration(this.#request.bakeMs)}`,
      })
    const until = clock.monotonic() + this.#request.bakeMs
    for (;;) {
      const lost = await bad()
      if (lost.length > 0)
        return lost.map((server) =>
          failedServer(server, 'after', {
            code: 'E_BAKE_FAILED',
            reason: 'stopped being healthy for the load balancer after the switch',
          }),
        )
      const leftMs = until - clock.monotonic()
      if (leftMs <= 0) return []
      await clock.sleep(Math.min(5_000, leftMs), signal)
    }
  }

  /** The new instances take the place of the old ones, which drain and go. */
  async #retire(pairs: readonly Pair[]): Promise<void> {
    const { want, updater, isOldKept } = this.#request
    const { journal, context, signal, timeline, lease } = this.#session
    const blues = pairs.flatMap(({ blue }) => blue ?? [])
    await Promise.all(blues.map(async (server) => timeline.add(server, 'drain', await updater.drain(server, signal))))
    for (const { key, blue, green } of pairs) {
      lease.assertHeld()
      if (blue && isOldKept)
        await this.#cloud.tagging.tag('instance', [blue.instanceId], {
          [tagKeys.key]: key.replace('instance-', 'kept-'),
        })
      else if (blue) await this.#remove([blue])
      if (green)
        await this.#cloud.tagging.tag('instance', [green.instanceId], {
          [tagKeys.key]: key,
          [tagKeys.release]: want.version,
        })
    }
    const held = [...new Set(journal.state.held.map((backend) => backend.instanceId))]
    if (held.length > 0) await journal.append({ kind: 'restored', instanceIds: held, atMs: context.clock.now() })
    await this.#look()
  }

  async #abandon(failed: FailedServer[]): Promise<BlueGreenEnd> {
    for (const one of failed) this.#session.timeline.add(one, 'failed', one.reason)
    const greens = (await this.#pairs()).flatMap(({ green }) => green ?? [])
    await this.#remove(greens)
    await this.#look()
    return { ok: false, failed, servers: await this.#servers() }
  }

  async #remove(servers: readonly Server[]): Promise<void> {
    for (const server of servers) {
      for (const backend of server.backends) {
        this.#session.lease.assertHeld()
        await this.#cloud.loadBalancing.removeBackends(backend.group, [
          { instanceId: server.instanceId, weight: 0, ...(backend.port === undefined ? {} : { port: backend.port }) },
        ])
      }
    }
    const ids = servers.map((server) => server.instanceId)
    if (ids.length > 0) await this.#cloud.compute.deleteInstances(ids, `acd-${sha256(ids.join()).slice(0, 42)}`)
  }

  async #look(): Promise<void> {
    const { cloud, clock, environmentTag, pollIntervalMs } = this.#session.context
    const layout = await findFleet(cloud, environmentTag)
    this.#session.layout.instances.splice(0, Infinity, ...layout.instances)
    this.#view = createFleetView({ cloud, layout: this.#session.layout, clock, pollIntervalMs })
  }

  async #servers(): Promise<Server[]> {
    return [...(await this.#view.observe()).servers.values()]
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

const greenKey = (key: string) => key.replace('instance-', 'green-')
const isGreen = (instance: Instance) => instance.tags[tagKeys.key]?.startsWith('green-') === true

function withoutRelease(tags: Record<string, string>): Record<string, string> {
  const { [tagKeys.release]: _, ...rest } = tags
  return rest
}
