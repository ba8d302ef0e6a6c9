import { describe, expect, test } from 'vitest'
import { isListed, isOpen } from '../../../../src/local/mysql/whitelist.ts'

describe('a whitelist', () => {
  test.each([
    ['10.0.1.5', ['10.0.1.5'], true],
    ['10.0.1.5', ['10.0.1.6'], false],
    ['10.0.1.5', ['10.0.0.0/16'], true],
    ['10.1.1.5', ['10.0.0.0/16'], false],
    ['10.0.1.5', ['10.0.1.7/24'], true],
    ['10.0.1.5', ['192.168.0.0/16', ' 10.0.1.0/29 '], true],
    ['10.0.1.9', ['10.0.1.0/29'], false],
    ['203.0.113.1', ['0.0.0.0/0'], true],
    ['10.0.1.5', ['127.0.0.1'], false],
    ['10.0.1.5', [], false],
    ['10.0.1.5', ['10.0.1.0/33', 'nonsense', '10.0.1'], false],
    ['not an address', ['0.0.0.0/0'], false],
  ])('answers for %s and %j: %s', (address, list, expected) => {
    expect(isListed(address, list)).toBe(expected)
  })

  test('is open to everybody only by 0.0.0.0/0', () => {
    expect([isOpen(['10.0.0.0/8', '0.0.0.0/0']), isOpen(['10.0.0.0/8']), isOpen([])]).toEqual([true, false, false])
  })
})
