import { describe, expect, test } from 'vitest'
import { createCore } from '../../../../src/local/create-core.ts'
import { authenticate, clockSkewMs } from '../../../../src/local/gateway/authenticate.ts'
import { Nonces } from '../../../../src/local/gateway/nonces.ts'
import { accessKeys, accountKey } from '../../../../src/local/sts/records.ts'
import { startSession } from '../../../../src/local/sts/session.ts'
import type { WireRequest } from '../../../../src/local/wire/request.ts'
import { signV1, stringToSignV1 } from '../../../../src/local/wire/signature-v1.ts'
import { canonicalRequestV3, signV3, stringToSignV3 } from '../../../../src/local/wire/signature-v3.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const start = Date.UTC(2026, 0, 1)
const time = '2026-01-01T00:00:00Z'

function open() {
  const clock = new VirtualClock(start)
  const core = createCore({ clock, seed: 1 })
  accessKeys(core.store).add(accountKey('id', 'secret', core.accountId))
  return { clock, core, nonces: new Nonces(2 * clockSkewMs) }
}

const aRequest = (change: Partial<WireRequest>): WireRequest => ({
  method: 'GET',
  path: '/',
  query: '',
  headers: {},
  body: new Uint8Array(),
  ...change,
})

function signedV1(change: Record<string, string> = {}, secret = 'secret'): WireRequest {
  const pairs = Object.entries({
    AccessKeyId: 'id',
    SignatureNonce: 'n',
    Timestamp: time,
    SignatureMethod: 'HMAC-SHA1',
    Action: 'A',
    ...change,
  })
  const signature = signV1(stringToSignV1('GET', pairs), secret)
  return aRequest({ query: String(new URLSearchParams([...pairs, ['Signature', signature]])) })
}

function signedV3(
  change: Record<string, string> = {},
  secret = 'secret',
  unsigned: readonly string[] = [],
): WireRequest {
  const headers: Record<string, string> = {
    host: 'h',
    'x-acs-action': 'A',
    'x-acs-version': '1',
    'x-acs-date': time,
    'x-acs-signature-nonce': 'n',
    ...change,
  }
  const names = Object.keys(headers)
    .filter((name) => !unsigned.includes(name))
    .sort()
  const signature = signV3(stringToSignV3(canonicalRequestV3(aRequest({ headers }), names)), secret)
  return aRequest({
    headers: {
      ...headers,
      authorization: `ACS3-HMAC-SHA256 Credential=id,SignedHeaders=${names.join(';')},Signature=${signature}`,
    },
  })
}

describe.each([
  [
    'V1',
    signedV1,
    (timestamp: string) => signedV1({ Timestamp: timestamp }),
    (nonce: string) => signedV1({ SignatureNonce: nonce }),
  ],
  [
    'V3',
    signedV3,
    (timestamp: string) => signedV3({ 'x-acs-date': timestamp }),
    (nonce: string) => signedV3({ 'x-acs-signature-nonce': nonce }),
  ],
])('signature %s', (_name, sign, at, withNonce) => {
  test('tells whose request it is', () => {
    expect(authenticate(sign(), open()).id).toBe('id')
  })

  test('of a wrong secret is refused with the server’s own string to sign', () => {
    const refusal = {
      code: 'SignatureDoesNotMatch',
      httpStatus: 400,
      message: expect.stringMatching(/server string to sign is:GET&%2F&|server StringToSign is \[ACS3-HMAC-SHA256\n/),
    }
    expect(() => authenticate(sign({}, 'wrong'), open())).toThrow(expect.objectContaining(refusal))
  })

  test('is good once', () => {
    const parts = open()
    authenticate(withNonce('once'), parts)
    expect(() => authenticate(withNonce('once'), parts)).toThrow(
      expect.objectContaining({ code: 'SignatureNonceUsed', httpStatus: 400 }),
    )
    expect(authenticate(withNonce('twice'), parts).id).toBe('id')
  })

  test('may be a quarter of an hour old or early, and no more', () => {
    for (const good of ['2025-12-31T23:45:00Z', '2026-01-01T00:15:00Z'])
      expect(authenticate(at(good), open()).id).toBe('id')
    for (const bad of ['2025-12-31T23:44:59Z', '2026-01-01T00:15:01Z']) {
      expect(() => authenticate(at(bad), open())).toThrow(
        expect.objectContaining({ code: 'InvalidTimeStamp.Expired', httpStatus: 400 }),
      )
    }
    expect(() => authenticate(at('yesterday'), open())).toThrow(
      expect.objectContaining({ code: 'InvalidTimeStamp.Format' }),
    )
  })
})

test('a V3 signature that leaves the action out is no signature', () => {
  expect(() => authenticate(signedV3({}, 'secret', ['x-acs-action']), open())).toThrow(
    expect.objectContaining({ code: 'IncompleteSignature' }),
  )
})

test('a request without any signature is told what is missing', () => {
  expect(() => authenticate(aRequest({}), open())).toThrow(
    expect.objectContaining({ code: 'MissingAccessKeyId', httpStatus: 400 }),
  )
  expect(() => authenticate(aRequest({ query: 'AccessKeyId=id' }), open())).toThrow(
    expect.objectContaining({ code: 'IncompleteSignature' }),
  )
})

test('temporary keys end', async () => {
  const parts = open()
  const { Credentials: keys } = startSession(parts.core, {
    roleArn: 'acs:ram::1000000000000001:role/r',
    sessionName: 's',
    durationSeconds: 900,
  })
  const ask = (timestamp: string) =>
    authenticate(
      signedV1(
        {
          AccessKeyId: keys.AccessKeyId,
          SecurityToken: keys.SecurityToken,
          Timestamp: timestamp,
          SignatureNonce: timestamp,
        },
        keys.AccessKeySecret,
      ),
      parts,
    )
  expect(ask('2026-01-01T00:00:00Z').principal.kind).toBe('AssumedRoleUser')
  await parts.clock.advance(900_000)
  expect(() => ask('2026-01-01T00:15:00Z')).toThrow(
    expect.objectContaining({ code: 'InvalidSecurityToken.Expired', httpStatus: 403 }),
  )
})

test('a nonce is remembered as long as its signature could be sent again, and then forgotten', () => {
  const nonces = new Nonces(1_000)
  expect(nonces.use('n', 0)).toBe(true)
  expect(nonces.use('n', 1_000)).toBe(false)
  expect(nonces.use('n', 2_001)).toBe(true)
})
