import { describe, expect, test } from 'vitest'
import { decodeParams } from '../../../../src/local/api/decode.ts'
import { readLenientJson } from '../../../../src/local/api/lenient-json.ts'
import type { ParameterSpec } from '../../../../src/local/api/operation.ts'
import { flattenParams } from '../../../../src/local/api/pair-tree.ts'

const decode = (given: Record<string, string>, specs: Record<string, ParameterSpec>) =>
  decodeParams(Object.entries(given), specs).toJSON()

const tag: ParameterSpec = {
  type: 'object',
  fields: { Key: { type: 'string', required: true }, Value: { type: 'string' } },
}
const servers: ParameterSpec = {
  type: 'list',
  encoding: 'json',
  items: {
    type: 'object',
    fields: {
      ServerId: { type: 'string', required: true },
      Port: { type: 'integer' },
      Weight: { type: 'integer', max: 100 },
    },
  },
}

describe('parameters', () => {
  test('are found whatever the case of their names', () => {
    expect(decode({ healthcheckinterval: '5' }, { HealthCheckInterval: { type: 'integer' } })).toEqual({
      HealthCheckInterval: 5,
    })
  })

  test('become numbers and booleans', () => {
    expect(
      decode(
        { A: '12', B: 'TRUE', C: '1.5' },
        { A: { type: 'integer' }, B: { type: 'boolean' }, C: { type: 'number' } },
      ),
    ).toEqual({ A: 12, B: true, C: 1.5 })
  })

  test.each([
    [{ A: 'x' }, { A: { type: 'integer' } }],
    [{ A: '1e3' }, { A: { type: 'integer' } }],
    [{ A: '99999999999999999999' }, { A: { type: 'integer' } }],
    [{ A: 'yes' }, { A: { type: 'boolean' } }],
    [{ A: '101' }, { A: { type: 'integer', max: 100 } }],
    [{ A: 'abc' }, { A: { type: 'string', maxLength: 2 } }],
    [{ A: 'no list' }, { A: { type: 'list', encoding: 'json' } }],
    [{ 'A.1': 'a', 'A.2': 'b' }, { A: { type: 'list', maxItems: 1 } }],
  ] as [Record<string, string>, Record<string, ParameterSpec>][])(
    'that break a limit are refused: %j',
    (given, specs) => {
      expect(() => decode(given, specs)).toThrow(expect.objectContaining({ code: 'InvalidParameter', httpStatus: 400 }))
    },
  )

  test('that break a limit are refused with the code of their spec', () => {
    const spec: ParameterSpec = { type: 'integer', min: 1, errorCode: 'InvalidWeight.Malformed', errorStatus: 403 }
    expect(() => decode({ A: '0' }, { A: spec })).toThrow(
      expect.objectContaining({ code: 'InvalidWeight.Malformed', httpStatus: 403 }),
    )
  })

  test('that nobody knows are ignored, names of prototypes too', () => {
    const given = { __proto__: 'x', constructor: 'x', 'toString.1': 'x', 'A.__proto__.polluted': 'x', A: '1' }
    expect(decode(given, { A: { type: 'integer' } })).toEqual({ A: 1 })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('fall back to their defaults, and missing ones are named with their whole path', () => {
    expect(decode({}, { A: { type: 'string', default: 'x' } })).toEqual({ A: 'x' })
    expect(() => decode({ 'Tag.1.Value': 'v' }, { Tag: { type: 'list', items: tag } })).toThrow(
      expect.objectContaining({ message: expect.stringContaining('"Tag.1.Key"') }),
    )
  })
})

describe('lists', () => {
  test('with numbers come in the order of their numbers', () => {
    const given = { 'Id.10': 'c', 'Id.2': 'b', 'Id.1': 'a' }
    expect(decode(given, { Id: { type: 'list' } })).toEqual({ Id: ['a', 'b', 'c'] })
  })

  test('of objects keep the members of each', () => {
    const given = { 'Tag.1.Key': 'a', 'Tag.1.Value': '1', 'Tag.2.key': 'b' }
    expect(decode(given, { Tag: { type: 'list', items: tag } })).toEqual({
      Tag: [{ Key: 'a', Value: '1' }, { Key: 'b' }],
    })
  })

  test('separated by commas lose their spaces', () => {
    expect(decode({ Ids: 'a, b,,c' }, { Ids: { type: 'list', encoding: 'comma' } })).toEqual({ Ids: ['a', 'b', 'c'] })
  })

  test.each([
    '[{"ServerId":"i-1","Port":"80","Weight":100}]',
    "[{'ServerId':'i-1','Port':80,'Weight':'100'}]",
    "[null,{'ServerId':'i-1','Port':80,'Weight':100,}]",
    '[{"serverid":"i-1","port":80,"weight":100},]',
    '[{ServerId:i-1,Port:80,Weight:100}]',
  ])('in JSON are read as leniently as the real parser does: %s', (text) => {
    expect(decode({ BackendServers: text }, { BackendServers: servers })).toEqual({
      BackendServers: [{ ServerId: 'i-1', Port: 80, Weight: 100 }],
    })
  })

  test('in JSON are checked like any other parameter', () => {
    expect(() => decode({ BackendServers: '[{"ServerId":"i-1","Weight":101}]' }, { BackendServers: servers })).toThrow(
      /BackendServers.1.Weight/,
    )
    expect(() => decode({ BackendServers: '[{"Weight":1}]' }, { BackendServers: servers })).toThrow(
      /BackendServers.1.ServerId/,
    )
  })
})

describe('lenient JSON', () => {
  test.each(['', 'x', '[', '{"a"}', '[1,2', '{"a":1', "['\\u12']", '[[[['.repeat(50)])('gives up on %s', (text) => {
    expect(readLenientJson(text)).toBeUndefined()
  })

  test('keeps a member named __proto__ a member', () => {
    const value = readLenientJson("{'__proto__': {'polluted': 1},}") as Record<string, unknown>
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

test('nested parameters flatten as SDKs flatten them', () => {
  expect(flattenParams({ A: [1, { B: true }], C: { D: 'x' }, E: undefined, F: null })).toEqual([
    ['A.1', '1'],
    ['A.2.B', 'true'],
    ['C.D', 'x'],
  ])
})
