import type { Command } from './command.ts'
import { probeOption, rotationOptions, surgeOption } from './rolling-deploy.ts'

export const rollbackCommand: Command = {
  name: 'rollback',
  summary: 'go back to the last release that was verified on every instance, or to --to',
  options: [
    { name: 'to', kind: 'string', description: 'Release to go back to', defaultText: 'the one verified before' },
    {
      name: 'no-migrate',
      kind: 'boolean',
      description: 'Do not ask the database whether that release can live with its schema',
    },
    probeOption,
    ...rotationOptions.filter((option) => option.name !== 'on-failure'),
    surgeOption,
  ],
  load: () => import('./rollback-run.ts'),
}
