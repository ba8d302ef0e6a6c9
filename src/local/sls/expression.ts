import { fits } from './likeness.ts'
import type { LogRow } from './rows.ts'
import { invalidQuery } from './sls-error.ts'
import type { TokenReader } from './tokens.ts'

export type Value = string | number | boolean | null

/** An expression over the lines of one group; outside aggregates the group's first line counts. */
export interface Expression {
  isAggregate: boolean
  /** Name of the column when the expression is nothing else. */
  column?: string
  evaluate(rows: readonly LogRow[]): Value
}

/** What an alias or a column name stands for, where there is such a thing. */
export type Resolve = (name: string) => Expression | undefined

/** Reads one expression: or, and, not, comparisons, arithmetic, functions. */
export function readExpression(reader: TokenReader, resolve: Resolve = () => undefined): Expression {
  return new ExpressionReader(reader, resolve).or()
}

const combine = (parts: readonly Expression[], evaluate: (values: Value[]) => Value): Expression => ({
  isAggregate: parts.some((part) => part.isAggregate),
  evaluate: (rows) => evaluate(parts.map((part) => part.evaluate(rows))),
})

class ExpressionReader {
  readonly #reader: TokenReader
  readonly #resolve: Resolve

  constructor(reader: TokenReader, resolve: Resolve) {
    this.#reader = reader
    this.#resolve = resolve
  }

