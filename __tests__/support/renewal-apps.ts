import type { CommandEnd, CommandRun } from '../../src/local/drivers.ts'
import { instances, type InstanceRecord } from '../../src/local/ecs/records.ts'
import { serverGroups } from '../../src/local/slb/records.ts'
import type { Store } from '../../src/local/state/store.ts'
import type { Clock } from '../../src/shared/clock.ts'

/** From the start of an instance until its application answers. */
export const bootMs = 3_000
/** Two checks of the balancer in a row. */
export const healthyAfterMs = 4_000
const unhealthyAfterMs = 6_000
/** What a health check of a script waits for at most. */
const scriptDeadlineMs = 20_000

export interface AppsOptions {
  store: () => Store
  clock: Clock
  /** The release that an instance runs. */
  versionOf: (instance: InstanceRecord) => string | undefined
  isBroken: (version: string, instanceId: string) => boolean
  /** The balancer only finds a server healthy that gets traffic. */
  isLayer4: boolean
  /** The balancer finds out at once that an application stopped to answer. */
  isNoticedAtOnce: () => boolean
  /** Told of every hook; throws to let it fail. */
  onHook: (hook: { instanceId: string; name: string; batch: string; version: string }) => void
  /** Told of every script that found an instance healthy on a release. */
  onChecked: (instanceId: string, version: string, intervalMs: number) => void
}

/** The applications on the instances of a local cloud, and what balancers and scripts find out about them. */
export class RenewalApps {
  readonly #options: AppsOptions
  readonly #health = new Map<string, { isAnswering: boolean; sinceMs: number; wasHealthy: boolean }>()
  /** When the last request of an instance that lost its traffic ends, by instance. */
  readonly requestsEndAt = new Map<string, number>()

  constructor(options: AppsOptions) {
    this.#options = options
  }

  isAnswering(instanceId: string): boolean {
    const { store, clock, versionOf, isBroken } = this.#options
    const instance = instances(store()).get(instanceId)
    const version = instance && versionOf(instance)
    if (instance?.status !== 'Running' || version === undefined || isBroken(version, instanceId)) return false
    return clock.now() - (instance.startedAtMs ?? 0) >= bootMs
  }

  /** As the balancer's checks say: they follow the application with a delay. */
  isHealthy(instanceId: string): boolean {
    const { clock, isLayer4, isNoticedAtOnce } = this.#options
    const isAnswering = this.isAnswering(instanceId) && (!isLayer4 || this.#hasTraffic(instanceId))
    const now = clock.monotonic()
    const known = this.#health.get(instanceId) ?? { isAnswering: false, sinceMs: -Infinity, wasHealthy: false }
    if (known.isAnswering !== isAnswering) Object.assign(known, { isAnswering, sinceMs: now })
    const lostAfterMs = isNoticedAtOnce() ? 0 : unhealthyAfterMs
    if (now - known.sinceMs >= (isAnswering ? healthyAfterMs : lostAfterMs)) known.wasHealthy = isAnswering
    this.#health.set(instanceId, known)
    return known.wasHealthy
  }

  /** The requests on an instance that just lost its traffic go on for a while, each instance's as long as they do. */
  lostTraffic(instanceId: string): void {
    const lastMs = 2_000 + (instanceId.charCodeAt(instanceId.length - 1) % 5) * 1_500
    this.requestsEndAt.set(instanceId, this.#options.clock.monotonic() + lastMs)
  }

  /** What a script of the engine ends as. */
  async script(instanceId: string, { script }: CommandRun): Promise<CommandEnd> {
    const { clock, store, versionOf, onChecked } = this.#options
    const say = (exitCode: number, ...lines: string[]): CommandEnd => ({
      exitCode,
      reason: 'exited',
      output: Buffer.from(`${lines.join('\n')}\n`),
    })
    if (script.includes('acd connections=')) {
      const isBusy = clock.monotonic() < (this.requestsEndAt.get(instanceId) ?? 0)
      return say(0, `acd connections=${isBusy ? 3 : 0}`)
    }
    const textOf = (name: string) => new RegExp(`^${name}='?([^'\n]*)'?$`, 'm').exec(script)?.[1] ?? ''
    const hook = /^echo "acd hook=(\w+)"$/m.exec(script)?.[1]
    if (hook !== undefined) {
      try {
        this.#options.onHook({ instanceId, name: hook, batch: textOf('BATCH'), version: textOf('RELEASE') })
        return say(0, `acd hook=${hook}`)
      } catch {
        return say(1, `acd failed=hook-${hook}`)
      }
    }
    const found = () => {
      const instance = instances(store()).get(instanceId)
      return instance && this.isAnswering(instanceId) ? versionOf(instance) : undefined
    }
    if (script.includes('acd status=')) {
      const version = found()
      return version ? say(0, 'acd status=200', `acd version=${version}`) : say(0, 'acd status=000')
    }
    const wanted = /^RELEASE='([^']*)'/m.exec(script)?.[1]
    const deadline = clock.monotonic() + scriptDeadlineMs
    while (found() === undefined && clock.monotonic() < deadline) await clock.sleep(1_000)
    const valueOf = (name: string) => Number(new RegExp(`^${name}='([^']*)'`, 'm').exec(script)?.[1] ?? 0)
    const intervalMs = 1_000 * valueOf('INTERVAL')
    await clock.sleep((valueOf('CONSECUTIVE') - 1) * intervalMs)
    const version = found()
    if (version === undefined) return say(1, 'acd failed=health', 'never healthy')
    if (version !== wanted) return say(1, 'acd failed=version', `runs ${version}`)
    onChecked(instanceId, version, intervalMs)
    return say(0, `acd version=${version}`, `acd healthy=${version}`)
  }

  #hasTraffic(instanceId: string): boolean {
    return serverGroups(this.#options.store())
      .all()
      .some(({ members }) => members.some(({ serverId, weight }) => serverId === instanceId && weight > 0))
  }
}
