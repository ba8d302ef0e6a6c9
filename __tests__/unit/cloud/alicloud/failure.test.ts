import { describe, expect, test } from 'vitest'
import { cloudErrorOf } from '../../../../src/cloud/alicloud/failure.ts'

const failed = { product: 'Vpc', action: 'DescribeVpcs', region: 'cn-nowhere' }

describe('a region that does not exist', () => {
  test('is what to check when the cloud says so', () => {
    const error = cloudErrorOf({
      ...failed,
      code: 'InvalidRegionId.NotFound',
      status: 404,
      message: 'The specified RegionId does not exist.',
      requestId: '6B2E',
    })
    expect(error).toMatchObject({ fix: expect.stringContaining('check region: in deploy.yml'), retryable: false })
  })

  test('is the first thing to check when its endpoint has no address', () => {
    const message = 'cannot connect: getaddrinfo ENOTFOUND vpc.cn-nowhere.aliyuncs.com'
    expect(cloudErrorOf({ ...failed, message, isUnsent: true }).fix).toMatch(/^check region: .* resolves names/)
  })

  test('is not blamed for anything else', () => {
    const refused = cloudErrorOf({
      ...failed,
      message: 'cannot connect: connect ECONNREFUSED 127.0.0.1:1',
      isUnsent: true,
    })
    expect(refused.fix).toMatch(/^see that this machine reaches the address .* then run the same command again/)
    expect(refused.fix).not.toContain('region')
    const invalid = cloudErrorOf({ ...failed, code: 'InvalidParameter', status: 400, message: 'no' })
    expect(invalid.fix).toBeUndefined()
  })
})

test.each([
  ['connect ECONNREFUSED 127.0.0.1:1POST http://127.0.0.1:1/?AccessKeyId=k&Tag.1.Value=a failed.', '127.0.0.1:1'],
  ['connect ECONNREFUSED 127.0.0.1:1, GET http://127.0.0.1:1/b/k -1 (connected: false)\nheaders: {}', '127.0.0.1:1'],
  ['Signature does not match. server string to sign is:GET&%2F&AccessKeyId', 'does not match'],
])('of what a client says, only what happened is told: %s', (message, end) => {
  expect(cloudErrorOf({ ...failed, message }).message).toMatch(new RegExp(`^Vpc DescribeVpcs in cn-nowhere: .*${end}$`))
})
