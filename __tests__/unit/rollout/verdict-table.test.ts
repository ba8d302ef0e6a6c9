import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { UndecidedAction, UndecidedPolicy } from '../../../src/analysis/policy.ts'
import type { AccessLog } from '../../../src/cloud/access-log.ts'
import type { CanaryEnd } from '../../../src/rollout/canary/request.ts'
import { exitCodes } from '../../../src/shared/errors.ts'
import { simulateCanary, simulatedLog, type SimulatedTraffic } from '../../support/simulated-canary.ts'
import { seedHistory } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'

const minute = 60_000
const words = {
  PASS: 'pass',
  FAIL: 'fail',
  INCONCLUSIVE: 'inconclusive',
  NODATA: 'no-data',
  PROVIDER_ERROR: 'provider-error',
  SHARE_MISMATCH: 'share-mismatch',
  EXTERNAL: 'external',
} as const
type Name = keyof typeof words

const codes: Record<CanaryEnd['result'], number> = {
  promoted: exitCodes.done,
  rejected: exitCodes.canaryRejected,
  inconclusive: exitCodes.inconclusive,
  paused: exitCodes.paused,
  mixed: exitCodes.mixed,
}

interface Cell {
  verdict: Name
  step: 'inner' | 'last'
  policy: UndecidedPolicy
  says: string
}

/** The table as users read it. */
function cellsOfDocument(): Cell[] {
  const lines = readFileSync(new URL('../../../docs/canary-analysis.md', import.meta.url), 'utf8').split('\n')
  const rows = lines
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter(([verdict, step]) => verdict !== undefined && verdict in words && (step === 'inner' || step === 'last'))
  const head = lines
    .find((line) => line.startsWith('| verdict | step |'))!
    .split('|')
    .slice(3, -1)
  const policies = head.map((text): UndecidedPolicy => {
    const action = /(rollback|promote|pause)/.exec(text)![1] as UndecidedAction
    return text.includes('extend') ? { action, extendMs: 2 * minute } : { action }
  })
  return rows.flatMap(([verdict, step, ...says]) =>
    says.map((text, index) => ({
      verdict: verdict as Name,
      step: step as Cell['step'],
      policy: policies[index]!,
      says: text,
    })),
  )
}

const canariesOf = (fleet: SimulatedFleet) =>
  fleet.servers.filter((server) => server.current === 'v2' && fleet.weightsOf(server)[0]! > 0)

/** A log that is clean until the wanted step, and then such that the step ends with the verdict. */
function logOf(fleet: SimulatedFleet, { verdict, step }: Pick<Cell, 'verdict' | 'step'>): AccessLog {
  const clean: SimulatedTraffic = { requestsPerSecond: 40, errorRate: () => 0 }
  const traffic: Record<Name, SimulatedTraffic> = {
    PASS: clean,
    FAIL: { requestsPerSecond: 40, errorRate: (version) => (version === 'v2' ? 0.3 : 0) },
    INCONCLUSIVE: { requestsPerSecond: 0.3, errorRate: () => 0 },
    NODATA: { requestsPerSecond: 0, errorRate: () => 0 },
    PROVIDER_ERROR: clean,
    SHARE_MISMATCH: clean,
    EXTERNAL: { requestsPerSecond: 40, errorRate: () => 0.3 },
  }
  const [before, then] = [simulatedLog(fleet, clean), simulatedLog(fleet, traffic[verdict])]
  return {
    countByBackend: async (query) => {
      const count = canariesOf(fleet).length
      if (count === 0 || (step === 'last' && count === 1)) return before.countByBackend(query)
      if (verdict === 'PROVIDER_ERROR') throw new Error('503')
      const rows = await then.countByBackend(query)
      if (verdict !== 'SHARE_MISMATCH') return rows
      return rows.map((row) => ({
        ...row,
        requests: Math.round(row.requests / (isCanary(fleet, row.backend) ? 4 : 1)),
      }))
    },
  }
}

const isCanary = (fleet: SimulatedFleet, backend: string) =>
  canariesOf(fleet).some(({ id }) => backend.startsWith(`10.0.0.${Number(id.slice(2))}:`))

async function play(cell: Cell, onFailure: 'rollback' | 'stop' = 'rollback') {
  const fleet = new SimulatedFleet({
    servers: [100, 100, 100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 2,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  const run = await simulateCanary(fleet, logOf(fleet, cell), 'v2', {
    // 50 % are too much for one of four: the last step has two canaries.
    request: { shares: [0.25, 0.5], stepDurationMs: 3 * minute, onInconclusive: cell.policy },
    onFailure,
  })
  if (run.kind !== 'ended') throw new Error(`the run ${run.kind}`)
  expect(fleet.monitor.violations).toEqual([])
  const { steps, result } = run.end
  const index = cell.step === 'inner' ? 0 : 1
  const judged = steps[index]
  expect(judged?.verdict.word).toBe(words[cell.verdict])
  const isExtended = judged?.extendedMs !== undefined ? 'extend, ' : ''
  const code = codes[result]
  if (steps.length > index + 1) return `${isExtended}next step`
  const kept = canariesOf(fleet).length
  if (result === 'promoted') {
    expect(kept).toBe(4)
    return `${isExtended}promote (${code})`
  }
  expect(kept).toBe(result === 'paused' ? index + 1 : 0)
  if (result === 'paused') return `${isExtended}${cell.verdict === 'EXTERNAL' ? 'freeze' : 'pause'} (${code})`
  return `${isExtended}roll back (${code})`
}

const describePolicy = ({ action, extendMs }: UndecidedPolicy) =>
  extendMs === undefined ? action : `extend, ${action}`
const cells = cellsOfDocument()

test('the table has every verdict, step and policy', () => {
  expect(cells).toHaveLength(Object.keys(words).length * 2 * 6)
})

test.each(cells.map((cell) => [cell.verdict, cell.step, describePolicy(cell.policy), cell.says, cell] as const))(
  '%s at the %s step with %s: %s',
  async (_verdict, _step, _policy, says, cell) => expect(await play(cell)).toBe(says),
)

test.each(
  cells
    .filter(({ policy }) => policy.action === 'rollback' && policy.extendMs === undefined)
    .map((cell) => [cell.verdict, cell.step, cell.says, cell] as const),
)('%s at the %s step is %s with onFailure: stop, too', async (_verdict, _step, says, cell) =>
  expect(await play(cell, 'stop')).toBe(says),
)
