import type { Command } from './command.ts'

export const initCommand: Command = {
  name: 'init',
  summary: 'write deploy.yml, a pipeline file and a first migration',
  options: [
    { name: 'app', kind: 'string', description: 'Name of the application', defaultText: 'name of this directory' },
    { name: 'region', kind: 'string', description: 'Region', defaultText: 'cn-hangzhou' },
    {
      name: 'template',
      kind: 'string',
      choices: ['github', 'gitlab', 'jenkins', 'none'],
      description: 'Pipeline file to write',
      defaultText: 'the CI that this repository uses, else github',
    },
    { name: 'force', kind: 'boolean', description: 'Overwrite files that exist' },
  ],
  load: () => import('./init-run.ts'),
}
