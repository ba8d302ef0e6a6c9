import { timingSafeEqual } from 'node:crypto'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { accessKeys, type AccessKey } from '../sts/records.ts'
import { formPairs, type WireRequest } from '../wire/request.ts'
import { signV1, stringToSignV1 } from '../wire/signature-v1.ts'
import { algorithmV3, canonicalRequestV3, parseAuthorizationV3, signV3, stringToSignV3 } from '../wire/signature-v3.ts'
import type { Nonces } from './nonces.ts'

/** How far a client's clock may be off, either way. */
export const clockSkewMs = 15 * 60_000

interface AuthenticationParts {
  core: LocalCore
  nonces: Nonces
}

/** Whose request it is. Throws the vendor's error for every way in which that cannot be told. */
export function authenticate(request: WireRequest, parts: AuthenticationParts): AccessKey {
  const header = request.headers['authorization'] ?? ''
  return header.startsWith('ACS3-') ? authenticateV3(request, header, parts) : authenticateV1(request, parts)
}

function authenticateV1(request: WireRequest, { core, nonces }: AuthenticationParts): AccessKey {
  const pairs = [...new URLSearchParams(request.query), ...formPairs(request)]
  const given = new Map(pairs)
  const accessKeyId = given.get('AccessKeyId')
  if (!accessKeyId) throw new VendorError('MissingAccessKeyId', 400, 'AccessKeyId is mandatory for this action.')
  const key = knownKey(accessKeyId, given.get('SecurityToken'), core)
  const method = given.get('SignatureMethod') ?? 'HMAC-SHA1'
  const signature = given.get('Signature')
  const nonce = given.get('SignatureNonce')
  if (!signature || !nonce || (method !== 'HMAC-SHA1' && method !== 'HMAC-SHA256')) throw incompleteSignature()
  checkTime(given.get('Timestamp'), core)
  const toSign = stringToSignV1(request.method, pairs)
  if (!isEqual(signature, signV1(toSign, key.secret, method === 'HMAC-SHA1' ? 'sha1' : 'sha256'))) {
    throw new VendorError(
      'SignatureDoesNotMatch',
      400,
      `Specified signature is not matched with our calculation. server string to sign is:${toSign}`,
    )
  }
  checkNonce(accessKeyId, nonce, core, nonces)
  return key
}

function authenticateV3(request: WireRequest, header: string, { core, nonces }: AuthenticationParts): AccessKey {
  const authorization = parseAuthorizationV3(header)
  if (!authorization) throw incompleteSignature()
  const key = knownKey(authorization.accessKeyId, request.headers['x-acs-security-token'], core)
  const nonce = request.headers['x-acs-signature-nonce']
  if (!nonce || !mustBeSigned(request).every((name) => authorization.signedHeaders.includes(name)))
    throw incompleteSignature()
  checkTime(request.headers['x-acs-date'], core)
  const canonical = canonicalRequestV3(request, authorization.signedHeaders)
  const toSign = stringToSignV3(canonical)
  if (!isEqual(authorization.signature, signV3(toSign, key.secret))) {
    const message = `Specified signature does not match our calculation. server StringToSign is [${toSign}], server CanonicalRequest is [${canonical}]`
    throw new VendorError('SignatureDoesNotMatch', 400, message)
  }
  checkNonce(key.id, nonce, core, nonces)
  return key
}

/** Headers whose change by a third party would change the request. */
function mustBeSigned(request: WireRequest): string[] {
  return [
    'host',
    ...Object.keys(request.headers).filter(
      (name) => name === 'x-acs-action' || name === 'x-acs-version' || name === 'x-acs-date',
    ),
  ]
}

function knownKey(accessKeyId: string, token: string | undefined, core: LocalCore): AccessKey {
  const key = accessKeys(core.store).get(accessKeyId)
  if (!key) throw new VendorError('InvalidAccessKeyId.NotFound', 404, 'Specified access key is not found.')
  if (key.securityToken === undefined) return key
  if (!token) throw new VendorError('MissingSecurityToken', 400, 'SecurityToken is mandatory for this action.')
  if (token !== key.securityToken) {
    throw new VendorError(
      'InvalidSecurityToken.MismatchWithAccessKey',
      400,
      'Specified SecurityToken mismatch with the AccessKey.',
    )
  }
  if ((key.expiresAtMs ?? Infinity) <= core.clock.now()) {
    throw new VendorError('InvalidSecurityToken.Expired', 403, 'Specified SecurityToken is expired.')
  }
  return key
}

function checkTime(timestamp: string | undefined, core: LocalCore): void {
  const timeMs = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(timestamp ?? '') ? Date.parse(timestamp!) : NaN
  if (Number.isNaN(timeMs)) {
    throw new VendorError('InvalidTimeStamp.Format', 400, 'Specified time stamp or date value is not well formatted.')
  }
  if (Math.abs(core.clock.now() - timeMs) > clockSkewMs) {
    throw new VendorError('InvalidTimeStamp.Expired', 400, 'Specified time stamp or date value is expired.')
  }
}

function checkNonce(accessKeyId: string, nonce: string, core: LocalCore, nonces: Nonces): void {
  if (!nonces.use(`${accessKeyId} ${nonce}`, core.clock.now())) {
    throw new VendorError('SignatureNonceUsed', 400, 'Specified signature nonce was used already.')
  }
}

const incompleteSignature = () =>
  new VendorError(
    'IncompleteSignature',
    400,
    `The request signature does not conform to Aliyun standards (RPC 1.0 or ${algorithmV3}).`,
  )

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
