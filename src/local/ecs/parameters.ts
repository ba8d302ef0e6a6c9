import type { ParameterSpec } from '../api/operation.ts'

export const text: ParameterSpec = { type: 'string' }
export const requiredText: ParameterSpec = { type: 'string', required: true }
export const flag: ParameterSpec = { type: 'boolean' }
export const integer: ParameterSpec = { type: 'integer' }
export const number: ParameterSpec = { type: 'number' }

export const region: ParameterSpec = { type: 'string', required: true }
export const optionalRegion: ParameterSpec = { type: 'string' }
export const clientToken: ParameterSpec = { type: 'string', maxLength: 64 }

export const oneOf = (...values: string[]): ParameterSpec => ({ type: 'string', enum: values })
export const required = (spec: ParameterSpec): ParameterSpec => ({ ...spec, required: true })
export const between = (min: number, max: number): ParameterSpec => ({ type: 'integer', min, max })

/** `Name.1`, `Name.2`… */
export const repeated = (maxItems: number, items: ParameterSpec = text): ParameterSpec => ({
  type: 'list',
  items,
  maxItems,
})
/** `["a","b"]` in one parameter. */
export const jsonList = (maxItems: number): ParameterSpec => ({ type: 'list', encoding: 'json', items: text, maxItems })
/** `a,b,c` in one parameter. */
export const commaList = (maxItems: number): ParameterSpec => ({
  type: 'list',
  encoding: 'comma',
  items: text,
  maxItems,
})

export const object = (fields: Record<string, ParameterSpec>): ParameterSpec => ({ type: 'object', fields })

const keyAndValue = object({ Key: { type: 'string', maxLength: 128 }, Value: { type: 'string', maxLength: 128 } })

/** `Tag.N.Key` and `Tag.N.Value`, at most twenty. */
export const tags: ParameterSpec = { type: 'list', items: keyAndValue, maxItems: 20 }
/** `Filter.N.Key` and `Filter.N.Value`. */
export const filters: ParameterSpec = { type: 'list', items: object({ Key: text, Value: text }) }

export const pageNumber: ParameterSpec = { type: 'integer', min: 1 }
export const pageSize = (max: number): ParameterSpec => ({ type: 'integer', min: 1, max })
