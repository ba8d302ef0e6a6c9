import type { Operation } from '../api/operation.ts'
import { scalingConfigurationOperations } from './configurations.ts'
import { scalingGroupOperations } from './groups.ts'
import { scalingInstanceOperations } from './members.ts'
import { scalingProcessOperations } from './processes.ts'
import { instanceRefreshOperations } from './refreshes.ts'

/** Every operation of Auto Scaling 2022-02-22 that the local cloud has. */
export const essOperations: Operation[] = [
  ...scalingGroupOperations,
  ...scalingConfigurationOperations,
  ...scalingInstanceOperations,
  ...scalingProcessOperations,
  ...instanceRefreshOperations,
]
