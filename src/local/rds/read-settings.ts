import type { Operation } from '../api/operation.ts'
import * as spec from '../ecs/parameters.ts'
import { databaseOf, defineOnInstance, defineRds } from './define.ts'

// Settings that clients read with every instance (Terraform does) and that nothing here can change: their values are
// those of an instance on which nobody touched them.

const describeDBInstanceMonitor = defineOnInstance('DescribeDBInstanceMonitor', {
  parameters: {},
  run: () => ({ Period: '60' }),
})

const describeSQLCollectorPolicy = defineOnInstance('DescribeSQLCollectorPolicy', {
  parameters: { ResourceGroupId: spec.text },
  run: () => ({ SQLCollectorStatus: 'Disabled', StoragePeriod: 0 }),
})

const describeSQLCollectorRetention = defineOnInstance('DescribeSQLCollectorRetention', {
  parameters: { ResourceGroupId: spec.text },
  run: () => ({ ConfigValue: '30' }),
})

const describeSecurityGroupConfiguration = defineOnInstance('DescribeSecurityGroupConfiguration', {
  parameters: {},
  gaps: 'Security groups cannot be bound to a database instance.',
  run: (_call, instance) => ({ DBInstanceName: instance.id, Items: { EcsSecurityGroupRelation: [] } }),
})

const describeHASwitchConfig = defineOnInstance('DescribeHASwitchConfig', {
  parameters: {},
  run: () => ({ HAConfig: 'Auto', ManualHATime: '' }),
})

const describeHADiagnoseConfig = defineOnInstance('DescribeHADiagnoseConfig', {
  parameters: {},
  run: () => ({ TcpConnectionType: 'SHORT' }),
})

const describeDBInstanceTDE = defineOnInstance('DescribeDBInstanceTDE', {
  parameters: {},
  run: () => ({ TDEStatus: 'Disabled', TDEMode: '', EncryptionKey: '', Databases: { Database: [] } }),
})

const describeInstanceLinkedWhitelistTemplate = defineRds('DescribeInstanceLinkedWhitelistTemplate', {
  parameters: { InsName: spec.requiredText, ResourceGroupId: spec.text },
  gaps: 'There are no templates of whitelists.',
  run(call) {
    const { id } = databaseOf(call, call.params.text('InsName'))
    return { Code: '200', HttpStatusCode: 200, Message: '', Success: true, Data: { InsName: id, Templates: [] } }
  },
})

export const readSettingsOperations: Operation[] = [
  describeDBInstanceMonitor,
  describeSQLCollectorPolicy,
  describeSQLCollectorRetention,
  describeSecurityGroupConfiguration,
  describeHASwitchConfig,
  describeHADiagnoseConfig,
  describeDBInstanceTDE,
  describeInstanceLinkedWhitelistTemplate,
]
