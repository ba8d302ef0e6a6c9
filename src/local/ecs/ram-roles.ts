import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from './define.ts'
import { changeInstance } from './lifecycle.ts'
import { pageOf } from './paging.ts'
import * as spec from './parameters.ts'
import { instances, type InstanceRecord } from './records.ts'

/** Runs `act` for every named instance that exists and answers one row each. */
function eachInstance({ core, params, regionId }: Call, act: (instance: InstanceRecord) => object) {
  const rows = params.texts('InstanceIds').map((id) => {
    const instance = instances(core.store).get(id)
    if (!instance || instance.regionId !== regionId)
      return {
        InstanceId: id,
        Success: false,
        Code: 'InvalidInstanceId.NotFound',
        Message: `The instance ${id} does not exist.`,
      }
    return { InstanceId: id, Success: true, Code: '200', Message: 'success', ...act(instance) }
  })
  return { rows, TotalCount: rows.length, FailCount: rows.filter((row) => !row.Success).length }
}

const attachInstanceRamRole = define('Ecs', 'AttachInstanceRamRole', {
  parameters: {
    RegionId: spec.region,
    InstanceIds: spec.required(spec.jsonList(100)),
    RamRoleName: spec.requiredText,
    Policy: spec.text,
  },
  gaps: 'Any role name is taken; instances get no credentials of it.',
  run(call) {
    const role = call.params.text('RamRoleName')
    const { rows, ...counts } = eachInstance(call, (instance) => {
      changeInstance(call.core, instance, { ramRoleName: role })
      return {}
    })
    return { RamRoleName: role, ...counts, AttachInstanceRamRoleResults: { AttachInstanceRamRoleResult: rows } }
  },
})

const detachInstanceRamRole = define('Ecs', 'DetachInstanceRamRole', {
  parameters: { RegionId: spec.region, InstanceIds: spec.required(spec.jsonList(100)), RamRoleName: spec.text },
  run(call) {
    const role = call.params.optionalText('RamRoleName')
    const { rows, ...counts } = eachInstance(call, (instance) => {
      const had = instance.ramRoleName
      if (had === undefined || had !== (role ?? had)) return { InstanceRamRoleSets: { InstanceRamRoleSet: [] } }
      delete instance.ramRoleName
      changeInstance(call.core, instance, {})
      return { InstanceRamRoleSets: { InstanceRamRoleSet: [{ InstanceId: instance.id, RamRoleName: had }] } }
    })
    return {
      ...(role === undefined ? {} : { RamRoleName: role }),
      ...counts,
      DetachInstanceRamRoleResults: { DetachInstanceRamRoleResult: rows },
    }
  },
})

const describeInstanceRamRole = define('Ecs', 'DescribeInstanceRamRole', {
  parameters: {
    RegionId: spec.region,
    InstanceIds: spec.jsonList(100),
    RamRoleName: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
  },
  run({ core, params, regionId }) {
    const ids = params.texts('InstanceIds')
    const role = params.optionalText('RamRoleName')
    if (ids.length === 0 && role === undefined)
      throw new VendorError('MissingParameter', 400, 'One of InstanceIds and RamRoleName is needed.')
    const found = instances(core.store).filter(
      (each) =>
        each.regionId === regionId &&
        (ids.length === 0 || ids.includes(each.id)) &&
        each.ramRoleName !== undefined &&
        each.ramRoleName === (role ?? each.ramRoleName),
    )
    const { rows, TotalCount } = pageOf(found, params)
    return {
      RegionId: regionId,
      TotalCount,
      InstanceRamRoleSets: {
        InstanceRamRoleSet: rows.map(({ id, ramRoleName }) => ({ InstanceId: id, RamRoleName: ramRoleName })),
      },
    }
  },
})

export const ramRoleOperations: Operation[] = [attachInstanceRamRole, detachInstanceRamRole, describeInstanceRamRole]
