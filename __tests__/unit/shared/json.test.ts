import { describe, expect, test } from 'vitest'
import { readJson, type Outline } from '../../../src/shared/json.ts'

const outline: Outline = {
  name: 'string',
  'until?': 'number',
  backends: [{ weight: 'number' }],
  counts: { '*': 'number' },
}
const good = { name: 'a', backends: [{ weight: 1 }], counts: { x: 1 }, more: true }

describe('JSON that somebody else may have damaged', () => {
  test('is handed on when it fits, with fields that are not named', () => {
    expect(readJson(JSON.stringify(good), outline)).toEqual({ value: good })
    expect(readJson(JSON.stringify({ ...good, until: 5 }), outline)).toEqual({ value: { ...good, until: 5 } })
  })

  test.each([
    ['', 'it is empty'],
    ['  \n', 'it is empty'],
    ['{"name": "a', 'it is not JSON, or was cut off'],
    ['hello', 'it is not JSON, or was cut off'],
    ['[]', 'it is a list, not an object'],
    ['null', 'it is null, not an object'],
    ['{}', 'name is missing'],
    [JSON.stringify({ ...good, name: 7 }), 'name is a number, not a string'],
    [JSON.stringify({ ...good, until: null }), 'until is null, not a number'],
    [JSON.stringify({ ...good, backends: {} }), 'backends is an object, not a list'],
    [JSON.stringify({ ...good, backends: [{ weight: 1 }, {}] }), 'backends[1].weight is missing'],
    [JSON.stringify({ ...good, counts: { x: 'y' } }), 'counts.x is a string, not a number'],
  ])('is refused: %s', (text, wrong) => {
    expect(readJson(text, outline)).toEqual({ wrong })
  })

  test('is never quoted, because it may be secret', () => {
    expect(readJson('{"key": hunter22}', outline)).toEqual({ wrong: 'it is not JSON, or was cut off' })
  })
})
