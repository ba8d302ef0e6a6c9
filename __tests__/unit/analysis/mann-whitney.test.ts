import { describe, expect, it } from 'vitest'
import { canDiffer, chanceAbove, shiftBetween, z98 } from '../../../src/analysis/mann-whitney.ts'
import { seededRandom } from '../../../src/shared/random.ts'

// Ozone of R's data set `airquality`; `wilcox.test(Ozone ~ Month, subset = Month %in% c(5, 8))` answers W = 127.5.
const may = [41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37]
const august = [
  39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85,
]

/** Every difference of a value of x and one of y, ascending. */
const differences = (x: readonly number[], y: readonly number[]) =>
  x.flatMap((one) => y.map((other) => one - other)).toSorted((one, other) => one - other)

describe('the shift between two samples', () => {
  it("has W of R's example", () => {
    expect(chanceAbove(may, august) * may.length * august.length).toBeCloseTo(127.5, 9)
  })

  it('is what Kayenta prints in spinnaker#6278', () => {
    const canary = [100, 100, 100, 100, 100, 100, 100, 1, 1, 1]
    const shift = shiftBetween(
      canary,
      Array.from({ length: 10 }, () => 1),
    )
    expect(shift.lower).toBeCloseTo(6.825022991538781e-5, 15)
    expect(shift.estimate).toBeCloseTo(98.99992904170193, 12)
    expect(shift.upper).toBe(99)
  })

  it('is the median of all differences up to the continuity correction, and the interval holds it', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 40; round++) {
      const draw = (count: number, by: number) => Array.from({ length: count }, () => random() * 50 + by)
      const [x, y] = [draw(5 + (round % 20), round), draw(7, 0)]
      const all = differences(x, y)
      const shift = shiftBetween(x, y)
      // Half a pair of correction leaves the neighbours of the median open.
      const [below, above] = [all[Math.floor(all.length / 2) - 1]!, all[Math.ceil((all.length - 1) / 2) + 1]!]
      expect(shift.estimate).toBeGreaterThan(below - 1e-3)
      expect(shift.estimate).toBeLessThan(above + 1e-3)
      expect(shift.lower).toBeGreaterThanOrEqual(all[0]!)
      expect(shift.upper).toBeLessThanOrEqual(all.at(-1)!)
      expect(shift.lower).toBeLessThanOrEqual(shift.estimate)
      expect(shift.upper).toBeGreaterThanOrEqual(shift.estimate)
    }
  })

  it('is as exact for error rates as for large numbers', () => {
    const x = may.map((value) => value / 1e6)
    const y = august.map((value) => value / 1e6)
    const [small, large] = [shiftBetween(x, y), shiftBetween(may, august)]
    expect(small.estimate * 1e6).toBeCloseTo(large.estimate, 1)
    expect(small.lower * 1e6).toBeCloseTo(large.lower, 1)
    expect(small.upper * 1e6).toBeCloseTo(large.upper, 1)
  })

  it('turns round with the sides', () => {
    const [one, other] = [shiftBetween(may, august), shiftBetween(august, may)]
    expect(one.lower).toBeCloseTo(-other.upper, 3)
    expect(one.upper).toBeCloseTo(-other.lower, 3)
  })

  it('needs no noise where neither side varies', () => {
    expect(shiftBetween([3, 3, 3], [1, 1, 1])).toEqual({ estimate: 2, lower: 2, upper: 2 })
  })

  it('cannot be told at 98 % from four points a side, and can from five', () => {
    expect(canDiffer(4, 4, z98)).toBe(false)
    expect(canDiffer(5, 5, z98)).toBe(true)
  })
})
