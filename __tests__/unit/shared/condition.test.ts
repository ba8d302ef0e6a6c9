import { describe, expect, test } from 'vitest'
import { parseCondition } from '../../../src/shared/condition.ts'

const names = ['result', 'baseline']

function holds(text: string, result: number, baseline = Number.NaN): boolean {
  const parsed = parseCondition(text, names)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.condition.holds({ result, baseline })
}

describe('a condition', () => {
  test.each([
    ['result < 0.8', 0.5, true],
    ['result < 0.8', 0.8, false],
    ['result <= .8 && isFinite(result)', 0.8, true],
    ['result < 1e3 && result > -1', 500, true],
    ['result == 2 || result == 3', 3, true],
    ['!(result > 2) && result != 0', 0, false],
    ['1 + 2 * result == 7', 3, true],
    ['(1 + 2) * result == 9', 3, true],
    ['10 - 3 - result == 5', 2, true],
    ['8 / 2 / result == 2', 2, true],
    ['- -result == 2', 2, true],
    ['abs(result) < 2 && max(result, 1) == 1 && min(result, 1) == result', -1, true],
    ['isInf(result)', -Infinity, true],
    ['true || result < 0', 1, true],
    ['false || result < 0 && true', 1, false],
  ])('%s with %d is %s', (text, result, expected) => expect(holds(text, result)).toBe(expected))

  test('binds || less than && less than comparisons less than sums', () => {
    expect(holds('result > 1 || result > 2 && result > 5', 2)).toBe(true)
    expect(holds('result + 1 > 2 - 1 && result - 1 < 0', 0.5)).toBe(true)
  })

  test('does not hold for NaN unless it asks for it', () => {
    expect(holds('result < 5', Number.NaN)).toBe(false)
    expect(holds('result >= 5', Number.NaN)).toBe(false)
    expect(holds('result == result', Number.NaN)).toBe(false)
    expect(holds('isNaN(result)', Number.NaN)).toBe(true)
  })

  test('knows which names it asks for, and takes one without a value as NaN', () => {
    const parsed = parseCondition('result < 2 * baseline', names)
    expect(parsed.ok && [...parsed.condition.names]).toEqual(['result', 'baseline'])
    expect(holds('result < 2 * baseline', 3, 2)).toBe(true)
    expect(parsed.ok && parsed.condition.holds({ result: 1 })).toBe(false)
  })

  test.each([
    ['', 'expected a number, `result`, `baseline` or `(`, got the end at character 1', 1],
    ['result <', 'expected a number, `result`, `baseline` or `(`, got the end at character 9', 9],
    ['result < < 3', 'expected a number, `result`, `baseline` or `(`, got `<` at character 10', 10],
    ['result', 'expected a condition such as `result < 5`, got a number at character 1', 1],
    ['0 < result < 1', 'unexpected `<` at character 12', 12],
    ['(result < 1', 'expected `)`, got the end at character 12', 12],
    ['result < 1)', 'unexpected `)` at character 11', 11],
    ['result = 1', 'expected `==`, got `=` at character 8', 8],
    ['result < 1 & result > 0', 'expected `&&`, got `&` at character 12', 12],
    ['result[0] < 1', 'write `result` in place of `result[0]`; unexpected `[` at character 7', 7],
    ['resutl < 1', 'unknown name `resutl`; known are result, baseline at character 1', 1],
    ['eval(result) < 1', 'unknown function `eval`; known are isFinite, isNaN, isInf, abs, min, max', 1],
    ['constructor(1) < 1', 'unknown function `constructor`', 1],
    ['min(result) < 1', '`min` takes 2 numbers, got 1 at character 1', 1],
    ['(result < 1) + 1 > 0', 'expected a number, got a condition at character 1', 1],
    ['isFinite(result) < 1', 'expected a number, got a condition at character 1', 1],
    ['result < 1; process.exit()', 'unexpected `;` at character 11', 11],
    [`${'('.repeat(60)}result < 1${')'.repeat(60)}`, 'more than 50 parts within each other', 51],
    [`result < ${'1'.repeat(600)}`, 'expected at most 500 characters', 501],
  ])('%s is refused with the place', (text, problem, column) => {
    const parsed = parseCondition(text, names)
    expect(parsed).toMatchObject({ ok: false, column })
    expect(parsed.ok ? '' : parsed.problem).toContain(problem)
  })

  test('is not printed whole where it is too long', () => {
    const parsed = parseCondition(`result < ${'1'.repeat(100_000)}`, names)
    expect(parsed.ok ? '' : parsed.problem).toMatch(
      /^expected at most 500 characters at character 501 of `result < 1+…`$/,
    )
    expect((parsed.ok ? '' : parsed.problem).length).toBeLessThan(200)
  })
})
