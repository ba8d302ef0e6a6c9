import { expect, test } from 'vitest'
import { createDatabases } from '../../../../src/cloud/alicloud/rds.ts'
import { fakeGateway } from './fake-caller.ts'

const attribute = (ids: string[]) => ({
  Items: {
    DBInstanceAttribute: [
      {
        DBInstanceId: 'rm-1',
        ReadOnlyDBInstanceIds: { ReadOnlyDBInstanceId: ids.map((DBInstanceId) => ({ DBInstanceId })) },
      },
    ],
  },
})

test('the delay of every read-only instance, in seconds', async () => {
  const { api, of } = fakeGateway({
    DescribeDBInstanceAttribute: attribute(['rr-1', 'rr-2']),
    DescribeReadDBInstanceDelay: {
      DBInstanceId: 'rm-1',
      Items: {
        Items: [{ ReadDBInstanceNames: { ReadDBInstanceName: ['rr-1'] }, ReadDelayTimes: { ReadDelayTime: ['4'] } }],
      },
    },
  })
  await expect(createDatabases(api).describeReplicaDelays('rm-1')).resolves.toEqual([
    { id: 'rr-1', delaySeconds: 4 },
    { id: 'rr-2', delaySeconds: 4 },
  ])
  expect(of('DescribeReadDBInstanceDelay').map(({ query }) => [query.DBInstanceId, query.ReadInstanceId])).toEqual([
    ['rm-1', 'rr-1'],
    ['rm-1', 'rr-2'],
  ])
})

test('an older answer has the delay beside the id, and none is said to be unknown', async () => {
  const old = fakeGateway({
    DescribeDBInstanceAttribute: attribute(['rr-1']),
    DescribeReadDBInstanceDelay: { DelayTime: '2', ReadDBInstanceId: 'rr-1' },
  })
  await expect(createDatabases(old.api).describeReplicaDelays('rm-1')).resolves.toEqual([
    { id: 'rr-1', delaySeconds: 2 },
  ])
  const silent = fakeGateway({ DescribeDBInstanceAttribute: attribute(['rr-1']), DescribeReadDBInstanceDelay: {} })
  await expect(createDatabases(silent.api).describeReplicaDelays('rm-1')).resolves.toEqual([{ id: 'rr-1' }])
  const none = fakeGateway({ DescribeDBInstanceAttribute: attribute([]) })
  await expect(createDatabases(none.api).describeReplicaDelays('rm-1')).resolves.toEqual([])
})
