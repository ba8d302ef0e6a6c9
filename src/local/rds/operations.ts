import type { Operation } from '../api/operation.ts'
import { accessOperations } from './access.ts'
import { accountOperations } from './accounts.ts'
import { backupOperations } from './backups.ts'
import { catalogOperations } from './catalog.ts'
import { changeInstanceOperations } from './change-instances.ts'
import { createInstanceOperations } from './create-instance.ts'
import { describeInstanceOperations } from './describe-instances.ts'
import { parameterOperations } from './parameters.ts'
import { readSettingsOperations } from './read-settings.ts'
import { schemaOperations } from './schemas.ts'
import { tagOperations } from './tags.ts'
import { taskOperations } from './tasks.ts'
import { usageOperations } from './usage.ts'

/** Every operation of RDS 2014-08-15 that the local cloud has. */
export const rdsOperations: Operation[] = [
  ...createInstanceOperations,
  ...describeInstanceOperations,
  ...changeInstanceOperations,
  ...accessOperations,
  ...accountOperations,
  ...schemaOperations,
  ...parameterOperations,
  ...readSettingsOperations,
  ...backupOperations,
  ...catalogOperations,
  ...tagOperations,
  ...taskOperations,
  ...usageOperations,
]
