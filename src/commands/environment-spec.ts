import type { EnvironmentSettings } from '../config/schema.ts'
import { resourceName, type EnvironmentName } from '../infra/names.ts'
import type {
  CertificateWish,
  DatabaseWish,
  DomainWish,
  EnvironmentSpec,
  IngressWish,
  ListenerWish,
  RoleWish,
} from '../infra/spec.ts'
import { digestOf, type EnvironmentFiles } from './environment-files.ts'

/** What deploy.yml and the files it names say about one environment, in the words of `infra/`. */
export function environmentSpec(env: string, settings: EnvironmentSettings, files: EnvironmentFiles): EnvironmentSpec {
  const { app, region, bucket, infrastructure } = settings
  const { vpc, zones, securityGroup, instances, loadBalancer, eip, database, nat, domain } = infrastructure
  const keyPair = keyPairName({ app, env }, instances.keyPair, files)
  const role = roleWish({ app, env }, instances.ramRole)
  const certificates = certificateWishes(files)
  return {
    app,
    env,
    region,
    ...(bucket !== undefined && { bucket }),
    vpcCidr: vpc.cidr,
    zones,
    ingress: securityGroup.ingress.map(ingressWish),
    fleet: {
      count: instances.count,
      instanceType: instances.instanceType,
      image: instances.image,
      disk: { category: instances.disk.category, sizeGiB: instances.disk.size },
      ...(keyPair !== undefined && { keyPair }),
      ...(instances.ramRole !== undefined && { ramRole: role?.name ?? (instances.ramRole as string) }),
      ...(instances.userData !== undefined && { userData: instances.userData }),
    },
    loadBalancer: {
      spec: loadBalancer.spec,
      listeners: loadBalancer.listeners.map((listener, index) =>
        listenerWish(listener, files.certificates.get(index)?.key),
      ),
    },
    eipBandwidthMbps: eip.bandwidth,
    ...(database && { database: databaseWish(database) }),
    ...(nat && { nat: { bandwidthMbps: nat.bandwidth } }),
    ...(certificates.length > 0 && { certificates }),
    ...(domain && { domain: domainWish(domain) }),
    ...(role && { role }),
    ...(files.publicKey !== undefined && { keyPair: { name: keyPair! } }),
  }
}

function keyPairName(
  name: EnvironmentName,
  keyPair: Infrastructure['instances']['keyPair'],
  { publicKey }: EnvironmentFiles,
): string | undefined {
  if (publicKey !== undefined) return resourceName(name, `key-${digestOf(publicKey)}`)
  return typeof keyPair === 'string' ? keyPair : undefined
}

function roleWish(name: EnvironmentName, role: Infrastructure['instances']['ramRole']): RoleWish | undefined {
  if (role === undefined || typeof role === 'string') return undefined
  return { name: role.name ?? resourceName(name, 'instances'), policies: role.policies }
}

/** Two listeners with one certificate share its upload. */
const certificateWishes = ({ certificates }: EnvironmentFiles): CertificateWish[] => [
  ...new Map([...certificates.values()].map(({ key, source }) => [key, { key, source }])).values(),
]

function domainWish({ name, zone, ttl }: NonNullable<Infrastructure['domain']>): DomainWish {
  const parts = name.split('.')
  const hasSecondLevel = /^(com|net|org|gov|edu|co|ac)\.[a-z]{2}$/.test(parts.slice(-2).join('.'))
  const known = zone ?? parts.slice(hasSecondLevel ? -3 : -2).join('.')
  return {
    zone: known,
    rr: name === known ? '@' : name.endsWith(`.${known}`) ? name.slice(0, -known.length - 1) : '',
    ttlSeconds: ttl,
  }
}

type Infrastructure = EnvironmentSettings['infrastructure']

function databaseWish(database: NonNullable<Infrastructure['database']>): DatabaseWish {
  return {
    engineVersion: database.engineVersion,
    instanceClass: database.class,
    storageGiB: database.storage,
    storageType: database.storageType,
    category: database.category,
    schema: database.name,
    account: database.account,
    isProtected: database.protect,
    allowedAddresses: database.allow,
  }
}

function ingressWish(rule: Infrastructure['securityGroup']['ingress'][number]): IngressWish {
  const { protocol, ports, from, description } = rule
  const [first = '', last = first] = ports.split(/[-/]/)
  const isEveryPort = ports === 'all' || protocol === 'all' || protocol === 'icmp'
  return { protocol, portRange: isEveryPort ? '-1/-1' : `${first}/${last}`, from, description }
}

function listenerWish(
  listener: Infrastructure['loadBalancer']['listeners'][number],
  uploaded: string | undefined,
): ListenerWish {
  const { healthCheck: check } = listener
  const certificateId = uploaded ?? (typeof listener.certificate === 'string' ? listener.certificate : undefined)
  const isHttp = listener.protocol !== 'tcp'
  return {
    port: listener.port,
    protocol: listener.protocol,
    backendPort: listener.backendPort,
    healthCheck: {
      kind: 'http',
      path: check.path,
      ...(check.port !== undefined && { port: check.port }),
      intervalSeconds: seconds(check.interval),
      timeoutSeconds: seconds(check.timeout),
      healthyThreshold: check.healthy,
      unhealthyThreshold: check.unhealthy,
      passCodes: check.codes,
    },
    ...(isHttp && {
      requestTimeoutSeconds: seconds(listener.requestTimeout),
      idleTimeoutSeconds: seconds(listener.idleTimeout),
    }),
    ...(listener.stickySession !== undefined && {
      stickySession: { kind: 'insert', timeoutSeconds: seconds(listener.stickySession) },
    }),
    ...(certificateId !== undefined && { certificateId }),
    ...(listener.redirectTo !== undefined && { redirectToPort: listener.redirectTo }),
  }
}

/** The API takes whole seconds; a limit below one would mean none. */
const seconds = (ms: number): number => Math.max(1, Math.round(ms / 1_000))
