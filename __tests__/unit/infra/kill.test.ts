import { describe, expect, test } from 'vitest'
import { parseFaults } from '../../../src/local/faults/rule.ts'
import { InfraCloud, type RunOptions } from '../../support/infra-cloud.ts'
import { runInfra, todoSettings, type CommandRun } from '../../support/infra-command.ts'
import { countResources } from '../../support/infra-state.ts'

const complete = {
  vpc: 1,
  vswitch: 2,
  'security-group': 1,
  eip: 1,
  instance: 2,
  disk: 2,
  'load-balancer': 1,
  listener: 1,
  'vserver-group': 1,
  'database-instance': 1,
  'database-schema': 1,
  'database-account': 1,
  bucket: 1,
}

const removal = { options: { yes: true, 'allow-destroy': ['database'] } }

const changed: CommandRun = {
  settings: {
    ...todoSettings,
    infrastructure: {
      ...todoSettings.infrastructure,
      instances: { count: 3 },
      eip: { bandwidth: 10 },
      loadBalancer: {
        listeners: [
          { port: 80, backendPort: 8080, healthCheck: { interval: '2s', healthy: 3, unhealthy: 3 } },
          { port: 81, backendPort: 8081 },
        ],
      },
    },
  },
}

/** A run that dies at some call; how it ends then is nobody's business. */
async function killed(
  infra: InfraCloud,
  command: 'provision' | 'destroy',
  run: CommandRun & RunOptions,
): Promise<boolean> {
  try {
    await runInfra(infra, command, run)
  } catch {
    // The process is gone; its lock, too, so that the next run need not wait for it to run out.
    infra.bucket().releaseLock()
  }
  return infra.calls.length >= run.killAfter!
}

const ways = ['has-effect', 'is-lost'] as const

/** Every read shows the state of three seconds ago: what was just made is not there yet, what is gone still is. */
function readStale(infra: InfraCloud): void {
  const { core, gateway } = infra.local
  const { rules } = parseFaults({ faults: [{ kind: 'stale-read', delay: '3s' }] })
  gateway.faults.load(rules, { nowMs: core.clock.now() })
}

describe('reads that are three seconds old', () => {
  test('are enough to create, and to destroy', async () => {
    const infra = new InfraCloud()
    readStale(infra)
    const made = await runInfra(infra, 'provision')
    expect(made, made.text).toMatchObject({ exitCode: 0 })
    expect(countResources(infra)).toEqual(complete)
    await infra.clock.advance(5_000)
    const gone = await runInfra(infra, 'destroy', removal)
    expect(gone, gone.text).toMatchObject({ exitCode: 0 })
    expect(countResources(infra)).toEqual({})
  })

  test('after a kill at any call do not make anything twice: the tokens find it', async () => {
    for (let killAfter = 1; ; killAfter++) {
      const infra = new InfraCloud()
      readStale(infra)
      if (!(await killed(infra, 'provision', { killAfter, lastCall: 'has-effect' }))) break
      const again = await runInfra(infra, 'provision')
      expect(again, `after call ${killAfter}: ${again.text}`).toMatchObject({ exitCode: 0 })
      expect(countResources(infra), `after call ${killAfter}`).toEqual(complete)
    }
  })
})

describe.each(ways)('killed at any call, which %s', (lastCall) => {
  test('creation: the next run completes it, and nothing is there twice', async () => {
    for (let killAfter = 1; ; killAfter++) {
      const infra = new InfraCloud()
      if (!(await killed(infra, 'provision', { killAfter, lastCall }))) break
      const again = await runInfra(infra, 'provision')
      expect(again, `after call ${killAfter}: ${again.text}`).toMatchObject({ exitCode: 0 })
      expect(countResources(infra), `after call ${killAfter}`).toEqual(complete)
      expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'no-change' })
    }
  })

  test('change: the next run completes it', async () => {
    for (let killAfter = 1; ; killAfter++) {
      const infra = new InfraCloud()
      await runInfra(infra, 'provision')
      if (!(await killed(infra, 'provision', { ...changed, killAfter, lastCall }))) break
      const again = await runInfra(infra, 'provision', changed)
      expect(again, `after call ${killAfter}: ${again.text}`).toMatchObject({ exitCode: 0 })
      expect(countResources(infra), `after call ${killAfter}`).toEqual({
        ...complete,
        instance: 3,
        disk: 3,
        listener: 2,
        'vserver-group': 2,
      })
      expect(await runInfra(infra, 'provision', changed)).toMatchObject({ result: 'no-change' })
    }
  })

  test('change back: the next run completes it', async () => {
    for (let killAfter = 1; ; killAfter++) {
      const infra = new InfraCloud()
      await runInfra(infra, 'provision', changed)
      if (!(await killed(infra, 'provision', { killAfter, lastCall }))) break
      const again = await runInfra(infra, 'provision')
      expect(again, `after call ${killAfter}: ${again.text}`).toMatchObject({ exitCode: 0 })
      expect(countResources(infra), `after call ${killAfter}`).toEqual(complete)
      expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'no-change' })
    }
  })

  test('destroy: the next run removes the rest', async () => {
    for (let killAfter = 1; ; killAfter++) {
      const infra = new InfraCloud()
      await runInfra(infra, 'provision')
      if (!(await killed(infra, 'destroy', { ...removal, killAfter, lastCall }))) break
      const again = await runInfra(infra, 'destroy', removal)
      expect(again, `after call ${killAfter}: ${again.text}`).toMatchObject({ exitCode: 0 })
      expect(countResources(infra), `after call ${killAfter}`).toEqual({})
    }
  })
})
