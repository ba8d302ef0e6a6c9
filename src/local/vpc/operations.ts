import type { Operation } from '../api/operation.ts'
import { eipBindingOperations } from './eip-binding.ts'
import { eipOperations } from './eips.ts'
import { vpcTagOperations } from './tags.ts'
import { vpcNetworkOperations } from './vpcs.ts'
import { vswitchOperations } from './vswitches.ts'
import { vpcZoneOperations } from './zones.ts'

/** Every operation of VPC 2016-04-28 that the local cloud has. */
export const vpcOperations: Operation[] = [
  ...vpcNetworkOperations,
  ...vswitchOperations,
  ...eipOperations,
  ...eipBindingOperations,
  ...vpcTagOperations,
  ...vpcZoneOperations,
]
