import { describe, expect, it } from 'vitest'
import { lineDiff } from '../../../../src/migrate/files/line-diff.ts'
import { seededRandom } from '../../../../src/shared/random.ts'

const lines = (...texts: string[]) => texts.join('\n')

describe('the difference of two texts', () => {
  it('is the changed lines with two lines around them', () => {
    const before = lines('a', 'b', 'c', 'old', 'd', 'e', 'f')
    const after = lines('a', 'b', 'c', 'new', 'newer', 'd', 'e', 'f')
    expect(lineDiff(before, after)).toBe(lines('  b', '  c', '- old', '+ new', '+ newer', '  d', '  e'))
  })

  it('says where lines between two changes are left out', () => {
    const middle = ['1', '2', '3', '4', '5', '6']
    expect(lineDiff(lines('x', ...middle, 'y'), lines(...middle))).toBe(
      lines('- x', '  1', '  2', '@@', '  5', '  6', '- y'),
    )
  })

  it('is empty when nothing changed', () => {
    expect(lineDiff('a\nb', 'a\nb')).toBe('')
  })

  it('is cut when it is long, and says by how much', () => {
    const many = Array.from({ length: 50 }, (_, index) => `line ${index}`).join('\n')
    expect(lineDiff('', many, 10).split('\n').slice(-2)).toEqual(['+ line 8', '… 41 more lines'])
  })

  it('takes out only lines that were there, and accounts for every line', () => {
    const random = seededRandom(5)
    const text = () => Array.from({ length: Math.floor(random() * 9) }, () => 'abc'[Math.floor(random() * 3)]!)
    for (let turn = 0; turn < 300; turn++) {
      // Marks at both ends keep every line within reach of the context.
      const [before, after] = [text(), text()].map((inner) => inner.flatMap((line, at) => [line, `${turn}.${at % 2}`]))
      const shown = lineDiff(before!.join('\n'), after!.join('\n'), 1_000).split('\n')
      const side = (mark: string) => shown.filter((line) => line.startsWith(mark)).map((line) => line.slice(2))
      expect(before).toEqual(expect.arrayContaining(side('- ').filter(Boolean)))
      expect(before!.length - side('- ').filter(Boolean).length).toBe(after!.length - side('+ ').filter(Boolean).length)
    }
  })
})
