import { describe, expect, test } from 'vitest'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra, todoSettings, type CommandRun } from '../../support/infra-command.ts'
import { countResources } from '../../support/infra-state.ts'

const withInstances = (
  instances: object,
  listeners = todoSettings.infrastructure.loadBalancer.listeners,
): CommandRun => ({
  settings: {
    ...todoSettings,
    infrastructure: { ...todoSettings.infrastructure, loadBalancer: { listeners }, instances },
  },
})

interface Server {
  serverId: string
  weight: number
}

interface InstanceRow {
  id: string
  status: string
  instanceType: string
}

const rows = <T>(infra: InfraCloud, kind: string) => (infra.local.core.store.toJSON()[kind] ?? []) as T[]

/** How many servers the load balancer could send a request to: running, with a weight. */
function serving(infra: InfraCloud): number {
  const running = new Set(
    rows<InstanceRow>(infra, 'instance')
      .filter(({ status }) => status === 'Running')
      .map(({ id }) => id),
  )
  const [group] = rows<{ members: Server[] }>(infra, 'vserver-group')
  return group!.members.filter(({ serverId, weight }) => weight > 0 && running.has(serverId)).length
}

describe('another instance type for a fleet that serves', () => {
  test('is brought in one server at a time, and each one serves again before the next', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision', withInstances({ count: 3, instanceType: 'ecs.g6.large' }))
    let fewest = 3
    const outcome = await runInfra(infra, 'provision', {
      ...withInstances({ count: 3, instanceType: 'ecs.g6.xlarge' }),
      onEffect: () => (fewest = Math.min(fewest, serving(infra))),
    })
    expect(outcome, outcome.text).toMatchObject({ result: 'succeeded' })
    expect(fewest).toBe(2)
    expect(serving(infra)).toBe(3)
    expect(rows<InstanceRow>(infra, 'instance').map(({ instanceType }) => instanceType)).toEqual(
      Array(3).fill('ecs.g6.xlarge'),
    )
  })

  test('is refused for the only server there is', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision', withInstances({ count: 1, instanceType: 'ecs.g6.large' }))
    const outcome = await runInfra(infra, 'provision', withInstances({ count: 1, instanceType: 'ecs.g6.xlarge' }))
    expect(outcome).toMatchObject({ result: 'failed', exitCode: 4, error: { code: 'E_LAST_SERVER' } })
    expect(serving(infra)).toBe(1)
  })

  test('killed at any call: the next run finishes it, and every server serves with its weight', async () => {
    const change = withInstances({ count: 2, instanceType: 'ecs.g6.xlarge' })
    for (let killAfter = 1; ; killAfter++) {
      const infra = new InfraCloud()
      await runInfra(infra, 'provision', withInstances({ count: 2, instanceType: 'ecs.g6.large' }))
      const isDone = await runInfra(infra, 'provision', { ...change, killAfter }).then(
        () => infra.calls.length < killAfter,
        () => false,
      )
      if (isDone) break
      infra.bucket().releaseLock()
      const again = await runInfra(infra, 'provision', change)
      expect(again, `after call ${killAfter}: ${again.text}`).toMatchObject({ exitCode: 0 })
      expect(serving(infra), `after call ${killAfter}`).toBe(2)
      expect(await runInfra(infra, 'provision', change)).toMatchObject({ result: 'no-change' })
    }
  })
})

describe('user data that changes', () => {
  const changed = withInstances({ count: 2, userData: '#!/bin/sh\ntouch /new' })

  test('is refused without consent: it replaces instances that serve', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    await expect(runInfra(infra, 'provision', changed)).rejects.toThrow(/userData.*replaces instance-1/)
    expect(infra.mutating()).toEqual([])
  })

  test('replaces one instance after the other with consent', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    let fewest = 2
    const run = { ...changed, options: { 'allow-replace': ['instance'] } }
    const outcome = await runInfra(infra, 'provision', {
      ...run,
      onEffect: () => (fewest = Math.min(fewest, serving(infra))),
    })
    expect(outcome, outcome.text).toMatchObject({ result: 'succeeded' })
    expect(fewest).toBe(1)
    expect(serving(infra)).toBe(2)
    expect(countResources(infra)).toMatchObject({ instance: 2, disk: 2 })
    expect(await runInfra(infra, 'provision', run)).toMatchObject({ result: 'no-change' })
  })
})

describe('scaling in', () => {
  test('takes the weight first, waits for the last request, then removes and deletes', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision', withInstances({ count: 3 }))
    const at: [string, number][] = []
    const outcome = await runInfra(infra, 'provision', {
      ...withInstances({ count: 2 }),
      onEffect: ({ name, isMutating }) => isMutating && at.push([name, infra.clock.monotonic()]),
    })
    expect(outcome, outcome.text).toMatchObject({ result: 'succeeded' })
    const names = at.map(([name]) => name)
    expect(names).toEqual([
      'Slb:SetVServerGroupAttribute',
      'Slb:RemoveVServerGroupBackendServers',
      'Ecs:DeleteInstances',
    ])
    // The listener lets a request take 60 s.
    expect(at[1]![1] - at[0]![1]).toBeGreaterThanOrEqual(60_000)
  })
})
