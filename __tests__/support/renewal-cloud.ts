import { run as runBlueGreen } from '../../src/commands/blue-green/run.ts'
import type { CommandContext, CommandOutcome } from '../../src/commands/command.ts'
import { run as runProvision } from '../../src/commands/provision/run.ts'
import { run as runRecover } from '../../src/commands/recover-run.ts'
import { run as runRollback } from '../../src/commands/rollback-run.ts'
import { run as runRollingDeploy } from '../../src/commands/rolling-deploy-run.ts'
import { run as runStatus } from '../../src/commands/status-run.ts'
import { run as runWatch } from '../../src/commands/watch-run.ts'
import type { BalancerConfig } from '../../src/local/drivers.ts'
import { images, instances, type InstanceRecord } from '../../src/local/ecs/records.ts'
import { simulatedDrivers } from '../../src/local/simulated.ts'
import { serverGroups } from '../../src/local/slb/records.ts'
import type { Clock } from '../../src/shared/clock.ts'
import { seededRandom } from '../../src/shared/random.ts'
import { createRedactor } from '../../src/shared/redact.ts'
import { CancelledError } from '../../src/shared/errors.ts'
import { silentReporter, type ReportEvent } from '../../src/shared/reporter.ts'
import { CloudMonitor } from './cloud-monitor.ts'
import { InfraCloud, type ApiCall, type RunOptions } from './infra-cloud.ts'
import { bootMs, healthyAfterMs, RenewalApps } from './renewal-apps.ts'
import { aHost, renewalSettings, type RenewalLayout } from './renewal-settings.ts'

const handlers = {
  provision: runProvision,
  'rolling-deploy': runRollingDeploy,
  'blue-green': runBlueGreen,
  rollback: runRollback,
  recover: runRecover,
  status: runStatus,
  watch: runWatch,
}

export interface RenewalRun extends RunOptions {
  release?: string
  /** Default `replace`. */
  update?: 'replace' | 'image'
  rollout?: object
  instances?: object
  /** Of `release`. */
  hooks?: object
  options?: CommandContext['options']
  /** Epoch milliseconds at which the job is killed. */
  deadlineMs?: number
  /** SIGTERM comes so long after the start, milliseconds. */
  signalAfterMs?: number
  /** The process dies when this is true of a call that had its effect. */
  killWhen?: (call: ApiCall) => boolean
}

export type RenewalEnd = { outcome: CommandOutcome } | { error: unknown }

const releaseKey = 'alicloud-deploy:release'

/**
 * An environment of a few instances behind a load balancer on the local cloud in this process and in virtual time,
 * worked on by whole commands. An instance runs the release of its image; what it is and serves is watched at every
 * call that changes something.
 */
export class RenewalCloud {
  readonly infra: InfraCloud
  /** Watches what really happens, from inside the local cloud. */
  readonly monitor: CloudMonitor
  /** Every instance there ever was, in the order in which they were made. */
  readonly born: string[] = []
  /** Told of every call that changed something. */
  onLook: (call: ApiCall) => void = () => {}
  /** Told of every hook that runs on an instance; throws to let it fail. */
  onHook: (hook: { instanceId: string; name: string; batch: string; version: string }) => void = () => {}
  /** Sees what happens in a run. */
  readonly events: ReportEvent[] = []
  /** The balancers' checks find out at once that an application stopped to answer. */
  isNoticedAtOnce = false
  #isBroken: (version: string, instanceId: string) => boolean = (version) => version.startsWith('bad')

  readonly #apps: RenewalApps
  readonly layout: RenewalLayout

