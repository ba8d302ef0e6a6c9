import { table } from '../overrides.ts'

/** How long state changes of ECS resources take, in ms of cloud time. */
export const ecsDurations = table('durations', 'ecs', {
  instancePending: 1_000,
  instanceStarting: 2_000,
  instanceStopping: 2_000,
  instanceDeleting: 300,
  replacingSystemDisk: 2_000,
  imageCreating: 5_000,
  imageCopying: 5_000,
  snapshotCreating: 3_000,
})
