import { table } from '../overrides.ts'

/** How long things of Cloud Assistant take, in ms of cloud time. The run of a script takes real time. */
export const assistantDurations = table('durations', 'assistant', {
  /** From Running until the agent answers. */
  agentStarting: 1_000,
  delivery: 50,
  /** How often an undelivered task looks for the agent, and how long it does. */
  deliveryRetry: 500,
  deliveryLimit: 60_000,
})
