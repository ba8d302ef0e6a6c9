/** Whose the lock of an environment is, read off what processes write. */
export class LockWatch {
  #generation = 0
  #owner: number | undefined

  get owner(): number | undefined {
    return this.#owner
  }

  /** A process wrote the lock object with this key, and the write counted. */
  written(process: number, key: string, body: string): void {
    const generation = Number(/\d+/.exec(key)![0])
    const { isReleased } = JSON.parse(body) as { isReleased: boolean }
    if (generation > this.#generation) {
      this.#generation = generation
      this.#owner = process
    } else if (isReleased && generation === this.#generation) this.#owner = undefined
  }
}
