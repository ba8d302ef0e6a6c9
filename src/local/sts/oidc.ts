import type { JsonWebKey } from 'node:crypto'
import { messageOf } from '../../shared/errors.ts'
import { VendorError } from '../api/vendor-error.ts'
import { isSignedBy, readJwt, type JwtClaims } from './jwt.ts'
import type { OidcProvider } from './records.ts'

/** Reads a JSON document over HTTP; replaced in tests. */
export type FetchJson = (url: string) => Promise<unknown>

const longestFetchMs = 5_000

const fetchJson: FetchJson = async (url) => {
  const response = await fetch(url, { signal: AbortSignal.timeout(longestFetchMs) })
  if (!response.ok) throw new Error(`${url} answered HTTP ${response.status}`)
  return response.json()
}

const refuse = (reason: string, message: string) =>
  new VendorError(`AuthenticationFail.OIDCToken.${reason}`, 401, message)

/** The claims of a token that `provider` issued for one of its audiences and that is valid now. Throws VendorError. */
export async function verifyToken(
  token: string,
  provider: OidcProvider,
  nowMs: number,
  get: FetchJson = fetchJson,
): Promise<JwtClaims> {
  const jwt = readJwt(token)
  if (!jwt) throw refuse('Invalid', 'The OIDC token is not a JSON Web Token.')
  const { claims } = jwt
  if (claims.iss !== provider.issuer) throw refuse('Invalid', `The issuer of the OIDC token is not ${provider.issuer}.`)
  checkTimes(claims, nowMs)
  const audiences = Array.isArray(claims.aud) ? claims.aud : [claims.aud]
  if (!audiences.some((audience) => provider.audiences.includes(String(audience)))) {
    throw refuse('AudienceNotMatch', `The audience of the OIDC token is none of ${provider.audiences.join(', ')}.`)
  }
  if (!isSignedBy(jwt, await issuerKeys(provider, get)))
    throw refuse('InvalidSignature', 'The signature of the OIDC token is not valid.')
  return claims
}

const toleratedSkewMs = 60_000

function checkTimes({ exp, nbf }: JwtClaims, nowMs: number): void {
  if (typeof exp !== 'number') throw refuse('Invalid', 'The OIDC token has no expiration time.')
  if (exp * 1_000 <= nowMs) throw refuse('Expired', 'The OIDC token is expired.')
  if (typeof nbf === 'number' && nbf * 1_000 > nowMs + toleratedSkewMs)
    throw refuse('Invalid', 'The OIDC token is not valid yet.')
}

async function issuerKeys(provider: OidcProvider, get: FetchJson): Promise<JsonWebKey[]> {
  try {
    const discovery = (await get(`${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)) as {
      jwks_uri?: unknown
    }
    if (typeof discovery.jwks_uri !== 'string') throw new Error('the discovery document has no jwks_uri')
    const { keys } = (await get(discovery.jwks_uri)) as { keys?: unknown }
    if (!Array.isArray(keys)) throw new Error('the key document has no keys')
    return keys as JsonWebKey[]
  } catch (error) {
    throw refuse('HttpsUrlInvalid', `The keys of the issuer ${provider.issuer} cannot be read: ${messageOf(error)}`)
  }
}
