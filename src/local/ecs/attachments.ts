import type { Operation } from '../api/operation.ts'
import { define } from './define.ts'
import { pageOf } from './paging.ts'
import * as spec from './parameters.ts'
import { instances } from './records.ts'

/** Which private pool of capacity instances take from; Terraform reads it with every instance. */
const describeInstanceAttachmentAttributes = define('Ecs', 'DescribeInstanceAttachmentAttributes', {
  parameters: {
    RegionId: spec.region,
    InstanceIds: spec.required(spec.jsonList(100)),
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
  },
  gaps: 'There are no private pools: every instance takes from the public one.',
  run({ core, params, regionId }) {
    const found = params.texts('InstanceIds').flatMap((id) => {
      const instance = instances(core.store).get(id)
      return instance?.regionId === regionId ? [instance] : []
    })
    const { rows, ...counts } = pageOf(found, params)
    const shown = rows.map(({ id }) => ({
      InstanceId: id,
      PrivatePoolOptionsMatchCriteria: 'None',
      PrivatePoolOptionsId: '',
    }))
    return { ...counts, Instances: { Instance: shown } }
  },
})

export const attachmentOperations: Operation[] = [describeInstanceAttachmentAttributes]
