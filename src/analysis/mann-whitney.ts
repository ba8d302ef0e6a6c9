import { rootBetween } from './root.ts'

/** How far one sample lies above another one: Hodges-Lehmann's estimate with its confidence interval. */
export interface Shift {
  estimate: number
  /** Two-sided confidence interval; the end of the possible shifts where the data cannot tell. */
  lower: number
  upper: number
}

/** Standard normal quantile of a two-sided confidence of 98 %. */
export const z98 = 2.3263478740408408

// The solver of R and of Kayenta stops this near; as wide as a whole error rate, so narrow data gets a finer one.
const solverTolerance = 1e-4

/**
 * The shift of `x` against `y` by the Mann-Whitney test inverted: normal approximation with ties and continuity
 * correction, as R's wilcox.test(exact = FALSE, conf.int = TRUE). `z` is the normal quantile of the confidence. Both
 * need at least one value and no NaN. When neither side varies, their distance is the shift, without any noise added.
 */
export function shiftBetween(x: readonly number[], y: readonly number[], z: number = z98): Shift {
  const least = Math.min(...x) - Math.max(...y)
  const most = Math.max(...x) - Math.min(...y)
  if (least === most) return { estimate: least, lower: least, upper: least }
  const tolerance = solverTolerance * Math.min(1, most - least)
  const at = (quantile: number) => (shift: number) => rankStatistic(x, y, shift) - quantile
  const boundAt = (quantile: number) => {
    const f = at(quantile)
    if (f(least) <= 0) return least
    return f(most) >= 0 ? most : rootBetween(f, least, most, tolerance)
  }
  return { estimate: rootBetween(at(0), least, most, tolerance), lower: boundAt(z), upper: boundAt(-z) }
}

/** True when samples of these sizes can differ at all at this confidence: else even full separation proves nothing. */
export function canDiffer(n: number, m: number, z: number = z98): boolean {
  return ((n * m) / 2 - 0.5) / Math.sqrt(((n * m) / 12) * (n + m + 1)) >= z
}

/** Chance that a value of `x` is above one of `y`, ties counting half: 0.5 for equal distributions. */
export function chanceAbove(x: readonly number[], y: readonly number[]): number {
  return (rankSum(x, y, 0).sum - (x.length * (x.length + 1)) / 2) / (x.length * y.length)
}

/** Standardised rank sum of `x - shift` against `y`. */
function rankStatistic(x: readonly number[], y: readonly number[], shift: number): number {
  const [n, m] = [x.length, y.length]
  const { sum, ties } = rankSum(x, y, shift)
  const distance = sum - (n * (n + 1)) / 2 - (n * m) / 2
  const sigma = Math.sqrt(((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1))))
  return (distance - Math.sign(distance) * 0.5) / sigma
}

/** Sum of the ranks of `x - shift` in both samples together (ties get their mean rank), and the sum of t³-t over ties. */
function rankSum(x: readonly number[], y: readonly number[], shift: number): { sum: number; ties: number } {
  const all = [...x.map((value) => ({ value: value - shift, isX: 1 })), ...y.map((value) => ({ value, isX: 0 }))]
  all.sort((one, other) => one.value - other.value)
  let [sum, ties] = [0, 0]
  for (let from = 0, to = 0; from < all.length; from = to) {
    let ofX = 0
    while (to < all.length && all[to]!.value === all[from]!.value) ofX += all[to++]!.isX
    const size = to - from
    sum += (ofX * (from + 1 + to)) / 2
    ties += size ** 3 - size
  }
  return { sum, ties }
}
