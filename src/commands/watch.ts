import type { Command } from './command.ts'
import { attestOptions } from './rolling-deploy.ts'

export const watchCommand: Command = {
  name: 'watch',
  summary: 'follow a rollout from outside, by reading only, and say which invariants held; ends when the rollout does',
  options: [
    {
      name: 'wait-for-start',
      kind: 'duration',
      description: 'How long to wait for a rollout to begin',
      defaultText: '5m',
    },
    {
      name: 'min-healthy',
      kind: 'string',
      description: 'Instances that serve at every moment, number or percent',
      setting: 'rollout.minHealthy',
    },
    {
      name: 'min-capacity',
      kind: 'string',
      description: 'Part of the weight of each server group that serves at every moment, e.g. 60%',
      setting: 'rollout.minCapacity',
    },
    {
      name: 'min-healthy-per-zone',
      kind: 'number',
      description: 'The same within each zone (default: 1 where two or more serve)',
      setting: 'rollout.minHealthyPerZone',
    },
    ...attestOptions,
  ],
  load: () => import('./watch-run.ts'),
}
