import { parseDuration } from '../../shared/duration.ts'
import { nextToken } from '../sql/lexer.ts'

/** A line such as `-- acd:phase contract` in a migration file. Lines count from 1. */
export interface Directive {
  name: string
  /** Everything after the name, trimmed. */
  value: string
  offset: number
}

const line =
  /^(?:--|#)[ \t]*(?:acd:(?<own>[a-z-]+)|migrate:(?<dbmate>up|down)|\+(?:migrate|goose)[ \t]+(?<goose>up|down|no[ \t]+transaction))\b[ \t]*(?<value>.*?)[ \t]*\r?$/i

export const directiveNames = [
  'phase',
  'requires-app',
  'env',
  'batch',
  'timeout',
  'lock-timeout',
  'algorithm',
  'no-transaction',
  'allow',
  'placeholders',
  'up',
  'down',
] as const

/** Finds the directives of a script: comments only, so a string with the same text is left alone. */
export function readDirectives(text: string): Directive[] {
  if (!/acd:|migrate:|\+(migrate|goose)/i.test(text)) return []
  const found: Directive[] = []
  for (let token = nextToken(text, 0, '\0\0'); token; token = nextToken(text, token.end, '\0\0')) {
    if (token.kind !== 'comment') continue
    const match = line.exec(text.slice(token.start, token.end))
    if (!match) continue
    const { own, dbmate, goose, value } = match.groups as Record<string, string | undefined>
    const name = (own ?? dbmate ?? goose)!.toLowerCase().replace(/[ \t]+/, '-')
    found.push({ name, value: value ?? '', offset: token.start })
  }
  return found
}

/** Milliseconds that a directive of this name gives; undefined where there is none, or it is no duration. */
export function durationOf(directives: readonly Directive[], name: 'timeout' | 'lock-timeout'): number | undefined {
  const value = directives.find((directive) => directive.name === name)?.value
  return value === undefined ? undefined : parseDuration(value)
}

/**
 * Whether the data statements of a section commit one by one: `-- acd:no-transaction`, or as goose (`NO TRANSACTION`),
 * dbmate (`transaction:false`) and sql-migrate (`notransaction`) have it.
 */
export function commitsOneByOne(directives: readonly Directive[], section: 'up' | 'down'): boolean {
  return directives.some(
    ({ name, value }) =>
      name === 'no-transaction' || (name === section && /\b(transaction:false|notransaction)\b/i.test(value)),
  )
}

/** Whether a file is for this environment: `-- acd:env dev, staging`, or `-- acd:env !prod` for all but that. */
export function isForEnvironment(directives: readonly Directive[], environment: string | undefined): boolean {
  const names = directives
    .filter(({ name }) => name === 'env')
    .flatMap(({ value }) => value.split(/[\s,]+/).filter(Boolean))
  if (names.length === 0 || environment === undefined) return true
  const excluded = names.filter((name) => name.startsWith('!')).map((name) => name.slice(1))
  if (excluded.includes(environment)) return false
  return names.length === excluded.length || names.includes(environment)
}

/**
 * The parts of a script that go up and down. Text outside the part is blanked, not cut, so that lines and columns
 * stay what the editor shows.
 */
export function cutSections(text: string, directives: readonly Directive[]): { up: string; down: string | undefined } {
  const marks = directives.filter((directive) => directive.name === 'up' || directive.name === 'down')
  if (!marks.some((mark) => mark.name === 'down')) return { up: text, down: undefined }
  const parts = { up: marks[0]?.name === 'up' ? '' : text.slice(0, marks[0]!.offset), down: '' }
  parts.up = parts.up || blank(text.slice(0, marks[0]!.offset))
  parts.down = blank(text.slice(0, marks[0]!.offset))
  for (const [index, mark] of marks.entries()) {
    const section = text.slice(mark.offset, marks[index + 1]?.offset)
    const isUp = mark.name === 'up'
    parts.up += isUp ? section : blank(section)
    parts.down += isUp ? blank(section) : section
  }
  return parts
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')
