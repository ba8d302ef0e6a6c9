import { table } from '../overrides.ts'

/** How long state changes of load balancers take, in ms of cloud time. */
export const slbDurations = table('durations', 'slb', {
  /** After a change of backends or listeners; further ones are refused meanwhile. */
  configuring: 300,
  listenerStarting: 300,
  listenerStopping: 300,
})
