/** A server that is unhealthy after its update is updated, or bought, once more before it counts as failed. */
export const maxTries = 2

const worthAnother = new Set([
  'E_HEALTH_FAILED',
  'E_WRONG_VERSION',
  'E_START_FAILED',
  'E_COMMAND_FAILED',
  'E_NOT_READY',
])

/** What another try may put right; a hook that failed, a guard that said no and a lost lock have said their word. */
export const isWorthAnother = (code: string): boolean => worthAnother.has(code)

/** A failure after so many tries, and what a timeline says of it. */
export function failedAfter<F extends { reason: string }>(
  failure: F,
  tries: number,
): { failure: F & { tries?: number }; said: string } {
  if (tries < 2) return { failure, said: failure.reason }
  return { failure: { ...failure, tries }, said: `${failure.reason} (tried ${tries} times)` }
}

/** Which instances have had their successors made anew, in a run that begins all of them together. */
export class SecondTries {
  readonly #blueIds = new Set<string>()

  /** How often the successor of this instance was deleted again. */
  of(blueId: string): number {
    return this.#blueIds.has(blueId) ? maxTries - 1 : 0
  }

  /** Takes the second try of all that failed; false, and takes none, where one of them has no other or is not worth it. */
  take(failed: readonly { code: string }[], pairs: readonly { blue?: { instanceId: string } }[]): boolean {
    const blueIds = pairs.flatMap(({ blue }) => blue?.instanceId ?? [])
    const isWorth = failed.length > 0 && failed.every(({ code }) => isWorthAnother(code))
    if (!isWorth || blueIds.length < failed.length || blueIds.some((id) => this.#blueIds.has(id))) return false
    for (const id of blueIds) this.#blueIds.add(id)
    return true
  }
}
