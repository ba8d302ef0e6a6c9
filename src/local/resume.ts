import { messageOf } from '../shared/errors.ts'
import type { LocalCore } from './core.ts'
import { instances } from './ecs/records.ts'
import { settleCompute } from './ecs/settle.ts'
import { settleScaling } from './ess/settle.ts'
import { resumeExecutions } from './oos/run.ts'
import { settleDatabases } from './rds/settle.ts'
import { startBalancers } from './slb/publish.ts'
import { settleNetwork } from './vpc/settle.ts'

/**
 * Brings the processes of a cloud that was ended back to what its state says. What was in the middle of a change
 * when it ended settles: a machine that was to run runs, one that was to stop is stopped.
 */
export async function resume(core: LocalCore, log: (message: string) => void): Promise<void> {
  settleNetwork(core)
  await settleCompute(core)
  const all = instances(core.store)
  await Promise.all(
    all.all().map(async (instance) => {
      if (instance.status === 'Stopped') return
      const wasEnding = instance.status === 'Stopping'
      try {
        if (!wasEnding) await core.drivers.machines.start(instance.id)
        all.update(instance, { status: wasEnding ? 'Stopped' : 'Running' })
      } catch (error) {
        log(`the machine of ${instance.id} cannot be started again: ${messageOf(error)}`)
        all.update(instance, { status: 'Stopped' })
      }
    }),
  )
  await settleDatabases(core, log)
  startBalancers(core)
  settleScaling(core)
  resumeExecutions(core)
}