  or(): Expression {
    let left = this.#and()
    while (this.#reader.tookWord('or')) left = combine([left, this.#and()], ([a, b]) => a === true || b === true)
    return left
  }

  #and(): Expression {
    let left = this.#not()
    while (this.#reader.tookWord('and')) left = combine([left, this.#not()], ([a, b]) => a === true && b === true)
    return left
  }

  #not(): Expression {
    if (this.#reader.tookWord('not')) return combine([this.#not()], ([a]) => (a === null ? null : a !== true))
    return this.#comparison()
  }

  #comparison(): Expression {
    const left = this.#sum()
    const reader = this.#reader
    if (reader.isSign('=', '!=', '<>', '<', '<=', '>', '>=')) {
      const op = reader.take().value
      return combine([left, this.#sum()], ([a, b]) => compare(a!, op, b!))
    }
    if (reader.tookWord('is')) {
      const isNot = reader.tookWord('not')
      reader.expectWord('null')
      return combine([left], ([a]) => (a === null) !== isNot)
    }
    const isNot = reader.tookWord('not')
    if (reader.tookWord('in')) return this.#in(left, isNot)
    if (reader.tookWord('like')) return combine([left, this.#sum()], ([a, b]) => isLike(a!, b!) !== isNot)
    if (reader.tookWord('between')) {
      const low = this.#sum()
      reader.expectWord('and')
      return combine(
        [left, low, this.#sum()],
        ([a, b, c]) => (compare(a!, '>=', b!) && compare(a!, '<=', c!)) !== isNot,
      )
    }
    if (isNot) throw reader.unexpected('expected in, like or between')
    return left
  }

  #in(left: Expression, isNot: boolean): Expression {
    const reader = this.#reader
    reader.expectSign('(')
    const options: Expression[] = []
    do options.push(this.#sum())
    while (reader.tookSign(','))
    reader.expectSign(')')
    return combine(
      [left, ...options],
      ([value, ...others]) => others.some((other) => compare(value!, '=', other)) !== isNot,
    )
  }

  #sum(): Expression {
    let left = this.#product()
    while (this.#reader.isSign('+', '-')) {
      const op = this.#reader.take().value
      left = combine([left, this.#product()], ([a, b]) => arithmetic(a!, op, b!))
    }
    return left
  }

  #product(): Expression {
    let left = this.#atom()
    while (this.#reader.isSign('*', '/', '%')) {
      const op = this.#reader.take().value
      left = combine([left, this.#atom()], ([a, b]) => arithmetic(a!, op, b!))
    }
    return left
  }

  #atom(): Expression {
    const reader = this.#reader
    if (reader.tookSign('-')) return combine([this.#atom()], ([a]) => arithmetic(0, '-', a!))
    if (reader.tookSign('(')) {
      const inner = this.or()
      reader.expectSign(')')
      return inner
    }
    const token = reader.take()
    if (token.kind === 'number') return constant(Number(token.value))
    if (token.kind === 'text') return constant(token.value)
    if (token.kind === 'name') return this.#resolve(token.value) ?? column(token.value)
    if (token.kind !== 'word') throw invalidQuery(`unexpected ${JSON.stringify(token.value)}`)
    if (reader.isSign('(')) return this.#call(token.value.toLowerCase())
    if (/^(true|false|null)$/i.test(token.value)) return constant(JSON.parse(token.value.toLowerCase()) as Value)
    return this.#resolve(token.value) ?? column(token.value)
  }

  #call(name: string): Expression {
    const reader = this.#reader
    reader.expectSign('(')
    if (name === 'count' && reader.tookSign('*')) {
      reader.expectSign(')')
      return { isAggregate: true, evaluate: (rows) => rows.length }
    }
    const isDistinct = name === 'count' && reader.tookWord('distinct')
    const parts = [this.or()]
    if (name === 'cast') {
      reader.expectWord('as')
      const type = reader.take().value.toLowerCase()
      reader.expectSign(')')
      return combine(parts, ([a]) => cast(a!, type))
    }
    while (reader.tookSign(',')) parts.push(this.or())
    reader.expectSign(')')
    return callOf(isDistinct ? 'approx_distinct' : name, parts)
  }
}

const constant = (value: Value): Expression => ({ isAggregate: false, evaluate: () => value })

const column = (name: string): Expression => ({
  isAggregate: false,
  column: name,
  evaluate: (rows) => (rows[0] && Object.hasOwn(rows[0], name) ? rows[0][name]! : null),
})

type Aggregate = (values: Value[], parameters: Value[]) => Value

const numbers = (values: Value[]): number[] => values.map(toNumber).filter((value) => value !== null)
const total = (values: Value[]) => numbers(values).reduce((sum, value) => sum + value, 0)
const none = (values: Value[]) => numbers(values).length === 0

const aggregates: Readonly<Record<string, Aggregate>> = {
  count: (values) => values.filter((value) => value !== null).length,
  count_if: (values) => values.filter((value) => value === true).length,
  sum: (values) => (none(values) ? null : total(values)),
  avg: (values) => (none(values) ? null : total(values) / numbers(values).length),
  min: (values) => (none(values) ? null : numbers(values).reduce((a, b) => Math.min(a, b))),
  max: (values) => (none(values) ? null : numbers(values).reduce((a, b) => Math.max(a, b))),
  approx_distinct: (values) => new Set(values.filter((value) => value !== null)).size,
  approx_percentile: (values, [fraction]) => percentile(numbers(values), toNumber(fraction ?? null)),
}

const scalars: Readonly<Record<string, (values: Value[]) => Value>> = {
  round: ([value, digits]) => {
    const factor = 10 ** (toNumber(digits ?? 0) ?? 0)
    const number = toNumber(value!)
    return number === null ? null : Math.round(number * factor) / factor
  },
  lower: ([value]) => (value === null ? null : String(value).toLowerCase()),
  upper: ([value]) => (value === null ? null : String(value).toUpperCase()),
  coalesce: (values) => values.find((value) => value !== null) ?? null,
  if: ([condition, then, otherwise]) => (condition === true ? then! : (otherwise ?? null)),
  split_part: ([text, separator, index]) => String(text).split(String(separator))[Number(index) - 1] ?? null,
}

function callOf(name: string, parts: readonly Expression[]): Expression {
  const aggregate = aggregates[name]
  if (aggregate && Object.hasOwn(aggregates, name)) {
    const [value, ...parameters] = parts
    if (value!.isAggregate) throw invalidQuery(`${name} cannot be taken of another aggregate`)
    return {
      isAggregate: true,
      evaluate: (rows) =>
        aggregate(
          rows.map((row) => value!.evaluate([row])),
          parameters.map((parameter) => parameter.evaluate(rows)),
        ),
    }
  }
  const scalar = scalars[name]
  if (!scalar || !Object.hasOwn(scalars, name)) throw invalidQuery(`function ${name} is not known to the local cloud`)
  return combine(parts, scalar)
}

function percentile(values: number[], fraction: number | null): Value {
  if (fraction === null || fraction < 0 || fraction > 1) throw invalidQuery('a percentile must be between 0 and 1')
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(fraction * sorted.length) - 1))]!
}

function toNumber(value: Value): number | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.trim() === '') return null
  const number = Number(value)
  return Number.isNaN(number) ? null : number
}

/** Numbers compare as numbers, also when the log has them as text; what is no number compares with texts only. */
function compare(a: Value, op: string, b: Value): boolean | null {
  if (a === null || b === null) return null
  const [x, y] = typeof a === 'number' || typeof b === 'number' ? [toNumber(a), toNumber(b)] : [String(a), String(b)]
  if (x === null || y === null) return null
  switch (op) {
    case '=':
      return x === y
    case '<':
      return x < y
    case '<=':
      return x <= y
    case '>':
      return x > y
    case '>=':
      return x >= y
    default:
      return x !== y
  }
}

function arithmetic(a: Value, op: string, b: Value): Value {
  const [x, y] = [toNumber(a), toNumber(b)]
  if (x === null || y === null) return null
  switch (op) {
    case '+':
      return x + y
    case '-':
      return x - y
    case '*':
      return x * y
    case '/':
      return y === 0 ? null : x / y
    default:
      return y === 0 ? null : x % y
  }
}

const isLike = (value: Value, like: Value): boolean =>
  value !== null && like !== null && fits(String(value), String(like), { any: '%', one: '_' })

function cast(value: Value, type: string): Value {
  if (type === 'varchar') return value === null ? null : String(value)
  const number = toNumber(value)
  if (type === 'double') return number
  if (type === 'bigint') return number === null ? null : Math.trunc(number)
  throw invalidQuery(`a cast to ${type} is not known to the local cloud`)
}
