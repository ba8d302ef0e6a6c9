import type { Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { loadBalancerOf } from './lookup.ts'
import { onBalancer } from './parameters.ts'

const gaps = 'Master-slave groups cannot be made here, so there are none.'

const describeGroups = define('Slb', 'DescribeMasterSlaveServerGroups', {
  parameters: {
    ...onBalancer,
    RegionId: spec.region,
    Description: spec.text,
    IncludeListener: spec.flag,
    Tag: spec.tags,
  },
  gaps,
  run(call) {
    loadBalancerOf(call)
    return { MasterSlaveServerGroups: { MasterSlaveServerGroup: [] } }
  },
})

const describeGroup = define('Slb', 'DescribeMasterSlaveServerGroupAttribute', {
  parameters: { RegionId: spec.region, MasterSlaveServerGroupId: spec.requiredText },
  gaps,
  run() {
    throw new VendorError('InvalidParameter', 404, 'The specified MasterSlaveServerGroupId does not exist.')
  },
})

export const masterSlaveGroupOperations: Operation[] = [describeGroups, describeGroup]
