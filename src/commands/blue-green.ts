import type { Command } from './command.ts'
import { deliveryOptions, reportOption } from './rolling-deploy.ts'

export const blueGreenCommand: Command = {
  name: 'blue-green',
  summary: 'start the release on new instances beside the old ones, move all traffic in one step, remove the old ones',
  options: [
    ...deliveryOptions,
    {
      name: 'bake',
      kind: 'duration',
      description: 'How long the new instances must serve before the old ones go',
      setting: 'rollout.bake',
    },
    {
      name: 'drain-timeout',
      kind: 'duration',
      description: 'Longest wait for the last request of an old instance',
      setting: 'rollout.drainTimeout',
    },
    {
      name: 'keep-old',
      kind: 'boolean',
      description: 'Keep the old instances without traffic: `rollback` then switches back in one call',
    },
    reportOption,
  ],
  load: () => import('./blue-green-run.ts'),
}
