/**
 * What the API side asks of the machine it runs on. Real drivers start processes; the `none` drivers in
 * `simulated.ts` only keep books, for virtual time and for thousands of instances.
 */

export interface MachineSpec {
  instanceId: string
  hostname: string
  /** Loopback address of the instance, e.g. 127.0.1.5. */
  address: string
  /** Layer the disk starts from (an image made here), or undefined for a stock image. */
  layerId?: string
}

export interface CommandRun {
  script: string
  /** Interpreter, e.g. `sh`; `bat` and `powershell` are refused before. */
  shell: string
  timeoutMs: number
  workingDirectory?: string
  user?: string
  signal?: AbortSignal
}

export interface CommandEnd {
  /** Undefined when it was killed by the time-out or by a stop. */
  exitCode?: number
  /** The last two: nothing was run, because the user or the working directory does not exist in the machine. */
  reason: 'exited' | 'timed-out' | 'stopped' | 'account-missing' | 'directory-missing'
  output: Uint8Array
  /** Output beyond what the driver keeps; undefined means none. */
  droppedBytes?: number
}

/** The faults of an application in the form in which the programs of a machine read them. */
export interface AppFaultFiles {
  /** Lines of kind, begin and end in epoch seconds, value, release or `-`. */
  services: string
  /** A JSON list. */
  requests: string
}

/** What the processes of a machine use. */
export interface MachineUsage {
  instanceId: string
  /** CPU time since the machine started, of all its processes, milliseconds. */
  cpuMs: number
  memoryBytes: number
}

/** Instances as places where commands run and processes listen. */
export interface MachineDriver {
  readonly kind: 'overlay' | 'directory' | 'simulated'
  /** Makes the disk; the machine is off. */
  create(spec: MachineSpec): Promise<void>
  /** Boots: processes enabled in the unit files start. */
  start(instanceId: string): Promise<void>
  /** Ends all processes; the disk stays. */
  stop(instanceId: string, options: { force: boolean }): Promise<void>
  /** Ends all processes and removes the disk. Unknown ids are no error. */
  destroy(instanceId: string): Promise<void>
  /** Puts a fresh disk from a layer (or a stock image) under a stopped machine. */
  replaceDisk(instanceId: string, layerId: string | undefined): Promise<void>
  run(instanceId: string, command: CommandRun): Promise<CommandEnd>
  writeFile(instanceId: string, path: string, content: Uint8Array, mode: number): Promise<void>
  /**
   * Puts what goes wrong in the machine's application there, from now on and for later starts; the machine may be off
   * or still to come. Absent where no application runs.
   */
  setAppFaults?(instanceId: string, faults: AppFaultFiles): Promise<void>
  /** What each running machine uses; absent where nothing runs. */
  usage?(): Promise<readonly MachineUsage[]>
  /** Freezes the machine's disk as a layer that other machines can start from. */
  saveLayer(instanceId: string, layerId: string): Promise<void>
  deleteLayer(layerId: string): Promise<void>
  /** Ends everything; nothing is left on the host but the data directory. */
  close(): Promise<void>
}

export interface BalancerHealthCheck {
  kind: 'http' | 'tcp' | 'udp' | 'off'
  path: string
  method: 'HEAD' | 'GET'
  domain?: string
  port?: number
  intervalMs: number
  timeoutMs: number
  healthyThreshold: number
  unhealthyThreshold: number
  /** e.g. `http_2xx`, `http_3xx`. */
  passCodes: readonly string[]
}

export interface BalancerBackend {
  serverId: string
  /** Loopback address to connect to. */
  address: string
  /** The private address that logs and metrics show. */
  privateIp: string
  port: number
  weight: number
  /** Takes over only while no other backend of its group can. */
  isStandby?: boolean
}

export interface BalancerListener {
  port: number
  protocol: 'http' | 'https' | 'tcp' | 'udp'
  isRunning: boolean
  scheduler: 'wrr' | 'rr' | 'wlc'
  requestTimeoutMs: number
  idleTimeoutMs: number
  /** TCP only. */
  connectionDrainMs?: number
  sticky?: { kind: 'insert'; timeoutMs: number } | { kind: 'server'; cookie: string }
  /** PEM texts, https only. */
  certificate?: { cert: string; key: string }
  redirectToPort?: number
  /** TCP and UDP: a client address keeps its backend for this long. */
  persistenceMs?: number
  /** Who may connect at all: only these addresses, or everybody but these. */
  accessControl?: { kind: 'white' | 'black'; entries: readonly string[] }
  /** Request headers that HTTP and HTTPS listeners add beside `X-Forwarded-For`, e.g. `SLB-ID`. */
  addedHeaders?: Readonly<Record<string, string>>
  healthCheck: BalancerHealthCheck
  backends: readonly BalancerBackend[]
  /** Domain and path rules, most specific first; each has its own backends. */
  rules: readonly { domain?: string; url?: string; backends: readonly BalancerBackend[] }[]
}

