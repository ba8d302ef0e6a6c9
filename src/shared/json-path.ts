/** One step into a JSON value: a member's name or the number of an element, from 0. */
export type JsonPathPart = string | number

export type JsonPathResult = { ok: true; parts: JsonPathPart[] } | { ok: false; problem: string }

const member = /^\.([\p{L}_][\p{L}\p{N}_-]*)/u
const quoted = /^\[(?:'((?:[^'\\\p{Cc}]|\\.)*)'|"((?:[^"\\\p{Cc}]|\\.)*)")\]/u
const element = /^\[(0|[1-9]\d{0,5})\]/

/**
 * Reads a JSONPath (RFC 9535) that leads to one value: `$.checks[0].status`, `$['a name']`. Wildcards, filters, slices and
 * `..` lead to any number of values, of which none could be called the one that is wanted; they are refused.
 */
export function parseJsonPath(text: string): JsonPathResult {
  if (!text.startsWith('$')) return { ok: false, problem: 'a JSON path begins with $, e.g. $.status' }
  const parts: JsonPathPart[] = []
  let rest = text.slice(1)
  while (rest !== '') {
    const name = member.exec(rest)
    const name2 = quoted.exec(rest)
    const index = element.exec(rest)
    const found = name ?? name2 ?? index
    if (!found) return { ok: false, problem: `${whyNot(rest)} (character ${text.length - rest.length + 1} of ${text})` }
    if (name) parts.push(name[1]!)
    else if (name2) parts.push((name2[1] ?? name2[2]!).replaceAll(/\\(.)/g, '$1'))
    else parts.push(Number(index![1]))
    rest = rest.slice(found[0].length)
  }
  return { ok: true, parts }
}

function whyNot(rest: string): string {
  if (rest.startsWith('..')) return '".." finds any number of values; name the way to one, e.g. $.checks.database'
  if (/^(\.\*|\[\*\])/.test(rest)) return '"*" finds any number of values; name the way to one, e.g. $.checks.database'
  if (rest.startsWith('[?')) return 'filters find any number of values; name the way to one, e.g. $.checks[0]'
  if (/^\[-\d/.test(rest)) return 'elements are counted from 0, e.g. $.checks[0]'
  return "expected .name, [0] or ['name']"
}
