import { describe, expect, test } from 'vitest'
import { createLocalCloud } from '../../../../src/local/in-process.ts'
import { authenticate } from '../../../../src/local/oss/authenticate.ts'
import type { OssRequest } from '../../../../src/local/oss/request.ts'
import * as v1 from '../../../../src/local/oss/signature-v1.ts'
import * as v4 from '../../../../src/local/oss/signature-v4.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const start = Date.UTC(2026, 0, 1)
const aRequest = (query: [string, string][], headers: Record<string, string> = {}) =>
  ({ method: 'GET', bucket: 'bucket', key: 'key', query, headers }) as unknown as OssRequest

function openCore() {
  const clock = new VirtualClock(start)
  return { clock, core: createLocalCloud({ clock }).core }
}

function presignedV1(seconds: number): OssRequest {
  const expires = String(start / 1_000 + seconds)
  const unsigned = aRequest([])
  const signature = v1.sign(v1.stringToSign(unsigned, expires), 'local-secret')
  return aRequest([
    ['OSSAccessKeyId', 'local'],
    ['Expires', expires],
    ['Signature', signature],
  ])
}

function presignedV4(seconds: number): OssRequest {
  const scope = '20260101/cn-hangzhou/oss/aliyun_v4_request'
  const dateTime = '20260101T000000Z'
  const query: [string, string][] = [
    ['x-oss-signature-version', 'OSS4-HMAC-SHA256'],
    ['x-oss-credential', `local/${scope}`],
    ['x-oss-date', dateTime],
    ['x-oss-expires', String(seconds)],
  ]
  const toSign = v4.stringToSign(v4.canonicalRequest(aRequest(query), []), { dateTime, scope })
  return aRequest([...query, ['x-oss-signature', v4.sign(toSign, scope, 'local-secret')]])
}

describe.each([
  ['V1', presignedV1],
  ['V4', presignedV4],
])('an address presigned with %s', (_name, presign) => {
  test('opens until its time is over', async () => {
    const { clock, core } = openCore()
    const request = presign(60)
    expect(authenticate(request, core)?.id).toBe('local')
    await clock.advance(59_000)
    expect(authenticate(request, core)?.id).toBe('local')
    await clock.advance(2_000)
    expect(() => authenticate(request, core)).toThrow(
      expect.objectContaining({ code: 'AccessDenied', httpStatus: 403 }),
    )
  })

  test('opens nothing but what it was made for', () => {
    const { core } = openCore()
    for (const change of [{ key: 'other' }, { method: 'PUT' }, { bucket: 'other' }]) {
      const request = { ...presign(60), ...change } as OssRequest
      expect(() => authenticate(request, core)).toThrow(
        expect.objectContaining({ code: 'SignatureDoesNotMatch', httpStatus: 403 }),
      )
    }
  })
})

test('a header signature is refused a quarter of an hour later', async () => {
  const { clock, core } = openCore()
  const date = new Date(start).toUTCString()
  const authorization = `OSS local:${v1.sign(v1.stringToSign(aRequest([]), date), 'local-secret')}`
  const request = aRequest([], { date, authorization })
  expect(authenticate(request, core)?.id).toBe('local')
  await clock.advance(15 * 60_000 + 1_000)
  expect(() => authenticate(request, core)).toThrow(expect.objectContaining({ code: 'RequestTimeTooSkewed' }))
})

test('a presigned address may be good for a week at most', () => {
  const { core } = openCore()
  expect(() => authenticate(presignedV4(7 * 24 * 3_600 + 1), core)).toThrow(
    expect.objectContaining({ code: 'AuthorizationQueryParametersError' }),
  )
})
