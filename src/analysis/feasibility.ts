/** What a canary needs before any rule can decide, whatever the rule. */
export interface Feasibility {
  /** Clean canary requests that exclude the bad rate with the promised chance. */
  requestsNeeded: number
  /** Time that takes at this traffic and share; Infinity without traffic. */
  durationMs: number
}

/**
 * The lower bound for promoting: after n clean requests a canary as bad as `badRate` would have shown an error with
 * chance 1 - (1-badRate)^n, so n >= ln(1/beta) / -ln(1-badRate). The judge needs a little more: it splits beta.
 */
export function feasibilityOf(
  policy: { badRate: number; beta: number },
  requestsPerSecond: number,
  share: number,
): Feasibility {
  const requestsNeeded = Math.ceil(Math.log(2 / policy.beta) / -Math.log(1 - policy.badRate))
  return { requestsNeeded, durationMs: (requestsNeeded / (requestsPerSecond * share)) * 1_000 }
}
