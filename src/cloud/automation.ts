import type { BackendServer, ListenerProtocol, ServerGroupRef } from './load-balancer.ts'
import type { Tags } from './tags.ts'

/** One thing the cloud does by itself, after the one before it; a write that is refused does not keep later ones back. */
export type AutomationStep =
  /** Whole seconds, at least one. */
  | { kind: 'sleep'; seconds: number }
  /** At most 20 servers, the limit of the call behind it. */
  | { kind: 'set-weights'; group: ServerGroupRef; backends: readonly BackendServer[] }
  /** All requests of a listener, or of a forwarding rule, to this server group. */
  | {
      kind: 'point'
      loadBalancerId: string
      from: { port: number; protocol: ListenerProtocol } | { ruleId: string }
      serverGroupId: string
    }

export interface AutomationExecution {
  id: string
  status: 'running' | 'succeeded' | 'failed' | 'cancelled'
  /** Why it failed, in the vendor's words. */
  message: string
  tags: Tags
}

/** Lets the cloud act later without us (OOS), for what must happen even when this process is dead. */
export interface Automation {
  /** Returns the execution's id; it runs at once. The same token never starts a second one. */
  start(request: {
    description: string
    steps: readonly AutomationStep[]
    tags: Tags
    clientToken: string
  }): Promise<string>
  /** Newest first. */
  describeExecutions(filter: { id?: string; tags?: Tags; isRunning?: boolean }): Promise<AutomationExecution[]>
  /** Ends an execution where it stands; one that has ended already is no error. */
  cancel(id: string): Promise<void>
}
