import type { KillPlan } from './simulated-process.ts'

/** What is typed after a kill: the same command, a newer release, or what ends an unfinished run. */
export const nextCommands = ['same', 'newer', 'recover', 'rollback'] as const
export type NextCommand = (typeof nextCommands)[number]

/** How a command ended: by itself, by its kill, or with what it threw. */
export type CommandEnd = 'ended' | 'killed' | { threw: unknown }

/** A small environment on which one strategy is played. */
export interface Stage {
  run(command: NextCommand, kill?: KillPlan): Promise<CommandEnd>
  /** Time goes on until the lock of a killed run is over. */
  rest(): Promise<void>
  /** What is not as it must be after `last` has ended; empty when all is well. */
  problems(last: NextCommand, end: CommandEnd): Promise<string[]>
}

export interface Strategy {
  start(): Promise<Stage>
  /** Whether a kill may be planned at a change rather than at a call, of which most only look. */
  isKilledByChanges?: true
  /** Commands that may follow a kill. */
  next: readonly NextCommand[]
}
