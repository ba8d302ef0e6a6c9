import { loadAdapters } from '../../src/cloud/alicloud/cloud.ts'
import { tagKeys } from '../../src/cloud/tags.ts'
import type { BalancerConfig } from '../../src/local/drivers.ts'
import { instances, type InstanceRecord } from '../../src/local/ecs/records.ts'
import { instanceRefreshes, membersOf, scalingConfigurations, scalingGroups } from '../../src/local/ess/records.ts'
import { serverGroups } from '../../src/local/slb/records.ts'
import { simulatedDrivers } from '../../src/local/simulated.ts'
import { leavingRelease, targetOf as rollbackTarget } from '../../src/commands/rollback-run.ts'
import type { DeploymentEnd } from '../../src/rollout/deployment-request.ts'
import { addToHistory, readHistory } from '../../src/rollout/state/history.ts'
import { readJournal } from '../../src/rollout/state/journal.ts'
import { deployScalingGroup } from '../../src/rollout/scaling-group/scaling-group.ts'
import type { Guard } from '../../src/rollout/guard/guard.ts'
import type { ScalingGroupRequest } from '../../src/rollout/scaling-group/request.ts'
import { findScalingGroup, layoutOf } from '../../src/rollout/scaling-group/view.ts'
import { openSession } from '../../src/rollout/session.ts'
import { CancelledError } from '../../src/shared/errors.ts'
import type { ReportEvent } from '../../src/shared/reporter.ts'
import { CloudMonitor } from './cloud-monitor.ts'
import { InfraCloud, type RunOptions } from './infra-cloud.ts'
import type { NextCommand } from './simulated-stage.ts'

// A module that is loaded while the virtual clock runs looks like a wait without an end.
await loadAdapters()

export const environmentTag = 'todo/dev'
const bucketName = 'todo-dev-1000000000000001'
export const images = {
  v1: 'ubuntu_22_04_x64_20G_alibase_20260101.vhd',
  v2: 'ubuntu_24_04_x64_20G_alibase_20260101.vhd',
  v3: 'debian_12_11_x64_20G_alibase_20260101.vhd',
}
export const releaseOf = (version: keyof typeof images) => ({ version, digest: images[version] })

export type ScalingRunEnd = { kind: 'ended'; end: DeploymentEnd } | { kind: 'threw'; error: unknown }

export interface ScalingRun extends RunOptions {
  request?: Partial<ScalingGroupRequest>
  signal?: AbortSignal
  /** SIGTERM comes so long after the start, milliseconds. */
  signalAfterMs?: number
  /** Gates and alarms with a say. */
  guard?: Guard
}

/** A scaling group of v1 behind a load balancer on the local cloud, in virtual time. */
export class ScalingStage {
  readonly cloud: InfraCloud
  readonly events: ReportEvent[] = []
  groupId = ''
  serverGroupId = ''
  /** Versions whose instances do not answer. */
  readonly bad = new Set<string>()
  /** Fewest members in service with traffic that were ever seen. */
  fewestServing = Infinity
  /** Watches what really happens, from inside the local cloud. */
  readonly monitor: CloudMonitor
  #runs = 0

  constructor() {
    const drivers = simulatedDrivers({
      run: (instanceId) => {
        const isBad = this.bad.has(this.imageOf(instanceId) ?? '')
        const output = isBad ? 'acd failed=health\n/healthz answered 500' : 'acd version=x\nacd healthy=x'
        return { exitCode: isBad ? 1 : 0, reason: 'exited', output: Buffer.from(output) }
      },
    })
    const { balancers } = drivers
    // Whoever changed a weight, a process or the cloud itself: this follows at once.
    const apply = async (config: BalancerConfig) => {
      await balancers.apply(config)
      this.monitor.look()
    }
    this.cloud = new InfraCloud({ ...drivers, balancers: { ...balancers, apply } })
    this.monitor = new CloudMonitor(this.cloud, {
      instances: () => this.#instances(),
      versionOf: ({ imageId }) => imageId,
      isAnswering: (id) => this.#isRunning(id),
      isHealthy: (id) => this.#isRunning(id),
      // The cloud's own engine takes instances out; how long it lets them drain is not this program's.
      requestsEndAt: () => 0,
      lostTraffic: () => {},
      placeOf: ({ id }) => ({ place: id, isBeside: false }),
      isLayer4: false,
      isRunByCloud: true,
    })
  }

