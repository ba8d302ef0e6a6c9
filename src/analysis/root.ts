const mostSteps = 1_000

interface Bracket {
  previous: number
  fPrevious: number
  best: number
  fBest: number
  /** The other end of the bracket: the function has another sign there. */
  opposite: number
  fOpposite: number
}

/**
 * Where `f` crosses zero between `low` and `high`, to within `tolerance`: Brent's method (Algorithms for Minimization
 * Without Derivatives, 1973), which R's wilcox.test uses, too. For a step function it ends beside the step. `f` must
 * have different signs at both ends.
 */
export function rootBetween(f: (x: number) => number, low: number, high: number, tolerance: number): number {
  const fLow = f(low)
  if (fLow === 0) return low
  let at: Bracket = { previous: low, fPrevious: fLow, best: high, fBest: f(high), opposite: low, fOpposite: fLow }
  for (let count = 0; count <= mostSteps; count++) {
    const lastStep = at.best - at.previous
    if (Math.abs(at.fOpposite) < Math.abs(at.fBest)) at = swapped(at)
    const smallest = 2 * Number.EPSILON * Math.abs(at.best) + tolerance / 2
    const half = (at.opposite - at.best) / 2
    if (Math.abs(half) <= smallest || at.fBest === 0) return at.best
    const isPromising = Math.abs(lastStep) >= smallest && Math.abs(at.fPrevious) > Math.abs(at.fBest)
    const wanted = (isPromising ? interpolated(at, lastStep, smallest) : undefined) ?? half
    const step = Math.abs(wanted) < smallest ? (wanted > 0 ? smallest : -smallest) : wanted
    at = moved(at, f, step)
  }
  return at.best
}

function swapped({ best, fBest, opposite, fOpposite }: Bracket): Bracket {
  return { previous: best, fPrevious: fBest, best: opposite, fBest: fOpposite, opposite: best, fOpposite: fBest }
}

function moved({ best, fBest, opposite, fOpposite }: Bracket, f: (x: number) => number, step: number): Bracket {
  const next = best + step
  const fNext = f(next)
  const isSameSign = (fNext > 0 && fOpposite > 0) || (fNext < 0 && fOpposite < 0)
  return {
    previous: best,
    fPrevious: fBest,
    best: next,
    fBest: fNext,
    ...(isSameSign ? { opposite: best, fOpposite: fBest } : { opposite, fOpposite }),
  }
}

/** The step to where the curve through the known points is zero; undefined where halving is safer. */
function interpolated(at: Bracket, lastStep: number, smallest: number): number | undefined {
  const width = at.opposite - at.best
  const toPrevious = at.fBest / at.fPrevious
  let [above, below] = [width * toPrevious, 1 - toPrevious]
  if (at.previous !== at.opposite) {
    const ends = at.fPrevious / at.fOpposite
    const toOpposite = at.fBest / at.fOpposite
    above = toPrevious * (width * ends * (ends - toOpposite) - (at.best - at.previous) * (toOpposite - 1))
    below = (ends - 1) * (toOpposite - 1) * (toPrevious - 1)
  }
  if (above > 0) below = -below
  else above = -above
  const isInside = above < 0.75 * width * below - Math.abs(smallest * below) / 2
  return isInside && above < Math.abs((lastStep * below) / 2) ? above / below : undefined
}
