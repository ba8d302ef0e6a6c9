import type { Call, Operation, ParameterSpec, Product } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { isRegion } from './regions.ts'

interface Definition {
  parameters: Readonly<Record<string, ParameterSpec>>
  /** Default: true for Describe…, List… and Get…. */
  isReadOnly?: boolean
  gaps?: string
  run(call: Call): object | Promise<object>
}

/** Makes one operation of a product whose resources live in regions; an unknown region is refused first. */
export function define(product: Product, action: string, definition: Definition): Operation {
  return {
    product,
    action,
    isReadOnly: definition.isReadOnly ?? /^(Describe|List|Get)/.test(action),
    parameters: definition.parameters,
    ...(definition.gaps === undefined ? {} : { gaps: definition.gaps }),
    run(call) {
      if (!isRegion(call.regionId))
        throw new VendorError(
          'InvalidRegionId.NotFound',
          404,
          `The specified RegionId ${call.regionId} does not exist.`,
        )
      return definition.run(call)
    },
  }
}

/** True when a record belongs to the call's region, or the call names no region at all. */
export const isInRegion = (call: Call, record: { regionId?: string }) =>
  record.regionId === undefined || !call.params.has('RegionId') || record.regionId === call.regionId
