import type net from 'node:net'
import { listen } from './listen.ts'

/** One listening server for each address of a listener. */
export class Servers<T extends net.Server> {
  readonly #servers = new Map<string, T>()
  readonly #port: number
  readonly #create: () => T

  constructor(port: number, create: () => T) {
    this.#port = port
    this.#create = create
  }

  all(): T[] {
    return [...this.#servers.values()]
  }

  /** Listens on exactly these addresses; others stop to accept and finish what they have. */
  async listenOn(addresses: readonly string[]): Promise<void> {
    for (const [address, server] of this.#servers) {
      if (addresses.includes(address)) continue
      this.#servers.delete(address)
      server.close()
    }
    for (const address of new Set(addresses)) {
      if (this.#servers.has(address)) continue
      const server = this.#create()
      await listen(server, this.#port, address)
      this.#servers.set(address, server)
    }
  }

  /** Stops to accept; resolves at once, connections end by themselves. */
  stopAccepting(): void {
    for (const server of this.#servers.values()) server.close()
    this.#servers.clear()
  }
}
