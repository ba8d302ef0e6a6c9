import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const { getDecoder, getEncoder } = require('../../../scripts/stubs/iconv-lite/index.js') as {
  getDecoder(encoding: string): { write(bytes: Buffer): string }
  getEncoder(encoding: string): { write(text: string): Buffer }
}

test.each([
  ['plain text', 'abc', '616263'],
  ['what UTF-8 writes the same way', 'é 中', 'c3a920e4b8ad'],
  ['a character beyond 16 bits, as two surrogates of three bytes', 'a😀b', '61eda0bdedb88062'],
  ['a letter whose bytes begin like a surrogate', '턀', 'ed8480'],
])('the three-byte utf8 of MySQL is read: %s', (_what, text, hex) => {
  expect(getDecoder('cesu8').write(Buffer.from(hex, 'hex'))).toBe(text)
})

test('the character sets that MySQL names its own way are read', () => {
  expect(getDecoder('gbk').write(Buffer.from('d6d0cec4', 'hex'))).toBe('中文')
  expect(getDecoder('koi8r').write(Buffer.from('f0d2c9d7c5d4', 'hex'))).toBe('Привет')
})

test('a set that nobody knows is shown byte by byte and fails nothing', () => {
  expect(getDecoder('keybcs2').write(Buffer.from([0x41, 0xe9]))).toBe('Aé')
})

test('text is never written in a set that would lose something', () => {
  expect(getEncoder('cesu8').write('é')).toEqual(Buffer.from('é'))
  expect(() => getEncoder('gbk').write('中')).toThrow('UTF-8')
})
