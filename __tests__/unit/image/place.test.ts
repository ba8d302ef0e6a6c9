import { describe, expect, test } from 'vitest'
import type { VSwitch } from '../../../src/cloud/network.ts'
import { chooseBakePlace, type PlaceQuestion } from '../../../src/image/place.ts'
import { resolveSource } from '../../../src/image/source.ts'

const aVSwitch = (zoneId: string, availableAddresses: number): VSwitch => ({
  id: `vsw-${zoneId}`,
  name: '',
  vpcId: 'vpc-1',
  zoneId,
  cidr: '10.0.0.0/24',
  status: 'Available',
  availableAddresses,
  tags: {},
})

const aQuestion = (change: Partial<PlaceQuestion> = {}): PlaceQuestion => ({
  environment: 'dev',
  vswitches: [aVSwitch('h', 100), aVSwitch('i', 200)],
  securityGroups: [{ id: 'sg-1', name: '', vpcId: 'vpc-1', description: '', tags: {} }],
  stock: [
    { zoneId: 'h', instanceTypes: ['small', 'large'] },
    { zoneId: 'i', instanceTypes: ['large'] },
  ],
  instanceType: 'auto',
  chooseType: (canBeHad) => ['tiny', 'small', 'large'].find(canBeHad),
  ...change,
})

describe('the place of the temporary instance', () => {
  test('is the VSwitch with most free addresses among those whose zone sells the type', () => {
    expect(chooseBakePlace(aQuestion({ instanceType: 'large' }))).toMatchObject({
      vswitchId: 'vsw-i',
      instanceType: 'large',
      securityGroupId: 'sg-1',
    })
    expect(chooseBakePlace(aQuestion({ instanceType: 'small' }))).toMatchObject({ vswitchId: 'vsw-h', zoneId: 'h' })
  })

  test('follows the cheapest type that any of the zones sells', () => {
    expect(chooseBakePlace(aQuestion())).toMatchObject({ instanceType: 'small', vswitchId: 'vsw-h' })
  })

  test('is refused with a reason when there is none', () => {
    expect(() => chooseBakePlace(aQuestion({ instanceType: 'huge' }))).toThrow(/huge: not in stock in h, i/)
    expect(() => chooseBakePlace(aQuestion({ vswitches: [] }))).toThrow(
      expect.objectContaining({ code: 'E_NOT_PROVISIONED', exitCode: 4 }),
    )
    expect(() => chooseBakePlace(aQuestion({ securityGroups: [] }))).toThrow(/no network/)
  })
})

describe('the source image', () => {
  const image = (id: string, isUsable = true) => ({ id, isUsable }) as never
  const asked: unknown[] = []
  const images = (
    answer: (filter: { owner?: string; ids?: readonly string[]; name?: string; family?: string }) => never[],
  ) => ({
    describeImages: async (filter: object) => (asked.push(filter), answer(filter)),
  })

  test('with a star is the newest usable one of the vendor, else one of ours', async () => {
    await expect(
      resolveSource(
        images(({ owner }) => (owner === 'system' ? [image('m-2', false), image('m-1')] : [])),
        'ubuntu*64*',
      ),
    ).resolves.toMatchObject({ id: 'm-1' })
    await expect(
      resolveSource(
        images(({ owner }) => (owner === 'self' ? [image('m-own')] : [])),
        'base-*',
      ),
    ).resolves.toMatchObject({ id: 'm-own' })
  })

  test('can be named by id, by exact name or by family', async () => {
    await expect(
      resolveSource(
        images(({ ids }) => (ids ? [image('m-1')] : [])),
        'm-1',
      ),
    ).resolves.toMatchObject({ id: 'm-1' })
    await expect(
      resolveSource(
        images(({ name }) => (name === 'base' ? [image('m-3')] : [])),
        'base',
      ),
    ).resolves.toMatchObject({ id: 'm-3' })
    await expect(
      resolveSource(
        images(({ family }) => (family === 'base' ? [image('m-2')] : [])),
        'family:base',
      ),
    ).resolves.toMatchObject({ id: 'm-2' })
  })

  test('that does not exist is refused before anything is made', async () => {
    await expect(
      resolveSource(
        images(() => []),
        'family:none',
      ),
    ).rejects.toMatchObject({ exitCode: 4, code: 'E_NO_SOURCE_IMAGE' })
  })
})
