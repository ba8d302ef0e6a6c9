import { table } from '../overrides.ts'

/** How long state changes of VPC resources take, in ms of cloud time. */
export const vpcDurations = table('durations', 'vpc', {
  vpcPending: 1_000,
  vpcDeleting: 300,
  vswitchPending: 1_000,
  vswitchDeleting: 300,
  eipAssociating: 1_000,
  eipUnassociating: 1_000,
  natCreating: 3_000,
  natDeleting: 1_000,
  entryPending: 500,
})
