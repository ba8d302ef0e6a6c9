import type { Command } from './command.ts'
import { attestOptions, deliveryOptions, reportOption } from './rolling-deploy.ts'

export const blueGreenCommand: Command = {
  name: 'blue-green',
  summary: 'start the release on new instances beside the old ones, move all traffic in one step, remove the old ones',
  options: [
    ...deliveryOptions,
    {
      name: 'ports',
      kind: 'list',
      description:
        'Start the release on the other of these two ports of the same instances, e.g. 8080,8081, instead of new instances',
      setting: 'rollout.blueGreen.ports',
    },
    {
      name: 'switch',
      kind: 'string',
      choices: ['weights', 'listener'],
      description: 'How all traffic moves to the new instances: see rollout.blueGreen.switch',
      setting: 'rollout.blueGreen.switch',
    },
    {
      name: 'bake',
      kind: 'duration',
      description: 'How long the new version must serve before the old one goes',
      setting: 'rollout.bake',
    },
    {
      name: 'drain-timeout',
      kind: 'duration',
      description: 'Longest wait for the last request of the old version',
      setting: 'rollout.drainTimeout',
    },
    {
      name: 'keep-old',
      kind: 'boolean',
      description: 'Keep the old version running without traffic: `rollback` then switches back in one call',
    },
    {
      name: 'keep-old-for',
      kind: 'duration',
      description: 'The same for so long; the first command after that ends it',
      setting: 'rollout.keepOld',
    },
    reportOption,
    ...attestOptions,
  ],
  load: () => import('./blue-green/run.ts'),
}
