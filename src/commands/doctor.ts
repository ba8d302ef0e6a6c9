import type { Command } from './command.ts'

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'check configuration, credentials, permissions, clock and reachability; every finding with its fix',
  options: [],
  load: () => import('./doctor/run.ts'),
}
