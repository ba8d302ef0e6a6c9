// Scripts have variables of their own, which the instance's shell fills in.
const scriptKeys = new Set(['run', 'command', 'userData', 'steps'])

/** Replaces `${NAME}` in every text but scripts; `missing` is told each name that is not set. */
export function interpolate(
  value: unknown,
  variables: Readonly<Record<string, string | undefined>>,
  missing: (path: (string | number)[], variable: string) => void,
  path: (string | number)[] = [],
): unknown {
  if (typeof value === 'string') {
    return value.replace(
      /\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g,
      (_, name: string, fallback: string | undefined) => {
        const found = variables[name] || fallback
        if (found === undefined || found === '') missing(path, name)
        return found ?? ''
      },
    )
  }
  if (Array.isArray(value)) return value.map((item, index) => interpolate(item, variables, missing, [...path, index]))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        scriptKeys.has(key) ? inner : interpolate(inner, variables, missing, [...path, key]),
      ]),
    )
  }
  return value
}
