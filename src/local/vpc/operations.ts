import type { Operation } from '../api/operation.ts'
import { eipBindingOperations } from './eip-binding.ts'
import { eipOperations } from './eips.ts'
import { forwardEntryOperations } from './forward-entries.ts'
import { snatEntryOperations } from './snat-entries.ts'
import { natGatewayOperations } from './nat-gateways.ts'
import { routeEntryOperations } from './route-entries.ts'
import { routeOperations } from './routes.ts'
import { vpcTagOperations } from './tags.ts'
import { vpcNetworkOperations } from './vpcs.ts'
import { vswitchOperations } from './vswitches.ts'
import { vpcZoneOperations } from './zones.ts'

/** Every operation of VPC 2016-04-28 that the local cloud has. */
export const vpcOperations: Operation[] = [
  ...vpcNetworkOperations,
  ...vswitchOperations,
  ...routeOperations,
  ...routeEntryOperations,
  ...eipOperations,
  ...eipBindingOperations,
  ...natGatewayOperations,
  ...snatEntryOperations,
  ...forwardEntryOperations,
  ...vpcTagOperations,
  ...vpcZoneOperations,
]
