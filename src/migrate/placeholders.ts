import { nextToken } from './lexer.ts'
import type { Directive } from './directives.ts'

type Report = (offset: number, message: string, fix: string) => void

/**
 * Replaces `${name}` in SQL, once there are declared names or the file asks for it with `-- acd:placeholders`.
 * Comments stay as they are; with `-- acd:placeholders off` so does the whole file.
 */
export function fillPlaceholders(
  text: string,
  values: Readonly<Record<string, string>>,
  directives: readonly Directive[],
  report: Report,
): string {
  const wish = directives.find(({ name }) => name === 'placeholders')
  const isWanted = wish ? wish.value !== 'off' : Object.keys(values).length > 0
  if (!isWanted || !text.includes('${')) return text
  const comments = commentRanges(text)
  return text.replace(/\$\{([^}\n]*)\}/g, (whole, name: string, offset: number) => {
    if (comments.some(([start, end]) => offset >= start && offset < end)) return whole
    const value = values[name]
    if (value !== undefined) return value
    const known = Object.keys(values)
    report(
      offset,
      `no value for the placeholder ${whole}`,
      known.length > 0 ? `known: ${known.join(', ')}` : `give one with --placeholder ${name}=VALUE`,
    )
    return whole
  })
}

function commentRanges(text: string): [number, number][] {
  const ranges: [number, number][] = []
  try {
    for (let token = nextToken(text, 0, '\0\0'); token; token = nextToken(text, token.end, '\0\0')) {
      if (token.kind === 'comment') ranges.push([token.start, token.end])
    }
  } catch {
    // An unclosed string is reported when the script is split.
  }
  return ranges
}
