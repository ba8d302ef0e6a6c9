import { waitFor } from '../../cloud/wait.ts'
import type { WeightProof } from './app-proof.ts'
import type { WeightCall } from '../blue-green/plan.ts'
import type { DeadMan } from '../dead-man/dead-man.ts'
import type { FailedServer } from '../server-cycle.ts'
import type { RolloutSession } from '../session.ts'
import { isWeightDrift, weightDrift, type WeightDrift } from './weight-drift.ts'
import { maxAsked, unlessTooOld } from './freshness.ts'
import { backendKey, changedWeights, readWeights, type BackendWeight } from './weights.ts'

export interface TrafficMove {
  isWritten: boolean
  /** Those that `proof` found wanting; no further call was made then. */
  unfit: FailedServer[]
  /** What was not raised because somebody else had changed it; all the rest is written. */
  drifted: WeightDrift[]
}

const readBackTimeoutMs = 60_000

/**
 * Makes the calls of a switch that change something, and reads back what they wrote. With `proof`, which is asked for
 * before each call and each time that one is sent again, it is a way forward: throws DeployError (E_WEIGHT_DRIFT) rather
 * than make a call that rests on weights which somebody else has changed since they were looked at. Without, it is a way
 * back, which such a change does not stop: only what was changed is not raised.
 */
export async function moveTraffic(
  { context, lease, sentinel }: Pick<RolloutSession, 'context' | 'lease' | 'sentinel'>,
  calls: readonly WeightCall[],
  proof?: WeightProof,
): Promise<TrafficMove> {
  const { loadBalancing } = context.cloud
  const drifted: WeightDrift[] = []
  const written: BackendWeight[] = []
  const read = async (ofCalls: readonly WeightCall[]) => {
    const have = await readWeights(loadBalancing, ofCalls)
    const changed = proof ? sentinel.changed(have) : []
    if (changed.length > 0) throw weightDrift(changed)
    return have
  }
  /** False when the call was not sent, or not once more, because its proof had grown too old. */
  const send = (group: WeightCall['group'], backends: readonly BackendWeight[]): Promise<boolean> =>
    unlessTooOld(
      (refuse) => {
        lease.assertHeld()
        if (proof && !proof.isFresh()) refuse()
      },
      () =>
        loadBalancing.setWeights(
          group,
          backends.map(({ group: _, ...backend }) => backend),
        ),
    )
  const first = await read(calls)
  for (const call of calls.filter((one) => changesOf(one, first).length > 0)) {
    for (let asked = 0; ; asked++) {
      const unfit = asked < maxAsked ? await proof?.renew() : proof?.neverFresh()
      if (unfit && unfit.length > 0) return { isWritten: true, unfit, drifted }
      const have = await read([call])
      const wanted = membersOf(call, have)
      const foreign = proof ? [] : sentinel.raised(have, wanted)
      drifted.push(...foreign)
      const ours = wanted.filter((backend) => !foreign.some(({ key }) => key === backendKey(backend)))
      if (changedWeights(have, ours).length === 0) break
      const aged = (await proof?.renew()) ?? []
      if (aged.length > 0) return { isWritten: true, unfit: aged, drifted }
      sentinel.begin(ours)
      if (!(await send(call.group, ours))) continue
      written.push(...ours)
      break
    }
  }
  const isShown = async () => {
    const have = await readWeights(loadBalancing, written)
    // What somebody took out of a group meanwhile has no weight any more.
    const members = new Set(have.map(backendKey))
    const wrong = changedWeights(have, written).filter((backend) => members.has(backendKey(backend)))
    return wrong.length === 0 ? true : undefined
  }
  if (written.length > 0)
    await waitFor(isShown, {
      clock: context.clock,
      what: `the weights of ${[...new Set(written.map(({ instanceId }) => instanceId))].join(', ')}`,
      timeoutMs: readBackTimeoutMs,
      intervalMs: context.pollIntervalMs,
    })
  sentinel.prove(written)
  return { isWritten: written.length > 0, unfit: [], drifted }
}

/**
 * Only what a switch has left without traffic may go: an operator who takes it back during the bake, or the dead man of a
 * run that stood still, sends people there again. Throws DeployError (E_WEIGHT_DRIFT) when one of these has weight.
 */
export async function refuseBusy(
  { context }: Pick<RolloutSession, 'context'>,
  leaving: readonly BackendWeight[],
): Promise<void> {
  const keys = new Set(leaving.map(backendKey))
  const busy = (await readWeights(context.cloud.loadBalancing, leaving)).flatMap((backend): WeightDrift[] => {
    const key = backendKey(backend)
    const { instanceId, weight } = backend
    return keys.has(key) && weight > 0 ? [{ key, instanceId, expected: 0, found: weight }] : []
  })
  if (busy.length > 0) throw weightDrift(busy)
}

/** What a call writes, without those that are no longer in the group: they are not ours to put back. */
function membersOf({ group, backends }: WeightCall, have: readonly BackendWeight[]): BackendWeight[] {
  const members = new Set(have.map(backendKey))
  return backends.map((backend) => ({ ...backend, group })).filter((backend) => members.has(backendKey(backend)))
}

const changesOf = (call: WeightCall, have: readonly BackendWeight[]): BackendWeight[] =>
  changedWeights(have, membersOf(call, have))

/** Goes back, and throws, when somebody else changes weights on the way forward. */
export async function orBackOnDrift<T>(
  forward: () => Promise<T>,
  back: () => Promise<void>,
  deadMan: DeadMan | undefined,
): Promise<T> {
  return disarmOnDrift(async () => {
    try {
      return await forward()
    } catch (error) {
      if (!isWeightDrift(error)) throw error
      // On the way back the same change may stand in the way once more; the first one says what happened.
      await back().catch((also: unknown) => {
        if (!isWeightDrift(also)) throw also
      })
      throw error
    }
  }, deadMan)
}

/** A dead-man rollback would write what somebody else has changed. */
export async function disarmOnDrift<T>(work: () => Promise<T>, deadMan: DeadMan | undefined): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isWeightDrift(error)) await deadMan?.disarm()
    throw error
  }
}
