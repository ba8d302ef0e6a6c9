import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../../src/cloud/alicloud/error-codes.ts'

const kind = (code: string, more: { product?: string; message?: string; status?: number | undefined } = {}) =>
  kindOf({ product: 'Ecs', message: '', status: 400, ...more, code })

describe('a vendor error code', () => {
  test.each([
    ['Throttling.User', 'throttled'],
    ['Rejected.Throttling', 'throttled'],
    ['Throttling.ConcurrentLimitExceeded', 'throttled'],
    ['ServiceUnavailable', 'busy'],
    ['BackendServer.configuring', 'busy'],
    ['IncorrectStatus.NatGateway', 'busy'],
    ['LastTokenProcessing', 'busy'],
    ['InternalError.Dispatch', 'transient'],
    ['InvalidInstanceId.NotFound', 'not-found'],
    ['InvalidVSwitchId.NotFound', 'not-found'],
    ['Forbidden.VpcNotFound', 'not-found'],
    ['InvalidAction.NotFound', 'invalid'],
    ['InvalidRegionId.NotFound', 'invalid'],
    ['InvalidAccessKeyId.NotFound', 'credentials'],
    ['InvalidSecurityToken.Expired', 'credentials'],
    ['SignatureDoesNotMatch', 'credentials'],
    ['Forbidden.RAM', 'permission'],
    ['Forbbiden', 'permission'],
    ['DependencyViolation.VSwitch', 'in-use'],
    ['RspoolVipExist', 'in-use'],
    ['OperationDenied.NoStock', 'no-stock'],
    ['QuotaExceed.ElasticQuota', 'quota'],
    ['ORDER.ARREARAGE', 'quota'],
    ['ListenerAlreadyExists', 'already'],
    ['InvalidDBName.Duplicate', 'already'],
    ['IdempotentParameterMismatch', 'invalid'],
    ['toString', 'invalid'],
  ])('%s means %s', (code, expected) => {
    expect(kind(code)).toBe(expected)
  })

  test('that SLB shares between everything is told apart by its message', () => {
    expect(
      kind('InvalidParameter', {
        product: 'Slb',
        status: 404,
        message: 'The specified VServerGroupId does not exist.',
      }),
    ).toBe('not-found')
    expect(kind('InvalidParameter', { product: 'Slb', message: 'The specified resource does not exist.' })).toBe(
      'not-found',
    )
    expect(kind('InvalidParameter', { product: 'Slb', message: 'The specified Weight is invalid.' })).toBe('invalid')
    expect(kind('InvalidParameter', { product: 'Ecs', message: 'The specified resource does not exist.' })).toBe(
      'invalid',
    )
  })

  test('nobody has seen before is judged by its HTTP status', () => {
    expect(kind('Brand.New', { status: 503 })).toBe('transient')
    expect(kind('Brand.New', { status: undefined })).toBe('transient')
    expect(kind('Brand.New', { status: 429 })).toBe('throttled')
    expect(kind('Brand.New', { status: 403 })).toBe('permission')
    expect(kind('Brand.New', { status: 400 })).toBe('invalid')
  })
})
