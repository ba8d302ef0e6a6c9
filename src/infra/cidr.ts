/** An IPv4 block: first address as a number, and how many leading bits are fixed. */
export interface CidrBlock {
  base: number
  prefix: number
}

/** Reads `10.0.0.0/16`; undefined when it is none, or when bits beyond the prefix are set. */
export function parseCidr(text: string): CidrBlock | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text)
  if (!match) return undefined
  const [a, b, c, d, prefix] = match.slice(1).map(Number) as [number, number, number, number, number]
  if ([a, b, c, d].some((octet) => octet > 255) || prefix > 32) return undefined
  const base = ((a * 256 + b) * 256 + c) * 256 + d
  return base % sizeOf(prefix) === 0 ? { base, prefix } : undefined
}

export function formatCidr({ base, prefix }: CidrBlock): string {
  const octets = [24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256)
  return `${octets.join('.')}/${prefix}`
}

export const overlaps = (a: CidrBlock, b: CidrBlock): boolean =>
  a.base < b.base + sizeOf(b.prefix) && b.base < a.base + sizeOf(a.prefix)

export const contains = (outer: CidrBlock, inner: CidrBlock): boolean =>
  outer.prefix <= inner.prefix && overlaps(outer, inner)

/** The `index`-th block of `prefix` bits inside `block`, counted from 0; undefined when there are not so many. */
export function subnet(block: CidrBlock, prefix: number, index: number): CidrBlock | undefined {
  if (prefix < block.prefix || index >= 2 ** (prefix - block.prefix)) return undefined
  return { base: block.base + index * sizeOf(prefix), prefix }
}

const sizeOf = (prefix: number): number => 2 ** (32 - prefix)
