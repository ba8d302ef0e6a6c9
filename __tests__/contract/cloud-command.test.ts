import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommandResult } from '../../src/cloud/command.ts'
import type { CommandRun } from '../../src/local/drivers.ts'
import { makeInstances, makeNetwork, startCloud, until, type CloudUnderTest } from './cloud-harness.ts'

let under: CloudUnderTest
let ids: string[]
const ran: { instanceId: string; command: CommandRun }[] = []
beforeAll(async () => {
  under = await startCloud({
    async run(instanceId, command) {
      ran.push({ instanceId, command })
      if (command.script.includes('hang')) {
        await new Promise((resolve) => command.signal?.addEventListener('abort', resolve, { once: true }))
        return { reason: 'stopped', output: Buffer.from('half') }
      }
      if (command.script.includes('fail')) return { exitCode: 3, reason: 'exited', output: Buffer.from('müde\n') }
      if (command.script.includes('slow')) return { reason: 'timed-out', output: Buffer.from('') }
      if (command.script.includes('much'))
        return { exitCode: 0, reason: 'exited', output: Buffer.alloc(30_000, 'word\n') }
      return { exitCode: 0, reason: 'exited', output: Buffer.from(`ran ${command.script}`) }
    },
  })
  const made = await makeNetwork(under.cloud)
  ids = await makeInstances(under.cloud, made, 2)
  await until('the agents answer', async () =>
    (await under.cloud.commands.reachable(ids)).length === ids.length ? true : undefined,
  )
})
afterAll(() => under.close())

const isOver = ({ status }: CommandResult) => status !== 'pending' && status !== 'running'
async function finish(invocationId: string): Promise<CommandResult[]> {
  return until('the command ends', async () => {
    const results = await under.cloud.commands.results(invocationId)
    return results.length > 0 && results.every(isOver)
      ? results.sort((a, b) => a.instanceId.localeCompare(b.instanceId))
      : undefined
  })
}
const run = async (script: string, more: object = {}) =>
  finish(await under.cloud.commands.start({ instanceIds: ids, script, timeoutSeconds: 60, ...more }))

describe('a command on instances', () => {
  test('runs on each and brings back exit code and output', async () => {
    const results = await run('echo ü "$HOME"')
    expect(results).toEqual(
      [...ids].sort().map((instanceId) => ({
        instanceId,
        status: 'succeeded',
        exitCode: 0,
        output: 'ran echo ü "$HOME"',
        droppedBytes: 0,
      })),
    )
  })

  test('that fails says so, with what it printed', async () => {
    expect((await run('fail'))[0]).toMatchObject({
      status: 'failed',
      exitCode: 3,
      output: 'müde\n',
      errorCode: 'ExitCodeNonzero',
    })
  })

  test('that takes too long is told apart from one that fails', async () => {
    expect((await run('slow'))[0]).toMatchObject({ status: 'timed-out', errorCode: 'ExecutionTimeout' })
  })

  test('that prints much loses the rest, which is counted', async () => {
    const [result] = await run('much')
    expect(Buffer.byteLength(result!.output)).toBeLessThanOrEqual(24 * 1_024)
    expect(result!.output.trim().split('\n')).toEqual(Array.from({ length: 4_914 }, () => 'word'))
    expect(result!.droppedBytes).toBe(30_000 - 24 * 1_024)
  })

  test('can be stopped', async () => {
    const { commands } = under.cloud
    const invocationId = await commands.start({ instanceIds: [ids[0]!], script: 'hang', timeoutSeconds: 600 })
    await until('it runs', async () =>
      (await commands.results(invocationId)).find(({ status }) => status === 'running'),
    )
    await commands.stop(invocationId, [ids[0]!])
    expect((await finish(invocationId))[0]?.status).toBe('cancelled')
  })

  test('runs once for one token, also when the answer got lost', async () => {
    under.faults({ kind: 'drop-after', action: 'Ecs:RunCommand', count: 1 })
    const before = ran.length
    await run('echo once', { instanceIds: [ids[0]!], clientToken: 'once' })
    under.faults()
    expect(ran.slice(before)).toHaveLength(1)
  })

  test('with unknown outcome and no token is not sent again', async () => {
    under.faults({ kind: 'drop-after', action: 'Ecs:RunCommand', count: 1 })
    await expect(
      under.cloud.commands.start({ instanceIds: [ids[0]!], script: 'echo x', timeoutSeconds: 60 }),
    ).rejects.toMatchObject({ kind: 'transient' })
    under.faults()
  })

  test('cannot be started on an instance that is off, which is not reachable either', async () => {
    const { compute, commands } = under.cloud
    await compute.stopInstances([ids[1]!])
    await until('it is off', async () =>
      (await compute.describeInstances({ ids: [ids[1]!] })).find(({ status }) => status === 'Stopped'),
    )
    expect(await commands.reachable(ids)).toEqual([ids[0]])
    const outcome = await run('echo x', { instanceIds: [ids[1]!] }).then(
      ([result]) => result!.status,
      (error: unknown) => (error as { exitCode?: number }).exitCode,
    )
    expect(['not-delivered', 4]).toContain(outcome)
  })
})
