import type { Command } from './command.ts'

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'check signed attestations of rollouts (--attest) against a public key, and say what they state',
  takesOperands: true,
  options: [
    {
      name: 'public-key',
      kind: 'string',
      description: 'Ed25519 public key (PEM) of those who sign, or a file with it',
    },
  ],
  load: () => import('./verify-run.ts'),
}
