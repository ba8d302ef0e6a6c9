import { createPublicKey, verify, type JsonWebKey } from 'node:crypto'

export interface JwtClaims {
  iss?: unknown
  aud?: unknown
  sub?: unknown
  exp?: unknown
  nbf?: unknown
  iat?: unknown
}

export interface Jwt {
  algorithm: string
  keyId: string | undefined
  claims: JwtClaims
  signedPart: string
  signature: Buffer
}

/** Takes a token apart without trusting it. Undefined when it is no JSON Web Token. */
export function readJwt(token: string): Jwt | undefined {
  const [header, claims, signature, ...more] = token.split('.')
  if (!header || !claims || !signature || more.length > 0) return undefined
  const head = readPart(header)
  const body = readPart(claims)
  if (!head || !body || typeof head['alg'] !== 'string') return undefined
  return {
    algorithm: head['alg'],
    keyId: typeof head['kid'] === 'string' ? head['kid'] : undefined,
    claims: body,
    signedPart: `${header}.${claims}`,
    signature: Buffer.from(signature, 'base64url'),
  }
}

function readPart(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    // Not JSON: not a token.
    return undefined
  }
}

// `none` and the shared-secret algorithms are not in here on purpose.
const hashes: Record<string, string> = {
  RS256: 'sha256',
  RS384: 'sha384',
  RS512: 'sha512',
  ES256: 'sha256',
  ES384: 'sha384',
}

/** True when one of the issuer's keys made this signature. */
export function isSignedBy(jwt: Jwt, keys: readonly JsonWebKey[]): boolean {
  const hash = Object.hasOwn(hashes, jwt.algorithm) ? hashes[jwt.algorithm] : undefined
  if (!hash) return false
  return keys
    .filter((key) => jwt.keyId === undefined || key['kid'] === undefined || key['kid'] === jwt.keyId)
    .some((key) => {
      try {
        const publicKey = createPublicKey({ key, format: 'jwk' })
        const isElliptic = jwt.algorithm.startsWith('ES')
        return verify(
          hash,
          Buffer.from(jwt.signedPart),
          isElliptic ? { key: publicKey, dsaEncoding: 'ieee-p1363' } : publicKey,
          jwt.signature,
        )
      } catch {
        // A key of another kind than the algorithm needs cannot have made the signature.
        return false
      }
    })
}
