import { loadAdapters } from '../../src/cloud/alicloud/cloud.ts'
import { tagKeys } from '../../src/cloud/tags.ts'
import { instances } from '../../src/local/ecs/records.ts'
import { instanceRefreshes, membersOf, scalingConfigurations, scalingGroups } from '../../src/local/ess/records.ts'
import { serverGroups } from '../../src/local/slb/records.ts'
import { simulatedDrivers } from '../../src/local/simulated.ts'
import type { DeploymentEnd } from '../../src/rollout/deployment-request.ts'
import { deployScalingGroup } from '../../src/rollout/scaling-group.ts'
import type { Guard } from '../../src/rollout/guard.ts'
import type { ScalingGroupRequest } from '../../src/rollout/scaling-group-request.ts'
import { findScalingGroup, layoutOf } from '../../src/rollout/scaling-group-view.ts'
import { openSession } from '../../src/rollout/session.ts'
import type { ReportEvent } from '../../src/shared/reporter.ts'
import { InfraCloud, type RunOptions } from './infra-cloud.ts'

// A module that is loaded while the virtual clock runs looks like a wait without an end.
await loadAdapters()

export const environmentTag = 'todo/dev'
export const images = {
  v1: 'ubuntu_22_04_x64_20G_alibase_20260101.vhd',
  v2: 'ubuntu_24_04_x64_20G_alibase_20260101.vhd',
}
export const releaseOf = (version: keyof typeof images) => ({ version, digest: images[version] })

export type ScalingRunEnd = { kind: 'ended'; end: DeploymentEnd } | { kind: 'threw'; error: unknown }

export interface ScalingRun extends RunOptions {
  request?: Partial<ScalingGroupRequest>
  signal?: AbortSignal
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
  #runs = 0

  constructor() {
    this.cloud = new InfraCloud(
      simulatedDrivers({
        run: (instanceId) => {
          const isBad = this.bad.has(this.imageOf(instanceId) ?? '')
          const output = isBad ? 'acd failed=health\n/healthz answered 500' : 'acd version=x\nacd healthy=x'
          return { exitCode: isBad ? 1 : 0, reason: 'exited', output: Buffer.from(output) }
        },
      }),
    )
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
    this.cloud.local.core.on('loadBalancerChanged', () => {
      this.fewestServing = Math.min(this.fewestServing, this.serving())
    })
  }

  /** One run of the program, until it ends or is killed. */
  async deploy(version: keyof typeof images, options: ScalingRun = {}): Promise<ScalingRunEnd> {
    // A lock of a killed run ends by itself; waiting for that is the lease's own test.
    this.cloud.bucket().releaseLock()
    const work = this.#run(version, options).then(
      (end): ScalingRunEnd => ({ kind: 'ended', end }),
      (error: unknown): ScalingRunEnd => ({ kind: 'threw', error }),
    )
    return this.cloud.clock.run(work)
  }

  async #run(version: keyof typeof images, options: ScalingRun): Promise<DeploymentEnd> {
    const cloud = this.cloud.connect(options)
    const group = await findScalingGroup(cloud, { setting: 'auto', environmentTag })
    const layout = await layoutOf(cloud, group, environmentTag)
    const session = await openSession({
      cloud,
      store: cloud.objectStore('todo-dev-1000000000000001'),
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
