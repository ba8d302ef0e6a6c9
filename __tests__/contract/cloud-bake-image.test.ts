import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CiHost } from '../../src/ci/host.ts'
import type { Cloud } from '../../src/cloud/cloud.ts'
import { tagKeys } from '../../src/cloud/tags.ts'
import { run } from '../../src/commands/bake-image-run.ts'
import type { CommandContext, CommandOutcome } from '../../src/commands/command.ts'
import { environmentSchema } from '../../src/config/schema.ts'
import { cleanUpBakes } from '../../src/image/cleanup.ts'
import type { CommandEnd, CommandRun } from '../../src/local/drivers.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { CancelledError } from '../../src/shared/errors.ts'
import { createRedactor } from '../../src/shared/redact.ts'
import { silentReporter } from '../../src/shared/reporter.ts'
import { makeNetwork, region, startCloud, tags, until, zones, type CloudUnderTest } from './cloud-harness.ts'

let under: CloudUnderTest
let ran: string[]
/** What scripts on instances end as; each test may say. */
let onRun: (command: CommandRun) => CommandEnd | Promise<CommandEnd>
const exit = (exitCode: number, output = ''): CommandEnd => ({
  exitCode,
  reason: 'exited',
  output: Buffer.from(output),
})

beforeEach(async () => {
  ran = []
  onRun = () => exit(0)
  under = await startCloud({
    run: (_, command) => {
      ran.push(command.script.trimEnd().split('\n').at(-1)!)
      return onRun(command)
    },
  })
  const { vswitchIds, securityGroupId } = await makeNetwork(under.cloud)
  await under.cloud.tagging.tag('security-group', [securityGroupId], { [tagKeys.key]: 'security-group' })
  await under.cloud.tagging.tag('vswitch', vswitchIds, { [tagKeys.key]: 'vswitch-1' })
})
afterEach(() => under.close())

interface Bake {
  image?: object
  release?: string
  options?: CommandContext['options']
  isDryRun?: boolean
  signal?: AbortSignal
  cloud?: Cloud
}

const host: CiHost = {
  name: 'plain',
  job: () => ({ runId: 'run-1' }),
  show: () => {},
  mask: () => {},
  input: () => undefined,
  setOutputs: () => Promise.resolve(),
  saveState: () => Promise.resolve(),
  addSummary: () => Promise.resolve(),
}

async function bake({
  image = {},
  release = 'v1',
  options = {},
  isDryRun = false,
  signal = new AbortController().signal,
  cloud = under.cloud,
}: Bake = {}): Promise<CommandOutcome> {
  const settings = environmentSchema.parse({
    app: 'todo',
    region,
    bucket: 'todo-dev-bucket',
    release: { version: release },
    image: { steps: ['apt-get install -y nginx', { name: 'node', run: 'install node' }], ...image },
  })
  return run({
    verb: undefined,
    operands: [],
    options,
    isDryRun,
    pollIntervalMs: 5,
    clock: systemClock,
    random: Math.random,
    reporter: silentReporter,
    redactor: createRedactor(),
    host,
    signal,
    baseDirectory: '/',
    env: {},
    environment: () => Promise.resolve({ name: 'dev', settings }),
    cloud: () => Promise.resolve(cloud),
  })
}

const instances = () => under.cloud.compute.describeInstances({})
const ownImages = () => under.cloud.images.describeImages({ owner: 'self' })
/** A deletion that was accepted takes the cloud a moment. */
const allGone = () => until('no instance is left', async () => ((await instances()).length === 0 ? true : undefined))

