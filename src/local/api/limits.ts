import type { ParameterSpec } from './operation.ts'
import { VendorError } from './vendor-error.ts'

/** The vendor's answer to a mandatory parameter that was not sent. */
export function missing(name: string): VendorError {
  const message = `The input parameter "${name}" that is mandatory for processing this request is not supplied.`
  return new VendorError('MissingParameter', 400, message)
}

/** The vendor's answer to a value that cannot be: the spec's own code, or `InvalidParameter`. */
export function invalid(spec: ParameterSpec, name: string, why = ''): VendorError {
  const message = `The specified parameter "${name}" is not valid.${why && ` ${why}`}`
  return new VendorError(spec.errorCode ?? 'InvalidParameter', spec.errorStatus ?? 400, message)
}

/** Throws the spec's VendorError when a converted value breaks one of its limits. */
export function checkLimits(value: string | number | boolean | unknown[], spec: ParameterSpec, name: string): void {
  const broken = brokenLimit(value, spec)
  if (broken) throw invalid(spec, name, broken)
}

function brokenLimit(value: string | number | boolean | unknown[], spec: ParameterSpec): string | undefined {
  if (Array.isArray(value)) {
    return exceeds(value.length, spec.maxItems) ? `At most ${spec.maxItems} elements are allowed.` : undefined
  }
  if (typeof value === 'number') {
    if (below(value, spec.min)) return `It must be at least ${spec.min}.`
    if (exceeds(value, spec.max)) return `It must be at most ${spec.max}.`
  }
  if (typeof value === 'string') {
    if (below(value.length, spec.minLength)) return `It must have at least ${spec.minLength} characters.`
    if (exceeds(value.length, spec.maxLength)) return `It must have at most ${spec.maxLength} characters.`
  }
  if (!spec.enum || spec.enum.includes(String(value))) return undefined
  return `Valid values: ${spec.enum.join(', ')}.`
}

const below = (value: number, limit: number | undefined) => limit !== undefined && value < limit
const exceeds = (value: number, limit: number | undefined) => limit !== undefined && value > limit
