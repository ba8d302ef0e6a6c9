/**
 * How long changes usually take, in ms: when a wait looks for the first time, not a limit. Measured with the local
 * cloud, which is faster than the vendor's; a wait that takes longer looks again, ever more rarely.
 */
export const expectedMs = {
  vpc: 1_000,
  vswitch: 1_000,
  instance: 3_000,
  instanceStop: 2_000,
  instanceStart: 2_000,
  instanceGone: 2_000,
  eip: 1_000,
  natGateway: 3_000,
  listener: 300,
  database: 10_000,
  databaseChange: 5_000,
  account: 500,
  gone: 300,
} as const

const minute = 60_000

/** When a wait gives up, in ms; as generous as other tools that drive the same API. */
export const deadlineMs = {
  vpc: 10 * minute,
  vswitch: 10 * minute,
  instance: 10 * minute,
  eip: 9 * minute,
  natGateway: 10 * minute,
  loadBalancer: 5 * minute,
  listener: 5 * minute,
  database: 50 * minute,
  databaseChange: 30 * minute,
  account: 5 * minute,
  instanceGone: 20 * minute,
  /** From running to healthy in the load balancer: the service starts, then its checks pass. */
  healthy: 5 * minute,
  /** Until an address of something deleted is free again. */
  dependency: 10 * minute,
} as const
