import { describe, expect, test } from 'vitest'
import type { Server } from '../../../../src/rollout/traffic/fleet.ts'
import { groupCapacity } from '../../../../src/rollout/traffic/group-capacity.ts'

const inGroups = (instanceId: string, weights: Record<string, number>): Server => ({
  instanceId,
  name: instanceId,
  zoneId: 'a',
  privateIp: '10.0.0.1',
  status: 'Running',
  backends: Object.entries(weights).map(([serverGroupId, weight]) => ({
    group: { loadBalancerId: 'lb', serverGroupId },
    instanceId,
    port: 80,
    weight,
  })),
  health: [],
})

describe('the least that a rotation leaves a server group', () => {
  const fleet = [
    inGroups('i-1', { web: 100, admin: 100 }),
    inGroups('i-2', { web: 100, admin: 60 }),
    inGroups('i-3', { web: 100, admin: 0 }),
    inGroups('i-4', { web: 100 }),
  ]

  test.each([
    [1, 1, 1],
    [2, 2, 1],
    [3, 3, 1],
    [0, 0, 0],
  ])('with minHealthy %i of 4 is %i of all and %i of the two in the other group', (minHealthy, web, admin) => {
    const capacity = groupCapacity(fleet, [], minHealthy)
    expect(capacity.get('lb/web')).toEqual({ serving: 4, least: web })
    expect(capacity.get('lb/admin')).toEqual({ serving: 2, least: admin })
  })

  test('is nothing where one server alone is in it: nobody can stand in for it', () => {
    expect(groupCapacity([inGroups('i-1', { admin: 100 })], [], 1).get('lb/admin')).toEqual({ serving: 1, least: 0 })
  })

  test('counts weights that a run took as those of the operator', () => {
    const out = [inGroups('i-1', { web: 0 }), inGroups('i-2', { web: 100 })]
    const held = inGroups('i-1', { web: 100 }).backends
    expect(groupCapacity(out, held, 1).get('lb/web')).toEqual({ serving: 1, least: 1 })
  })
})
