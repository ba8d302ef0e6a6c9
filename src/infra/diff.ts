import type { PropertyRule } from './resource.ts'

/** One property that is not as wanted. */
export interface PropertyChange {
  property: string
  /** Where it is set in deploy.yml. */
  path: string
  from: unknown
  to: unknown
  change: Exclude<PropertyRule['change'], 'ignore'>
  calls: readonly string[]
  interrupts?: string
}

/**
 * Compares what is wanted with what was read. Properties that were not read, and those that are left alone once
 * chosen, are no difference. Lists are sets: the cloud keeps no order.
 */
export function diffProps(rules: Readonly<Record<string, PropertyRule>>, want: object, have: object): PropertyChange[] {
  const wanted = want as Record<string, unknown>
  const found = have as Record<string, unknown>
  return Object.entries(rules).flatMap(([property, rule]): PropertyChange[] => {
    const from = found[property]
    const to = wanted[property]
    if (rule.change === 'ignore' || from === undefined || (rule.isEnough ?? isSame)(from, to)) return []
    const { path, change, interrupts } = rule
    const calls = typeof rule.calls === 'function' ? rule.calls(from, to) : (rule.calls ?? [])
    return [{ property, path, from, to, change, calls, ...(interrupts !== undefined && { interrupts }) }]
  })
}

function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

/** Text that is equal for equal values: object keys sorted, lists as sets, descriptions left out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(canonical))].toSorted().join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const fields = Object.entries(value).filter(([key, field]) => field !== undefined && key !== 'description')
  return `{${fields
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${key}:${canonical(field)}`)
    .join(',')}}`
}
