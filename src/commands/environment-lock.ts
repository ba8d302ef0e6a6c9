import type { ObjectStore } from '../cloud/object-store.ts'
import { acquireLease, type Lease, type LeaseHolder } from '../rollout/state/lease.ts'
import type { CommandContext } from './command.ts'
import { lockPolicyOf } from './lock-policy.ts'
import { holderOf } from './rollout-context.ts'
import { isDeadHere } from './this-machine.ts'

/** Takes the environment's lock, which lives in its bucket; makes the bucket where it is missing. */
export async function lockEnvironment(
  context: CommandContext,
  store: ObjectStore,
  command: string,
  isDead: (holder: LeaseHolder) => boolean = isDeadHere,
): Promise<Lease> {
  const { ifLocked, lockWaitMs } = lockPolicyOf(context, (await context.environment()).settings)
  await store.ensureBucket()
  return acquireLease({
    store,
    clock: context.clock,
    reporter: context.reporter,
    holder: holderOf(context, command),
    ifLocked,
    ...(lockWaitMs === undefined ? {} : { waitMs: lockWaitMs }),
    pollIntervalMs: context.pollIntervalMs,
    signal: context.signal,
    isDead,
  })
}
