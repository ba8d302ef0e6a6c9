import { describe, expect, test } from 'vitest'
import { parseFaults } from '../../../src/local/faults/rule.ts'
import { RenewalCloud } from '../../support/renewal-cloud.ts'

/** The API refuses the next `count` writes of weights, and asks to wait longer than the answer of an application counts. */
function refuseWeights({ infra }: RenewalCloud, count: number): void {
  const rule = { kind: 'throttle', action: 'SetVServerGroupAttribute', retryAfter: '4s', count }
  infra.local.gateway.faults.load(parseFaults([rule]).rules, { seed: 1, nowMs: infra.clock.now() })
}

describe.each(['rolling-deploy', 'blue-green'] as const)('a write of weights of %s that the API refuses', (command) => {
  test('goes out again only on fresh answers of the applications (I2)', async () => {
    const cloud = await RenewalCloud.start(2, ['v1', 'v2'])
    refuseWeights(cloud, 5)
    await cloud.mustEnd(command, { release: 'v2' })
    expect(cloud.picture()).toEqual(['instance-1 v2 100', 'instance-2 v2 100'])
    expect(cloud.violations).toEqual([])
  })

  test('again and again sends it back, and the message says why', async () => {
    const cloud = await RenewalCloud.start(2, ['v1', 'v2'])
    refuseWeights(cloud, 40)
    const { result, error } = await cloud.mustEnd(command, { release: 'v2' })
    expect({ result, error }).toMatchObject({
      result: 'rolled-back',
      error: { code: 'E_NOT_ADMITTED', message: expect.stringContaining('calls to the cloud take too long') },
    })
    expect(cloud.picture()).toEqual(['instance-1 v1 100', 'instance-2 v1 100'])
    expect(cloud.violations).toEqual([])
  })
})

describe('a call of blue-green that points a listener and that the API refuses', () => {
  const run = { release: 'v2', rollout: { blueGreen: { switch: 'listener' } } }
  const refuse = ({ infra }: RenewalCloud, count: number) => {
    const rule = { kind: 'throttle', action: 'SetLoadBalancerHTTPListenerAttribute', retryAfter: '4s', count }
    infra.local.gateway.faults.load(parseFaults([rule]).rules, { seed: 1, nowMs: infra.clock.now() })
  }

  test('goes out again only on fresh answers of the applications (I2)', async () => {
    const cloud = await RenewalCloud.start(2, ['v1', 'v2'])
    refuse(cloud, 5)
    await cloud.mustEnd('blue-green', run)
    expect(cloud.picture()).toEqual(['instance-1 v2 100', 'instance-2 v2 100'])
    expect(cloud.violations).toEqual([])
  })

  test('again and again moves no traffic, and the message says why', async () => {
    const cloud = await RenewalCloud.start(2, ['v1', 'v2'])
    refuse(cloud, 40)
    const { result, error } = await cloud.mustEnd('blue-green', run)
    expect({ result, error }).toMatchObject({
      result: 'rolled-back',
      error: { code: 'E_NOT_ADMITTED', message: expect.stringContaining('calls to the cloud take too long') },
    })
    expect(cloud.picture()).toEqual(['instance-1 v1 100', 'instance-2 v1 100'])
    expect(cloud.violations).toEqual([])
  })
})
