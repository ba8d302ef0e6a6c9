import { readLenientJson } from '../api/lenient-json.ts'
import { missing } from '../api/limits.ts'
import type { Params } from '../api/params.ts'
import { VendorError } from '../api/vendor-error.ts'
import { slbCallLimits } from './quotas.ts'
import type { MemberRecord } from './records.ts'

/** A server as a call lists it; what was left out is undefined. */
export interface ListedServer {
  serverId: string
  port?: number
  weight?: number
  type: MemberRecord['type']
  /** In a master-slave group. */
  role?: 'Master' | 'Slave'
  description?: string
}

/**
 * Reads the JSON text that lists servers. Of two entries for one server (and port) the first counts. Numbers may be
 * texts and elements may be `null`, as clients in the field send them.
 */
export function readServers(params: Params, name: string, options: { hasPort: boolean }): ListedServer[] {
  const text = params.optionalText(name)
  if (text === undefined) return []
  const parsed = readLenientJson(text)
  if (!Array.isArray(parsed)) throw malformed(name)
  const entries = parsed.filter((entry) => entry !== null && entry !== undefined)
  if (entries.length > slbCallLimits.serversPerCall)
    throw new VendorError(
      'TooManyBackendServers',
      400,
      `At most ${slbCallLimits.serversPerCall} backend servers are allowed in one call.`,
    )
  const servers = entries.map((entry) => readServer(entry, name, options.hasPort))
  const seen = new Set<string>()
  return servers.filter((server) => {
    const key = serverKey(server)
    return !seen.has(key) && seen.add(key)
  })
}

/** What tells members of one group apart. */
export const serverKey = (server: { serverId: string; port?: number }) => `${server.serverId}:${server.port ?? ''}`

function readServer(entry: unknown, name: string, hasPort: boolean): ListedServer {
  // RemoveBackendServers also takes plain ids.
  if (typeof entry === 'string') return { serverId: entry, type: 'ecs' }
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) throw malformed(name)
  const fields = new Map(Object.entries(entry).map(([key, value]) => [key.toLowerCase(), value as unknown]))
  const serverId = fields.get('serverid')
  if (typeof serverId !== 'string' || serverId === '') throw missing(`${name}.ServerId`)
  const weight = readWeight(fields.get('weight'))
  const description = fields.get('description')
  const role = fields.get('servertype')
  return {
    serverId,
    type: readType(fields.get('type'), name),
    ...(hasPort && { port: readPort(fields.get('port'), name) }),
    ...(weight !== undefined && { weight }),
    ...((role === 'Master' || role === 'Slave') && { role }),
    ...(typeof description === 'string' && { description }),
  }
}

function readWeight(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const weight = Number(value)
  if (Number.isInteger(weight) && weight >= 0 && weight <= 100) return weight
  throw new VendorError('InvalidWeight.Malformed', 400, 'The specified Weight must be an integer from 0 to 100.')
}

function readPort(value: unknown, name: string): number {
  if (value === undefined || value === null || value === '') throw missing(`${name}.Port`)
  const port = Number(value)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new VendorError('InvalidParameter', 400, `The specified parameter "${name}.Port" must be from 1 to 65535.`)
}

function readType(value: unknown, name: string): MemberRecord['type'] {
  const type = String(value ?? 'ecs').toLowerCase()
  if (type === 'ecs' || type === 'eni' || type === 'eci') return type
  throw new VendorError('InvalidParameter', 400, `The specified parameter "${name}.Type" must be ecs, eni or eci.`)
}

const malformed = (name: string) =>
  new VendorError('BackendServersMalformed', 400, `The specified ${name} is not a list of backend servers in JSON.`)
