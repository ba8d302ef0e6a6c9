import type { Command } from './command.ts'

export const destroyCommand: Command = {
  name: 'destroy',
  summary: 'remove what provision made in one environment, and nothing else',
  options: [
    { name: 'yes', kind: 'boolean', description: 'Do not ask; needed where nobody can answer' },
    { name: 'allow-destroy', kind: 'list', description: 'Protected kinds that may go with their data, e.g. database' },
  ],
  load: () => import('./destroy-run.ts'),
}
