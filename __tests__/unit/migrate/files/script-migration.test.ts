import { expect, test } from 'vitest'
import { explainLoadError } from '../../../../src/migrate/files/script-migration.ts'

test('TypeScript on a Node.js that does not read it is said in words, anything else as it is', () => {
  const unknown = Object.assign(new TypeError('Unknown file extension ".ts"'), { code: 'ERR_UNKNOWN_FILE_EXTENSION' })
  expect((explainLoadError(unknown, '20.19.0') as Error).message).toContain(
    'needs Node.js 22.18 or newer, and this is 20.19.0',
  )
  const own = new Error('no such package')
  expect(explainLoadError(own, '20.19.0')).toBe(own)
})
