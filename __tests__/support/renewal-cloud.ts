import type { CiHost } from '../../src/ci/host.ts'
import { run as runBlueGreen } from '../../src/commands/blue-green-run.ts'
import type { CommandContext, CommandOutcome } from '../../src/commands/command.ts'
import { run as runProvision } from '../../src/commands/provision-run.ts'
import { run as runRecover } from '../../src/commands/recover-run.ts'
import { run as runRollback } from '../../src/commands/rollback-run.ts'
import { run as runRollingDeploy } from '../../src/commands/rolling-deploy-run.ts'
import { run as runStatus } from '../../src/commands/status-run.ts'
import { environmentSchema } from '../../src/config/schema.ts'
import type { CommandEnd, CommandRun } from '../../src/local/drivers.ts'
import { images, instances, type InstanceRecord } from '../../src/local/ecs/records.ts'
import { simulatedDrivers } from '../../src/local/simulated.ts'
import { serverGroups } from '../../src/local/slb/records.ts'
import type { Clock } from '../../src/shared/clock.ts'
import { seededRandom } from '../../src/shared/random.ts'
import { createRedactor } from '../../src/shared/redact.ts'
import { silentReporter, type ReportEvent } from '../../src/shared/reporter.ts'
import { InfraCloud, type ApiCall, type RunOptions } from './infra-cloud.ts'

const handlers = {
  provision: runProvision,
  'rolling-deploy': runRollingDeploy,
  'blue-green': runBlueGreen,
  rollback: runRollback,
  recover: runRecover,
  status: runStatus,
}

export interface RenewalRun extends RunOptions {
  release?: string
  /** Default `replace`. */
  update?: 'replace' | 'image'
  rollout?: object
  instances?: object
  options?: CommandContext['options']
  /** Epoch milliseconds at which the job is killed. */
  deadlineMs?: number
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
  readonly count: number
  /** What must never be: too many instances, too few that serve, traffic for what does not answer, three versions. */
  readonly violations: string[] = []
  /** At most so many instances at once. */
  most = Infinity
  /** Never fewer that serve. */
  floor = 0
  /** Every instance there ever was, in the order in which they were made. */
  readonly born: string[] = []
  /** Told of every call that changed something. */
  onLook: (call: ApiCall) => void = () => {}
  /** Sees what happens in a run. */
  readonly events: ReportEvent[] = []
  /** Versions that never answer, and instances that stopped to. */
  isBroken: (version: string, instanceId: string) => boolean = (version) => version.startsWith('bad')

  /** The listener only finds a server healthy that gets traffic. */
  readonly isLayer4: boolean

  private constructor(count: number, isLayer4: boolean) {
    this.count = count
    this.isLayer4 = isLayer4
    const drivers = simulatedDrivers({
      run: (instanceId, command) => this.#script(instanceId, command),
      isHealthy: (instanceId) =>
        this.#isAnswering(instanceId) && (!this.isLayer4 || (this.#weights().get(instanceId) ?? 0) > 0),
    })
    this.infra = new InfraCloud(drivers)
  }

