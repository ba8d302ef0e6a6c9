import type { Command } from './command.ts'

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'JSON Schema of deploy.yml (for editors) and of the result document',
  verbs: [
    { name: 'config', summary: 'deploy.yml (default)' },
    { name: 'result', summary: 'the document that --output json prints' },
  ],
  options: [],
  load: () => import('./schema-run.ts'),
}
