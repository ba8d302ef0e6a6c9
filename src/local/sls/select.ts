import { groupBy } from '../group-by.ts'
import { readExpression, type Expression, type Value } from './expression.ts'
import type { LogRow } from './rows.ts'
import { invalidQuery } from './sls-error.ts'
import { readTokens, TokenReader } from './tokens.ts'

interface Item {
  name: string
  expression: Expression
}

/** A statement that was understood. */
export interface Select {
  items: Item[] | '*'
  where?: Expression
  groupBy: Expression[]
  having?: Expression
  orderBy: { expression: Expression; isDescending: boolean }[]
  offset: number
  limit: number
}

// What the service returns when a statement does not say.
const defaultLimit = 100
const mostRows = 1_000_000

/** Reads `select … [from log] [where …] [group by …] [having …] [order by …] [limit …]`. Refuses everything else. */
export function readSelect(text: string): Select {
  const reader = new TokenReader(readTokens(text.replace(/;\s*$/, '')))
  reader.expectWord('select')
  const items = readItems(reader)
  const aliases = new Map(items === '*' ? [] : items.map((item) => [item.name, item.expression]))
  const resolve = (name: string) => aliases.get(name)
  if (reader.tookWord('from') && !reader.tookWord('log')) throw reader.unexpected('the only table is log')
  const where = reader.tookWord('where') ? readExpression(reader) : undefined
  if (where?.isAggregate) throw invalidQuery('where cannot hold an aggregate')
  const groups = reader.tookWord('group') ? readGroups(reader, items, resolve) : []
  const having = reader.tookWord('having') ? readExpression(reader, resolve) : undefined
  const orderBy = reader.tookWord('order') ? readOrder(reader, items, resolve) : []
  const { offset, limit } = readLimit(reader)
  if (reader.next) throw reader.unexpected('unexpected text')
  checkGrouping(items, groups)
  return { items, groupBy: groups, orderBy, offset, limit, ...(where && { where }), ...(having && { having }) }
}

function readItems(reader: TokenReader): Item[] | '*' {
  if (reader.tookSign('*')) return '*'
  const items: Item[] = []
  do {
    const start = reader.position
    const expression = readExpression(reader)
    const written = reader.textSince(start)
    items.push({ expression, name: readAlias(reader) ?? expression.column ?? written })
  } while (reader.tookSign(','))
  return items
}

const afterItem = ['from', 'where', 'group', 'having', 'order', 'limit']

function readAlias(reader: TokenReader): string | undefined {
  const { next } = reader
  if (reader.tookWord('as')) return reader.take().value
  const isAlias = next?.kind === 'name' || (next?.kind === 'word' && !afterItem.includes(next.value.toLowerCase()))
  return isAlias ? reader.take().value : undefined
}

type Resolve = (name: string) => Expression | undefined

/** An expression, or the number of a selected column. */
function readReference(reader: TokenReader, items: Item[] | '*', resolve: Resolve): Expression {
  if (reader.next?.kind !== 'number' || items === '*') return readExpression(reader, resolve)
  const item = items[Number(reader.take().value) - 1]
  if (!item) throw invalidQuery('a column number is out of range')
  return item.expression
}

function readGroups(reader: TokenReader, items: Item[] | '*', resolve: Resolve): Expression[] {
  reader.expectWord('by')
  const groups: Expression[] = []
  do groups.push(readReference(reader, items, resolve))
  while (reader.tookSign(','))
  if (groups.some((group) => group.isAggregate)) throw invalidQuery('group by cannot hold an aggregate')
  return groups
}

function readOrder(reader: TokenReader, items: Item[] | '*', resolve: Resolve): Select['orderBy'] {
  reader.expectWord('by')
  const order: Select['orderBy'] = []
  do {
    const expression = readReference(reader, items, resolve)
    const isDescending = reader.tookWord('desc')
    if (!isDescending) reader.tookWord('asc')
    order.push({ expression, isDescending })
  } while (reader.tookSign(','))
  return order
}

function readLimit(reader: TokenReader): { offset: number; limit: number } {
  if (!reader.tookWord('limit')) return { offset: 0, limit: defaultLimit }
  const first = readCount(reader)
  if (!reader.tookSign(',')) return { offset: 0, limit: first }
  return { offset: first, limit: readCount(reader) }
}

function readCount(reader: TokenReader): number {
  const token = reader.take()
  const count = token.kind === 'number' ? Number(token.value) : Number.NaN
  if (!Number.isInteger(count) || count > mostRows) throw invalidQuery(`limit must be a whole number up to ${mostRows}`)
  return count
}

/** As in the service, a column beside an aggregate must be one that is grouped by. */
function checkGrouping(items: Item[] | '*', groups: readonly Expression[]): void {
  if (items === '*') {
    if (groups.length > 0) throw invalidQuery('select * cannot be grouped')
    return
  }
  if (groups.length === 0 && !items.some(({ expression }) => expression.isAggregate)) return
  const columns = new Set(groups.map((group) => group.column))
  for (const { name, expression } of items) {
    const isGrouped = groups.includes(expression) || columns.has(expression.column)
    if (expression.column !== undefined && !isGrouped)
      throw invalidQuery(`column ${name} must be in group by or inside an aggregate`)
  }
}

/** Answers a statement over log lines. All values are texts, as the service returns them. */
export function runSelect(select: Select, all: readonly LogRow[]): LogRow[] {
  const rows = select.where ? all.filter((row) => select.where!.evaluate([row]) === true) : all
  const isGrouped =
    select.groupBy.length > 0 || (select.items !== '*' && select.items.some(({ expression }) => expression.isAggregate))
  const groups = isGrouped ? groupsOf(select, rows) : rows.map((row) => [row])
  const kept = select.having ? groups.filter((group) => select.having!.evaluate(group) === true) : groups
  return sorted(select, kept)
    .slice(select.offset, select.offset + select.limit)
    .map((group) => answerRow(select, group))
}

function groupsOf({ groupBy: keys }: Select, rows: readonly LogRow[]): LogRow[][] {
  if (keys.length === 0) return [[...rows]]
  return [...groupBy(rows, (row) => JSON.stringify(keys.map((key) => key.evaluate([row])))).values()]
}

function sorted({ orderBy }: Select, groups: LogRow[][]): LogRow[][] {
  if (orderBy.length === 0) return groups
  const keyed = groups.map((group) => ({ group, keys: orderBy.map(({ expression }) => expression.evaluate(group)) }))
  keyed.sort((a, b) => {
    for (const [at, { isDescending }] of orderBy.entries()) {
      const order = orderOf(a.keys[at]!, b.keys[at]!)
      if (order !== 0) return isDescending ? -order : order
    }
    return 0
  })
  return keyed.map(({ group }) => group)
}

function orderOf(a: Value, b: Value): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  const [x, y] = [Number(a), Number(b)]
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y
  return String(a) < String(b) ? -1 : 1
}

function answerRow({ items }: Select, group: readonly LogRow[]): LogRow {
  if (items === '*') return group[0] ?? {}
  return Object.fromEntries(items.map(({ name, expression }) => [name, shown(expression.evaluate(group))]))
}

const shown = (value: Value) => (value === null ? 'null' : String(value))
