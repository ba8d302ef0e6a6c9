import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { identityOf, isAlive } from '../../../../src/local/machines/process-identity.ts'

test('a process is alive until it has ended', async () => {
  const child = spawn('cat')
  const identity = identityOf(child.pid!)!
  expect([identity.pid, isAlive(identity)]).toEqual([child.pid, true])
  child.stdin.end()
  await once(child, 'exit')
  expect(isAlive(identity)).toBe(false)
})

test('another process with the same number is not the same', () => {
  expect(isAlive({ ...identityOf(process.pid)!, startTime: 'another' })).toBe(false)
})

test('there is no identity of no process', () => {
  expect(identityOf(9_999_999)).toBeUndefined()
})