describe('bake-image', () => {
  test('leaves a usable image with name, family and tags, and nothing else', async () => {
    const outcome = await bake()
    expect(outcome).toMatchObject({
      result: 'succeeded',
      exitCode: 0,
      release: { version: 'v1' },
      extra: { image: { name: 'todo-dev-v1', family: 'todo-dev' } },
    })
    const [image, ...others] = await ownImages()
    expect(others).toEqual([])
    expect(image).toMatchObject({
      id: (outcome.extra!.image as { id: string }).id,
      isUsable: true,
      tags: { [tagKeys.environment]: 'todo/dev', [tagKeys.key]: 'image', [tagKeys.release]: 'v1' },
    })
    expect(ran).toEqual(['apt-get install -y nginx', 'install node'])
    expect(await instances()).toEqual([])
  })

  test('does nothing the second time', async () => {
    const first = await bake()
    const second = await bake()
    expect(second).toMatchObject({ result: 'no-change', exitCode: 0, extra: { image: first.extra!.image } })
    expect(under.countOf('RunInstances')).toBe(1)
  })

  test('keeps the newest images of the family', async () => {
    for (const release of ['v1', 'v2', 'v3']) await bake({ release, image: { keep: 2 } })
    expect((await ownImages()).map(({ name }) => name).sort()).toEqual(['todo-dev-v2', 'todo-dev-v3'])
  })

  test('keeps an image that an instance was made from', async () => {
    const { extra } = await bake()
    const [vswitch] = await under.cloud.network.describeVSwitches({ tags: { [tagKeys.environment]: 'todo/dev' } })
    const [group] = await under.cloud.network.describeSecurityGroups({})
    await under.cloud.compute.runInstances({
      name: 'web',
      type: 'ecs.g7.large',
      imageId: (extra!.image as { id: string }).id,
      zoneId: vswitch!.zoneId,
      vswitchId: vswitch!.id,
      securityGroupIds: [group!.id],
      tags: {},
      clientToken: 'web',
    })
    await bake({ release: 'v2', image: { keep: 1 } })
    expect((await ownImages()).map(({ name }) => name).sort()).toEqual(['todo-dev-v1', 'todo-dev-v2'])
  })

  test('stops at a failing step with its output, exit 5, and leaves nothing', async () => {
    onRun = ({ script }) => (script.includes('node') ? exit(2, 'E: no such package\n') : exit(0))
    await expect(bake()).rejects.toMatchObject({
      exitCode: 5,
      code: 'E_BAKE_STEP',
      message: expect.stringMatching(/step node ended with exit code 2[^]*\| E: no such package/),
    })
    await allGone()
    expect(await ownImages()).toEqual([])
  })

  test('stops at a step that takes too long', async () => {
    onRun = () => ({ reason: 'timed-out', output: Buffer.from('still going') })
    await expect(bake()).rejects.toMatchObject({
      code: 'E_BAKE_STEP',
      message: expect.stringMatching(/did not end within 600 s[^]*still going/),
    })
    await allGone()
  })

  test('removes its instance when it is stopped by a signal', async () => {
    const stop = new AbortController()
    onRun = async ({ signal }) => {
      stop.abort(new CancelledError('SIGTERM'))
      await new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }))
      return { reason: 'stopped', output: new Uint8Array() }
    }
    await expect(bake({ signal: stop.signal })).rejects.toMatchObject({ exitCode: 143 })
    await allGone()
    expect(await ownImages()).toEqual([])
  })

  test('removes what a killed bake left, and nothing of the fleet', async () => {
    const [vswitch] = await under.cloud.network.describeVSwitches({ tags: { [tagKeys.environment]: 'todo/dev' } })
    const [group] = await under.cloud.network.describeSecurityGroups({})
    const [source] = await under.cloud.images.describeImages({ name: 'ubuntu*64*', owner: 'system' })
    const make = async (name: string, instanceTags: Record<string, string>) => {
      const place = {
        type: 'ecs.g7.large',
        imageId: source!.id,
        zoneId: zones[0],
        vswitchId: vswitch!.id,
        securityGroupIds: [group!.id],
      }
      const inZone = { ...place, zoneId: vswitch!.zoneId }
      return (await under.cloud.compute.runInstances({ ...inZone, name, tags: instanceTags, clientToken: name }))[0]!
    }
    const left = await make('left', { [tagKeys.bake]: 'todo/dev' })
    const fleet = await make('fleet', tags)
    const other = await make('other', { [tagKeys.bake]: 'todo/prod' })
    await bake()
    expect((await instances()).map(({ id }) => id).sort()).toEqual([fleet, other].sort())
    expect(left).not.toBe(fleet)
    await expect(cleanUpBakes(under.cloud, 'todo/prod')).resolves.toMatchObject([{ id: other }])
    await until('it is gone', async () => ((await instances()).length === 1 ? true : undefined))
  })

  test('comes through throttling and lost answers with one instance and one image', async () => {
    under.faults(
      { kind: 'throttle', action: 'Ecs:*', probability: 0.2, retryAfter: '100ms' },
      ...['RunInstances', 'RunCommand', 'StopInstances', 'CreateImage', 'DeleteInstances'].map((action) => ({
        kind: 'drop-after',
        action: `Ecs:${action}`,
        count: 1,
      })),
    )
    await expect(bake()).resolves.toMatchObject({ result: 'succeeded' })
    under.faults()
    expect(ran).toHaveLength(2)
    expect(await ownImages()).toHaveLength(1)
    expect(await instances()).toEqual([])
  })

  test('shows its calls in order in a dry run and makes none that changes anything', async () => {
    const dry = under.connect({ isDryRun: true })
    const outcome = await bake({ isDryRun: true, cloud: dry })
    expect(outcome).toMatchObject({ result: 'planned', exitCode: 0 })
    expect((outcome.plan as { calls: { action: string }[] }).calls.map(({ action }) => action)).toEqual([
      'PutObject',
      'RunInstances',
      'RunCommand',
      'RunCommand',
      'StopInstances',
      'CreateImage',
      'DeleteInstances',
      'PutObject',
    ])
    expect(dry.usage.snapshot().mutating).toBe(0)
    expect(under.countOf('RunInstances')).toBe(0)
  })

  test('refuses settings that cannot work before it makes anything', async () => {
    await expect(bake({ image: { source: 'family:none' } })).rejects.toMatchObject({
      exitCode: 4,
      code: 'E_NO_SOURCE_IMAGE',
    })
    await expect(bake({ image: { instanceType: 'ecs.none.large' } })).rejects.toMatchObject({
      exitCode: 4,
      code: 'E_NO_STOCK',
    })
    await expect(bake({ image: { steps: ['x'.repeat(20_000)] } })).rejects.toMatchObject({ exitCode: 3 })
    expect(under.countOf('RunInstances')).toBe(0)
  })
})
