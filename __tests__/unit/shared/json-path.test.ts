import { describe, expect, test } from 'vitest'
import { parseJsonPath } from '../../../src/shared/json-path.ts'

describe('the way to one JSON value', () => {
  test.each([
    ['$', []],
    ['$.status', ['status']],
    ['$.checks[0].status', ['checks', 0, 'status']],
    ["$['a name'][\"it's\"]", ['a name', "it's"]],
    ["$['it\\'s']", ["it's"]],
    ['$.my-app.größe', ['my-app', 'größe']],
  ])('%s is read', (text, parts) => {
    expect(parseJsonPath(text)).toEqual({ ok: true, parts })
  })

  test.each([
    ['status', 'begins with $'],
    ['$..status', 'any number of values'],
    ['$.checks[*].status', 'any number of values'],
    ['$.checks[?(@.ok)]', 'filters'],
    ['$.checks[-1]', 'counted from 0'],
    ['$.checks[01]', "expected .name, [0] or ['name'] (character 9 of $.checks[01])"],
    ['$.', 'character 2'],
    ["$['a\nb']", 'expected'],
  ])('%j is refused with the reason', (text, problem) => {
    const read = parseJsonPath(text)
    expect(read.ok ? undefined : read.problem).toContain(problem)
  })
})
