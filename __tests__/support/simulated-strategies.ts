import { planCanary } from '../../src/rollout/canary/plan.ts'
import type { AskedStep } from '../../src/rollout/canary/steps.ts'
import { sharesOnly, simulateCanary, simulatedLog } from './simulated-canary.ts'
import { watchedShares } from './simulated-canary-steps.ts'
import { seedHistory, simulate, type SimulatedRun, type Way } from './simulated-deployment.ts'
import { SimulatedFleet } from './simulated-fleet.ts'
import type { KillPlan } from './simulated-process.ts'
import { nextCommands, type Stage, type Strategy } from './simulated-stage.ts'
import { checkEnd } from './simulated-scenario.ts'
import { ports, renewal, scalingGroup } from './strategies-on-clouds.ts'

const lockMs = 90_000

interface RollingOptions {
  isBad?: boolean
  batch?: string
  /** The killed command is a rollback from v2 to v1. */
  isRollback?: boolean
  /** Behind no load balancer. */
  isBare?: boolean
}

/** Four servers, uneven weights, one in maintenance, foreign backends, groups on two load balancers. */
function rolling(way: Way, options: RollingOptions = {}): Strategy {
  return {
    next: nextCommands,
    isKilledByChanges: true,
    async start() {
      const release = options.isRollback ? 'v2' : 'v1'
      const fleet = new SimulatedFleet({
        servers: [
          { weights: [60, 40], zoneId: 'zone-a', release },
          { weights: [100, 100], zoneId: 'zone-b', release, drainMs: 4_000 },
          { weights: [40, 0], zoneId: 'zone-a', release },
          { weights: [0, 0], zoneId: 'zone-b', release },
        ],
        groups: options.isBare ? 0 : 2,
        loadBalancers: options.isBare ? 0 : 2,
        foreign: [70],
        minHealthy: 2,
        isFromImage: way === 'image',
        isBad: (version, index) => options.isBad === true && version === 'v2' && index === 1,
      })
      await seedHistory(fleet, 'v1', way)
      if (options.isRollback) await seedHistory(fleet, 'v2', way)
      fleet.monitor.begin()
      const run = { way, settings: { minHealthy: '2', batch: options.batch ?? '1' } }
      const first: SimulatedRun = { ...run, version: 'v2', ...(options.isRollback ? { verb: 'rollback' } : {}) }
      const wanted = options.isBad || options.isRollback ? ['v1'] : ['v2']
      return onFleet(fleet, run, wanted, (kill) => simulate(fleet, { ...first, ...(kill ? { kill } : {}) }))
    },
  }
}

/** One step of each kind that a run plays without a person. */
const everyKind: readonly AskedStep[] = [
  { kind: 'share', share: 0.05, servers: '1' },
  { kind: 'wait', word: 'bake', ms: 60_000 },
  { kind: 'probe', requestsPerSecond: 5, ms: 60_000 },
  { kind: 'analyse' },
  { kind: 'share', share: 0.25 },
  { kind: 'wait', word: 'every', ms: 300_000 },
  { kind: 'servers', servers: '50%' },
  { kind: 'wait', word: 'pause', ms: 60_000 },
  { kind: 'servers', servers: '3' },
  { kind: 'promote' },
]
const threeShares: readonly AskedStep[] = sharesOnly([0.05, 0.25, 0.5])

function canary(errorRate: number, { steps = threeShares, weights = [100, 60, 100, 40] } = {}): Strategy {
  return {
    next: nextCommands,
    isKilledByChanges: true,
    async start() {
      const fleet = new SimulatedFleet({
        servers: weights.map((weight) => ({ weights: [weight], release: 'v1' })),
        minHealthy: 2,
      })
      await seedHistory(fleet, 'v1')
      fleet.monitor.begin()
      const isBad = errorRate > 0.05
      const plan = planCanary({ instances: 1, steps, headroom: 0.25 }, weights)
      const shares = plan.ok ? watchedShares(plan.steps) : []
      fleet.monitor.shares.expect({ version: 'v2', shares, minRequests: 50, mayGrow: !isBad })
      const log = simulatedLog(fleet, {
        requestsPerSecond: 40,
        errorRate: (version) => (version === 'v2' ? errorRate : 0.001),
      })
      const run = (kill?: KillPlan) =>
        simulateCanary(fleet, log, 'v2', { request: { steps }, ...(kill ? { kill } : {}) })
      return onFleet(fleet, {}, isBad ? ['v1'] : ['v2'], run)
    },
  }
}

/** The stage of a strategy whose fleet the monitor watches; what follows a kill is the program's own command. */
function onFleet(
  fleet: SimulatedFleet,
  run: Omit<SimulatedRun, 'version'>,
  wantedVersions: readonly string[],
  deploy: (kill?: KillPlan) => Promise<{ kind: string; error?: unknown }>,
): Stage {
  return {
    async run(command, kill) {
      const end = await (command === 'same'
        ? deploy(kill)
        : simulate(fleet, {
            ...run,
            version: 'v3',
            ...(command === 'newer' ? {} : { verb: command }),
            ...(kill ? { kill } : {}),
          }))
      if (end.kind === 'threw') return { threw: end.error }
      return end.kind === 'killed' ? 'killed' : 'ended'
    },
    rest: () => fleet.clock.advance(lockMs),
    async problems(last, end) {
      const problems: string[] = []
      const isRefusal = typeof end === 'object' && (end.threw as { code?: string }).code === 'E_NO_PREVIOUS_RELEASE'
      // A rollback that was over when it was killed has nothing further to go back to.
      if (typeof end === 'object' && !isRefusal) problems.push(`${last} threw ${String((end.threw as Error).stack)}`)
      const { current } = fleet.standing[0]!
      const wanted = { same: wantedVersions, newer: ['v3'], recover: ['v1', 'v2'], rollback: ['v1'] }[last]
      if (!wanted.includes(current ?? '')) problems.push(`${current} serves after ${last}`)
      return [...problems, ...(await checkEnd(fleet, { kind: 'nothing' }, undefined))]
    },
  }
}

/** Every strategy that is killed at every call. */
export const strategies: Record<string, Strategy> = {
  'rolling-artifact': rolling('artifact'),
  'rolling-artifact-bad': rolling('artifact', { isBad: true }),
  'rolling-image': rolling('image', { batch: '2' }),
  'rolling-command': rolling('command', { batch: '2' }),
  'bare-artifact': rolling('artifact', { isBare: true }),
  'bare-image': rolling('image', { isBare: true }),
  'bare-image-bad': rolling('image', { isBare: true, isBad: true }),
  rollback: rolling('artifact', { isRollback: true, batch: '2' }),
  canary: canary(0.001),
  'canary-bad': canary(0.3),
  'canary-steps': canary(0.001, { steps: everyKind, weights: [100, 100, 100, 100] }),
  ports: ports(),
  'blue-green': renewal('blue-green'),
  replace: renewal('rolling-deploy'),
  'scaling-group': scalingGroup(),
}
