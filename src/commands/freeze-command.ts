import type { Command } from './command.ts'

export const freezeCommand: Command = {
  name: 'freeze',
  summary:
    'keep an environment as it is: no rollout begins, one that is under way pauses; rollback and recover still work',
  verbs: [
    { name: 'lift', summary: 'end the freeze' },
    { name: 'show', summary: 'say whether the environment is frozen, why and until when' },
  ],
  options: [
    { name: 'reason', kind: 'string', description: 'freeze: why; shown to everybody who is refused' },
    { name: 'for', kind: 'duration', description: 'freeze: how long', defaultText: 'until it is lifted' },
  ],
  load: () => import('./freeze-run.ts'),
}
