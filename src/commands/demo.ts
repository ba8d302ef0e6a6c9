import type { Command } from './command.ts'

export const demoCommand: Command = {
  name: 'demo',
  summary: 'the whole pipeline on the local cloud: real application, real database, real traffic; ends by itself',
  options: [
    { name: 'rate', kind: 'number', description: 'Requests per second', defaultText: '400' },
    { name: 'time-scale', kind: 'number', description: 'Divides the durations of the local cloud', defaultText: '20' },
  ],
  load: () => import('./demo-run.ts'),
}
