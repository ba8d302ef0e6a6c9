/**
 * The shortest time in which servers with these times out of service can be worked off with `slots` at once: the
 * longest alone, the sum over the slots, or the servers that some slot must take one after the other.
 */
export function lowerBoundMs(outOfServiceMs: readonly number[], slots: number): number {
  if (outOfServiceMs.length === 0 || slots < 1) return 0
  const longestFirst = outOfServiceMs.toSorted((a, b) => b - a)
  const bySum = longestFirst.reduce((total, ms) => total + ms, 0) / slots
  let bound = Math.max(longestFirst[0]!, bySum)
  // Among the k·slots+1 longest, one slot has to take k+1; at best the shortest of them.
  for (let k = 1; k * slots < longestFirst.length; k++) {
    const inOneSlot = longestFirst.slice(k * slots - k, k * slots + 1)
    bound = Math.max(
      bound,
      inOneSlot.reduce((total, ms) => total + ms, 0),
    )
  }
  return bound
}

/** How close a rotation came to the bound, 0 to 1; 1 when there was nothing to do. `askedMs`: pauses in it that the settings asked for. */
export function efficiencyOf(rotation: {
  outOfServiceMs: readonly number[]
  slots: number
  tookMs: number
  askedMs?: number
}): number {
  const bound = lowerBoundMs(rotation.outOfServiceMs, rotation.slots) + (rotation.askedMs ?? 0)
  return rotation.tookMs <= 0 || bound <= 0 ? 1 : Math.min(1, bound / rotation.tookMs)
}
