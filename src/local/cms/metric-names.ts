import type { MinuteFigures } from './minutes.ts'

/** One metric of the monitoring service: what it is made of and how it is described. */
export interface Metric {
  namespace: 'acs_slb_dashboard' | 'acs_ecs_dashboard'
  name: string
  unit: string
  description: string
  /** What tells its series apart, beside `userId`. */
  dimensions: readonly string[]
  statistics: readonly ('Average' | 'Minimum' | 'Maximum')[]
  /** The value of one period; undefined when there is none, as for the response time without a request. */
  value(figures: MinuteFigures, periodSeconds: number): number | undefined
}

type Value = Metric['value']

const perSecond =
  (count: (figures: MinuteFigures) => number): Value =>
  (figures, seconds) =>
    count(figures) / seconds
const status =
  (group: number): Value =>
  (figures, seconds) =>
    (figures.statuses[group] ?? 0) / seconds
const upstream =
  (group: number): Value =>
  (figures, seconds) =>
    (figures.upstreamStatuses[group] ?? 0) / seconds
const average = (sum: number, count: number) => (count === 0 ? undefined : sum / count)

interface Shape {
  name: string
  unit: string
  description: string
  value: Value
  statistics?: Metric['statistics']
}

/** Metrics that exist for a whole balancer as `Instance…` and for each of its ports. */
const balancerShapes: readonly Shape[] = [
  { name: 'Qps', unit: 'Count/Second', description: 'Requests per second', value: perSecond((f) => f.requests) },
  { name: 'Rt', unit: 'ms', description: 'Average response time', value: (f) => average(f.requestMs, f.requests) },
  { name: 'StatusCode2xx', unit: 'Count/Second', description: 'Answers with 2xx per second', value: status(2) },
  { name: 'StatusCode3xx', unit: 'Count/Second', description: 'Answers with 3xx per second', value: status(3) },
  { name: 'StatusCode4xx', unit: 'Count/Second', description: 'Answers with 4xx per second', value: status(4) },
  { name: 'StatusCode5xx', unit: 'Count/Second', description: 'Answers with 5xx per second', value: status(5) },
  {
    name: 'StatusCodeOther',
    unit: 'Count/Second',
    description: 'Other answers per second',
    value: (f, s) => ((f.statuses[0] ?? 0) + (f.statuses[1] ?? 0)) / s,
  },
  {
    name: 'UpstreamCode4xx',
    unit: 'Count/Second',
    description: 'Answers of backends with 4xx per second',
    value: upstream(4),
  },
  {
    name: 'UpstreamCode5xx',
    unit: 'Count/Second',
    description: 'Answers of backends with 5xx per second',
    value: upstream(5),
  },
  {
    name: 'UpstreamRt',
    unit: 'ms',
    description: 'Average response time of backends',
    value: (f) => average(f.upstreamMs, f.upstreamAnswers),
  },
  {
    name: 'ActiveConnection',
    unit: 'Count',
    description: 'Open connections',
    value: (f) => average(f.openSum, f.openSamples) ?? 0,
  },
  {
    name: 'NewConnection',
    unit: 'Count/Second',
    description: 'New connections per second',
    value: perSecond((f) => f.newConnections),
  },
  {
    name: 'DropConnection',
    unit: 'Count/Second',
    description: 'Dropped connections per second',
    value: perSecond((f) => f.droppedConnections),
  },
]

const portShapes: readonly Shape[] = [
  {
    name: 'MaxConnection',
    unit: 'Count',
    description: 'Most open connections at once',
    value: (f) => f.maxConnections,
    statistics: ['Average', 'Maximum'],
  },
  { name: 'TrafficRXNew', unit: 'bit/s', description: 'Incoming traffic', value: perSecond((f) => f.bytesIn * 8) },
  { name: 'TrafficTXNew', unit: 'bit/s', description: 'Outgoing traffic', value: perSecond((f) => f.bytesOut * 8) },
]

const instanceShapes: readonly Shape[] = [
  { name: 'InstanceTrafficRX', unit: 'bit/s', description: 'Incoming traffic', value: perSecond((f) => f.bytesIn * 8) },
  {
    name: 'InstanceTrafficTX',
    unit: 'bit/s',
    description: 'Outgoing traffic',
    value: perSecond((f) => f.bytesOut * 8),
  },
]

// The first name is misspelt in the service itself.
const healthShapes: readonly Shape[] = [
  {
    name: 'HeathyServerCount',
    unit: 'Count',
    description: 'Healthy backends',
    value: (f) => f.healthyServers,
    statistics: ['Average', 'Minimum', 'Maximum'],
  },
  {
    name: 'UnhealthyServerCount',
    unit: 'Count',
    description: 'Unhealthy backends',
    value: (f) => f.unhealthyServers,
    statistics: ['Average', 'Minimum', 'Maximum'],
  },
]

const serverShapes: readonly Shape[] = [
  {
    name: 'IntranetOutRate',
    unit: 'bit/s',
    description: 'Traffic sent to load balancers',
    value: perSecond((f) => f.bytesOut * 8),
  },
  { name: 'CPUUtilization', unit: '%', description: 'CPU utilization', value: (f) => f.cpuPercent },
  { name: 'memory_usedutilization', unit: '%', description: 'Memory utilization', value: (f) => f.memoryPercent },
]

const slb =
  (dimensions: readonly string[]) =>
  (shape: Shape): Metric => ({ namespace: 'acs_slb_dashboard', dimensions, statistics: ['Average'], ...shape })

/** Everything that can be asked for. The names are the service's own. */
export const metrics: readonly Metric[] = [
  ...balancerShapes.map((shape) => ({ ...shape, name: `Instance${shape.name}` })).map(slb(['instanceId'])),
  ...instanceShapes.map(slb(['instanceId'])),
  ...[...balancerShapes, ...portShapes].map(slb(['instanceId', 'port', 'protocol'])),
  ...healthShapes.map(slb(['instanceId', 'port', 'vip'])),
  ...serverShapes.map((shape): Metric => ({
    namespace: 'acs_ecs_dashboard',
    dimensions: ['instanceId'],
    statistics: ['Average'],
    ...shape,
  })),
]

export const findMetric = (namespace: string, name: string): Metric | undefined =>
  metrics.find((metric) => metric.namespace === namespace && metric.name === name)
