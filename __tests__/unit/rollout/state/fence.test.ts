import { describe, expect, test } from 'vitest'
import { describeNewerFence, refuseNewerFence } from '../../../../src/rollout/state/fence.ts'
import type { Server } from '../../../../src/rollout/traffic/fleet.ts'

const server = (instanceId: string): Server => ({
  instanceId,
  name: `name-of-${instanceId}`,
  zoneId: 'a',
  privateIp: '10.0.0.1',
  status: 'Running',
  backends: [],
  health: [],
})
const running = (fence: number | undefined) =>
  new Map([['i-1', { isAnswering: true, ...(fence === undefined ? {} : { fence }) }]])

describe('the lock generation that an instance remembers', () => {
  test.each([undefined, 0, 6, 7])('%s is no problem for generation 7', (fence) => {
    expect(describeNewerFence([server('i-1'), server('i-2')], running(fence), 7)).toBeUndefined()
  })

  test('8 is refused by generation 7, with both numbers and the instance', () => {
    expect(() => refuseNewerFence([server('i-1')], running(8), 7)).toThrow(
      /generation 7, but .*name-of-i-1 \(i-1\) under generation 8\. The bucket/,
    )
  })
})
