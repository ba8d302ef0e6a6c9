import { createHash } from 'node:crypto'

/** A ClientToken of 46 ASCII characters, the same for the same parts. */
export function clientToken(...parts: readonly (string | number)[]): string {
  return `acd-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 42)}`
}
