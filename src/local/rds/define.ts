import type { Call, Operation, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { databaseInstances, type DatabaseInstanceRecord } from './records.ts'

interface Definition {
  parameters: Readonly<Record<string, ParameterSpec>>
  isReadOnly?: boolean
  gaps?: string
  run(call: Call): object | Promise<object>
}

/** One operation of RDS. Every one takes RegionId, whether it needs it or not. */
export function defineRds(action: string, definition: Definition): Operation {
  return define('Rds', action, {
    isReadOnly: /^(Describe|List|Check)/.test(action),
    ...definition,
    parameters: { RegionId: spec.optionalRegion, ClientToken: spec.clientToken, ...definition.parameters },
  })
}

/** One operation on one instance, which is found first. */
export function defineOnInstance(
  action: string,
  definition: Omit<Definition, 'run'> & {
    /** States that take the call; default: reading in any, changing only when Running. */
    states?: readonly string[]
    run(call: Call, instance: DatabaseInstanceRecord): object | Promise<object>
  },
): Operation {
  const operation = defineRds(action, {
    ...definition,
    parameters: { DBInstanceId: spec.requiredText, ...definition.parameters },
    run(call) {
      const instance = databaseOf(call, call.params.text('DBInstanceId'))
      const states = definition.states ?? (operation.isReadOnly ? undefined : ['Running'])
      if (states && !states.includes(instance.status)) throw wrongStatus(instance)
      return definition.run(call, instance)
    },
  })
  return operation
}

export function databaseOf(call: Call, id: string): DatabaseInstanceRecord {
  const instance = databaseInstances(call.core.store).get(id)
  if (!instance || (call.params.has('RegionId') && instance.regionId !== call.regionId))
    throw new VendorError('InvalidDBInstanceId.NotFound', 404, `The specified DBInstanceId ${id} does not exist.`)
  return instance
}

const wrongStatus = (instance: DatabaseInstanceRecord) =>
  new VendorError(
    'OperationDenied.DBInstanceStatus',
    403,
    `The operation is not permitted due to the status of the instance ${instance.id}: ${instance.status}.`,
  )

/** A refusal that the caller's own input is the reason of. */
export const refuse = (code: string, message: string, status = 400) => new VendorError(code, status, message)
