import { table } from '../overrides.ts'

/** Most that may exist. The vendor's default of 30 balancers is adjustable; a local cloud starts with more. */
export const slbQuotas = table('quotas', 'slb', {
  loadBalancers: 1_000,
  listenersPerBalancer: 50,
  serversPerGroup: 200,
  rulesPerListener: 40,
})

/** Most that one call may list. */
export const slbCallLimits = { serversPerCall: 20, rulesPerCall: 10 } as const
