/** Values of one cloud that differ from the tables of its products: by product, then by name. */
export interface Overrides {
  /** In ms of cloud time. */
  durations?: Readonly<Record<string, Readonly<Record<string, number>>>>
  quotas?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

interface Overridable {
  overrides?: Overrides
}

/** A product's durations or quotas: called with a cloud, those that hold there. */
export interface Table<K extends string = string> {
  (core: Overridable): Readonly<Record<K, number>>
  readonly product: string
  readonly base: Readonly<Record<K, number>>
}

/** The table of a product, whose values each cloud may override. */
export function table<K extends string>(
  kind: keyof Overrides,
  product: string,
  base: Readonly<Record<K, number>>,
): Table<K> {
  const valuesOf = ({ overrides }: Overridable) => {
    const other = overrides?.[kind]?.[product]
    return other ? { ...base, ...other } : base
  }
  return Object.assign(valuesOf, { product, base })
}

/**
 * Reads `{product: {name: value}}` against the tables, each value by `read`, which answers undefined for what is no
 * value. Throws with every problem found.
 */
export function parseOverrides(
  document: unknown,
  tables: readonly Table[],
  read: (value: unknown) => number | undefined,
): Record<string, Record<string, number>> {
  const problems: string[] = []
  const result: Record<string, Record<string, number>> = {}
  for (const [product, values] of entriesOf(document, 'the file', problems)) {
    const known = tables.find((each) => each.product === product)
    if (!known) {
      problems.push(`${product} is none of ${tables.map((each) => each.product).join(', ')}`)
      continue
    }
    const found: Record<string, number> = {}
    result[product] = found
    for (const [name, value] of entriesOf(values, product, problems)) {
      const number = read(value)
      if (!Object.hasOwn(known.base, name))
        problems.push(`${product}.${name} is none of ${Object.keys(known.base).join(', ')}`)
      else if (number === undefined) problems.push(`${product}.${name} has no such value: ${JSON.stringify(value)}`)
      else found[name] = number
    }
  }
  if (problems.length > 0) throw new Error(problems.join('; '))
  return result
}

function entriesOf(value: unknown, where: string, problems: string[]): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value)
  problems.push(`${where} must be a map of names`)
  return []
}
