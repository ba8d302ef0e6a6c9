import { describe, expect, it } from 'vitest'
import { createRedactor, redactedJson, shownPart, wholeWords } from '../../../src/shared/redact.ts'

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

it('is hidden as a workflow command of GitHub holds it', () => {
  expect(aRedactor('50%/off')('::error::password 50%25/off')).toBe('::error::password ***')
})

describe('a text that is too long', () => {
  it('is cut after its secrets are taken out', () => {
    const redact = aRedactor('token-1234567890')
    expect(shownPart(' the token-1234567890 ', 12, redact)).toBe('the ***')
    expect(shownPart('the answer holds token-1234567890', 20, redact)).toBe('the answer holds ***')
    expect(shownPart('the answer holds token-1234567890 twice', 20, redact)).toBe('the answer holds **…')
  })

  it('is cut between words where nobody knows its secrets', () => {
    expect(wholeWords('short', 5)).toBe('short')
    expect(wholeWords("SELECT 'token-1234567890'", 15)).toBe('SELECT…')
    expect(wholeWords('token-1234567890', 10)).toBe('…')
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
