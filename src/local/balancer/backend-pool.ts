import type { BackendCounters, BackendState, BalancerBackend, BalancerListener } from '../drivers.ts'
import { Backend, backendKey, type BackendOptions } from './backend.ts'
import { matchRule } from './route.ts'
import { Scheduler, type Candidate } from './schedule.ts'

/** A backend as a member of one group; the same server may have another weight in the group of a rule. */
class Member implements Candidate {
  readonly backend: Backend
  readonly weight: number
  readonly isStandby: boolean

  constructor(backend: Backend, { weight, isStandby = false }: BalancerBackend) {
    this.backend = backend
    this.weight = weight
    this.isStandby = isStandby
  }

  get key(): string {
    return this.backend.key
  }

  get inFlight(): number {
    return this.backend.inFlight
  }
}

interface Group {
  rule: { domain?: string; url?: string }
  members: Member[]
  scheduler: Scheduler
}

/** All backends of one listener, in the listener's own group and in the groups of its rules. */
export class BackendPool {
  readonly #options: BackendOptions
  readonly #backends = new Map<string, Backend>()
  #removed: Backend[] = []
  #own: Group = { rule: {}, members: [], scheduler: new Scheduler() }
  #rules: Group[] = []
  #listener: BalancerListener

  constructor(listener: BalancerListener, options: BackendOptions) {
    this.#listener = listener
    this.#options = options
    this.update(listener)
  }

  /** Takes over new members, weights and checks; what is known about those that stay is kept. */
  update(listener: BalancerListener): void {
    this.#listener = listener
    this.#removeAllBut(listener)
    this.#own = { ...this.#own, members: this.#members(listener.backends) }
    this.#rules = listener.rules.map(({ backends, ...rule }) => ({
      rule,
      members: this.#members(backends),
      scheduler: this.#rules.find((group) => sameRule(group.rule, rule))?.scheduler ?? new Scheduler(),
    }))
    for (const backend of this.#backends.values()) {
      backend.watch.update(listener.healthCheck)
      backend.setPooling(this.#groups().some((group) => weightIn(group, backend) > 0))
    }
  }

  /** The backend for a request, or undefined when none of its group may get one. */
  pick(request: { host?: string | undefined; path?: string; mark?: string | undefined } = {}): Backend | undefined {
    const group = this.#groupFor(request.host, request.path)
    const open = group.members.filter((member) => member.weight > 0 && member.backend.watch.takesTraffic)
    const first = open.filter((member) => !member.isStandby)
    const candidates = first.length > 0 ? first : open
    const sticky = request.mark && candidates.find((member) => member.backend.mark === request.mark)
    return (sticky || group.scheduler.next(this.#listener.scheduler, candidates))?.backend
  }

  /** State per member; layer-4 listeners show a server of weight 0 as abnormal, layer-7 ones show what they found. */
  health(): { serverId: string; port: number; state: BackendState }[] {
    const isLayer4 = this.#listener.protocol === 'tcp' || this.#listener.protocol === 'udp'
    return [...this.#backends.values()].map((backend) => {
      const isDrained = this.#groups().every((group) => weightIn(group, backend) === 0)
      const state = isLayer4 && isDrained ? 'abnormal' : backend.watch.state
      return { serverId: backend.serverId, port: backend.port, state }
    })
  }

  counters(): BackendCounters[] {
    return [...this.#backends.values(), ...this.#removed].map((backend) => ({
      ...backend.counters,
      inFlight: backend.inFlight,
    }))
  }

  close(): void {
    for (const backend of this.#backends.values()) backend.remove()
    this.#backends.clear()
  }

  #groups(): Group[] {
    return [this.#own, ...this.#rules]
  }

  #groupFor(host: string | undefined, path: string | undefined): Group {
    if (this.#rules.length === 0) return this.#own
    const rule = matchRule(
      this.#rules.map((group) => ({ ...group.rule, group })),
      host,
      path ?? '/',
    )
    return rule?.group ?? this.#own
  }

  #members(configs: readonly BalancerBackend[]): Member[] {
    return configs.map((config) => new Member(this.#backend(config), config))
  }

  #backend(config: BalancerBackend): Backend {
    const key = backendKey(config)
    const known = this.#backends.get(key)
    if (known) return known
    const backend = new Backend(config, this.#listener.healthCheck, this.#options)
    this.#backends.set(key, backend)
    return backend
  }

  #removeAllBut(listener: BalancerListener): void {
    const wanted = new Set([...listener.backends, ...listener.rules.flatMap((rule) => rule.backends)].map(backendKey))
    for (const [key, backend] of this.#backends) {
      if (wanted.has(key)) continue
      this.#backends.delete(key)
      backend.remove()
      // Its requests in flight still count; figures of long gone servers are not worth their memory.
      this.#removed = [...this.#removed, backend].slice(-100)
    }
  }
}

const weightIn = (group: Group, backend: Backend) =>
  group.members.find((member) => member.backend === backend)?.weight ?? 0

const sameRule = (a: Group['rule'], b: Group['rule']) => a.domain === b.domain && a.url === b.url
