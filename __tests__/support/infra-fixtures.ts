import type { EnvironmentSpec, ListenerWish } from '../../src/infra/spec.ts'

const aListener = (overrides: Partial<ListenerWish> = {}): ListenerWish => ({
  port: 80,
  protocol: 'http',
  backendPort: 8080,
  healthCheck: {
    kind: 'http',
    path: '/healthz',
    intervalSeconds: 2,
    timeoutSeconds: 5,
    healthyThreshold: 2,
    unhealthyThreshold: 3,
    passCodes: 'http_2xx',
  },
  requestTimeoutSeconds: 60,
  idleTimeoutSeconds: 15,
  ...overrides,
})

/** The environment `dev` of examples/todo-app/deploy.yml. */
export const aSpec = (overrides: Partial<EnvironmentSpec> = {}): EnvironmentSpec => ({
  app: 'todo',
  env: 'dev',
  region: 'cn-hangzhou',
  vpcCidr: '10.0.0.0/16',
  zones: 2,
  ingress: [{ protocol: 'tcp', portRange: '8080/8080', from: '10.0.0.0/16', description: 'application' }],
  fleet: { count: 2, instanceType: 'auto', image: 'ubuntu*64*', disk: { category: 'cloud_essd', sizeGiB: 40 } },
  loadBalancer: { spec: 'slb.s2.small', listeners: [aListener()] },
  eipBandwidthMbps: 5,
  database: {
    engineVersion: '8.0',
    instanceClass: 'mysql.n2.medium.2c',
    storageGiB: 20,
    storageType: 'cloud_essd',
    category: 'HighAvailability',
    schema: 'todo',
    account: 'todo',
    isProtected: true,
    allowedAddresses: [],
  },
  ...overrides,
})
