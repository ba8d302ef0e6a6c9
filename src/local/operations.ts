import type { Operation } from './api/operation.ts'
import { alidnsOperations } from './alidns/operations.ts'
import { assistantOperations } from './assistant/operations.ts'
import { cmsOperations } from './cms/operations.ts'
import { ecsOperations } from './ecs/operations.ts'
import { essOlderOperations } from './ess/older-version.ts'
import { essOperations } from './ess/operations.ts'
import { locationOperations } from './location/operations.ts'
import { oosOperations } from './oos/operations.ts'
import { ramOperations } from './ram/operations.ts'
import { rdsOperations } from './rds/operations.ts'
import { slbOperations } from './slb/operations.ts'
import { stsOperations } from './sts/operations.ts'
import { ecsLegacyNetworkOperations } from './vpc/legacy.ts'
import { vpcOperations } from './vpc/operations.ts'

/** Every operation that the local cloud answers. What is not in here is refused with InvalidAction.NotFound. */
export const allOperations: readonly Operation[] = [
  ...stsOperations,
  ...locationOperations,
  ...ecsOperations,
  ...ecsLegacyNetworkOperations,
  ...assistantOperations,
  ...vpcOperations,
  ...slbOperations,
  ...cmsOperations,
  ...essOperations,
  ...essOlderOperations,
  ...alidnsOperations,
  ...oosOperations,
  ...ramOperations,
  ...rdsOperations,
]
