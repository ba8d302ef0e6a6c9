import { randomFillSync } from 'node:crypto'

/** A source of numbers in [0, 1). Passed in wherever chance matters, so that a seed replays a run. */
export type Random = () => number

/** Unpredictable numbers, for jitter and names. */
export const systemRandom: Random = () => {
  const [word] = randomFillSync(new Uint32Array(1))
  return word! / 2 ** 32
}

/** The same numbers for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
