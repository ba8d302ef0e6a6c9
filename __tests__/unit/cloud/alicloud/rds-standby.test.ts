import { expect, test } from 'vitest'
import { createDatabases } from '../../../../src/cloud/alicloud/rds.ts'
import { fakeGateway, vendorError } from './fake-caller.ts'

const node = (NodeType: string, ZoneId: string, SyncStatus?: string) => ({
  NodeId: ZoneId,
  NodeType,
  ZoneId,
  ...(SyncStatus ? { SyncStatus } : {}),
})

test('the standbys of an instance with their state, without the primary', async () => {
  const { api } = fakeGateway({
    DescribeDBInstanceHAConfig: {
      DBInstanceId: 'rm-1',
      HAMode: 'RPO',
      SyncMode: 'Semi-sync',
      HostInstanceInfos: { NodeInfo: [node('Master', 'zone-a'), node('Slave', 'zone-b', 'Syncing')] },
    },
  })
  await expect(createDatabases(api).describeStandbys('rm-1')).resolves.toEqual([
    { zoneId: 'zone-b', synchronization: 'Syncing' },
  ])
})

test('an instance that has nothing to say has no standby', async () => {
  const silent = fakeGateway({ DescribeDBInstanceHAConfig: { DBInstanceId: 'rm-1' } })
  await expect(createDatabases(silent.api).describeStandbys('rm-1')).resolves.toEqual([])
  const refused = fakeGateway({ DescribeDBInstanceHAConfig: vendorError('InvalidParameter') })
  await expect(createDatabases(refused.api).describeStandbys('rm-1')).resolves.toEqual([])
})