  private constructor(layout: RenewalLayout) {
    this.layout = layout
    const { isLayer4 } = layout
    const drivers = simulatedDrivers({
      run: (instanceId, command) => this.#apps.script(instanceId, command),
      isHealthy: (instanceId) => this.#apps.isHealthy(instanceId),
    })
    const { balancers } = drivers
    // Whoever changed a weight, a process or the cloud itself: this follows at once.
    const apply = async (config: BalancerConfig) => {
      await balancers.apply(config)
      this.monitor.look()
    }
    this.infra = new InfraCloud({ ...drivers, balancers: { ...balancers, apply } })
    this.#apps = new RenewalApps({
      store: () => this.infra.local.core.store,
      clock: this.infra.clock,
      versionOf: (instance) => this.versionOf(instance),
      isBroken: (version, instanceId) => this.#isBroken(version, instanceId),
      isLayer4,
      isNoticedAtOnce: () => this.isNoticedAtOnce,
      onHook: (hook) => this.onHook(hook),
      onChecked: (instanceId, version, intervalMs) => this.monitor.checked(instanceId, { version, intervalMs }),
    })
    this.monitor = new CloudMonitor(this.infra, {
      instances: () => this.fleet(),
      versionOf: (instance) => this.versionOf(instance),
      isAnswering: (instanceId) => this.#apps.isAnswering(instanceId),
      isHealthy: (instanceId) => this.#apps.isHealthy(instanceId),
      requestsEndAt: (instanceId) => this.#apps.requestsEndAt.get(instanceId) ?? 0,
      lostTraffic: (instanceId) => this.#apps.lostTraffic(instanceId),
      placeOf: (instance) => {
        const [, standing, place] = /^(\w+)-(\d+)$/.exec(keyOf(instance)) ?? []
        return { place: `instance-${place}`, isBeside: standing !== 'instance' }
      },
      isLayer4,
    })
    this.infra.local.core.on('instanceChanged', ({ instanceId }) => this.#changed(instanceId))
  }

  /** Versions that never answer, and instances that stopped to. */
  set isBroken(test: (version: string, instanceId: string) => boolean) {
    this.#isBroken = test
    this.monitor.brokeAtMs = this.infra.clock.monotonic()
    this.monitor.look()
  }

  get violations(): string[] {
    return this.monitor.violations
  }

  /** At most so many instances at once. */
  set most(count: number) {
    this.monitor.most = count
  }

  /** Never fewer that serve. */
  set floor(count: number) {
    this.monitor.slack = this.layout.count - count
  }

  /** Provisions, makes an image of each release, and brings the first one everywhere. */
  static async start(
    count: number,
    releases: readonly string[],
    options: Partial<RenewalLayout> = {},
  ): Promise<RenewalCloud> {
    const cloud = new RenewalCloud({ isLayer4: false, groups: 1, ...options, count })
    await cloud.mustEnd('provision')
    const [model] = cloud.fleet()
    for (const release of releases) {
      const Tag = [
        { Key: 'alicloud-deploy:env', Value: 'shop/dev' },
        { Key: releaseKey, Value: release },
      ]
      const params = { RegionId: 'cn-hangzhou', InstanceId: model!.id, ImageName: `shop-${release}`, Tag }
      await cloud.infra.clock.run(cloud.infra.local.call({ product: 'Ecs', action: 'CreateImage', params }))
    }
    await cloud.infra.clock.advance(60_000)
    await cloud.mustEnd('rolling-deploy', {
      release: releases[0]!,
      rollout: { onFailure: 'stop', surge: '100%' },
    })
    await cloud.infra.clock.advance(30_000)
    cloud.monitor.begin()
    return cloud
  }

  /** Runs a command in virtual time, as a process of its own, to its end or until it is killed. */
  async run(command: keyof typeof handlers, run: RenewalRun = {}): Promise<RenewalEnd> {
    let isDead = false
    const { clock } = this.infra
    const processClock: Clock = {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      sleep: (ms, signal) => clock.sleep(ms, signal),
      schedule: (ms, action) => clock.schedule(ms, () => (isDead ? undefined : action())),
    }
    const cloud = this.infra.connect({
      latencyMs: 20,
      ...run,
      onEffect: (call) => {
        if (call.isMutating) this.onLook(call)
        run.onEffect?.(call)
        if (run.killWhen?.(call)) this.infra.kill()
      },
    })
    const controller = new AbortController()
    const context: CommandContext = {
      verb: undefined,
      operands: [],
      options: run.options ?? {},
      isDryRun: run.isDryRun ?? false,
      pollIntervalMs: 1_000,
      clock: processClock,
      random: seededRandom(3),
      reporter: { ...silentReporter, emit: (event) => void this.events.push(event) },
      redactor: createRedactor(),
      host: aHost(run),
      signal: controller.signal,
      baseDirectory: '/nowhere',
      env: {},
      environment: async () => ({ name: 'dev', settings: renewalSettings(this.layout, run) }),
      cloud: async () => cloud,
    }
    const { processes } = this.infra
    if (run.signalAfterMs !== undefined)
      processClock.schedule(run.signalAfterMs, () => {
        this.monitor.signalled(processes)
        controller.abort(new CancelledError('SIGTERM'))
      })
    try {
      return { outcome: await clock.run(handlers[command](context)) }
    } catch (error) {
      return { error }
    } finally {
      isDead = true
      this.monitor.ended(processes)
    }
  }

  /** The same for what has to go well. */
  async mustEnd(command: keyof typeof handlers, run: RenewalRun = {}): Promise<CommandOutcome> {
    const end = await this.run(command, run)
    if ('error' in end) throw end.error
    return end.outcome
  }

  /** Instances of the environment, by name. */
  fleet(): InstanceRecord[] {
    return instances(this.infra.local.core.store)
      .filter(({ tags }) => tags['alicloud-deploy:env'] === 'shop/dev')
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  }

  /** Each instance as `key release weight`. */
  picture(): string[] {
    const weights = this.#weights()
    return this.fleet().map((one) => `${keyOf(one)} ${one.tags[releaseKey] ?? '-'} ${weights.get(one.id) ?? 'out'}`)
  }

  /** Gives the instances these weights, in the order of their keys, as an operator would. */
  setWeights(weights: readonly number[]): void {
    const { store } = this.infra.local.core
    const weightOf = new Map(this.fleet().map(({ id }, index) => [id, weights[index] ?? 100]))
    for (const group of serverGroups(store).all())
      serverGroups(store).update(group, {
        members: group.members.map((one) => ({ ...one, weight: weightOf.get(one.serverId) ?? one.weight })),
      })
    this.monitor.begin()
  }

  /** Makes another instance with the tags of this one, as a repeated call without its token would. */
  async addTwin({ imageId, instanceType, name, vswitchId, securityGroupIds, tags }: InstanceRecord): Promise<string[]> {
    const { clock, local } = this.infra
    const params = {
      RegionId: 'cn-hangzhou',
      ImageId: imageId,
      InstanceType: instanceType,
      InstanceName: name,
      VSwitchId: vswitchId,
      SecurityGroupIds: securityGroupIds,
      Tag: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    }
    const answer = (await clock.run(local.call({ product: 'Ecs', action: 'RunInstances', params }))) as {
      InstanceIdSets: { InstanceIdSet: string[] }
    }
    await clock.advance(30_000)
    return answer.InstanceIdSets.InstanceIdSet
  }

  /** Puts an instance that is not of this environment into every group, as an operator would. */
  async addForeign(weight: number): Promise<void> {
    const [model] = this.fleet()
    const [id] = await this.addTwin({ ...model!, name: 'foreign', tags: {} })
    for (const group of serverGroups(this.infra.local.core.store).all())
      serverGroups(this.infra.local.core.store).update(group, {
        members: [...group.members, { ...group.members[0]!, serverId: id!, weight }],
      })
    this.monitor.begin()
  }

  /** What stands in the server groups. */
  members() {
    return serverGroups(this.infra.local.core.store)
      .all()
      .flatMap((group) => group.members)
  }

  #weights(): Map<string, number> {
    return new Map(this.members().map(({ serverId, weight }) => [serverId, weight]))
  }

  /** The release that an instance runs: that of its image. */
  versionOf(instance: InstanceRecord): string | undefined {
    return images(this.infra.local.core.store).get(instance.imageId)?.tags[releaseKey]
  }

  #changed(instanceId: string): void {
    const instance = instances(this.infra.local.core.store).get(instanceId)
    if (instance && !this.born.includes(instanceId)) this.born.push(instanceId)
    // What the balancer finds out in the meantime is looked at when it does.
    if (instance?.status === 'Running')
      for (const ms of [bootMs, bootMs + healthyAfterMs]) this.infra.clock.schedule(ms, () => this.monitor.look())
  }
}

const keyOf = ({ tags }: InstanceRecord) => tags['alicloud-deploy:key'] ?? ''
