import { describe, expect, test } from 'vitest'
import { parseFaults } from '../../../src/local/faults/rule.ts'
import type { Cost } from '../../../src/infra/cost.ts'
import type { PlanDocument } from '../../../src/infra/plan-document.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra, todoSettings, type CommandRun } from '../../support/infra-command.ts'

const fleetOf = (count: number) => ({
  ...todoSettings,
  infrastructure: { ...todoSettings.infrastructure, instances: { count } },
})

async function planned(infra: InfraCloud, run: CommandRun = {}): Promise<{ cost: Cost; text: string }> {
  const outcome = await runInfra(infra, 'provision', { isDryRun: true, ...run })
  return { cost: (outcome.plan as PlanDocument).cost!, text: outcome.text }
}

const priceCalls = (infra: InfraCloud) => infra.calls.filter(({ name }) => name.endsWith(':DescribePrice')).length

describe('the estimated cost of a plan', () => {
  test('is what ECS and RDS say, and names what no API prices', async () => {
    const { cost, text } = await planned(new InfraCloud())
    expect(cost).toMatchObject({ currency: 'CNY', notPriced: ['load-balancer', 'eip'], missing: [] })
    expect(cost.perHour).toBeGreaterThan(0)
    expect(cost.change).toBe(cost.perHour)
    const amount = cost.perHour.toFixed(2)
    expect(text).toContain(
      `unchanged.      about CNY ${amount}/h (+${amount})\nnot priced, as no API tells: load-balancer`,
    )
  })

  test('says by how much a change changes it', async () => {
    const infra = new InfraCloud()
    const first = await planned(infra)
    await runInfra(infra, 'provision')
    const more = await planned(infra, { settings: fleetOf(3) })
    expect(more.cost.change).toBeGreaterThan(0)
    expect(more.cost.perHour).toBeCloseTo(first.cost.perHour + more.cost.change, 4)
    await runInfra(infra, 'provision', { settings: fleetOf(3) })
    const less = await planned(infra)
    expect(less.cost.change).toBeCloseTo(-more.cost.change, 4)
    expect(less.text).toMatch(/\(-\d+\.\d\d\)/)
  })

  test('costs one call per distinct type, whatever the size of the fleet', async () => {
    for (const count of [2, 100]) {
      const infra = new InfraCloud()
      await planned(infra, { settings: fleetOf(count) })
      expect(priceCalls(infra)).toBe(2)
    }
  })

  test('is asked for with --dry-run and --cost only, and never without changes', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    expect(priceCalls(infra)).toBe(0)
    await runInfra(infra, 'provision', { isDryRun: true })
    expect(priceCalls(infra)).toBe(0)
    await runInfra(infra, 'provision', { settings: fleetOf(3), options: { cost: true } })
    expect(priceCalls(infra)).toBe(2)
  })

  test('that cannot be had is a notice, not an error', async () => {
    const infra = new InfraCloud()
    const faults = [{ kind: 'error', action: 'Rds:DescribePrice', status: 403, code: 'Forbidden.RAM', message: 'no' }]
    infra.local.gateway.faults.load(parseFaults({ faults }).rules, { nowMs: infra.local.core.clock.now(), seed: 1 })
    const { cost, text } = await planned(infra)
    expect(cost.missing).toEqual([expect.stringContaining('mysql.n2.medium.2c')])
    expect(text).toContain('no price for mysql.n2.medium.2c')
  })
})
