import { readLenientJson } from './lenient-json.ts'
import type { ParameterSpec } from './operation.ts'
import { numberedChildren, pairTree, type PairNode } from './pair-tree.ts'
import { Params } from './params.ts'
import { checkLimits, invalid, missing } from './limits.ts'

type Specs = Readonly<Record<string, ParameterSpec>>

/**
 * Turns wire pairs into the parameters of one operation. Throws VendorError for the first mandatory parameter that is
 * missing, then for the first value that breaks a limit. Unknown parameters are ignored, as the vendor does.
 */
export function decodeParams(pairs: Iterable<readonly [string, string]>, specs: Specs): Params {
  const root = pairTree(pairs)
  for (const [name, spec] of Object.entries(specs)) {
    if (spec.required && spec.default === undefined && isAbsent(root.children.get(name.toLowerCase())))
      throw missing(name)
  }
  return new Params(decodeFields(root, specs, ''))
}

function decodeFields(node: PairNode, specs: Specs, prefix: string): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [field, spec] of Object.entries(specs)) {
    const name = prefix + field
    const child = node.children.get(field.toLowerCase())
    const value = isAbsent(child) ? undefined : decodeNode(child, spec, name)
    if (value !== undefined) values[field] = value
    else if (spec.default !== undefined) values[field] = spec.default
    else if (spec.required) throw missing(name)
  }
  return values
}

function isAbsent(node: PairNode | undefined): node is undefined {
  return !node || ((node.value === undefined || node.value === '') && node.children.size === 0)
}

function decodeNode(node: PairNode, spec: ParameterSpec, name: string): unknown {
  if (spec.type === 'list') return decodeList(node, spec, name)
  if (spec.type === 'object') return decodeObject(node, spec, name)
  if (node.value === undefined || node.value === '') return undefined
  return decodeScalar(node.value, spec, name)
}

function decodeList(node: PairNode, spec: ParameterSpec, name: string): unknown[] | undefined {
  const items = listItems(node, spec, name)
  if (items === undefined) return undefined
  checkLimits(items, spec, name)
  return items
}

function listItems(node: PairNode, spec: ParameterSpec, name: string): unknown[] | undefined {
  const item = spec.items ?? { type: 'string' }
  const numbered = numberedChildren(node)
  // One element that is an object may come without its number in hand-written clients; only numbers are elements.
  if (numbered.length > 0) {
    return numbered.flatMap((child, i) => (isAbsent(child) ? [] : [decodeNode(child, item, `${name}.${i + 1}`)]))
  }
  const text = node.value?.trim()
  if (!text) return undefined
  if (spec.encoding === 'comma' && !text.startsWith('[')) {
    const parts = text.split(',').map((part) => part.trim())
    return parts.filter((part) => part !== '').map((part) => decodeScalar(part, item, name))
  }
  if (spec.encoding === 'repeat' || spec.encoding === undefined) if (!text.startsWith('[')) return undefined
  const parsed = readLenientJson(text)
  if (!Array.isArray(parsed)) throw invalid(spec, name)
  const present = parsed.filter((element) => element !== null && element !== undefined)
  return present.map((element, i) => decodeJson(element, item, `${name}.${i + 1}`))
}

function decodeObject(node: PairNode, spec: ParameterSpec, name: string): Record<string, unknown> | undefined {
  if (node.children.size > 0 && spec.fields) return decodeFields(node, spec.fields, `${name}.`)
  if (!node.value) return undefined
  const parsed = readLenientJson(node.value)
  if (!parsed || Array.isArray(parsed)) throw invalid(spec, name)
  return decodeJson(parsed, spec, name) as Record<string, unknown>
}

/** A value that came inside a JSON text; numbers sent as text and text sent as numbers are both accepted. */
function decodeJson(value: unknown, spec: ParameterSpec, name: string): unknown {
  if (spec.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(spec, name)
    if (!spec.fields) return value
    return decodeFields(jsonNode(value, 0), spec.fields, `${name}.`)
  }
  if (spec.type === 'list') {
    if (!Array.isArray(value)) throw invalid(spec, name)
    return value.map((element, i) => decodeJson(element, spec.items ?? { type: 'string' }, `${name}.${i + 1}`))
  }
  if (typeof value === 'object') throw invalid(spec, name)
  return decodeScalar(String(value), spec, name)
}

/** Parsed JSON as if it had been sent with dots, so that names inside it are case-insensitive too. */
function jsonNode(value: unknown, depth: number): PairNode {
  const node: PairNode = { children: new Map() }
  if (value === null || value === undefined || depth > 8) return node
  if (typeof value !== 'object') return { value: String(value), children: node.children }
  const entries = Array.isArray(value) ? value.map((item, i) => [String(i + 1), item] as const) : Object.entries(value)
  for (const [key, item] of entries) if (item !== null) node.children.set(key.toLowerCase(), jsonNode(item, depth + 1))
  return node
}

function decodeScalar(text: string, spec: ParameterSpec, name: string): string | number | boolean {
  const value = convert(text, spec.type)
  if (value === undefined) throw invalid(spec, name)
  checkLimits(value, spec, name)
  return value
}

function convert(text: string, type: ParameterSpec['type']): string | number | boolean | undefined {
  const trimmed = text.trim()
  if (type === 'integer') return /^-?\d{1,16}(\.0+)?$/.test(trimmed) ? Number(trimmed) : undefined
  if (type === 'number') return /^-?\d{1,16}(\.\d+)?$/.test(trimmed) ? Number(trimmed) : undefined
  if (type === 'boolean') return /^(true|false)$/i.test(trimmed) ? trimmed.toLowerCase() === 'true' : undefined
  return text
}
