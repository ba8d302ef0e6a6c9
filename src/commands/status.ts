import type { Command } from './command.ts'

export const statusCommand: Command = {
  name: 'status',
  summary: 'what runs where, weights, health, who holds the lock, what is half done; reads only the cloud',
  options: [],
  load: () => import('./status-run.ts'),
}
