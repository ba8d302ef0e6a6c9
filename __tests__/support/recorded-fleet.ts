import type { Instance } from '../../src/cloud/compute.ts'
import type { Listener } from '../../src/cloud/load-balancer.ts'
import type { Recording } from '../../src/rehearsal/recording.ts'

/** A recorded fleet of one load balancer with these weights; every server runs v1. */
export function aRecording(weights: readonly number[], more: { listener?: Partial<Listener> } = {}): Recording {
  const instances = weights.map((_, index) => anInstance(index + 1))
  const listener: Listener = {
    loadBalancerId: 'lb-1',
    port: 80,
    protocol: 'http',
    status: 'running',
    target: { serverGroupId: 'rsp-1' },
    healthCheck: {
      kind: 'http',
      path: '/healthz',
      intervalSeconds: 2,
      timeoutSeconds: 1,
      healthyThreshold: 2,
      unhealthyThreshold: 3,
    },
    requestTimeoutSeconds: 60,
    ...more.listener,
  }
  return {
    format: 1,
    takenAtMs: Date.UTC(2026, 10, 21),
    region: 'cn-hangzhou',
    accountId: '1000000000000001',
    environmentTag: 'shop/dev',
    bucket: 'shop-dev-1000000000000001',
    instances,
    balancers: [
      {
        loadBalancer: {
          id: 'lb-1',
          name: 'shop-dev-load-balancer',
          status: 'active',
          address: '10.0.0.10',
          addressType: 'intranet',
          vpcId: 'vpc-1',
          vswitchId: 'vsw-1',
          spec: 'slb.s1.small',
          deletionProtection: false,
          tags: { 'alicloud-deploy:env': 'shop/dev', 'alicloud-deploy:key': 'load-balancer' },
        },
        listeners: [listener],
        groups: [
          {
            id: 'rsp-1',
            name: 'alicloud-deploy-8080',
            backends: instances.map(({ id }, index) => ({ instanceId: id, port: 8080, weight: weights[index]! })),
          },
          { name: 'default', backends: [] },
        ],
        health: instances.map(({ id }) => ({ instanceId: id, port: 8080, listenerPort: 80, health: 'healthy' })),
      },
    ],
    images: [],
    objects: {},
    stored: [],
  }
}

function anInstance(number: number): Instance {
  return {
    id: `i-${number}`,
    name: `web-${number}`,
    status: 'Running',
    type: 'ecs.g6.large',
    imageId: 'm-1',
    zoneId: 'cn-hangzhou-h',
    vpcId: 'vpc-1',
    vswitchId: 'vsw-1',
    securityGroupIds: [],
    privateIp: `10.0.1.${number}`,
    deletionProtection: false,
    operationLocks: [],
    createdAt: '2026-01-01T00:00Z',
    tags: {
      'alicloud-deploy:env': 'shop/dev',
      'alicloud-deploy:key': `instance-${number}`,
      'alicloud-deploy:release': 'v1',
    },
  }
}
