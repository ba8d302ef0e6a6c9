import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { killFollowers, killGroup } from '../../../../src/local/machines/process-group.ts'

/** A leader that has a child in its group, says so, and says how the child ended. */
async function aGroup() {
  const child = spawn('sh', ['-c', 'sleep 100 & echo ready; wait $!; echo "child ended with $?"'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  await lines.next()
  return { child, next: async () => (await lines.next()).value as string | undefined }
}

describe.skipIf(process.platform !== 'linux')('the followers of a process group', () => {
  test('are killed, and the leader sees it', async () => {
    const { child, next } = await aGroup()
    killFollowers(child.pid!)
    expect(await next()).toBe('child ended with 137')
  })
})

describe('a process group', () => {
  test('is killed as a whole', async () => {
    const { child, next } = await aGroup()
    const ended = once(child, 'exit')
    killGroup(child.pid!)
    expect(await ended).toEqual([null, 'SIGKILL'])
    expect(await next()).toBeUndefined()
  })

  test('that is gone is no error', async () => {
    const child = spawn('true', { detached: true })
    await once(child, 'exit')
    expect(() => killGroup(child.pid!)).not.toThrow()
  })
})
