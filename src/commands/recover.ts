import type { Command } from './command.ts'
import { reportOption } from './rolling-deploy.ts'

export const recoverCommand: Command = {
  name: 'recover',
  summary: 'finish or undo what a killed run left; safe to run at any time, any number of times',
  options: [
    { name: 'finish', kind: 'boolean', description: 'Go on to the release that the killed run wanted instead of back' },
    {
      name: 'approval-timeout',
      kind: 'duration',
      description: 'How long a paused run is left alone; after that it is rolled back',
      defaultText: '24h',
      setting: 'rollout.approvalTimeout',
    },
    reportOption,
  ],
  load: () => import('./recover-run.ts'),
}
