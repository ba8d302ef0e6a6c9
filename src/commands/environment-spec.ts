import type { EnvironmentSettings } from '../config/schema.ts'
import type { DatabaseWish, EnvironmentSpec, IngressWish, ListenerWish } from '../infra/spec.ts'

/** What deploy.yml says about one environment, in the words of `infra/`. */
export function environmentSpec(env: string, settings: EnvironmentSettings): EnvironmentSpec {
  const { app, region, bucket, infrastructure } = settings
  const { vpc, zones, securityGroup, instances, loadBalancer, eip, database } = infrastructure
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
      ...(instances.keyPair !== undefined && { keyPair: instances.keyPair }),
      ...(instances.ramRole !== undefined && { ramRole: instances.ramRole }),
      ...(instances.userData !== undefined && { userData: instances.userData }),
    },
    loadBalancer: { spec: loadBalancer.spec, listeners: loadBalancer.listeners.map(listenerWish) },
    eipBandwidthMbps: eip.bandwidth,
    ...(database && { database: databaseWish(database) }),
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

function listenerWish(listener: Infrastructure['loadBalancer']['listeners'][number]): ListenerWish {
  const { healthCheck: check } = listener
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
    ...(listener.certificate !== undefined && { certificateId: listener.certificate }),
    ...(listener.redirectTo !== undefined && { redirectToPort: listener.redirectTo }),
  }
}

/** The API takes whole seconds; a limit below one would mean none. */
const seconds = (ms: number): number => Math.max(1, Math.round(ms / 1_000))
