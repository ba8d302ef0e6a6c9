import type { RotationSettings } from '../../src/rollout/plan.ts'
import type { Random } from '../../src/shared/random.ts'
import type { Way } from './simulated-deployment.ts'
import { SimulatedFleet } from './simulated-fleet.ts'
import type { KillPlan } from './simulated-process.ts'
import type { ServerOptions } from './simulated-server.ts'

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)]!
export const upTo = (random: Random, most: number) => Math.floor(random() * (most + 1))

export interface RandomFleet {
  fleet: SimulatedFleet
  way: Way
  settings: Partial<RotationSettings>
  pollIntervalMs: number
  isBad: (version: string) => boolean
  /** What was chosen, for a person who replays the seed. */
  what: string
}

/** A fleet of 1 to `maxServers` servers with uneven weights, some of them 0, and settings that leave it room. */
export function aRandomFleet(
  random: Random,
  options: { maxServers: number; way?: Way; isBare?: boolean },
): RandomFleet {
  const count = random() < 0.7 ? 1 + upTo(random, 4) : 1 + upTo(random, options.maxServers - 1)
  const groups = pick(random, [1, 1, 1, 2, 2, 3])
  const loadBalancers = random() < 0.5 ? groups : 1
  const servers = someServers(random, count, groups)
  const active = servers.filter((server) => server.weights.some((weight) => weight > 0))
  const minHealthy = active.length === 1 ? 0 : 1 + upTo(random, active.length - 2)
  const batch = 1 + upTo(random, active.length - 1)
  const zones = ['zone-a', 'zone-b'].map((zone) => active.filter(({ zoneId }) => zoneId === zone).length)
  const minHealthyPerZone = zones.every((size) => size !== 1) && random() < 0.3 ? 1 : 0
  const badVersion = random() < 0.3 ? pick(random, ['v2', 'v3']) : undefined
  const badFrom = random() < 0.5 ? 0 : upTo(random, count - 1)
  // A release that needs a second start here and there is none that fails.
  const shaky = random() < 0.15 ? upTo(random, count - 1) : undefined
  const way = options.way ?? pick(random, ['artifact', 'artifact', 'artifact', 'image', 'command'] as const)
  const protocol = random() < 0.2 ? ('tcp' as const) : ('http' as const)
  const foreign = random() < 0.25 ? [70, 0] : []
  const fleet = new SimulatedFleet({
    servers: options.isBare ? servers.map((server) => ({ ...server, weights: [] })) : servers,
    groups: options.isBare ? 0 : groups,
    loadBalancers: options.isBare ? 0 : loadBalancers,
    foreign,
    protocol,
    minHealthy,
    minHealthyPerZone,
    isFromImage: way === 'image',
    isBad: (version, index, start) =>
      (version === badVersion && index >= badFrom) || (index === shaky && version !== 'v1' && start <= 1),
    latencyMs: pick(random, [5, 20, 200]),
  })
  if (!badVersion) fleet.monitor.slots = batch
  const settings = {
    batch: String(batch),
    minHealthy: String(minHealthy),
    minHealthyPerZone,
    ...(random() < 0.2 ? { firstBatch: 1, bakeMs: 5_000 } : {}),
    ...(random() < 0.1 ? { pauseBetweenMs: 3_000 } : {}),
  }
  const weights = servers.map((server) => server.weights.join('/')).join(' ')
  const what = `${options.isBare ? 'without a load balancer, ' : ''}${count} servers by ${way}, weights ${weights}, ${loadBalancers} load balancers, ${foreign.length} foreign backends, ${protocol}, batch ${batch}, minHealthy ${minHealthy}, ${minHealthyPerZone} per zone, bad ${badVersion ?? 'none'} from server ${badFrom}${shaky === undefined ? '' : `, server ${shaky} needs a second start`}`
  return {
    fleet,
    way,
    settings,
    pollIntervalMs: pick(random, [500, 2_000]),
    isBad: (version) => version === badVersion,
    what,
  }
}

function someServers(random: Random, count: number, groups: number): (ServerOptions & { weights: number[] })[] {
  const servers = Array.from({ length: count }, () => ({
    weights: Array.from({ length: groups }, () => pick(random, [100, 100, 60, 40, 1])),
    zoneId: pick(random, ['zone-a', 'zone-b']),
    release: 'v1',
    drainMs: random() < 0.1 ? 40_000 : upTo(random, 3_000),
    updateMs: 2_000 + upTo(random, 8_000),
  }))
  // Maintenance is the operator's: at least two servers stay in traffic, in each group.
  servers.forEach((server, index) => {
    if (index >= 2 && random() < 0.1) server.weights = server.weights.map(() => 0)
    else if (index >= 2 && groups > 1 && random() < 0.2) server.weights[upTo(random, groups - 1)] = 0
  })
  return servers
}

/** A kill somewhere in a run over so many servers. */
export function aRandomKill(random: Random, servers: number): KillPlan {
  return {
    atCall: 1 + upTo(random, 30 + servers * 30),
    moment: random() < 0.5 ? 'before' : 'after',
  }
}
