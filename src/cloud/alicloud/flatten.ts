import type { Query } from './rpc.ts'

/** Writes nested parameters the way RPC products read them: `Tag.1.Key`, lists from 1, nothing for undefined. */
export function flatten(parameters: Readonly<Record<string, unknown>>): Query {
  const query: Record<string, string> = {}
  for (const [name, value] of Object.entries(parameters)) write(query, name, value)
  return query
}

function write(query: Record<string, string>, name: string, value: unknown): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value)) value.forEach((item, index) => write(query, `${name}.${index + 1}`, item))
  else if (typeof value === 'object')
    for (const [key, item] of Object.entries(value)) write(query, `${name}.${key}`, item)
  else query[name] = String(value)
}
