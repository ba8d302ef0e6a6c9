import { createServer, type Server } from 'node:net'
import type { AddressPool } from './core.ts'

// Addresses without a preferred place: VPC addresses rarely end in these, so both kinds stay readable.
const firstFreeOctet = 200
const highestOctet = 254
const freeAddresses = (highestOctet - firstFreeOctet + 1) * highestOctet

/** The addresses of one 127.<block>.0.0/16, handed out in a fixed order so that a seeded run repeats. */
export class BlockAddresses implements AddressPool {
  readonly block: number
  readonly #taken = new Set<string>()
  // Every address before this one, in the order of handing out, is taken: a full block is not searched from its start.
  #next = 0

  constructor(block: number, taken: Iterable<string> = []) {
    this.block = block
    for (const address of taken) this.#taken.add(address)
  }

  allocate(preferred?: string): string {
    const wanted = preferred && this.#standIn(preferred)
    if (wanted && !this.#taken.has(wanted)) return this.#take(wanted)
    for (; this.#next < freeAddresses; this.#next++) {
      const address = this.#at(this.#next)
      if (!this.#taken.has(address)) return this.#take(address)
    }
    throw new Error(`the local cloud has no loopback address left in 127.${this.block}.0.0/16: release something first`)
  }

  release(address: string): void {
    this.#taken.delete(address)
    this.#next = Math.min(this.#next, place(address))
  }

  clear(): void {
    this.#taken.clear()
    this.#next = 0
  }

  toJSON(): { block: number; taken: string[] } {
    return { block: this.block, taken: [...this.#taken] }
  }

  #take(address: string): string {
    this.#taken.add(address)
    return address
  }

  #at(index: number): string {
    return `127.${this.block}.${firstFreeOctet + Math.floor(index / highestOctet)}.${(index % highestOctet) + 1}`
  }

  #standIn(preferred: string): string | undefined {
    const octets = preferred.split('.')
    return octets.length === 4 ? `127.${this.block}.${octets[2]}.${octets[3]}` : undefined
  }
}

/** Where an address comes in the order of those without a preferred place; Infinity for the ones that are no such. */
function place(address: string): number {
  const [third = 0, fourth = 0] = address.split('.').slice(2).map(Number)
  return third < firstFreeOctet ? Infinity : (third - firstFreeOctet) * highestOctet + fourth - 1
}

export interface ClaimedBlock {
  block: number
  release(): Promise<void>
}

const firstBlock = 20
const lastBlock = 250
// One port of an address that is never handed out marks the block as taken; the kernel frees it even after a kill.
const claimPort = 47_104

/**
 * Takes a free block of this machine (or exactly `wanted`) until it is released or the process ends. Throws when every
 * block is taken.
 */
export async function claimBlock(wanted?: number, place = process.pid): Promise<ClaimedBlock> {
  for (const block of wanted === undefined ? blocksFrom(place) : [wanted]) {
    const server = await listen(`127.${block}.255.254`)
    if (!server) continue
    return { block, release: () => new Promise((resolve) => server.close(() => resolve())) }
  }
  throw new Error(
    wanted === undefined
      ? `every loopback block from 127.${firstBlock}.0.0/16 on is taken by another local cloud: stop one of them`
      : `the loopback block 127.${wanted}.0.0/16 of this data directory is taken: another local cloud works with it`,
  )
}

/**
 * All blocks once, from another place for every process: with a fixed order the block of a cloud that was killed would
 * go to whichever starts next, and be taken when that one is started again on its data directory.
 */
function blocksFrom(place: number): number[] {
  const count = lastBlock - firstBlock + 1
  return Array.from({ length: count }, (_, index) => firstBlock + ((place + index) % count))
}

function listen(host: string) {
  return new Promise<Server | undefined>((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error.code === 'EADDRNOTAVAIL' ? onlyOneAddress(host, error) : error)
    })
    server.listen(claimPort, host, () => {
      server.unref()
      resolve(server)
    })
  })
}

const onlyOneAddress = (host: string, cause: Error) =>
  new Error(
    `${host} is no address of this machine, and instances need addresses of their own: use Linux, where all of 127.0.0.0/8 is the loopback`,
    { cause },
  )
