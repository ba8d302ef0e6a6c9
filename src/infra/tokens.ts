import { randomUUID } from 'node:crypto'
import type { ObjectStore } from '../cloud/object-store.ts'
import {
  createMarker,
  rememberExtras,
  rememberRemoved,
  writeDurations,
  writeExpiry,
  type Marker,
  type PastDurations,
} from './marker.ts'
import { clientToken, environmentTag, type EnvironmentName } from './names.ts'

export interface TokenOptions {
  store: ObjectStore
  name: EnvironmentName
  /** What the bucket said when it was read last. */
  marker: Marker | undefined
  /** For an environment that begins with this run. */
  newGeneration: string
  isDefaultBucket: boolean
  /** Extras that this run makes. */
  extras: readonly string[]
}

/**
 * ClientTokens of one environment. The same step of the same life of the environment has the same token in every
 * run, so a killed run leaves nothing double; what was removed comes back under another token.
 */
export class Tokens {
  #marker: Marker | undefined
  readonly #options: TokenOptions
  #writing: Promise<unknown> = Promise.resolve()

  constructor(options: TokenOptions) {
    this.#marker = options.marker
    this.#options = options
  }

  get isDefaultBucket(): boolean {
    return this.#options.isDefaultBucket
  }

  /** Makes and marks the bucket; creating calls need it, because their tokens start from its generation. */
  async start(): Promise<void> {
    const { store, name, newGeneration, isDefaultBucket, extras } = this.#options
    this.#marker ??= await createMarker(store, name, { generation: newGeneration, isDefaultBucket, extras })
    // Another run was first to make it.
    await this.rememberExtras()
  }

  /** Writes down which extras this run makes, where that is news. */
  async rememberExtras(): Promise<void> {
    const { extras } = this.#options
    const known = this.#marker?.extras ?? []
    if (extras.every((extra) => known.includes(extra))) return
    await this.#rewrite((store, marker) => rememberExtras(store, marker, extras))
  }

  /** Gives the bucket our expiry rules; goes through here, as the marker remembers them. */
  setExpiry(): Promise<void> {
    return this.#rewrite((store, marker) => writeExpiry(store, marker))
  }

  /** Keeps how long actions took beside the tokens, in the marker. */
  keepDurations(durations: PastDurations): Promise<void> {
    return this.#rewrite((store, marker) => writeDurations(store, marker, durations))
  }

  /** The token for creating `key`, or for one `step` of changing it. */
  for(key: string, step = 'create'): string {
    const generation = this.#marker?.generation ?? 'none'
    return clientToken(environmentTag(this.#options.name), key, step, generation, this.#marker?.removed[key] ?? 0)
  }

  /** A token for a change that may come again later, such as a rule that is added, removed and added. */
  once(): string {
    return clientToken(environmentTag(this.#options.name), randomUUID())
  }

  /** From now on `keys` get other tokens. Call it before removing them, so that a killed run knows too. */
  renew(keys: readonly string[]): Promise<void> {
    return this.#rewrite((store, marker) => rememberRemoved(store, marker, keys))
  }

  /** One change of the marker after the other. */
  #rewrite(change: (store: ObjectStore, marker: Marker) => Promise<Marker>): Promise<void> {
    const written = this.#writing.then(async () => {
      if (this.#marker) this.#marker = await change(this.#options.store, this.#marker)
    })
    this.#writing = written.catch(() => undefined)
    return written
  }
}
