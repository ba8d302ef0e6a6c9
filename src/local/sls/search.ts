import { fits } from './likeness.ts'
import type { LogRow } from './rows.ts'
import { invalidQuery } from './sls-error.ts'

/** Whether a line is what the search part of a query asks for. */
export type Matches = (row: LogRow) => boolean

const pattern =
  /\s*(?:(?<paren>[()])|(?<quoted>"(?:[^"\\]|\\.)*")|(?<op><=|>=|:|=|>|<)|(?<list>\[[^\]]*\])|(?<term>[^\s()":<>=[\]]+))/y

interface Part {
  kind: 'paren' | 'quoted' | 'op' | 'list' | 'term'
  value: string
}

/**
 * Reads a search such as `slbid: lb-1 and (status >= 500 or not request_method: GET)`. Terms that stand side by side
 * all have to match; a term without a field may be in any.
 */
export function readSearch(text: string): Matches {
  if (text.trim() === '' || text.trim() === '*') return () => true
  const reader = new SearchReader(cut(text))
  const matches = reader.any()
  reader.end()
  return matches
}

function cut(text: string): Part[] {
  const parts: Part[] = []
  const trimmed = text.trimEnd()
  pattern.lastIndex = 0
  while (pattern.lastIndex < trimmed.length) {
    const at = pattern.lastIndex
    const match = pattern.exec(trimmed)
    if (!match) throw invalidQuery(`the search cannot be read from ${JSON.stringify(trimmed.slice(at, at + 20))} on`)
    const [kind, value] = Object.entries(match.groups!).find(([, found]) => found !== undefined)!
    parts.push({
      kind: kind as Part['kind'],
      value: kind === 'quoted' ? value!.slice(1, -1).replace(/\\(.)/g, '$1') : value!,
    })
  }
  return parts
}

class SearchReader {
  readonly #parts: readonly Part[]
  #at = 0

  constructor(parts: readonly Part[]) {
    this.#parts = parts
  }

  any(): Matches {
    let left = this.#all()
    while (this.#tookWord('or')) {
      const [a, b] = [left, this.#all()]
      left = (row) => a(row) || b(row)
    }
    return left
  }

  end(): void {
    if (this.#at < this.#parts.length)
      throw invalidQuery(`unexpected ${JSON.stringify(this.#parts[this.#at]!.value)} in the search`)
  }

  #all(): Matches {
    let left = this.#one()
    while (this.#at < this.#parts.length && !this.#isWord('or') && this.#parts[this.#at]!.value !== ')') {
      const isExcluded = this.#tookWord('and') ? this.#tookWord('not') : this.#tookWord('not')
      const [a, b] = [left, this.#one()]
      left = isExcluded ? (row) => a(row) && !b(row) : (row) => a(row) && b(row)
    }
    return left
  }

  #one(): Matches {
    if (this.#tookWord('not')) {
      const inner = this.#one()
      return (row) => !inner(row)
    }
    const part = this.#take()
    if (part.kind === 'paren' && part.value === '(') {
      const inner = this.any()
      if (this.#take().value !== ')') throw invalidQuery('expected ) in the search')
      return inner
    }
    if (part.kind !== 'term' && part.kind !== 'quoted')
      throw invalidQuery(`unexpected ${JSON.stringify(part.value)} in the search`)
    if (this.#parts[this.#at]?.kind === 'op') return this.#field(part.value, this.#take().value)
    if (this.#isWord('in') && this.#parts[this.#at + 1]?.kind === 'list') {
      this.#at += 1
      return inRange(part.value, this.#take().value)
    }
    const wanted = part.value.toLowerCase()
    return (row) => Object.values(row).some((value) => value.toLowerCase().includes(wanted))
  }

  #field(name: string, op: string): Matches {
    const { value } = this.#take()
    if (op === ':' || op === '=') {
      const isLike = likeness(value)
      return (row) => row[name] !== undefined && isLike(row[name])
    }
    const limit = Number(value)
    if (Number.isNaN(limit)) throw invalidQuery(`${name} ${op} needs a number, not ${JSON.stringify(value)}`)
    return (row) => compare(Number(row[name] ?? Number.NaN), op, limit)
  }

  #take(): Part {
    const part = this.#parts[this.#at]
    if (!part) throw invalidQuery('the search ends too early')
    this.#at += 1
    return part
  }

  #isWord(word: string): boolean {
    const part = this.#parts[this.#at]
    return part?.kind === 'term' && part.value.toLowerCase() === word
  }

  #tookWord(word: string): boolean {
    const isIt = this.#isWord(word)
    if (isIt) this.#at += 1
    return isIt
  }
}

/** Equality without case; `*` and `?` stand for any characters and for one. */
const likeness = (wanted: string) => (value: string) =>
  fits(value.toLowerCase(), wanted.toLowerCase(), { any: '*', one: '?' })

function compare(value: number, op: string, limit: number): boolean {
  switch (op) {
    case '>':
      return value > limit
    case '>=':
      return value >= limit
    case '<':
      return value < limit
    default:
      return value <= limit
  }
}

function inRange(name: string, list: string): Matches {
  const [from, to, more] = list
    .slice(1, -1)
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (from === undefined || to === undefined || more !== undefined || Number.isNaN(from + to))
    throw invalidQuery(`${name} in ${list} needs two numbers`)
  return (row) => {
    const value = Number(row[name] ?? Number.NaN)
    return value >= from && value <= to
  }
}
