import { describe, expect, it } from 'vitest'
import { createRedactor, redactedJson } from '../../../src/shared/redact.ts'

function aRedactor(...secrets: string[]) {
  const redactor = createRedactor()
  for (const secret of secrets) redactor.add(secret)
  return (text: string) => redactor.redact(text)
}

describe('a secret', () => {
  it('is hidden as it stands, in an address and in a text of JSON', () => {
    const redact = aRedactor('p"s\\w/d')
    expect(redact(`p"s\\w/d ${encodeURIComponent('p"s\\w/d')} ${JSON.stringify({ password: 'p"s\\w/d' })}`)).toBe(
      '*** *** {"password":"***"}',
    )
  })
})

describe('a document', () => {
  it('hides a secret that JSON writes with a backslash, in values and in names', () => {
    const redact = aRedactor('p"s\\w')
    expect(JSON.parse(redactedJson({ list: ['is p"s\\w'], 'p"s\\w': 1 }, redact))).toEqual({
      list: ['is ***'],
      '***': 1,
    })
  })

  it('stays one when a number in it looks like a secret', () => {
    expect(
      redactedJson({ durationMs: 12_345, said: '12345', none: undefined, at: new Date(0) }, aRedactor('12345')),
    ).toBe('{"durationMs":12345,"said":"***","at":"1970-01-01T00:00:00.000Z"}')
  })
})
