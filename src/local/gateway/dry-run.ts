import type { Call, Operation } from '../api/operation.ts'
import type { Params } from '../api/params.ts'
import { VendorError } from '../api/vendor-error.ts'

const batchActions = new Set(['StartInstances', 'StopInstances', 'RebootInstances', 'DeleteInstances'])

/** ECS and VPC say that a dry run passed by an error; the other products do not, or answer for themselves. */
export function isDryRun(operation: Operation, params: Params): boolean {
  return (operation.product === 'Ecs' || operation.product === 'Vpc') && params.flag('DryRun') === true
}

/** Runs the operation on a sandbox: throws its own refusal, or the code that stands for "would succeed". */
export async function answerDryRun(operation: Operation, sandboxCall: Call): Promise<never> {
  await operation.run(sandboxCall)
  const code = batchActions.has(operation.action) ? 'DRYRUN.SUCCESS' : 'DryRunOperation'
  throw new VendorError(code, 400, 'Request validation has been passed with DryRun flag set.')
}
