import { expect, test } from 'vitest'
import { Crc64 } from '../../../src/shared/crc64.ts'

test('the check value of CRC-64/ECMA comes out, in one piece or in many', () => {
  const expected = String(0x995dc9bbdf1939fan)
  expect(new Crc64().update(Buffer.from('123456789')).digest()).toBe(expected)
  expect(new Crc64().update(Buffer.from('1234')).update(Buffer.from('56789')).digest()).toBe(expected)
  expect(new Crc64().digest()).toBe('0')
})
