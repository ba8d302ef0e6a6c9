/** Tells whether `value` fits `pattern`, in which `*` stands for any text. */
export function matchesWildcard(value: string, pattern: string): boolean {
  if (!pattern.includes('*')) return value === pattern
  const parts = pattern.split('*')
  const first = parts.shift()!
  const last = parts.pop()!
  if (value.length < first.length + last.length || !value.startsWith(first) || !value.endsWith(last)) return false
  let at = first.length
  for (const part of parts) {
    const found = value.indexOf(part, at)
    if (found < 0 || found + part.length > value.length - last.length) return false
    at = found + part.length
  }
  return true
}
