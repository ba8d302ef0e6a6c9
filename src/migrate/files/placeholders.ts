import { nextToken, significantTokens } from '../sql/lexer.ts'
import type { Directive } from './directives.ts'
import { ScriptError, splitScript } from '../sql/split.ts'

type Report = (offset: number, message: string, fix: string) => void

type Range = readonly [start: number, end: number]

/**
 * Replaces `${name}` in SQL, once there are declared names or the file asks for it with `-- acd:placeholders`.
 * Comments stay as they are, and so do the bodies of routines, triggers and events, where `${name}` may be meant for a
 * template of their own, unless the file says `-- acd:placeholders everywhere`; with `off` so does the whole file.
 */
export function fillPlaceholders(
  text: string,
  values: Readonly<Record<string, string>>,
  directives: readonly Directive[],
  report: Report,
): string {
  const wish = directives.find(({ name }) => name === 'placeholders')
  if (wish && !['', 'on', 'off', 'everywhere'].includes(wish.value))
    report(wish.offset, `acd:placeholders takes on, off or everywhere, not "${wish.value}"`, 'leave the value out')
  const isWanted = wish ? wish.value !== 'off' : Object.keys(values).length > 0
  if (!isWanted || !text.includes('${')) return text
  const kept = [...commentRanges(text), ...(wish?.value === 'everywhere' ? [] : bodyRanges(text))]
  return text.replace(/\$\{([^}\n]*)\}/g, (whole, name: string, offset: number) => {
    if (kept.some(([start, end]) => offset >= start && offset < end)) return whole
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

function commentRanges(text: string): Range[] {
  const ranges: Range[] = []
  try {
    for (let token = nextToken(text, 0, '\0\0'); token; token = nextToken(text, token.end, '\0\0')) {
      if (token.kind === 'comment') ranges.push([token.start, token.end])
    }
  } catch {
    // An unclosed string is reported when the script is split.
  }
  return ranges
}

function bodyRanges(text: string): Range[] {
  try {
    return splitScript(text).flatMap(({ text: sql, start }) => {
      const at = bodyStart(sql)
      return at === undefined ? [] : [[start + at, start + sql.length] as const]
    })
  } catch (error) {
    // Reported with its place when the filled text is split.
    if (error instanceof ScriptError) return []
    throw error
  }
}

/** Offset behind the parameters of a routine, FOR EACH ROW of a trigger, DO of an event; undefined for other statements. */
function bodyStart(sql: string): number | undefined {
  const tokens = significantTokens(sql)
  const words = tokens.map(({ kind, start, end }) =>
    kind === 'word' || kind === 'punctuation' ? sql.slice(start, end).toUpperCase() : '',
  )
  if (words[0] !== 'CREATE' && words[0] !== 'ALTER') return undefined
  const at = words.findIndex((word) =>
    ['PROCEDURE', 'FUNCTION', 'TRIGGER', 'EVENT', 'TABLE', 'VIEW', 'INDEX'].includes(word),
  )
  const end = at < 0 ? undefined : bodyBehind[words[at]!]?.(words, at)
  return end === undefined || end < 0 ? undefined : tokens[end]!.end
}

type FindEnd = (words: readonly string[], from: number) => number

const endOfList: FindEnd = (words, from) => {
  let depth = 0
  return words.findIndex((word, index) => {
    if (index <= from) return false
    if (word === '(') depth++
    return word === ')' && --depth === 0
  })
}

const endOfRow: FindEnd = (words) => words.findIndex((word, index) => word === 'ROW' && words[index - 1] === 'EACH')

const endOfSchedule: FindEnd = (words, from) => words.indexOf('DO', from)

const bodyBehind: Readonly<Record<string, FindEnd>> = {
  PROCEDURE: endOfList,
  FUNCTION: endOfList,
  TRIGGER: endOfRow,
  EVENT: endOfSchedule,
}
