import { seededRandom, type Random } from '../../shared/random.ts'
import type { AppFaultKind, FaultKind, FaultRule } from './rule.ts'

/** What a fault may strike: one API call, or one machine (an empty action). */
export interface FaultTarget {
  /** `<Product>:<Action>` */
  action: string
  isReadOnly?: boolean
  /** Values that may name resources. */
  values: readonly string[]
}

/** A fault of an application, as it lies on one machine. */
export interface AppFault {
  /** The same for as long as the faults are in force. */
  id: string
  kind: AppFaultKind
  rule: FaultRule
  /** Epoch ms. */
  fromMs: number
  untilMs: number
  /** Chances of the machine's requests come from it. */
  seed: number
}

interface RuleState {
  rule: FaultRule
  seen: number
  struck: number
  /** Machines that it lies on: a fault stays with the machine that it struck once. */
  machines: Map<string, boolean>
}

/** The faults in force. Chances come from one seed, so the same calls in the same order meet the same faults. */
export class FaultPlan {
  #states: RuleState[] = []
  #random: Random = seededRandom(1)
  #seed = 1
  #loadedMs = 0
  readonly #loaded: () => void

  /** `loaded` is told whenever other faults are in force. */
  constructor(loaded: () => void = () => {}) {
    this.#loaded = loaded
  }

  load(rules: readonly FaultRule[], options: { seed?: number; nowMs: number }): void {
    this.#states = rules.map((rule) => ({ rule, seen: 0, struck: 0, machines: new Map() }))
    this.#seed = options.seed ?? 1
    this.#random = seededRandom(this.#seed)
    this.#loadedMs = options.nowMs
    this.#loaded()
  }

  get isEmpty(): boolean {
    return this.#states.length === 0
  }

  /** The age of the oldest state that a stale read may ask for; 0 when there are no stale reads. */
  get oldestReadMs(): number {
    return Math.max(0, ...this.#states.filter(({ rule }) => rule.kind === 'stale-read').map(({ rule }) => rule.delayMs))
  }

  /** The rules that strike now, in the order in which they were written; each one counts this as a match. */
  strike(target: FaultTarget, kinds: readonly FaultKind[], nowMs: number): FaultRule[] {
    return this.#states.filter((state) => this.#strikes(state, target, kinds, nowMs)).map(({ rule }) => rule)
  }

  /** True while a fault of this kind lies on a machine; chance and count are decided once per machine. */
  isInForce(kind: 'never-boots' | 'agent-offline', instanceId: string, nowMs: number): boolean {
    return this.#states.some((state) => {
      const { rule, machines } = state
      const age = nowMs - this.#loadedMs
      if (rule.kind !== kind || age < rule.fromMs || age >= rule.untilMs) return false
      const known = machines.get(instanceId)
      if (known !== undefined) return known
      const isStruck = this.#strikes(state, { action: '', values: [instanceId] }, [kind], nowMs)
      machines.set(instanceId, isStruck)
      return isStruck
    })
  }

  /**
   * The faults that lie on the application of a machine, known by any of `names`, now or later. Chance, count and skip
   * choose machines for faults of the service, and requests of one process for the others.
   */
  appFaults(instanceId: string, names: readonly string[]): AppFault[] {
    return this.#states.flatMap((state, at) => {
      const { rule } = state
      if (!isAppFault(rule.kind) || !matches(rule, { action: '', values: [instanceId, ...names] })) return []
      if (isServiceFault(rule.kind) && !this.#chooses(state, instanceId)) return []
      return [
        {
          id: `${this.#loadedMs}/${at}`,
          kind: rule.kind,
          rule,
          fromMs: this.#loadedMs + rule.fromMs,
          untilMs: this.#loadedMs + rule.untilMs,
          seed: textSeed(`${this.#seed}/${at}/${instanceId}`),
        },
      ]
    })
  }

  toJSON(): object[] {
    return this.#states.map(({ rule, seen, struck }) => ({ ...rule, seen, struck }))
  }

  #strikes(state: RuleState, target: FaultTarget, kinds: readonly FaultKind[], nowMs: number): boolean {
    const { rule } = state
    const age = nowMs - this.#loadedMs
    if (!kinds.includes(rule.kind) || age < rule.fromMs || age >= rule.untilMs || !matches(rule, target)) return false
    return this.#draws(state)
  }

  #chooses(state: RuleState, instanceId: string): boolean {
    const known = state.machines.get(instanceId)
    const isChosen = known ?? this.#draws(state)
    state.machines.set(instanceId, isChosen)
    return isChosen
  }

  #draws(state: RuleState): boolean {
    const { rule } = state
    state.seen++
    if (state.seen <= rule.skip || state.struck >= rule.count) return false
    if (rule.probability < 1 && this.#random() >= rule.probability) return false
    state.struck++
    return true
  }
}

const isAppFault = (kind: FaultKind): kind is AppFaultKind => kind.startsWith('app-')

/** Faults of how a service starts and stops; the other ones are faults of its answers. */
export const isServiceFault = (kind: AppFaultKind): boolean => kind === 'app-slow-start' || kind === 'app-old-version'

/** FNV-1a. */
const textSeed = (text: string) =>
  [...text].reduce((hash, c) => Math.imul(hash ^ c.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5)

function matches(rule: FaultRule, target: FaultTarget): boolean {
  if (rule.kind === 'stale-read' && !target.isReadOnly) return false
  if (rule.instance !== undefined && !target.values.some((value) => value.includes(rule.instance!))) return false
  const pattern = rule.action.includes(':') || rule.action === '*' ? rule.action : `*:${rule.action}`
  return globMatches(pattern.toLowerCase(), target.action.toLowerCase())
}

/** `*` stands for any text; everything else for itself. */
export function globMatches(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return pattern === text
  const last = rest.pop()!
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= text.length - last.length
}
