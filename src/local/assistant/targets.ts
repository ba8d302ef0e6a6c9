import type { Call } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { instances, type InstanceRecord } from '../ecs/records.ts'
import { matchesTags } from '../ecs/tagging.ts'
import type { InstanceRun } from './records.ts'

/** The instances that a call names, by id or by tag. The call fails as a whole when one of them cannot take a task. */
export function fitTargets(call: Call, limits: { maxInstances: number; needsRunning?: boolean }): InstanceRecord[] {
  const ids = [...new Set(call.params.texts('InstanceId'))]
  if (ids.length > limits.maxInstances)
    throw new VendorError(
      'InstanceIds.ExceedLimit',
      403,
      `The number of instance IDs exceeds the upper limit of ${limits.maxInstances}.`,
    )
  const targets = ids.length > 0 ? ids.map((id) => knownInstance(call, id)) : byTag(call)
  if (limits.needsRunning !== false) for (const target of targets) checkRunning(target)
  return targets
}

function byTag(call: Call): InstanceRecord[] {
  if (call.params.objects('ResourceTag').length === 0)
    throw new VendorError(
      'MissingParameter.InstanceId',
      400,
      'The input parameter InstanceId that is mandatory for processing this request is not supplied.',
    )
  const found = instances(call.core.store).filter(
    (instance) =>
      instance.regionId === call.regionId &&
      instance.status === 'Running' &&
      matchesTags(instance, call.params, 'ResourceTag'),
  )
  if (found.length === 0)
    throw new VendorError('InvalidInstance.NotFound', 404, 'No running instance has the specified tags.')
  return found
}

function knownInstance(call: Call, id: string): InstanceRecord {
  const instance = instances(call.core.store).get(id)
  if (!instance || instance.regionId !== call.regionId || instance.isReleased)
    throw new VendorError('InvalidInstance.NotFound', 404, `The specified instance ${id} does not exist.`)
  return instance
}

function checkRunning(instance: InstanceRecord): void {
  if (instance.status !== 'Running')
    throw new VendorError(
      'IncorrectInstanceStatus',
      403,
      `The instance ${instance.id} is ${instance.status}; a command needs a Running instance.`,
    )
}

export const newRun = (instanceId: string, nowMs: number): InstanceRun => ({
  instanceId,
  status: 'Pending',
  output: '',
  droppedBytes: 0,
  errorCode: '',
  errorInfo: '',
  repeats: 0,
  createdAtMs: nowMs,
  updatedAtMs: nowMs,
})
