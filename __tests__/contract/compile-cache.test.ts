import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runProgram } from '../support/program.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'compile-cache-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const words = ['schema', '--output', 'json']

test('compiled code is kept in the folder of the user, not where others can write', async () => {
  const { exitCode } = await runProgram(words, { env: { HOME: home } })
  expect(exitCode).toBe(0)
  expect(readdirSync(join(home, '.cache/alicloud-deploy')).length).toBeGreaterThan(0)
})

test.each([
  ['turned off', { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ['without a home', { HOME: '' }],
])('a run works as well with the cache %s', async (_how, env) => {
  const { exitCode } = await runProgram(words, { env: { HOME: home, ...env } })
  expect(exitCode).toBe(0)
  expect(existsSync(join(home, '.cache'))).toBe(false)
})

test('what only asks for help keeps nothing', async () => {
  await runProgram(['--help'], { env: { HOME: home } })
  expect(readdirSync(home)).toEqual([])
})
