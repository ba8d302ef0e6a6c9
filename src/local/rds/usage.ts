import type { Operation } from '../api/operation.ts'
import * as spec from '../ecs/parameters.ts'
import { defineOnInstance } from './define.ts'

const describeResourceUsage = defineOnInstance('DescribeResourceUsage', {
  parameters: { ResourceGroupId: spec.text },
  gaps: 'logs count as data, and backups take no room',
  async run({ core }, instance) {
    const used = (await core.drivers.databases.usedBytes?.(instance.id)) ?? 0
    return {
      DBInstanceId: instance.id,
      Engine: instance.engine,
      DiskUsed: used,
      DataSize: used,
      LogSize: 0,
      SQLSize: 0,
      BackupSize: 0,
      BackupDataSize: 0,
      BackupLogSize: 0,
      BackupOssDataSize: 0,
      BackupOssLogSize: 0,
      BackupEcsSnapshotSize: '0',
      ArchiveBackupSize: 0,
      ColdBackupSize: 0,
      PaidBackupSize: 0,
    }
  },
})

export const usageOperations: Operation[] = [describeResourceUsage]
