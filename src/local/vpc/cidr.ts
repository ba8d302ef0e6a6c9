/** An IPv4 block as numbers. */
export interface Block {
  first: number
  last: number
  prefix: number
}

/** Reads `10.0.0.0/8`; undefined when it is not a block or has bits set behind its prefix. */
export function parseBlock(text: string): Block | undefined {
  const match = /^(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})\/(\d{1,2})$/.exec(text)
  const first = match && parseAddress(match[1]!)
  const prefix = Number(match?.[2])
  if (first === undefined || first === null || prefix > 32) return undefined
  const size = 2 ** (32 - prefix)
  return first % size === 0 ? { first, last: first + size - 1, prefix } : undefined
}

/** An address as a number; undefined when it is none. */
export function parseAddress(text: string): number | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined
  return parts.reduce((value, part) => value * 256 + Number(part), 0)
}

export function formatAddress(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.')
}

export const contains = (outer: Block, inner: Block) => outer.first <= inner.first && inner.last <= outer.last
export const overlaps = (a: Block, b: Block) => a.first <= b.last && b.first <= a.last
export const holds = (block: Block, address: number) => block.first <= address && address <= block.last

const privateBlocks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map((text) => parseBlock(text)!)

/** True for a block inside one of the three private ranges. */
export const isPrivate = (block: Block) => privateBlocks.some((outer) => contains(outer, block))
