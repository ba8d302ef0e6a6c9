import { timingSafeEqual } from 'node:crypto'
import type { LocalCore } from '../core.ts'
import { accessKeys, type AccessKey } from '../sts/records.ts'
import { OssError } from './oss-error.ts'
import { parameter, type OssRequest } from './request.ts'
import * as v1 from './signature-v1.ts'
import * as v4 from './signature-v4.ts'

const clockSkewMs = 15 * 60_000
const longestPresignSeconds = 7 * 24 * 3_600

/** Whose request it is; undefined when it carries no signature at all. Throws OssError for a signature that is wrong. */
export function authenticate(request: OssRequest, core: LocalCore): AccessKey | undefined {
  const header = request.headers['authorization']
  if (header?.startsWith(`${v4.algorithm} `)) return byHeaderV4(request, header, core)
  if (header?.startsWith('OSS ')) return byHeaderV1(request, header, core)
  if (header !== undefined) throw new OssError('InvalidArgument', 400, 'Authorization header is invalid.')
  if (parameter(request, 'x-oss-signature-version')) return byQueryV4(request, core)
  if (parameter(request, 'OSSAccessKeyId')) return byQueryV1(request, core)
  return undefined
}

function byHeaderV1(request: OssRequest, header: string, core: LocalCore): AccessKey {
  const [, accessKeyId = '', signature = ''] = /^OSS ([^:]+):(\S+)$/.exec(header.trim()) ?? []
  const key = knownKey(accessKeyId, request.headers['x-oss-security-token'], core)
  const date = request.headers['x-oss-date'] ?? request.headers['date'] ?? ''
  checkSkew(Date.parse(date), core)
  // Some clients sign an x-oss-date in place of the Date header, some sign the Date header beside it.
  const dates = [date, request.headers['date'] ?? '', '']
  const tries = dates.map((text) => v1.stringToSign(request, text))
  if (!tries.some((toSign) => isEqual(signature, v1.sign(toSign, key.secret))))
    throw mismatch(accessKeyId, signature, tries[0]!)
  return key
}

function byQueryV1(request: OssRequest, core: LocalCore): AccessKey {
  const accessKeyId = parameter(request, 'OSSAccessKeyId') ?? ''
  const signature = parameter(request, 'Signature') ?? ''
  const expires = parameter(request, 'Expires') ?? ''
  const key = knownKey(accessKeyId, parameter(request, 'security-token'), core)
  if (!/^\d+$/.test(expires) || Number(expires) * 1_000 < core.clock.now()) throw expired(expires)
  const toSign = v1.stringToSign(request, expires)
  if (!isEqual(signature, v1.sign(toSign, key.secret))) throw mismatch(accessKeyId, signature, toSign)
  return key
}

function byHeaderV4(request: OssRequest, header: string, core: LocalCore): AccessKey {
  const fields = new Map(
    [...header.slice(v4.algorithm.length).matchAll(/([A-Za-z]+)=([^,\s]+)/g)].map(([, name, value]) => [name!, value!]),
  )
  const credential = v4.splitCredential(fields.get('Credential') ?? '')
  const signature = fields.get('Signature')
  if (!credential || !signature) throw new OssError('InvalidArgument', 400, 'Authorization header is invalid.')
  const dateTime = request.headers['x-oss-date'] ?? ''
  const additionalHeaders = namesOf(fields.get('AdditionalHeaders'))
  const key = knownKey(credential.accessKeyId, request.headers['x-oss-security-token'], core)
  checkSkew(basicTime(dateTime), core)
  checkV4(request, { ...credential, dateTime, additionalHeaders, signature }, key)
  return key
}

function byQueryV4(request: OssRequest, core: LocalCore): AccessKey {
  const credential = v4.splitCredential(parameter(request, 'x-oss-credential') ?? '')
  const seconds = Number(parameter(request, 'x-oss-expires') ?? NaN)
  const dateTime = parameter(request, 'x-oss-date') ?? ''
  const signature = parameter(request, 'x-oss-signature') ?? ''
  if (!credential || !(seconds >= 1 && seconds <= longestPresignSeconds) || Number.isNaN(basicTime(dateTime))) {
    throw new OssError('AuthorizationQueryParametersError', 400, 'The authorization query parameters are invalid.')
  }
  const key = knownKey(credential.accessKeyId, parameter(request, 'x-oss-security-token'), core)
  if (core.clock.now() > basicTime(dateTime) + seconds * 1_000) throw expired(dateTime)
  const additionalHeaders = namesOf(parameter(request, 'x-oss-additional-headers'))
  checkV4(request, { ...credential, dateTime, additionalHeaders, signature }, key)
  return key
}

function checkV4(request: OssRequest, claim: v4.ClaimV4, key: AccessKey): void {
  if (!claim.scope.startsWith(claim.dateTime.slice(0, 8))) {
    throw new OssError('InvalidArgument', 400, 'Invalid credential: its date is not the date of the request.')
  }
  const canonical = v4.canonicalRequest(request, claim.additionalHeaders)
  const toSign = v4.stringToSign(canonical, claim)
  if (isEqual(claim.signature, v4.sign(toSign, claim.scope, key.secret))) return
  throw mismatch(key.id, claim.signature, toSign, canonical)
}

function knownKey(accessKeyId: string, token: string | undefined, core: LocalCore): AccessKey {
  const key = accessKeys(core.store).get(accessKeyId)
  if (!key) {
    throw new OssError('InvalidAccessKeyId', 403, 'The OSS Access Key Id you provided does not exist in our records.', {
      details: { OSSAccessKeyId: accessKeyId },
    })
  }
  if (key.securityToken === undefined) return key
  if (token !== key.securityToken)
    throw new OssError('InvalidSecurityToken', 403, 'The security token you provided is invalid.')
  if ((key.expiresAtMs ?? Infinity) <= core.clock.now()) {
    throw new OssError('SecurityTokenExpired', 403, 'The security token you provided has expired.')
  }
  return key
}

function checkSkew(timeMs: number, core: LocalCore): void {
  if (Number.isNaN(timeMs)) throw new OssError('AccessDenied', 403, 'OSS authentication requires a valid Date.')
  if (Math.abs(core.clock.now() - timeMs) <= clockSkewMs) return
  throw new OssError(
    'RequestTimeTooSkewed',
    403,
    'The difference between the request time and the current time is too large.',
    {
      details: {
        MaxAllowedSkewMilliseconds: String(clockSkewMs),
        RequestTime: new Date(timeMs).toISOString(),
        ServerTime: new Date(core.clock.now()).toISOString(),
      },
    },
  )
}

/** Epoch ms of `yyyymmddThhmmssZ`, else NaN. */
function basicTime(text: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  if (!match) return NaN
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number)
  return Date.UTC(year!, month! - 1, day, hour, minute, second)
}

const namesOf = (list: string | undefined) =>
  list
    ? list
        .toLowerCase()
        .split(';')
        .filter((name) => name !== '')
    : []

const expired = (value: string) =>
  new OssError('AccessDenied', 403, 'Request has expired.', { details: { Expires: value } })

function mismatch(accessKeyId: string, given: string, toSign: string, canonical?: string): OssError {
  const message =
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.'
  return new OssError('SignatureDoesNotMatch', 403, message, {
    details: {
      OSSAccessKeyId: accessKeyId,
      SignatureProvided: given,
      StringToSign: toSign,
      ...(canonical && { CanonicalRequest: canonical }),
    },
  })
}

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
