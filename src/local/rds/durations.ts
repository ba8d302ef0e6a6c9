import { table } from '../overrides.ts'

/** How long state changes of RDS take, in ms of cloud time. */
export const rdsDurations = table('durations', 'rds', {
  creating: 10_000,
  deleting: 2_000,
  changingClass: 5_000,
  restarting: 2_000,
  switching: 2_000,
  changingNet: 2_000,
  accountCreating: 500,
  databaseCreating: 500,
  databaseDeleting: 500,
  backup: 5_000,
})