  static async start(capacity = 3): Promise<ScalingStage> {
    const stage = new ScalingStage()
    await stage.#make(capacity)
    return stage
  }

  get store() {
    return this.cloud.local.core.store
  }

  get group() {
    return scalingGroups(this.store).get(this.groupId)!
  }

  /** The bucket, opened by nobody whose calls count. */
  get objects() {
    return this.cloud.bucket().open(bucketName)
  }

  imageOf = (instanceId: string) => instances(this.store).get(instanceId)?.imageId
  members = () => membersOf(this.store, this.groupId)
  imagesNow = () => this.members().map((member) => this.imageOf(member.id))
  refreshes = () => instanceRefreshes(this.store).all()
  configuredImage = () =>
    scalingConfigurations(this.store).get(this.group.activeConfigurationId!)!.launch['ImageId'] as string
  serving = () =>
    serverGroups(this.store)
      .get(this.serverGroupId)!
      .members.filter(({ weight }) => weight > 0).length

  pass = (ms: number) => this.cloud.clock.advance(ms)

  async call(product: 'Ecs' | 'Vpc' | 'Slb' | 'Ess', action: string, params: object): Promise<Record<string, string>> {
    return (await this.cloud.local.call({
      product,
      action,
      params: { RegionId: 'cn-hangzhou', ...params },
    })) as Record<string, string>
  }

