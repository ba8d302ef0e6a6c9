import { isCorrupt } from '../cloud/stored-json.ts'
import { describeSuspension, lift, readSuspension, suspend, type Suspension } from '../rollout/state/suspension.ts'
import type { ObjectStore } from '../cloud/object-store.ts'
import { ConfigError, exitCodes } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { findEnvironment, type RolloutEnvironment } from './rollout-context.ts'

export async function run(context: CommandContext): Promise<CommandOutcome> {
  const environment = await findEnvironment(context)
  const { store, name, settings } = environment
  const title = `${settings.app}/${name}`
  const nowMs = context.clock.now()
  if (context.verb === undefined) return freeze(context, environment, title)
  const current = await (context.verb === 'lift' ? readLiftable(store, nowMs) : readSuspension(store, nowMs))
  if (context.verb === 'show' || !current) {
    return {
      ...(context.verb === 'show' ? done : nothing),
      extra: { freeze: current ?? null },
      text: current ? `${title} is ${describeSuspension(current)}` : `${title} is not frozen.`,
    }
  }
  if (context.isDryRun)
    return { ...planned, extra: { freeze: current }, text: `Would lift the freeze of ${title}: ${current.reason}` }
  await lift(store)
  return { ...done, extra: { freeze: null }, text: `${title} is frozen no longer (${current.reason}).` }
}

/** A freeze that cannot be understood is lifted like any other. */
async function readLiftable(store: ObjectStore, nowMs: number): Promise<Suspension | undefined> {
  try {
    return await readSuspension(store, nowMs)
  } catch (error) {
    if (!isCorrupt(error)) throw error
    return { reason: error.message, by: 'unknown', sinceMs: nowMs }
  }
}

const done = { result: 'succeeded', exitCode: exitCodes.done } as const
const nothing = { result: 'no-change', exitCode: exitCodes.done } as const
const planned = { result: 'planned', exitCode: exitCodes.done } as const

async function freeze(
  { options, clock, host, isDryRun }: CommandContext,
  { store }: RolloutEnvironment,
  title: string,
): Promise<CommandOutcome> {
  const reason = (options.reason as string | undefined)?.trim()
  if (!reason)
    throw new ConfigError(
      [{ message: 'a freeze needs a reason, for those who are refused', fix: 'freeze --reason "the shop is down"' }],
      { code: 'E_USAGE' },
    )
  const forMs = options.for as number | undefined
  const suspension: Suspension = {
    reason,
    by: host.job().actor ?? 'unknown',
    sinceMs: clock.now(),
    ...(forMs === undefined ? {} : { untilMs: clock.now() + forMs }),
  }
  const text = `${title} ${isDryRun ? 'would be' : 'is'} ${describeSuspension(suspension)}`
  if (isDryRun) return { ...planned, extra: { freeze: suspension }, text }
  await store.ensureBucket()
  await suspend(store, suspension)
  return { ...done, extra: { freeze: suspension }, text }
}
