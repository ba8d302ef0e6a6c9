import { describe, expect, test } from 'vitest'
import { makeChoices, type Catalogue } from '../../../src/infra/choices.ts'
import { formatPlan } from '../../../src/infra/format-plan.ts'
import { planChanges, planDestroy, type Consent } from '../../../src/infra/plan.ts'
import type { Existing, Resource } from '../../../src/infra/resource.ts'
import type { EnvironmentSpec } from '../../../src/infra/spec.ts'
import { wantResources } from '../../../src/infra/want.ts'
import { aSpec } from '../../support/infra-fixtures.ts'

const zones = ['cn-hangzhou-h', 'cn-hangzhou-i']

const region: Catalogue = {
  stock: zones.map((zoneId) => ({ zoneId, instanceTypes: ['ecs.g7.large'] })),
  types: [{ type: 'ecs.g7.large', cpus: 2, memoryGiB: 8 }],
  images: [],
  offers: zones.map((zoneId) => ({ zoneId, instanceClasses: ['mysql.n2.medium.2c'] })),
}

const fleet = { ...aSpec().fleet, image: 'm-1' }

function wanted(overrides: Partial<EnvironmentSpec> = {}): Resource[] {
  const spec = aSpec({ fleet, ...overrides })
  const image = { id: 'm-1', isUsable: true } as Catalogue['images'][number]
  const pins = { zones: [], instances: [], hasDatabase: false, foreignCidrs: [] }
  return wantResources(spec, makeChoices(spec, pins, { ...region, images: [image] }), 'bucket')
}

/** What the cloud would show after exactly these were made. */
const asMade = (resources: readonly Resource[]): Existing[] =>
  resources.map(({ kind, key, props, dependsOn }) => ({ kind, key, id: `id-of-${key}`, props, dependsOn }))

const consent = (...kinds: string[]): Consent => ({ replace: new Set(kinds), destroy: new Set(kinds) })

const typesOf = (plan: ReturnType<typeof planChanges>) =>
  plan.actions.filter(({ type }) => type !== 'no-change').map(({ type, key }) => `${type} ${key}`)

describe('a plan', () => {
  test('is empty for what is as wanted', () => {
    expect(typesOf(planChanges(wanted(), asMade(wanted())))).toEqual([])
  })

  test('makes each thing after all it needs', () => {
    const { actions } = planChanges(wanted(), [])
    for (const { key, after, want } of actions) expect(after, key).toEqual(expect.arrayContaining([...want!.dependsOn]))
    expect(actions.every(({ key, after }) => key === 'bucket' || after.includes('bucket'))).toBe(true)
  })

  test('removes each thing after all that needed it, the bucket last', () => {
    const have = asMade(wanted())
    const { actions } = planDestroy(have, consent('database'))
    for (const { key, dependsOn } of have) {
      for (const need of dependsOn) {
        const removal = actions.find((action) => action.key === need)!
        const child = actions.find((action) => action.key === key)!
        // A child without calls of its own goes with its parent.
        if (child.calls.length > 0) expect(removal.after, `${need} after ${key}`).toContain(key)
      }
    }
    expect(actions.find(({ key }) => key === 'bucket')!.after).toHaveLength(actions.length - 1)
  })

  test('takes a server out of the group before its instance goes', () => {
    const plan = planChanges(wanted(), asMade(wanted({ fleet: { ...fleet, count: 3 } })))
    expect(typesOf(plan)).toEqual(['delete instance-3', 'update server-group-8080'])
    expect(plan.actions.find(({ key }) => key === 'instance-3')!.after).toContain('server-group-8080')
  })

  test('asks for consent to delete a protected database, and to replace it', () => {
    const have = asMade(wanted())
    const database = { ...aSpec().database!, engineVersion: '5.7' }
    const replaced = planChanges(wanted({ database }), have).actions.find(({ key }) => key === 'database')!
    expect(replaced).toMatchObject({
      type: 'replace',
      blocked: { fix: expect.stringContaining('--allow-replace database') },
    })
    const allowed = planChanges(wanted({ database }), have, consent('database'))
    expect(allowed.actions.find(({ key }) => key === 'database')).not.toHaveProperty('blocked')
  })

  test('reads as people know it', () => {
    const have = asMade(wanted({ eipBandwidthMbps: 100, fleet: { ...fleet, count: 3 } }))
    expect(formatPlan(planChanges(wanted(), have))).toMatchInlineSnapshot(`
      "  -    instance      instance-3         id-of-instance-3  ecs.g7.large  zone cn-hangzhou-h  m-1
        ~    server-group  server-group-8080  id-of-server-group-8080  port 8080  2 servers
              members: [instance-1, instance-2, instance-3] -> [instance-1, instance-2]   [infrastructure.instances.count]
        ~    eip           eip                id-of-eip  5 Mbit/s
              bandwidthMbps: 100 -> 5   [infrastructure.eip.bandwidth]

      Plan: 0 to add, 2 to change, 1 to destroy, 15 unchanged."
    `)
  })
})
