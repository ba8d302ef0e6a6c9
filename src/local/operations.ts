import type { Operation } from './api/operation.ts'
import { ecsOperations } from './ecs/operations.ts'
import { locationOperations } from './location/operations.ts'
import { stsOperations } from './sts/operations.ts'
import { vpcOperations } from './vpc/operations.ts'

/** Every operation that the local cloud answers. What is not in here is refused with InvalidAction.NotFound. */
export const allOperations: readonly Operation[] = [
  ...stsOperations,
  ...locationOperations,
  ...ecsOperations,
  ...vpcOperations,
]
