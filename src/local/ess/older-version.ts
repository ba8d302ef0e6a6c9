import type { Operation } from '../api/operation.ts'
import * as spec from '../ecs/parameters.ts'
import { essOperations } from './operations.ts'

/** Parameters that had another form then. */
const olderParameters: Record<string, Operation['parameters'] | undefined> = {
  DescribeScalingGroups: { ScalingGroupName: spec.repeated(20) },
}

/**
 * Auto Scaling as version 2014-08-28 answers it: the same operations, but every list is wrapped in an object that names
 * its element (`ScalingGroups: { ScalingGroup: […] }`).
 */
export const essOlderOperations: Operation[] = essOperations.map((operation) => ({
  ...operation,
  product: 'Ess2014',
  parameters: { ...operation.parameters, ...olderParameters[operation.action] },
  run: async (call) => wrapLists(await operation.run(call)) as object,
}))

/** Wraps every list below `value`, at any depth. */
export function wrapLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wrapLists)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      Array.isArray(member) ? { [elementName(name)]: member.map(wrapLists) } : wrapLists(member),
    ]),
  )
}

/** `RemovalPolicies` holds `RemovalPolicy`, `SuspendedProcesses` holds `SuspendedProcess`, `VSwitchIds` holds `VSwitchId`. */
const elementName = (list: string) => list.replace(/ies$/, 'ys').replace(/sses$/, 'sss').replace(/s$/, '')