/** The wanted state of one load balancer; the driver moves the running proxy to it without dropping a request. */
export interface BalancerConfig {
  loadBalancerId: string
  /** Loopback address that clients connect to. */
  address: string
  /** Further addresses that reach the same listeners: the loopback addresses of bound EIPs. */
  extraAddresses?: readonly string[]
  isActive: boolean
  listeners: readonly BalancerListener[]
}

export type BackendState = 'normal' | 'abnormal' | 'unavailable'

/** One request as CLB's layer-7 access log in SLS has it. Times in epoch ms, durations in seconds. */
export interface AccessLogLine {
  timeMs: number
  slbid: string
  slb_vport: number
  client_ip: string
  host: string
  request_method: string
  request_uri: string
  status: number
  /** `ip:port` of the private address, or `-` when no backend took it. */
  upstream_addr: string
  upstream_status: string
  upstream_response_time: string
  request_time: number
  body_bytes_sent: number
  scheme: string
}

export interface BackendCounters {
  serverId: string
  port: number
  requests: number
  status2xx: number
  status3xx: number
  status4xx: number
  status5xx: number
  inFlight: number
  /** Sum of response times, for the average. */
  totalMs: number
}

/** What passed one listener in one minute. Bytes as the balancer saw them on its clients' side. */
export interface TrafficMinute {
  /** Start of the minute, epoch ms. */
  timeMs: number
  newConnections: number
  /** Connections that no backend took. */
  droppedConnections: number
  /** Largest number open at the same time. */
  maxConnections: number
  /** Sum of samples and their number, for the average of open connections. */
  openSum: number
  openSamples: number
  bytesIn: number
  bytesOut: number
}

/** Load balancers as real proxies. */
export interface BalancerDriver {
  apply(config: BalancerConfig): Promise<void>
  remove(loadBalancerId: string): Promise<void>
  /**
   * Rejects, saying why and what to do, when a listener of this kind could not listen now on one of the addresses.
   * Absent where nothing listens.
   */
  checkListen?(listener: Pick<BalancerListener, 'port' | 'protocol'>, addresses: readonly string[]): Promise<void>
  health(loadBalancerId: string, listenerPort: number): { serverId: string; port: number; state: BackendState }[]
  /** Log lines of [fromMs, toMs), oldest first. Kept for at least one hour or 500,000 lines. */
  accessLog(loadBalancerId: string, fromMs: number, toMs: number): AccessLogLine[]
  counters(loadBalancerId: string, listenerPort: number): BackendCounters[]
  /** Minutes that start in [fromMs, toMs), oldest first; minutes without any event are left out. Absent where nothing listens. */
  traffic?(loadBalancerId: string, listenerPort: number, fromMs: number, toMs: number): TrafficMinute[]
  close(): Promise<void>
}

/** RDS instances as real MySQL-compatible servers. */
export interface DatabaseDriver {
  create(request: {
    instanceId: string
    engineVersion: string
    /** Its address in the VSwitch; the loopback address is made to look like it. */
    privateIp?: string
    /** VPC address that stands for every process outside of the instances ("a runner inside the VPC"). */
    runnerAddress?: string
  }): Promise<{ host: string; port: number }>
  restart(instanceId: string): Promise<void>
  /** Kills the server as a failover does and brings it back; connections break. */
  failover(instanceId: string): Promise<void>
  destroy(instanceId: string): Promise<void>
  createAccount(instanceId: string, account: { name: string; password: string; isSuper: boolean }): Promise<void>
  deleteAccount(instanceId: string, name: string): Promise<void>
  setPassword(instanceId: string, name: string, password: string): Promise<void>
  createDatabase(instanceId: string, name: string, charset: string): Promise<void>
  deleteDatabase(instanceId: string, name: string): Promise<void>
  grant(instanceId: string, account: string, database: string, privilege: string): Promise<void>
  revoke(instanceId: string, account: string, database: string): Promise<void>
  /** Changes server settings now and for every later start. Drivers without a server have none. */
  setParameters?(instanceId: string, values: Readonly<Record<string, string>>): Promise<void>
  /** Bytes that a server's data and logs take. Drivers without a server have none. */
  usedBytes?(instanceId: string): Promise<number>
  /** Addresses (CIDR or IP, as VPC addresses) that may connect to the private endpoint. */
  setWhitelist(instanceId: string, addresses: readonly string[]): Promise<void>
  /** Opens (or closes) a second endpoint that stands for the public address. */
  setPublicEndpoint(instanceId: string, isOpen: boolean): Promise<{ host: string; port: number } | undefined>
  close(): Promise<void>
}

export interface Drivers {
  machines: MachineDriver
  balancers: BalancerDriver
  databases: DatabaseDriver
}
