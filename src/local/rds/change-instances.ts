import type { Operation } from '../api/operation.ts'
import { startCharge } from '../ecs/charges.ts'
import * as spec from '../ecs/parameters.ts'
import { checkClass, checkDescription, checkStorage } from './checks.ts'
import { defineOnInstance, refuse } from './define.ts'
import { rdsDurations } from './durations.ts'
import { pricePerHour } from './instance-classes.ts'
import { removeInstance } from './removal.ts'
import { busy, changeDatabase } from './transition.ts'

const deleteDBInstance = defineOnInstance('DeleteDBInstance', {
  parameters: { ReleasedKeepPolicy: spec.oneOf('None', 'Lastest', 'All') },
  run({ core }, instance) {
    if (instance.deletionProtection)
      throw refuse(
        'OperationDenied.DeletionProtection',
        `The instance ${instance.id} is protected: turn DeletionProtection off first.`,
        403,
      )
    if (instance.payType === 'Prepaid')
      throw refuse(
        'OperationDenied.PayType',
        `The instance ${instance.id} is a subscription, which cannot be released.`,
        403,
      )
    changeDatabase(core, instance, { status: 'Deleting' })
    core.after(rdsDurations(core).deleting, () => removeInstance(core, instance))
    return { RegionId: instance.regionId }
  },
})

const modifyDBInstanceSpec = defineOnInstance('ModifyDBInstanceSpec', {
  parameters: {
    DBInstanceClass: spec.text,
    DBInstanceStorage: spec.between(5, 32_000),
    DBInstanceStorageType: spec.text,
    PayType: spec.text,
    Direction: spec.oneOf('Up', 'Down', 'TempUpgrade', 'Serverless'),
    EffectiveTime: spec.oneOf('Immediate', 'MaintainTime', 'ScheduleTime'),
  },
  gaps: 'takes effect at once whatever EffectiveTime says; the category and the version stay',
  run(call, instance) {
    const { core, params } = call
    const instanceClass = params.optionalText('DBInstanceClass') ?? instance.instanceClass
    const storageGiB = params.number('DBInstanceStorage') ?? instance.storageGiB
    const storageType = params.optionalText('DBInstanceStorageType') ?? instance.storageType
    if (!['DBInstanceClass', 'DBInstanceStorage', 'DBInstanceStorageType'].some((name) => params.has(name)))
      throw refuse('MissingParameter', 'At least one of DBInstanceClass and DBInstanceStorage is required.')
    checkClass(instanceClass, instance.category)
    checkStorage(instanceClass, storageType, storageGiB)
    if (storageGiB < instance.storageGiB)
      throw refuse(
        'InvalidStorage.ValueNotSupport',
        `The storage cannot shrink from ${instance.storageGiB} GB to ${storageGiB} GB.`,
      )
    if (
      instanceClass === instance.instanceClass &&
      storageGiB === instance.storageGiB &&
      storageType === instance.storageType
    )
      throw refuse('InvalidOrderTask.NotSupport', 'The specifications are the same as the current ones.')
    const isRestart = instanceClass !== instance.instanceClass
    busy(core, instance, {
      status: 'DBInstanceClassChanging',
      ms: rdsDurations(core).changingClass,
      action: 'ModifyDBInstanceSpec',
      // A change of class moves the server to another host: connections break for a moment.
      ...(isRestart && { work: () => core.drivers.databases.restart(instance.id) }),
      result: { instanceClass, storageGiB, storageType },
    })
    startCharge(core, { id: instance.id, kind: 'database', perHour: pricePerHour(instanceClass, storageGiB) })
    return { DBInstanceId: instance.id, OrderId: 2_000_000_000_000 + Math.floor(core.random() * 1e9) }
  },
})

const modifyDBInstanceDescription = defineOnInstance('ModifyDBInstanceDescription', {
  parameters: { DBInstanceDescription: spec.requiredText },
  run({ core, params }, instance) {
    checkDescription(params.text('DBInstanceDescription'))
    changeDatabase(core, instance, { description: params.text('DBInstanceDescription') })
    return {}
  },
})

const modifyDBInstanceDeletionProtection = defineOnInstance('ModifyDBInstanceDeletionProtection', {
  parameters: { DeletionProtection: { type: 'boolean', required: true } },
  run({ core, params }, instance) {
    changeDatabase(core, instance, { deletionProtection: params.flag('DeletionProtection') ?? false })
    return {}
  },
})

const modifyDBInstanceMaintainTime = defineOnInstance('ModifyDBInstanceMaintainTime', {
  parameters: { MaintainTime: spec.requiredText },
  run({ core, params }, instance) {
    const window = params.text('MaintainTime')
    if (!/^([01]\d|2[0-3]):00Z-([01]\d|2[0-3]):00Z$/.test(window))
      throw refuse(
        'InvalidMaintainTime.Format',
        `The specified MaintainTime ${window} is not valid: use the form 02:00Z-06:00Z.`,
      )
    changeDatabase(core, instance, { maintainTime: window })
    return {}
  },
})

const restartDBInstance = defineOnInstance('RestartDBInstance', {
  parameters: { NodeId: spec.text },
  run({ core }, instance) {
    busy(core, instance, {
      status: 'Rebooting',
      ms: rdsDurations(core).restarting,
      action: 'RestartDBInstance',
      work: () => core.drivers.databases.restart(instance.id),
    })
    return {}
  },
})

const switchDBInstanceHA = defineOnInstance('SwitchDBInstanceHA', {
  parameters: {
    NodeId: spec.requiredText,
    Force: spec.oneOf('Yes', 'No'),
    EffectiveTime: spec.oneOf('Immediate', 'MaintainTime', 'ScheduleTime'),
  },
  run({ core, params }, instance) {
    if (instance.nodeIds.length < 2)
      throw refuse(
        'OperationDenied.DBInstanceType',
        `The instance ${instance.id} has one node only; there is nothing to switch to.`,
        403,
      )
    const at = instance.nodeIds.indexOf(params.text('NodeId'))
    if (at < 1)
      throw refuse(
        'InvalidNodeId.NotFound',
        `The specified NodeId ${params.text('NodeId')} is no secondary node of ${instance.id}.`,
        404,
      )
    const slaveZoneIds = instance.slaveZoneIds.with(at - 1, instance.masterZoneId)
    const nodeIds = instance.nodeIds.with(0, instance.nodeIds[at]!).with(at, instance.nodeIds[0]!)
    busy(core, instance, {
      status: 'GuardSwitching',
      ms: rdsDurations(core).switching,
      action: 'SwitchDBInstanceHA',
      work: () => core.drivers.databases.failover(instance.id),
      result: { masterZoneId: instance.slaveZoneIds[at - 1]!, slaveZoneIds, nodeIds },
    })
    return {}
  },
})

export const changeInstanceOperations: Operation[] = [
  deleteDBInstance,
  modifyDBInstanceSpec,
  modifyDBInstanceDescription,
  modifyDBInstanceDeletionProtection,
  modifyDBInstanceMaintainTime,
  restartDBInstance,
  switchDBInstanceHA,
]
