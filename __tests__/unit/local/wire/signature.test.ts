import { describe, expect, test } from 'vitest'
import { signV1, stringToSignV1 } from '../../../../src/local/wire/signature-v1.ts'
import {
  canonicalRequestV3,
  parseAuthorizationV3,
  signV3,
  stringToSignV3,
} from '../../../../src/local/wire/signature-v3.ts'

describe('signature V1', () => {
  const pairs = Object.entries({
    AccessKeyId: 'testid',
    Action: 'DescribeRegions',
    Format: 'XML',
    SignatureMethod: 'HMAC-SHA1',
    SignatureNonce: '3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf',
    SignatureVersion: '1.0',
    Timestamp: '2016-02-23T12:46:24Z',
    Version: '2014-05-26',
  })

  test('equals the vendor’s published value', () => {
    expect(signV1(stringToSignV1('GET', pairs), 'testsecret')).toBe('OLeaidS1JvxuMvnyHOwuJ+uX5qY=')
  })

  test('leaves the signature itself out and does not depend on the order of parameters', () => {
    const shuffled: [string, string][] = [['Signature', 'anything'], ...pairs.toReversed()]
    expect(stringToSignV1('GET', shuffled)).toBe(stringToSignV1('GET', pairs))
  })
})

describe('signature V3', () => {
  const request = {
    method: 'POST',
    path: '/',
    query: 'RegionId=cn-shanghai&ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd',
    headers: {
      host: 'ecs.cn-shanghai.aliyuncs.com',
      'x-acs-action': 'RunInstances',
      'x-acs-version': '2014-05-26',
      'x-acs-date': '2023-10-26T10:22:32Z',
      'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
      'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
    body: new Uint8Array(),
  }
  const signed = Object.keys(request.headers).toReversed()

  test('equals the vendor’s published value', () => {
    const toSign = stringToSignV3(canonicalRequestV3(request, signed))
    expect(signV3(toSign, 'YourAccessKeySecret')).toBe(
      '06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    )
  })

  test('does not depend on how the client escaped what needs no escape', () => {
    const [raw, escaped] = ["Name=it's(!*)~", 'Name=it%27s%28%21%2A%29%7E'].map((query) =>
      canonicalRequestV3({ ...request, query }, signed),
    )
    expect(raw).toBe(escaped)
  })

  test('covers the body that was sent, not the hash that was claimed', () => {
    const changed = { ...request, body: Buffer.from('DryRun=true') }
    expect(canonicalRequestV3(changed, signed)).not.toBe(canonicalRequestV3(request, signed))
  })

  test('reads the authorization header with and without spaces', () => {
    const expected = { accessKeyId: 'id', signedHeaders: ['host', 'x-acs-date'], signature: 'ff' }
    expect(parseAuthorizationV3('ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host;x-acs-date,Signature=ff')).toEqual(
      expected,
    )
    expect(parseAuthorizationV3('ACS3-HMAC-SHA256 Credential=id, SignedHeaders=host;x-acs-date, Signature=ff')).toEqual(
      expected,
    )
    expect(parseAuthorizationV3('ACS3-HMAC-SHA256 Credential=id')).toBeUndefined()
  })
})
