import type { Clock } from '../../shared/clock.ts'
import type { AccessLogLine, BalancerListener } from '../drivers.ts'
import type { BackendPool } from './backend-pool.ts'
import type { Probe } from './health.ts'
import type { Traffic } from './traffic.ts'

export interface ListenerOptions {
  loadBalancerId: string
  clock: Clock
  probe: Probe
  log: (line: string) => void
  addLine: (line: AccessLogLine) => void
}

/** A listener that accepts connections now. */
export interface RunningListener {
  readonly pool: BackendPool
  readonly traffic: Traffic
  /** Takes over other settings while connections go on. Rejects when an address cannot be listened on. */
  update(listener: BalancerListener, addresses: readonly string[]): Promise<void>
  /** True when no client is connected. */
  readonly isIdle: boolean
  /** Stops to accept; what is under way ends by itself. */
  stop(): void
  /** Breaks everything off. */
  destroy(): void
}
