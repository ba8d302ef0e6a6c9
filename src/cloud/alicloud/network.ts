import type { Network } from '../network.ts'
import { createEips } from './eip.ts'
import { createNatGateways } from './nat.ts'
import type { Api } from './rpc.ts'
import { createSecurityGroups } from './security-groups.ts'
import { createVpcs } from './vpc.ts'

/** VPCs, VSwitches, security groups, elastic addresses and NAT gateways. */
export function createNetwork(api: Api): Network {
  return { ...createVpcs(api), ...createSecurityGroups(api), ...createEips(api), ...createNatGateways(api) }
}
