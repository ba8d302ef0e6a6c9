import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { splitStream } from '../../../../src/migrate/sql/split-stream.ts'
import { splitScript } from '../../../../src/migrate/sql/split.ts'

const scripts = JSON.parse(readFileSync(new URL('../../../fixtures/sql/scripts.json', import.meta.url), 'utf8')) as {
  name: string
  script: string
  statements: string[]
}[]

function* pieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('splitting a script piece by piece', () => {
  it.each([1, 2, 3, 7, 16, 1_000])('finds the same statements in pieces of %i bytes', (size) => {
    for (const { name, script, statements } of scripts) {
      // The byte order mark is the decoder's business here.
      const found = [...splitStream(pieces(script, size))].map(({ text }) => text)
      expect(found, name).toEqual(statements)
    }
  })

  it('counts lines over the pieces', () => {
    const script = 'SELECT 1;\n\nSELECT\n2;\n-- x\nSELECT 3;'
    const whole = splitScript(script).map(({ line }) => line)
    expect([...splitStream(pieces(script, 4))].map(({ line }) => line)).toEqual(whole)
  })
})
