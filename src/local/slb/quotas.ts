/** Most that may exist. The vendor's default of 30 balancers is adjustable; a local cloud starts with more. */
export const slbQuotas = {
  loadBalancers: 1_000,
  listenersPerBalancer: 50,
  serversPerGroup: 200,
  serversPerCall: 20,
  rulesPerListener: 40,
  rulesPerCall: 10,
} as const
