import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { LocalCore } from '../core.ts'
import { accessKeys } from '../sts/records.ts'
import type { WireRequest } from '../wire/request.ts'
import { SlsError } from './sls-error.ts'

const clockSkewMs = 15 * 60_000

/** Checks the `LOG` signature of a request. Throws SlsError for every way in which it cannot be trusted. */
export function authenticate(request: WireRequest, core: LocalCore): void {
  const match = /^LOG ([^:]+):(.+)$/.exec(request.headers['authorization'] ?? '')
  if (!match)
    throw new SlsError(
      'MissingAuthorization',
      400,
      'The header Authorization is missing or not of the form "LOG <AccessKeyId>:<Signature>".',
    )
  checkDate(request, core)
  const key = accessKeys(core.store).get(match[1]!)
  if (!key) throw new SlsError('Unauthorized', 401, `The AccessKeyId not found: ${match[1]}`)
  if (key.securityToken !== undefined) {
    const isCurrent = (key.expiresAtMs ?? Number.POSITIVE_INFINITY) > core.clock.now()
    if (request.headers['x-acs-security-token'] !== key.securityToken || !isCurrent)
      throw new SlsError('SecurityTokenInvalid', 403, 'The security token is missing, wrong or expired.')
  }
  const text = stringToSign(request)
  if (!isEqual(match[2]!, createHmac('sha1', key.secret).update(text, 'utf8').digest('base64')))
    throw new SlsError(
      'SignatureNotMatch',
      403,
      `signature ${match[2]} not match, server string to sign: ${JSON.stringify(text)}`,
    )
  const md5 = request.headers['content-md5']
  if (md5 !== undefined && md5.toUpperCase() !== createHash('md5').update(request.body).digest('hex').toUpperCase())
    throw new SlsError('InvalidContentMD5', 400, 'The header Content-MD5 does not fit the body.')
}

/** Verb, MD5, type, date, the sorted `x-log-` and `x-acs-` headers, then the path with its sorted parameters. */
function stringToSign({ method, path, query, headers }: WireRequest): string {
  const own = Object.keys(headers)
    .filter((name) => name.startsWith('x-log-') || name.startsWith('x-acs-'))
    .sort()
    .map((name) => `${name}:${headers[name]!.trim()}`)
  const parameters = [...new URLSearchParams(query)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
  const resource = parameters.length === 0 ? decodePath(path) : `${decodePath(path)}?${parameters.join('&')}`
  return [
    method,
    headers['content-md5'] ?? '',
    headers['content-type'] ?? '',
    headers['date'] ?? headers['x-log-date'] ?? '',
    ...own,
    resource,
  ].join('\n')
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A path that is no valid encoding stands for itself; its logstore will not be found.
    return path
  }
}

function checkDate({ headers }: WireRequest, core: LocalCore): void {
  const timeMs = Date.parse(headers['date'] ?? headers['x-log-date'] ?? '')
  if (Number.isNaN(timeMs))
    throw new SlsError('InvalidDateFormat', 400, 'The header Date must be in RFC 822/1123 form.')
  if (Math.abs(core.clock.now() - timeMs) > clockSkewMs)
    throw new SlsError(
      'RequestTimeExpired',
      400,
      'The time of the request is more than 15 minutes away from the time of the server.',
    )
}

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
