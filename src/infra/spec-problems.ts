import type { Problem } from '../shared/errors.ts'
import { contains, overlaps, parseCidr, type CidrBlock } from './cidr.ts'
import type { EnvironmentSpec, ListenerWish } from './spec.ts'
import { vswitchPrefix } from './zones.ts'

/** Everything in a specification that the cloud would refuse, found before any call. */
export function specProblems(spec: EnvironmentSpec, databasePassword: string | undefined): Problem[] {
  return [
    ...nameProblems(spec),
    ...vpcProblems(spec),
    ...zoneProblems(spec),
    ...listenerProblems(spec.loadBalancer.listeners),
    ...ingressProblems(spec),
    ...databaseProblems(spec, databasePassword),
    ...userDataProblems(spec),
    ...domainProblems(spec),
  ]
}

function domainProblems({ domain }: EnvironmentSpec): Problem[] {
  if (domain?.rr !== '') return []
  const path = 'infrastructure.domain.zone'
  return [{ path, message: `the name is not in the zone ${domain.zone}`, fix: 'name the zone that the name ends with' }]
}

/** Digits of an account's id, which the default name of the bucket ends with. */
const accountIdLength = 16

function nameProblems({ app, env, bucket }: EnvironmentSpec): Problem[] {
  const length = `${app}-${env}-`.length + accountIdLength
  if (bucket !== undefined || length <= 63) return []
  const message = `the bucket ${app}-${env}-ACCOUNT would have a name of ${length} characters, and OSS takes 63`
  return [{ path: 'app', message, fix: 'name one with bucket:, or shorten app or environment' }]
}

const privateBlocks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].flatMap((text) => parseCidr(text) ?? [])

function vpcProblems({ vpcCidr, zones }: EnvironmentSpec): Problem[] {
  const path = 'infrastructure.vpc.cidr'
  const block = parseCidr(vpcCidr)
  if (!block)
    return [
      { path, message: `${vpcCidr} is no CIDR block`, fix: 'use the first address of the block, e.g. 10.0.0.0/16' },
    ]
  if (block.prefix < 8 || block.prefix > 28 || !privateBlocks.some((outer) => contains(outer, block))) {
    return [
      {
        path,
        message: `${vpcCidr} cannot be a VPC`,
        fix: 'use /8 to /28 inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16',
      },
    ]
  }
  const count = typeof zones === 'number' ? zones : zones.length
  const room = 2 ** (vswitchPrefix(block.prefix) - block.prefix)
  return room >= count
    ? []
    : [{ path, message: `${vpcCidr} has room for ${room} VSwitches, not for ${count}`, fix: 'use a larger block' }]
}

function zoneProblems({ zones, region, database }: EnvironmentSpec): Problem[] {
  const path = 'infrastructure.zones'
  const isAlone = (typeof zones === 'number' ? zones : new Set(zones).size) === 1
  const message = `a ${database?.category} database has its standby in a second zone, and there is one`
  const standby =
    isAlone && database && database.category !== 'Basic'
      ? [{ path, message, fix: 'give two zones, or infrastructure.database.category: Basic' }]
      : []
  if (typeof zones === 'number') return standby
  const twice = zones.filter((zone, index) => zones.indexOf(zone) !== index)
  const elsewhere = zones.filter((zone) => !zone.startsWith(`${region}`))
  return [
    ...standby,
    ...twice.map((zone) => ({ path, message: `zone ${zone} is named twice` })),
    ...elsewhere.map((zone) => ({ path, message: `zone ${zone} is not in ${region}` })),
  ]
}

function listenerProblems(listeners: readonly ListenerWish[]): Problem[] {
  const ports = listeners.map(({ port }) => port)
  return listeners.flatMap((listener, index) => {
    const path = `infrastructure.loadBalancer.listeners.${index}`
    const problems: Problem[] = []
    if (ports.indexOf(listener.port) !== index)
      problems.push({ path: `${path}.port`, message: `port ${listener.port} has two listeners` })
    if (listener.protocol === 'https' && listener.certificateId === undefined) {
      problems.push({
        path: `${path}.certificate`,
        message: 'https needs a certificate',
        fix: 'give the id of one that is uploaded, or the files of one with cert: and key:',
      })
    }
    if (listener.redirectToPort !== undefined) problems.push(...redirectProblems(listener, listeners, path))
    problems.push(...limitProblems(listener, path))
    return problems
  })
}

