import { expect, test } from 'vitest'
import { requestedRange } from '../../../../src/local/oss/object-headers.ts'

test.each([
  ['bytes=0-3', { start: 0, end: 3 }, { start: 0, end: 3 }],
  ['bytes=4-', { start: 4, end: 9 }, { start: 4, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }, { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }, { start: 0, end: 9 }],
  ['bytes=5-20', undefined, { start: 5, end: 9 }],
  ['bytes=10-20', undefined, 'InvalidRange'],
  ['bytes=10-', undefined, 'InvalidRange'],
  ['bytes=5-4', undefined, undefined],
  ['bytes=-', undefined, undefined],
  ['bytes=0-1,3-4', undefined, undefined],
  ['lines=1-2', undefined, undefined],
])('%s of ten bytes', (header, usual, standard) => {
  expect(requestedRange(header, 10, false)).toEqual(usual)
  if (standard === 'InvalidRange')
    expect(() => requestedRange(header, 10, true)).toThrow(expect.objectContaining({ code: standard, httpStatus: 416 }))
  else expect(requestedRange(header, 10, true)).toEqual(standard)
})
