import { expect, test } from 'vitest'
import { weightsBeside } from '../../../../src/rollout/canary/weights.ts'
import type { Server } from '../../../../src/rollout/traffic/fleet.ts'

const group = { loadBalancerId: 'lb-1', serverGroupId: 'rsp-1' }
const server = (instanceId: string, weight: number) =>
  ({ instanceId, backends: [{ group, instanceId, port: 80, weight }] }) as unknown as Server

test('canaries keep within the share of a step also while servers beside them are updated for it', () => {
  const servers = [server('i-1', 100), server('i-2', 80), server('i-3', 80)]
  const now = { servers, canaryIds: new Set(['i-1']), fresh: new Set(['i-2']), out: 1 }
  // Beside the one that stays, 80 are half of the traffic.
  expect(weightsBeside(0.5, now).map(({ instanceId, weight }) => [instanceId, weight])).toEqual([['i-1', 80]])
  expect(weightsBeside(0.6, now)).toEqual([])
  expect(weightsBeside(0.5, { ...now, out: 0 })).toEqual([])
})