function redirectProblems(listener: ListenerWish, listeners: readonly ListenerWish[], path: string): Problem[] {
  if (listener.protocol !== 'http')
    return [{ path: `${path}.redirectTo`, message: 'only an http listener can redirect' }]
  const isHttps = listeners.some(({ port, protocol }) => port === listener.redirectToPort && protocol === 'https')
  return isHttps
    ? []
    : [{ path: `${path}.redirectTo`, message: `there is no https listener on port ${listener.redirectToPort}` }]
}

function limitProblems(listener: ListenerWish, path: string): Problem[] {
  const { healthCheck: check, requestTimeoutSeconds = 60, idleTimeoutSeconds = 15, stickySession } = listener
  const limits: [string, number, number, number][] = [
    ['requestTimeout', requestTimeoutSeconds, 1, 180],
    ['idleTimeout', idleTimeoutSeconds, 1, 60],
    ['healthCheck.interval', check.intervalSeconds, 1, 50],
    ['healthCheck.timeout', check.timeoutSeconds, 1, 300],
    ...(stickySession?.kind === 'insert'
      ? [['stickySession', stickySession.timeoutSeconds, 1, 86_400] as [string, number, number, number]]
      : []),
  ]
  return limits
    .filter(([, value, least, most]) => value < least || value > most)
    .map(([name, value, least, most]) => ({
      path: `${path}.${name}`,
      message: `${value} s is not within ${least} s to ${most} s`,
    }))
}

function ingressProblems({ ingress }: EnvironmentSpec): Problem[] {
  return ingress.flatMap((rule, index) => {
    const path = `infrastructure.securityGroup.ingress.${index}`
    const [first, last] = rule.portRange.split('/').map(Number) as [number, number]
    const isPorts = rule.portRange === '-1/-1' || (first >= 1 && first <= last && last <= 65_535)
    const isPeer =
      parseCidr(rule.from) !== undefined || parseCidr(`${rule.from}/32`) !== undefined || rule.from.startsWith('sg-')
    return [
      ...(isPorts ? [] : [{ path: `${path}.ports`, message: 'expected a port, FIRST-LAST or all' }]),
      ...(isPeer
        ? []
        : [{ path: `${path}.from`, message: `${rule.from} is neither a CIDR block nor a security group` }]),
    ]
  })
}

const passwordClasses = [/[a-z]/, /[A-Z]/, /\d/, /[!@#$%^&*()_+\-=]/]

function databaseProblems({ database, vpcCidr }: EnvironmentSpec, password: string | undefined): Problem[] {
  if (!database) return []
  const root = 'infrastructure.database'
  const classes = passwordClasses.filter((pattern) => pattern.test(password ?? '')).length
  const isWeak = password !== undefined && (classes < 3 || /[^\w!@#$%^&*()+\-=]/.test(password))
  const blocks = database.allowedAddresses.map((text) => [text, parseAddress(text)] as const)
  const vpc = parseCidr(vpcCidr)
  return [
    ...(isWeak
      ? [
          {
            path: `${root}.password`,
            message: 'the password is too weak for RDS',
            fix: 'use 8 to 32 characters of three of: a-z, A-Z, 0-9, !@#$%^&*()_+-=',
          },
        ]
      : []),
    ...(database.storageGiB % 5 === 0
      ? []
      : [{ path: `${root}.storage`, message: `${database.storageGiB} GiB is not a multiple of 5` }]),
    ...blocks.flatMap(([text, block], index) =>
      block ? [] : [{ path: `${root}.allow.${index}`, message: `${text} is neither an address nor a CIDR block` }],
    ),
    ...blocks.flatMap(([text, block], index) =>
      block && vpc && block.prefix > vpc.prefix && overlaps(block, vpc)
        ? [{ path: `${root}.allow.${index}`, message: `${text} is inside the VPC, which may connect anyway` }]
        : [],
    ),
  ]
}

const parseAddress = (text: string): CidrBlock | undefined => parseCidr(text) ?? parseCidr(`${text}/32`)

function userDataProblems({ fleet }: EnvironmentSpec): Problem[] {
  const size = Buffer.byteLength(fleet.userData ?? '')
  return size <= 32 * 1024
    ? []
    : [
        {
          path: 'infrastructure.instances.userData',
          message: `${size} bytes are more than the 32 KB that the cloud takes`,
        },
      ]
}
