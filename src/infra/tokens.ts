import type { ObjectStore } from '../cloud/object-store.ts'
import { createMarker, rememberRemoved, type Marker } from './marker.ts'
import { clientToken, environmentTag, type EnvironmentName } from './names.ts'

/**
 * ClientTokens of one environment. The same step of the same life of the environment has the same token in every
 * run, so a killed run leaves nothing double; what was removed comes back under another token.
 */
export class Tokens {
  #marker: Marker | undefined
  readonly #store: ObjectStore
  readonly #name: EnvironmentName
  readonly #newGeneration: string
  #writing: Promise<unknown> = Promise.resolve()

  constructor(store: ObjectStore, name: EnvironmentName, marker: Marker | undefined, newGeneration: string) {
    this.#store = store
    this.#name = name
    this.#marker = marker
    this.#newGeneration = newGeneration
  }

  /** Makes and marks the bucket; creating calls need it, because their tokens start from its generation. */
  async start(): Promise<void> {
    this.#marker ??= await createMarker(this.#store, this.#name, this.#newGeneration)
  }

  /** The token for creating `key`, or for one `step` of changing it. */
  for(key: string, step = 'create'): string {
    const generation = this.#marker?.generation ?? 'none'
    return clientToken(environmentTag(this.#name), key, step, generation, this.#marker?.removed[key] ?? 0)
  }

  /** From now on `keys` get other tokens. Call it before removing them, so that a killed run knows too. */
  renew(keys: readonly string[]): Promise<void> {
    const written = this.#writing.then(async () => {
      if (this.#marker) this.#marker = await rememberRemoved(this.#store, this.#marker, keys)
    })
    this.#writing = written.catch(() => undefined)
    return written
  }
}
