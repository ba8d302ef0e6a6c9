import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from './define.ts'
import { chargeInstance, reboot, release, start, stop } from './lifecycle.ts'
import { instanceOf } from './lookup.ts'
import * as spec from './parameters.ts'
import type { InstanceRecord, InstanceStatus } from './records.ts'
import { takeStock } from './stock.ts'

/** One thing that can be done to an instance: whether it may be now, and doing it. */
interface PowerAction {
  check(call: Call, instance: InstanceRecord): void
  act(call: Call, instance: InstanceRecord): void
}

/** Refuses unless the instance is in one of `allowed` and nothing else goes on with it. */
export function requireStatus(instance: InstanceRecord, ...allowed: InstanceStatus[]): void {
  if (instance.isReleased)
    throw new VendorError('IncorrectInstanceStatus', 403, `Instance ${instance.id} is being released.`)
  if (instance.operationLocks.length > 0)
    throw new VendorError(
      'InvalidOperation.Conflict',
      403,
      `Instance ${instance.id} is locked by ${instance.operationLocks.join(', ')}; wait until it is done.`,
    )
  if (allowed.includes(instance.status)) return
  const code = instance.status === 'Pending' ? 'IncorrectInstanceStatus.Initializing' : 'IncorrectInstanceStatus'
  throw new VendorError(
    code,
    403,
    `The current status of instance ${instance.id} is ${instance.status}; this operation needs ${allowed.join(' or ')}.`,
  )
}

const startAction: PowerAction = {
  check: (_call, instance) => requireStatus(instance, 'Stopped'),
  act({ core }, instance) {
    if (instance.stoppedMode === 'StopCharging') {
      takeStock(core.store, instance.zoneId, instance.instanceType, 1)
      chargeInstance(core, instance)
    }
    start(core, instance)
  },
}

const stopAction: PowerAction = {
  check: (_call, instance) => requireStatus(instance, 'Running'),
  act({ core, params }, instance) {
    const mode = params.optionalText('StoppedMode') === 'StopCharging' ? 'StopCharging' : 'KeepCharging'
    stop(core, instance, { force: params.flag('ForceStop') ?? false, mode })
  },
}

const rebootAction: PowerAction = {
  check: (_call, instance) => requireStatus(instance, 'Running'),
  act: ({ core, params }, instance) =>
    reboot(core, instance, { force: params.flag('ForceStop') ?? params.flag('ForceReboot') ?? false }),
}

const deleteAction: PowerAction = {
  check({ params }, instance) {
    if (instance.isReleased) return
    if (instance.deletionProtection)
      throw new VendorError(
        'InvalidOperation.DeletionProtection',
        403,
        `Instance ${instance.id} has DeletionProtection; switch it off with ModifyInstanceAttribute first.`,
      )
    // By force in any state but Pending: also what never gets out of Starting has to be got rid of.
    requireStatus(
      instance,
      'Stopped',
      ...(params.flag('Force') === true ? (['Running', 'Starting', 'Stopping'] as const) : []),
    )
  },
  act({ core }, instance) {
    if (!instance.isReleased) release(core, instance)
  },
}

const single = (action: string, power: PowerAction, parameters: Operation['parameters']) =>
  define('Ecs', action, {
    parameters: { RegionId: spec.optionalRegion, InstanceId: spec.requiredText, DryRun: spec.flag, ...parameters },
    run(call) {
      const instance = instanceOf(call, call.params.text('InstanceId'))
      power.check(call, instance)
      power.act(call, instance)
      return {}
    },
  })

interface Outcome {
  InstanceId: string
  Code: string
  Message: string
  PreviousStatus: string
  CurrentStatus: string
}

const batchParameters = {
  RegionId: spec.region,
  InstanceId: spec.required(spec.repeated(100)),
  DryRun: spec.flag,
}

const batch = (action: string, power: PowerAction, parameters: Operation['parameters']) =>
  define('Ecs', action, {
    parameters: {
      ...batchParameters,
      BatchOptimization: { ...spec.oneOf('AllTogether', 'SuccessFirst'), default: 'AllTogether' },
      ...parameters,
    },
    run(call) {
      const ids = [...new Set(call.params.texts('InstanceId'))]
      const isAllOrNothing =
        call.params.text('BatchOptimization') === 'AllTogether' && call.params.flag('DryRun') !== true
      if (isAllOrNothing) for (const id of ids) power.check(call, instanceOf(call, id))
      return { InstanceResponses: { InstanceResponse: ids.map((id) => attempt(call, power, id)) } }
    },
  })

function attempt(call: Call, power: PowerAction, id: string): Outcome {
  try {
    const instance = instanceOf(call, id)
    const previous = instance.status
    power.check(call, instance)
    power.act(call, instance)
    return { InstanceId: id, Code: '200', Message: 'success', PreviousStatus: previous, CurrentStatus: instance.status }
  } catch (error) {
    if (!(error instanceof VendorError)) throw error
    return { InstanceId: id, Code: error.code, Message: error.message, PreviousStatus: '', CurrentStatus: '' }
  }
}

const deleteInstances = define('Ecs', 'DeleteInstances', {
  parameters: {
    ...batchParameters,
    Force: spec.flag,
    ForceStop: spec.flag,
    TerminateSubscription: spec.flag,
    ClientToken: spec.clientToken,
  },
  run(call) {
    const found = [...new Set(call.params.texts('InstanceId'))].map((id) => instanceOf(call, id))
    for (const instance of found) deleteAction.check(call, instance)
    for (const instance of found) deleteAction.act(call, instance)
    return {}
  },
})

const stoppedMode = { ...spec.oneOf('StopCharging', 'KeepCharging', 'Not-applicable'), default: 'KeepCharging' }

export const instancePowerOperations: Operation[] = [
  single('StartInstance', startAction, { InitLocalDisk: spec.flag }),
  single('StopInstance', stopAction, {
    ForceStop: spec.flag,
    ConfirmStop: spec.flag,
    StoppedMode: stoppedMode,
    Hibernate: spec.flag,
  }),
  single('RebootInstance', rebootAction, { ForceStop: spec.flag }),
  single('DeleteInstance', deleteAction, { Force: spec.flag, ForceStop: spec.flag, TerminateSubscription: spec.flag }),
  batch('StartInstances', startAction, {}),
  batch('StopInstances', stopAction, { ForceStop: spec.flag, StoppedMode: stoppedMode }),
  batch('RebootInstances', rebootAction, { ForceReboot: spec.flag }),
  deleteInstances,
]
