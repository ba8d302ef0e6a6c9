// A weighted round robin deviates less than chance does, so anything this unlikely is not noise.
const limitZ = 3.9
// Fewer requests than this say nothing about a share.
const fewest = 200
// Below this the deviation has no consequence for the verdict, however certain it is.
const smallestRelative = 0.2

/** True when the canary's share of the traffic is not what the weights ask for (sample-ratio mismatch, p < 1e-4). */
export function isShareMismatch(traffic: { canary: number; stable: number }, expected: number): boolean {
  const all = traffic.canary + traffic.stable
  if (all < fewest || expected <= 0 || expected >= 1) return false
  const observed = traffic.canary / all
  const deviation = Math.abs(observed - expected)
  if (deviation / expected < smallestRelative) return false
  return deviation / Math.sqrt((expected * (1 - expected)) / all) > limitZ
}
