import { DeployError, exitCodes } from '../shared/errors.ts'
import { backendKey, type BackendWeight } from './weights.ts'

/** A weight that is not what this run had made it, and that it would have raised. */
export interface WeightDrift {
  key: string
  instanceId: string
  /** As this run wrote it and read it back. */
  expected: number
  found: number
  wanted: number
}

/** Backends whose weight is not what this run has written and read back, with that weight. */
export function changedSince(
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
export function driftOf(
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
  const facts = drifted.map(
    ({ instanceId, expected, found, wanted }) =>
      `${instanceId} has weight ${found} where this run had written ${expected} (it would have got ${wanted})`,
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
