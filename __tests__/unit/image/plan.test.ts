import { describe, expect, test } from 'vitest'
import type { Image } from '../../../src/cloud/image.ts'
import { tagKeys } from '../../../src/cloud/tags.ts'
import { planBake, plannedBakeCalls, type BakeFindings, type BakeWish } from '../../../src/image/plan.ts'

const anImage = (change: Partial<Image> = {}): Image => ({
  id: 'm-source',
  name: 'ubuntu_22_04_x64',
  status: 'Available',
  isUsable: true,
  progressPercent: 100,
  owner: 'system',
  osName: 'Ubuntu',
  sizeGiB: 20,
  snapshotIds: [],
  createdAt: '2026-01-01T00:00:00Z',
  tags: {},
  ...change,
})

const aWish = (change: Partial<BakeWish> = {}): BakeWish => ({
  environmentTag: 'todo/dev',
  release: 'v1',
  name: 'todo-dev-v1',
  family: 'todo-dev',
  source: anImage(),
  steps: [{ name: 'install', script: 'apt-get install -y nginx', timeoutSeconds: 600 }],
  keep: 3,
  isRebuild: false,
  ...change,
})

const nothing: BakeFindings = { images: [], leftovers: [] }

function plan(wish: BakeWish, findings: BakeFindings = nothing) {
  const decision = planBake(wish, findings)
  if (decision.kind !== 'bake') throw new Error(`expected a bake, got image ${decision.image.id}`)
  return decision.plan
}

/** A golden image as an earlier bake of `wish` left it. */
const golden = (id: string, wish: BakeWish, change: Partial<Image> = {}): Image => {
  const { name, tags, family } = plan(wish)
  return anImage({ id, name, family, tags, owner: 'self', ...change })
}

describe('planning a bake', () => {
  test('gives the image the tags by which the next run finds it', () => {
    expect(plan(aWish()).tags).toEqual({
      [tagKeys.environment]: 'todo/dev',
      [tagKeys.key]: 'image',
      [tagKeys.release]: 'v1',
      [tagKeys.settings]: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
  })

  test('does nothing when the same source, steps and release were baked, unless it is asked to', () => {
    const images = [golden('m-1', aWish())]
    expect(planBake(aWish(), { ...nothing, images })).toMatchObject({ kind: 'exists', image: { id: 'm-1' } })
    expect(plan(aWish({ isRebuild: true }), { ...nothing, images }).name).toBe('todo-dev-v1-2')
  })

  test.each([
    ['another source', aWish({ source: anImage({ id: 'm-newer' }) })],
    ['another step', aWish({ steps: [{ name: 'install', script: 'true', timeoutSeconds: 600 }] })],
  ])('bakes anew, under another name, for %s', (_, wish) => {
    expect(plan(wish, { ...nothing, images: [golden('m-1', aWish())] }).name).toBe('todo-dev-v1-2')
  })

  test('waits for an image that a killed run left in the making', () => {
    const images = [golden('m-1', aWish(), { status: 'Creating', isUsable: false })]
    expect(planBake(aWish(), { ...nothing, images })).toMatchObject({ kind: 'exists', image: { status: 'Creating' } })
  })

  test('removes an image that failed and takes its name', () => {
    const images = [golden('m-1', aWish(), { status: 'CreateFailed', isUsable: false })]
    expect(plan(aWish(), { ...nothing, images })).toMatchObject({ name: 'todo-dev-v1', broken: [{ id: 'm-1' }] })
  })

  test('keeps the newest images of the family, the new one included', () => {
    const images = ['v5', 'v4', 'v3', 'v2'].map((release) =>
      golden(`m-${release}`, aWish({ release, name: `todo-dev-${release}` })),
    )
    expect(plan(aWish({ release: 'v6', keep: 3 }), { ...nothing, images }).surplus.map(({ id }) => id)).toEqual([
      'm-v3',
      'm-v2',
    ])
    expect(plan(aWish({ release: 'v6', keep: 1 }), { ...nothing, images }).surplus).toHaveLength(4)
  })

  test('never touches images of another environment, of other people or of another family', () => {
    const stranger = golden('m-other', aWish({ environmentTag: 'todo/prod' }))
    const byHand = anImage({ id: 'm-hand', owner: 'self', name: 'todo-dev-v1', family: 'todo-dev' })
    const otherFamily = golden('m-family', aWish({ family: 'base' }))
    const made = plan(aWish({ keep: 1 }), { ...nothing, images: [stranger, byHand, otherFamily] })
    expect(made).toMatchObject({ name: 'todo-dev-v1-2', surplus: [], broken: [] })
  })

  test('shortens names that would be too long, number included', () => {
    const long = aWish({ name: 'x'.repeat(128) })
    const images = [anImage({ owner: 'self', name: 'x'.repeat(128) })]
    expect(plan(long, { ...nothing, images }).name).toBe(`${'x'.repeat(126)}-2`)
  })

  test('shows its calls in order', () => {
    const place = { zoneId: 'cn-hangzhou-h', vswitchId: 'vsw-1', securityGroupId: 'sg-1', instanceType: 'ecs.g7.large' }
    const surplus = golden('m-old', aWish({ release: 'v0', name: 'todo-dev-v0' }))
    expect(
      plannedBakeCalls(plan(aWish({ keep: 1 }), { ...nothing, images: [surplus] }), place).map(({ action }) => action),
    ).toEqual([
      'PutObject',
      'RunInstances',
      'RunCommand',
      'StopInstances',
      'CreateImage',
      'DeleteInstances',
      'DeleteImage',
      'PutObject',
    ])
  })
})
