import { createHmac } from 'node:crypto'
import { canonicalQuery, percentEncode } from './percent.ts'

/** String to sign of RPC signature 1.0: query and form parameters together, without `Signature`. */
export function stringToSignV1(method: string, pairs: readonly (readonly [string, string])[]): string {
  const signed = pairs.filter(([name]) => name !== 'Signature')
  return `${method}&${percentEncode('/')}&${percentEncode(canonicalQuery(signed))}`
}

/** Base64 signature of `stringToSignV1`. */
export function signV1(stringToSign: string, secret: string, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHmac(algorithm, `${secret}&`).update(stringToSign).digest('base64')
}
