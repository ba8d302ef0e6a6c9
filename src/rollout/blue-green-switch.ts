import type { BackendServer } from '../cloud/load-balancer.ts'
import { waitFor } from '../cloud/wait.ts'
import { waitUntilServing } from './admission.ts'
import { gradualCalls, isChange, switchCalls, type Pair, type WeightCall } from './blue-green-plan.ts'
import { asOf } from './new-instances.ts'
import { failedServer, type FailedServer } from './server-cycle.ts'
import type { RolloutSession } from './session.ts'

/**
 * Moves all traffic to the new instances: in one call where every listener finds them healthy already, else nobody
 * loses a server before the other side serves. Returns those that get traffic and are not healthy with it.
 */
export async function switchToGreen(
  session: RolloutSession,
  { admitTimeoutMs, unknownGraceMs }: { admitTimeoutMs: number; unknownGraceMs: number },
  pairs: readonly Pair[],
): Promise<FailedServer[]> {
  const { journal, context, view, signal, timeline } = session
  await journal.append({ kind: 'hold', backends: pairs.flatMap(({ own }) => own), atMs: context.clock.now() })
  const isReady = pairs.every(({ green }) => green?.health.every(({ health }) => health === 'healthy'))
  if (isReady) await write(session, switchCalls(pairs, 'green'), pairs)
  else {
    const { up, down } = gradualCalls(pairs, 'green')
    await write(session, up, pairs)
    const parts = { clock: context.clock, view, admitTimeoutMs, unknownGraceMs, signal }
    const unfit = await Promise.all(
      pairs.map(async ({ green, own }) => {
        if (!green || own.every(({ weight }) => weight === 0)) return []
        const served = await waitUntilServing(parts, green, asOf(green, own))
        return served.ok ? [] : [failedServer(green, 'admit', served)]
      }),
    )
    if (unfit.flat().length > 0) return unfit.flat()
    await write(session, down, pairs)
  }
  for (const { green } of pairs) if (green) timeline.add(green, 'in', 'all traffic to the green side')
  return []
}

/** Moves all traffic back to the old instances. */
export async function switchToBlue(session: RolloutSession, pairs: readonly Pair[]): Promise<void> {
  const { journal, context, timeline } = session
  const isWritten = await write(session, switchCalls(pairs, 'blue'), pairs)
  for (const { blue } of pairs) if (blue && isWritten) timeline.add(blue, 'in', 'all traffic to the blue side')
  const instanceIds = [...new Set(pairs.flatMap(({ own }) => own.map((backend) => backend.instanceId)))]
  await journal.append({ kind: 'restored', instanceIds, atMs: context.clock.now() })
}

const readBackTimeoutMs = 60_000

/** Makes the calls that change something, and reads back what they wrote; returns whether there was one. */
async function write(
  { context, lease }: RolloutSession,
  calls: readonly WeightCall[],
  pairs: readonly Pair[],
): Promise<boolean> {
  const { loadBalancing } = context.cloud
  const changing = calls.filter((call) => isChange(call, pairs))
  for (const { group, backends } of changing) {
    lease.assertHeld()
    await loadBalancing.setWeights(group, backends)
  }
  for (const { group, backends } of changing)
    await waitFor(async () => (isShown(await loadBalancing.describeBackends(group), backends) ? true : undefined), {
      clock: context.clock,
      what: `the weights of ${backends.map(({ instanceId }) => instanceId).join(', ')}`,
      timeoutMs: readBackTimeoutMs,
      intervalMs: context.pollIntervalMs,
    })
  return changing.length > 0
}

/** Whether a group shows what was written; what somebody took out of it meanwhile has no weight any more. */
function isShown(found: readonly BackendServer[], written: readonly BackendServer[]): boolean {
  return found.every((now) => {
    const one = written.find(({ instanceId, port }) => instanceId === now.instanceId && port === now.port)
    return !one || one.weight === now.weight
  })
}
