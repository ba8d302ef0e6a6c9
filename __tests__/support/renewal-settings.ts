import type { CiHost } from '../../src/ci/host.ts'
import { environmentSchema, type EnvironmentSettings } from '../../src/config/schema.ts'
import type { RenewalRun } from './renewal-cloud.ts'

export interface RenewalLayout {
  count: number
  /** The listener only finds a server healthy that gets traffic. */
  isLayer4: boolean
  /** Server groups, each with a listener of its own. */
  groups: number
}

/** What stands in `deploy.yml` for one run. */
export function renewalSettings(
  { count, isLayer4, groups }: RenewalLayout,
  { release, update = 'replace', rollout, instances, hooks }: RenewalRun,
): EnvironmentSettings {
  return environmentSchema.parse({
    app: 'shop',
    region: 'cn-hangzhou',
    infrastructure: {
      securityGroup: { ingress: [{ ports: '8080-8089', from: '10.0.0.0/16' }] },
      instances: { count, ...instances },
      loadBalancer: {
        listeners: Array.from({ length: groups }, (_, index) => ({
          port: 80 + index,
          protocol: isLayer4 ? 'tcp' : 'http',
          backendPort: 8080 + index,
          healthCheck: { interval: '2s', healthy: 2, unhealthy: 3 },
        })),
      },
    },
    release: { update, ...(release === undefined ? {} : { version: release }), ...(hooks ? { hooks } : {}) },
    rollout: { deadMan: 'off', health: { versionPath: '/version', deadline: '20s' }, ...rollout },
  })
}

/** A CI host that shows nothing. */
export function aHost({ deadlineMs }: RenewalRun): CiHost {
  return {
    name: 'plain',
    job: () => ({ runId: 'test', commit: 'c0ffee', ...(deadlineMs === undefined ? {} : { deadlineMs }) }),
    show: () => {},
    mask: () => {},
    input: () => undefined,
    setOutputs: async () => {},
    saveState: async () => {},
    addSummary: async () => {},
  } as unknown as CiHost
}
