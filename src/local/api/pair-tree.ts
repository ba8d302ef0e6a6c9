/** One wire parameter name, cut at its dots. A map, so that no name of a parameter meets a prototype. */
export interface PairNode {
  value?: string
  readonly children: Map<string, PairNode>
}

// Deeper than any parameter of the API; what is deeper is no parameter.
const deepest = 12

/** `Tag.1.Key=a` as tag -> 1 -> key = a. Names are lower-cased; of two equal names the later one counts. */
export function pairTree(pairs: Iterable<readonly [string, string]>): PairNode {
  const root: PairNode = { children: new Map() }
  for (const [name, value] of pairs) {
    const path = name.toLowerCase().split('.', deepest + 1)
    if (path.length > deepest) continue
    let node = root
    for (const part of path) {
      let child = node.children.get(part)
      if (!child) node.children.set(part, (child = { children: new Map() }))
      node = child
    }
    node.value = value
  }
  return root
}

/** Numbered children in the order of their numbers: `.1`, `.2`, `.10`. */
export function numberedChildren(node: PairNode): PairNode[] {
  const numbered: [number, PairNode][] = []
  for (const [name, child] of node.children) if (/^\d{1,6}$/.test(name)) numbered.push([Number(name), child])
  return numbered.sort(([a], [b]) => a - b).map(([, child]) => child)
}

/** A client's nested parameters as wire pairs, the way the SDKs flatten them. Undefined and null are left out. */
export function flattenParams(value: unknown, prefix = ''): [string, string][] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, i) => flattenParams(item, `${prefix}.${i + 1}`))
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([name, item]) => flattenParams(item, prefix ? `${prefix}.${name}` : name))
  }
  return [[prefix, String(value)]]
}
