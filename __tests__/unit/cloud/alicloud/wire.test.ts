import { RunInstancesRequest } from '@alicloud/ecs20140526/dist/models/RunInstancesRequest.js'
import { DescribeInstancesResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeInstancesResponseBody.js'
import { describe, expect, test } from 'vitest'
import { endpointOf, parseEndpoint } from '../../../../src/cloud/alicloud/endpoints.ts'
import { flatten } from '../../../../src/cloud/alicloud/flatten.ts'
import { queryOf, readBody } from '../../../../src/cloud/alicloud/models.ts'
import { allByNumber, allByToken, inBatches } from '../../../../src/cloud/alicloud/paging.ts'

describe('parameters on the wire', () => {
  test('lists count from 1, objects use dots, and what is not set is left out', () => {
    expect(flatten({ A: ['x', { B: [true, 2] }], C: { D: undefined, E: '' }, F: null, G: [] })).toEqual({
      'A.1': 'x',
      'A.2.B.1': 'true',
      'A.2.B.2': '2',
      'C.E': '',
    })
  })

  test('a request model gives its vendor names, nested ones too', () => {
    expect(
      queryOf(RunInstancesRequest, {
        vSwitchId: 'vsw-1',
        systemDisk: { size: '40' },
        tag: [{ key: 'k', value: 'v' }],
        amount: 2,
      }),
    ).toEqual({
      VSwitchId: 'vsw-1',
      'SystemDisk.Size': '40',
      'Tag.1.Key': 'k',
      'Tag.1.Value': 'v',
      Amount: '2',
    })
  })

  test('an answer of another shape than the documented one is refused, not half read', () => {
    expect(() => readBody({ Instances: { Instance: {} } }, DescribeInstancesResponseBody)).toThrow(/mismatch/)
  })
})

describe('paging', () => {
  test('follows tokens to the end', async () => {
    const pages: Record<string, { items: number[]; nextToken: string | undefined }> = {
      '': { items: [1, 2], nextToken: 'b' },
      b: { items: [3], nextToken: '' },
    }
    await expect(allByToken(async (token) => pages[token ?? '']!)).resolves.toEqual([1, 2, 3])
  })

  test('counts pages until all rows came, and stops at an empty page when rows vanish meanwhile', async () => {
    await expect(allByNumber(async (page) => ({ items: page <= 2 ? [page, page] : [], total: 5 }))).resolves.toEqual([
      1, 1, 2, 2,
    ])
    await expect(allByNumber(async (page) => ({ items: [page], total: 3 }))).resolves.toEqual([1, 2, 3])
  })

  test('asks for ids in parts, each once, and for none when there are none', async () => {
    const asked: (string[] | undefined)[] = []
    const ask = async (ids: string[] | undefined) => (asked.push(ids), ids ?? ['all'])
    await inBatches(['a', 'b', 'a', 'c'], 2, ask)
    await expect(inBatches([], 2, ask)).resolves.toEqual([])
    await expect(inBatches(undefined, 2, ask)).resolves.toEqual(['all'])
    expect(asked).toEqual([['a', 'b'], ['c'], undefined])
  })
})

describe('endpoints', () => {
  test.each([
    ['Ecs', 'cn-hangzhou', 'ecs-cn-hangzhou.aliyuncs.com'],
    ['Ecs', 'cn-shanghai', 'ecs.cn-shanghai.aliyuncs.com'],
    ['Slb', 'cn-hangzhou', 'slb.aliyuncs.com'],
    ['Slb', 'eu-central-1', 'slb.eu-central-1.aliyuncs.com'],
    ['Vpc', 'cn-hangzhou', 'vpc.aliyuncs.com'],
    ['Rds', 'cn-beijing', 'rds.aliyuncs.com'],
    ['Rds', 'eu-central-1', 'rds.eu-central-1.aliyuncs.com'],
    ['Sts', 'cn-hangzhou', 'sts.cn-hangzhou.aliyuncs.com'],
  ] as const)('%s in %s answers at %s', (product, region, host) => {
    expect(endpointOf(product, region)).toEqual({ protocol: 'https', host })
  })

  test('one address can stand for all of them', () => {
    expect(endpointOf('Rds', 'cn-hangzhou', 'http://127.0.0.1:4100')).toEqual({
      protocol: 'http',
      host: '127.0.0.1:4100',
    })
    expect(() => parseEndpoint('ftp://x')).toThrow(/expected an address/)
    expect(() => parseEndpoint('http://')).toThrow(/expected an address/)
  })
})