  async #make(capacity: number): Promise<void> {
    const { VpcId } = await this.call('Vpc', 'CreateVpc', { CidrBlock: '10.0.0.0/8' })
    await this.pass(2_000)
    const { VSwitchId } = await this.call('Vpc', 'CreateVSwitch', {
      VpcId,
      ZoneId: 'cn-hangzhou-h',
      CidrBlock: '10.0.1.0/24',
    })
    const { SecurityGroupId } = await this.call('Ecs', 'CreateSecurityGroup', { VpcId, SecurityGroupName: 'web' })
    await this.pass(2_000)
    const { LoadBalancerId } = await this.call('Slb', 'CreateLoadBalancer', { VSwitchId, AddressType: 'intranet' })
    await this.pass(2_000)
    const { VServerGroupId } = await this.call('Slb', 'CreateVServerGroup', { LoadBalancerId, VServerGroupName: 'web' })
    this.serverGroupId = VServerGroupId!
    await this.call('Slb', 'CreateLoadBalancerHTTPListener', {
      LoadBalancerId,
      ListenerPort: 80,
      VServerGroupId,
      StickySession: 'off',
      HealthCheck: 'on',
      HealthCheckURI: '/healthz',
      HealthCheckInterval: 2,
      HealthCheckTimeout: 1,
      HealthyThreshold: 2,
      UnhealthyThreshold: 2,
    })
    await this.call('Slb', 'StartLoadBalancerListener', { LoadBalancerId, ListenerPort: 80 })
    const { ScalingGroupId } = await this.call('Ess', 'CreateScalingGroup', {
      ScalingGroupName: 'web',
      MinSize: 0,
      MaxSize: 20,
      DesiredCapacity: capacity,
      VSwitchIds: [VSwitchId],
      VServerGroups: [{ LoadBalancerId, VServerGroupAttributes: [{ VServerGroupId, Port: 8080, Weight: 100 }] }],
      Tags: [{ Key: tagKeys.environment, Value: environmentTag }],
    })
    this.groupId = ScalingGroupId!
    const { ScalingConfigurationId } = await this.call('Ess', 'CreateScalingConfiguration', {
      ScalingGroupId,
      ImageId: images.v1,
      InstanceTypes: ['ecs.g6.large'],
      SecurityGroupId,
      Tags: JSON.stringify({ [tagKeys.environment]: environmentTag }),
    })
    await this.call('Ess', 'EnableScalingGroup', {
      ScalingGroupId,
      ActiveScalingConfigurationId: ScalingConfigurationId,
    })
    await this.pass(60_000)
    this.monitor.begin()
    this.cloud.local.core.on('loadBalancerChanged', () => {
      this.fewestServing = Math.min(this.fewestServing, this.serving())
    })
  }

  #instances(): InstanceRecord[] {
    return instances(this.store).filter(({ tags }) => tags[tagKeys.environment] === environmentTag)
  }

  #isRunning = (instanceId: string) => instances(this.store).get(instanceId)?.status === 'Running'

  /** One run of the program, until it ends or is killed. */
  deploy(version: keyof typeof images, options: ScalingRun = {}): Promise<ScalingRunEnd> {
    // A lock of a killed run ends by itself; waiting for that is the lease's own test.
    this.cloud.bucket().releaseLock()
    return this.#play(version, options)
  }

  async #play(version: keyof typeof images, options: ScalingRun): Promise<ScalingRunEnd> {
    const controller = new AbortController()
    let isOver = false
    if (options.signalAfterMs !== undefined)
      this.cloud.clock.schedule(options.signalAfterMs, () => {
        if (isOver) return
        this.monitor.signalled(this.cloud.processes)
        controller.abort(new CancelledError('SIGTERM'))
      })
    const work = this.#run(version, { signal: controller.signal, ...options }).then(
      (end): ScalingRunEnd => ({ kind: 'ended', end }),
      (error: unknown): ScalingRunEnd => ({ kind: 'threw', error }),
    )
    const end = await this.cloud.clock.run(work)
    isOver = true
    this.monitor.ended(this.cloud.processes)
    return end
  }

  /** What is typed after a kill, as the program's commands understand it; `nothing` where there is nothing to do. */
  async command(next: NextCommand, options: ScalingRun = {}): Promise<ScalingRunEnd | { kind: 'nothing' }> {
    if (next === 'same' || next === 'newer')
      return this.#play(next === 'same' ? 'v2' : 'v3', { ...options, request: { from: releaseOf('v1') } })
    const [journal, history] = await Promise.all([readJournal(this.objects), readHistory(this.objects)])
    const leaving = leavingRelease(history, journal)
    try {
      const found =
        next === 'recover'
          ? (journal.open?.from ?? journal.open?.want)
          : rollbackTarget(history, journal, undefined, leaving)
      if (!found) return { kind: 'nothing' }
      const want = { version: found.version, digest: found.digest! }
      const rejects = next === 'rollback' && leaving && leaving !== want.version ? { rejects: leaving } : {}
      return await this.#play('v1', { ...options, request: { command: next, want, onFailure: 'stop', ...rejects } })
    } catch (error) {
      return { kind: 'threw', error }
    }
  }

  /** Makes `version` the release that was verified last, as an earlier deployment would have. */
  async seedHistory(version: keyof typeof images): Promise<void> {
    await this.objects.ensureBucket()
    await addToHistory(this.objects, {
      ...releaseOf(version),
      isVerified: true,
      result: 'succeeded',
      command: 'rolling-deploy',
      runId: 'seed',
      finishedAt: '',
      durationsMs: {},
    })
  }

  async #run(version: keyof typeof images, options: ScalingRun): Promise<DeploymentEnd> {
    const cloud = this.cloud.connect(options)
    const group = await findScalingGroup(cloud, { setting: 'auto', environmentTag })
    const layout = await layoutOf(cloud, group, environmentTag)
    const session = await openSession({
      cloud,
      store: cloud.objectStore(bucketName),
      clock: this.cloud.clock,
      reporter: { emit: (event) => this.events.push(event) },
      signal: options.signal ?? new AbortController().signal,
      pollIntervalMs: 3_000,
      environmentTag,
      holder: { runId: `run-${++this.#runs}`, command: 'rolling-deploy' },
      ifLocked: 'wait',
      ...(options.guard ? { guard: options.guard } : {}),
    })
    try {
      return await deployScalingGroup(session, cloud, layout, {
        command: 'rolling-deploy',
        runId: `run-${this.#runs}`,
        groupId: group.id,
        want: releaseOf(version),
        settings: {
          batch: '1',
          minHealthy: '50%',
          minHealthyPerZone: 0,
          bakeMs: 0,
          pauseBetweenMs: 0,
          maxFailures: 0,
        },
        onFailure: 'rollback',
        app: {
          app: 'todo',
          directory: '/opt/todo',
          service: 'todo',
          port: 8080,
          healthPath: '/healthz',
          versionField: 'version',
        },
        check: { consecutive: 3, intervalSeconds: 1, timeoutSeconds: 2, deadlineSeconds: 30, warmUpSeconds: 0 },
        skip: new Set(),
        admitTimeoutMs: 60_000,
        stallTimeoutMs: 900_000,
        ...options.request,
      })
    } finally {
      await session.close()
    }
  }
}
