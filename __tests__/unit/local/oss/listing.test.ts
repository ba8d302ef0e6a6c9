import { describe, expect, test } from 'vitest'
import { listKeys } from '../../../../src/local/oss/listing.ts'

const keys = ['a', 'b/1', 'b/2', 'b/c/3', 'd', 'e/4']
const all = { prefix: '', delimiter: '', after: '', maxKeys: 100 }

describe('listing', () => {
  test('without a delimiter gives every key below the prefix', () => {
    expect(listKeys(keys, { ...all, prefix: 'b/' })).toEqual({
      keys: ['b/1', 'b/2', 'b/c/3'],
      commonPrefixes: [],
      isTruncated: false,
      next: '',
    })
  })

  test('folds what shares a part up to the delimiter into one common prefix', () => {
    const listing = listKeys(keys, { ...all, delimiter: '/' })
    expect([listing.keys, listing.commonPrefixes]).toEqual([
      ['a', 'd'],
      ['b/', 'e/'],
    ])
  })

  test.each(['', '/'])('pages of one entry each add up to one page of all (delimiter "%s")', (delimiter) => {
    const whole = listKeys(keys, { ...all, delimiter })
    const found = { keys: [] as string[], commonPrefixes: [] as string[] }
    let after = ''
    for (;;) {
      const page = listKeys(keys, { ...all, delimiter, after, maxKeys: 1 })
      found.keys.push(...page.keys)
      found.commonPrefixes.push(...page.commonPrefixes)
      if (!page.isTruncated) break
      after = page.next
    }
    expect(found).toEqual({ keys: whole.keys, commonPrefixes: whole.commonPrefixes })
  })

  test('of no keys at all is empty and complete', () => {
    expect(listKeys(keys, { ...all, maxKeys: 0 })).toEqual({
      keys: [],
      commonPrefixes: [],
      isTruncated: false,
      next: '',
    })
  })
})
