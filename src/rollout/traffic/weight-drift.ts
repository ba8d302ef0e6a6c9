import type { Instance } from '../../cloud/compute.ts'
import { DeployError, exitCodes } from '../../shared/errors.ts'
import { stands } from './places.ts'
import { backendKey, type BackendWeight } from './weights.ts'

/** A weight that is not what this run had made it, and that it would have raised. */
export interface WeightDrift {
  key: string
  instanceId: string
  /** As this run wrote it and read it back, or found it when it decided what to write. */
  expected: number
  found: number
  /** Absent when it is not this backend that would have been raised. */
  wanted?: number
}

/** Backends whose weight is not what this run has written and read back, with that weight. */
function changedSince(
  have: readonly BackendWeight[],
  proved: ReadonlyMap<string, number>,
): { key: string; weight: number }[] {
  return have.flatMap((backend) => {
    const key = backendKey(backend)
    const weight = proved.get(key)
    return weight === undefined || weight === backend.weight ? [] : [{ key, weight }]
  })
}

/**
 * Wishes to raise what somebody else has changed during the run (`foreign`): an operator who takes a server out in the
 * middle of a rollout must not find it in traffic again, also not on the way back. Lowering one is always right.
 */
function driftOf(
  have: readonly BackendWeight[],
  want: readonly BackendWeight[],
  foreign: ReadonlyMap<string, number>,
): WeightDrift[] {
  const now = new Map(have.map((backend) => [backendKey(backend), backend.weight]))
  return want.flatMap((backend) => {
    const key = backendKey(backend)
    const [expected, found] = [foreign.get(key), now.get(key)]
    if (expected === undefined || found === undefined || backend.weight <= found) return []
    return [{ key, instanceId: backend.instanceId, expected, found, wanted: backend.weight }]
  })
}

/** Stops the run with the difference; what the others have decided stays. */
export function weightDrift(drifted: readonly WeightDrift[]): DeployError {
  const facts = drifted.map(({ instanceId, expected, found, wanted }) =>
    wanted === undefined
      ? `${instanceId} has weight ${found} where this run had found ${expected}`
      : `${instanceId} has weight ${found} where this run had written ${expected} (it would have got ${wanted})`,
  )
  return new DeployError(
    `somebody else changed weights during the rollout: ${facts.join('; ')}`,
    exitCodes.mixed,
    'mixed',
    {
      code: 'E_WEIGHT_DRIFT',
      retryable: true,
      fix: 'find out who did; the same command again, or `alicloud-deploy recover`, gives these servers their own weights back',
      context: { drifted },
    },
  )
}

/** The same error with what the stop leaves standing beside the fleet; any other is returned as it is. */
export function leavingBehind(error: unknown, instances: readonly Instance[]): unknown {
  const left = instances.filter((one) => stands(one, 'green')).map(({ name, id }) => `${name} (${id})`)
  if (!isWeightDrift(error) || left.length === 0) return error
  const { message, exitCode, result, code, retryable, context } = error as DeployError
  return new DeployError(
    `${message}; the new instances stay beside the old ones: ${left.join(', ')}`,
    exitCode,
    result,
    {
      code,
      retryable,
      fix: 'find out who did; then the same command goes on with the new instances, and `alicloud-deploy recover` deletes them; both give the servers their own weights back',
      context: { ...context, left },
    },
  )
}

export const isWeightDrift = (error: unknown): boolean =>
  error instanceof DeployError && error.code === 'E_WEIGHT_DRIFT'

/** What one run knows of weights: whoever writes any compares with it first. */
export class WeightSentinel {
  readonly #known = new Map<string, number>()
  /** What somebody else has changed, with the weight that this run knew. */
  readonly #foreign = new Map<string, number>()

  /** These weights were looked at, and what is to be written rests on them; what is known already stays known. */
  see(have: readonly BackendWeight[]): void {
    for (const backend of have) {
      const key = backendKey(backend)
      if (!this.#known.has(key) && !this.#foreign.has(key)) this.#known.set(key, backend.weight)
    }
  }

  /** Wishes to raise what somebody else has changed. */
  raised(have: readonly BackendWeight[], want: readonly BackendWeight[]): WeightDrift[] {
    this.#compare(have)
    return driftOf(have, want, this.#foreign)
  }

  /** Everything that somebody else has changed, raised or not. */
  changed(have: readonly BackendWeight[]): WeightDrift[] {
    this.#compare(have)
    return have.flatMap((backend) => {
      const key = backendKey(backend)
      const expected = this.#foreign.get(key)
      if (expected === undefined || expected === backend.weight) return []
      return [{ key, instanceId: backend.instanceId, expected, found: backend.weight }]
    })
  }

  /** From here on until it is read back nobody knows what a call that failed has done. */
  begin(changes: readonly BackendWeight[]): void {
    for (const change of changes) this.#known.delete(backendKey(change))
  }

  /** These were read back. */
  prove(written: readonly BackendWeight[]): void {
    for (const backend of written) this.#known.set(backendKey(backend), backend.weight)
  }

  #compare(have: readonly BackendWeight[]): void {
    for (const { key, weight } of changedSince(have, this.#known)) this.#foreign.set(key, weight)
  }
}
