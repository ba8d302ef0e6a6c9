import { groupBy } from '../group-by.ts'
import type { LoggedCall } from '../gateway/call-log.ts'
import type { SeenBackend } from '../observed-balancers.ts'

export interface MetricSources {
  backends: readonly SeenBackend[]
  calls: readonly LoggedCall[]
  /** Instances by status. */
  instances: Readonly<Record<string, number>>
}

interface Sample {
  labels: Record<string, string | number>
  value: number
}

interface Metric {
  name: string
  type: 'counter' | 'gauge'
  help: string
  samples: Sample[]
}

const classes = ['2xx', '3xx', '4xx', '5xx'] as const

/** Everything as Prometheus text, version 0.0.4. */
export function renderMetrics(sources: MetricSources): string {
  const metrics = [...backendMetrics(sources.backends), ...listenerMetrics(sources.backends), ...cloudMetrics(sources)]
  return `${metrics.map(renderMetric).join('\n')}\n`
}

function backendMetrics(backends: readonly SeenBackend[]): Metric[] {
  const counted = backends.flatMap((seen) =>
    seen.counters ? [{ labels: labelsOf(seen), counters: seen.counters, seen }] : [],
  )
  return [
    {
      name: 'local_backend_requests_total',
      type: 'counter',
      help: 'Answers of a backend by class of status.',
      samples: counted.flatMap(({ labels, counters }) =>
        classes.map((status) => ({ labels: { ...labels, status }, value: counters[`status${status}`] })),
      ),
    },
    {
      name: 'local_backend_errors_total',
      type: 'counter',
      help: 'Answers of a backend with a 5xx status.',
      samples: counted.map(({ labels, counters }) => ({ labels, value: counters.status5xx })),
    },
    {
      name: 'local_backend_latency_seconds_sum',
      type: 'counter',
      help: 'Sum of the response times of a backend.',
      samples: counted.map(({ labels, counters }) => ({ labels, value: counters.totalMs / 1_000 })),
    },
    {
      name: 'local_backend_latency_seconds_count',
      type: 'counter',
      help: 'Number of responses in the sum.',
      samples: counted.map(({ labels, counters }) => ({ labels, value: counters.requests })),
    },
    {
      name: 'local_backend_in_flight',
      type: 'gauge',
      help: 'Requests that a backend works on now.',
      samples: counted.map(({ labels, counters }) => ({ labels, value: counters.inFlight })),
    },
    {
      name: 'local_backend_weight',
      type: 'gauge',
      help: 'Weight, 0 to 100.',
      samples: backends.map((seen) => ({ labels: labelsOf(seen), value: seen.backend.weight })),
    },
    {
      name: 'local_backend_healthy',
      type: 'gauge',
      help: '1 when the health check passes, 0 when it fails or has no result.',
      samples: backends.map((seen) => ({ labels: labelsOf(seen), value: seen.state === 'normal' ? 1 : 0 })),
    },
  ]
}

function labelsOf({ loadBalancerId, listenerPort, backend }: SeenBackend): Record<string, string | number> {
  return { load_balancer: loadBalancerId, listener: listenerPort, server: backend.serverId, port: backend.port }
}

function listenerMetrics(backends: readonly SeenBackend[]): Metric[] {
  const listeners = groupBy(backends, ({ loadBalancerId, listenerPort }) => `${loadBalancerId} ${listenerPort}`)
  const sums = [...listeners.values()].map((members) => {
    const [{ loadBalancerId, listenerPort }] = members as [SeenBackend]
    const sum = (pick: (counters: NonNullable<SeenBackend['counters']>) => number) =>
      members.reduce((total, { counters }) => total + (counters ? pick(counters) : 0), 0)
    const labels = { load_balancer: loadBalancerId, listener: listenerPort }
    return {
      labels,
      requests: sum((c) => c.requests),
      errors: sum((c) => c.status5xx),
      seconds: sum((c) => c.totalMs) / 1_000,
    }
  })
  const metric = (name: string, help: string, value: (sum: (typeof sums)[number]) => number): Metric => ({
    name,
    type: 'counter',
    help,
    samples: sums.map((sum) => ({ labels: sum.labels, value: value(sum) })),
  })
  return [
    metric('local_listener_requests_total', 'Answers of the backends of a listener.', (sum) => sum.requests),
    metric(
      'local_listener_errors_total',
      'Answers of the backends of a listener with a 5xx status.',
      (sum) => sum.errors,
    ),
    metric('local_listener_latency_seconds_sum', 'Sum of the response times behind a listener.', (sum) => sum.seconds),
    metric('local_listener_latency_seconds_count', 'Number of responses in the sum.', (sum) => sum.requests),
  ]
}

function cloudMetrics({ calls, instances }: MetricSources): Metric[] {
  const byLabels = groupBy(calls, ({ product, action, status, code }) =>
    JSON.stringify([product, action, status, code ?? '']),
  )
  return [
    {
      name: 'local_api_calls',
      type: 'gauge',
      help: 'API calls in the log, which keeps the last ones only.',
      samples: [...byLabels].map(([key, group]) => {
        const [product, action, status, code] = JSON.parse(key) as [string, string, number, string]
        return { labels: { product, action, status, code }, value: group.length }
      }),
    },
    {
      name: 'local_instances',
      type: 'gauge',
      help: 'ECS instances by status.',
      samples: Object.entries(instances).map(([status, value]) => ({ labels: { status }, value })),
    },
  ]
}

function renderMetric({ name, type, help, samples }: Metric): string {
  const lines = samples.map(({ labels, value }) => `${name}${renderLabels(labels)} ${value}`)
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join('\n')
}

function renderLabels(labels: Sample['labels']): string {
  const escaped = (value: string | number) =>
    String(value).replace(/[\\"\n]/g, (char) => (char === '\n' ? '\\n' : `\\${char}`))
  return `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',')}}`
}