  /** Provisions, makes an image of each release, and brings the first one everywhere. */
  static async start(
    count: number,
    releases: readonly string[],
    options: { isLayer4?: boolean } = {},
  ): Promise<RenewalCloud> {
    const cloud = new RenewalCloud(count, options.isLayer4 ?? false)
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
    cloud.floor = count
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
        if (call.isMutating) {
          this.#look()
          this.onLook(call)
        }
        run.onEffect?.(call)
        if (run.killWhen?.(call)) this.infra.kill()
      },
    })
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
      signal: new AbortController().signal,
      baseDirectory: '/nowhere',
      env: {},
      environment: async () => ({ name: 'dev', settings: environmentSchema.parse(this.#settings(run)) }),
      cloud: async () => cloud,
    }
    try {
      return { outcome: await clock.run(handlers[command](context)) }
    } catch (error) {
      return { error }
    } finally {
      isDead = true
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

  #weights(): Map<string, number> {
    const members = serverGroups(this.infra.local.core.store)
      .all()
      .flatMap((group) => group.members)
    return new Map(members.map(({ serverId, weight }) => [serverId, weight]))
  }

  #settings({ release, update = 'replace', rollout, instances: more }: RenewalRun) {
    return {
      app: 'shop',
      region: 'cn-hangzhou',
      infrastructure: {
        securityGroup: { ingress: [{ ports: 8080, from: '10.0.0.0/16' }] },
        instances: { count: this.count, ...more },
        loadBalancer: {
          listeners: [
            {
              port: 80,
              protocol: this.isLayer4 ? 'tcp' : 'http',
              backendPort: 8080,
              healthCheck: { interval: '2s', healthy: 2, unhealthy: 3 },
            },
          ],
        },
      },
      release: { update, ...(release === undefined ? {} : { version: release }) },
      rollout: { deadMan: 'off', health: { versionPath: '/version', deadline: '20s' }, ...rollout },
    }
  }

  /** The release that an instance runs: that of its image. */
  versionOf(instance: InstanceRecord): string | undefined {
    return images(this.infra.local.core.store).get(instance.imageId)?.tags[releaseKey]
  }

  #isAnswering(instanceId: string): boolean {
    const instance = instances(this.infra.local.core.store).get(instanceId)
    const version = instance && this.versionOf(instance)
    return instance?.status === 'Running' && version !== undefined && !this.isBroken(version, instanceId)
  }

  #look(): void {
    const weights = this.#weights()
    const fleet = this.fleet()
    for (const { id } of fleet) if (!this.born.includes(id)) this.born.push(id)
    const withTraffic = fleet.filter(({ id }) => (weights.get(id) ?? 0) > 0)
    const serving = withTraffic.filter(({ id }) => this.#isAnswering(id))
    const at = `at ${this.infra.clock.monotonic()} ms`
    if (fleet.length > this.most) this.violations.push(`${fleet.length} instances, at most ${this.most} ${at}`)
    if (serving.length < this.floor)
      this.violations.push(`I1: ${serving.length} serve, the floor is ${this.floor} ${at}`)
    const versions = new Set(serving.map((one) => this.versionOf(one)))
    if (versions.size > 2) this.violations.push(`I12: ${[...versions].join(', ')} serve ${at}`)
    const keys = fleet.map(keyOf).filter((key) => key.startsWith('instance-'))
    if (new Set(keys).size < keys.length) this.violations.push(`a key is there twice: ${keys.join(', ')} ${at}`)
  }

  #script(instanceId: string, { script }: CommandRun): CommandEnd {
    const instance = instances(this.infra.local.core.store).get(instanceId)!
    const version = this.versionOf(instance)
    const isAnswering = this.#isAnswering(instanceId)
    const wanted = /^RELEASE='([^']*)'/m.exec(script)?.[1]
    const say = (exitCode: number, ...lines: string[]): CommandEnd => ({
      exitCode,
      reason: 'exited',
      output: Buffer.from(`${lines.join('\n')}\n`),
    })
    if (script.includes('acd connections=')) return say(0, 'acd connections=0')
    if (script.includes('acd status='))
      return say(0, `acd status=${isAnswering ? 200 : '000'}`, ...(isAnswering ? [`acd version=${version}`] : []))
    if (!isAnswering) return say(1, 'acd failed=health', 'never healthy')
    if (version !== wanted) return say(1, 'acd failed=version', `runs ${version}`)
    return say(0, `acd version=${version}`, `acd healthy=${version}`)
  }
}

const keyOf = ({ tags }: InstanceRecord) => tags['alicloud-deploy:key'] ?? ''

function aHost({ deadlineMs }: RenewalRun): CiHost {
  return {
    name: 'plain',
    job: () => ({ runId: 'test', commit: 'c0ffee', ...(deadlineMs === undefined ? {} : { deadlineMs }) }),
    show: () => {},
    mask: () => {},
    input: () => undefined,
    setOutputs: async () => {},
    saveState: async () => {},
    addSummary: async () => {},
  } as unknown as CiHost
}
