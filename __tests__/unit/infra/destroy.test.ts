import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra, startInfra, todoSettings } from '../../support/infra-command.ts'
import { countResources } from '../../support/infra-state.ts'

const yes = { options: { yes: true } }
const removal = { options: { yes: true, 'allow-destroy': ['database'] } }
const unprotected = {
  ...todoSettings,
  infrastructure: {
    ...todoSettings.infrastructure,
    database: { ...todoSettings.infrastructure.database, protect: false },
  },
}

/** Mutating calls that touch more than the lock. */
const touched = (infra: InfraCloud) => infra.mutating().filter((name) => !name.startsWith('Oss:'))

async function provisioned(settings: object = todoSettings): Promise<InfraCloud> {
  const infra = new InfraCloud()
  await runInfra(infra, 'provision', { settings })
  return infra
}

/** Runs `act` with a person who types `text` at the terminal. */
async function withTyped(text: string, act: () => Promise<void>): Promise<void> {
  const keyboard = new PassThrough()
  const [stdin, write] = [Object.getOwnPropertyDescriptor(process, 'stdin')!, process.stderr.write]
  Object.defineProperty(process, 'stdin', { value: keyboard, configurable: true })
  process.stderr.write = () => true
  keyboard.write(text)
  try {
    await act()
  } finally {
    Object.defineProperty(process, 'stdin', stdin)
    process.stderr.write = write
  }
}

/** A person types in real time, so the virtual clock waits for them. */
async function drive<T>(infra: InfraCloud, run: Promise<T>): Promise<T> {
  let isDone = false
  const settled = run.finally(() => (isDone = true))
  settled.catch(() => undefined)
  while (!isDone) {
    await new Promise((resolve) => setImmediate(resolve))
    await infra.clock.advance(1_000)
  }
  return settled
}

describe('destroy', () => {
  test('leaves nothing, and a second run finds nothing to do', async () => {
    const infra = await provisioned()
    expect(await runInfra(infra, 'destroy', removal)).toMatchObject({ result: 'succeeded', exitCode: 0 })
    expect(countResources(infra)).toEqual({})
    expect(await runInfra(infra, 'destroy', removal)).toMatchObject({ result: 'no-change', exitCode: 0 })
  })

  test('refuses a protected database before anything is touched', async () => {
    const infra = await provisioned()
    const before = countResources(infra)
    await expect(runInfra(infra, 'destroy', yes)).rejects.toMatchObject({
      code: 'E_UNSAFE_PLAN',
      exitCode: 4,
      fix: expect.stringContaining('--allow-destroy database'),
    })
    expect(touched(infra)).toEqual([])
    expect(countResources(infra)).toEqual(before)
  })

  test('needs no consent for a database that deploy.yml does not protect', async () => {
    const infra = await provisioned(unprotected)
    expect(await runInfra(infra, 'destroy', { ...yes, settings: unprotected })).toMatchObject({ exitCode: 0 })
    expect(countResources(infra)).toEqual({})
  })

  test('needs a yes where nobody can be asked', async () => {
    const infra = await provisioned(unprotected)
    const run = runInfra(infra, 'destroy', { settings: unprotected })
    await expect(run).rejects.toMatchObject({ code: 'E_NOT_CONFIRMED', exitCode: 4 })
    expect(touched(infra)).toEqual([])
  })

  test.each([
    ['todo/dev', 'gone'],
    ['yes', 'untouched'],
  ])('asks whoever is there; the answer %s leaves the environment %s', async (answer, end) => {
    const infra = await provisioned(unprotected)
    const before = countResources(infra)
    await withTyped(`${answer}\n`, async () => {
      const run = startInfra(infra, 'destroy', { settings: unprotected, hostName: 'terminal' })
      const outcome = await drive(infra, run).catch((error: unknown) => error)
      expect(outcome).toMatchObject(end === 'gone' ? { result: 'succeeded' } : { code: 'E_NOT_CONFIRMED', exitCode: 4 })
    })
    expect(countResources(infra)).toEqual(end === 'gone' ? {} : before)
  })

  test('--dry-run changes nothing', async () => {
    const infra = await provisioned()
    const outcome = await runInfra(infra, 'destroy', { ...removal, isDryRun: true })
    expect(outcome).toMatchObject({ result: 'planned', exitCode: 0 })
    expect(infra.mutating()).toEqual([])
  })

  test('removes only its own environment', async () => {
    const infra = await provisioned()
    const other = { ...todoSettings, app: 'shop' }
    const ours = countResources(infra)
    await runInfra(infra, 'provision', { settings: other })
    await runInfra(infra, 'destroy', removal)
    expect(countResources(infra)).toEqual(ours)
    expect(await runInfra(infra, 'provision', { settings: other })).toMatchObject({ result: 'no-change' })
  })

  test('leaves what was made by hand, and says what it hinders', async () => {
    const infra = await provisioned()
    const vpc = (infra.local.core.store.toJSON()['vpc'] as { id: string }[])[0]!.id
    const params = { RegionId: 'cn-hangzhou', VpcId: vpc, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.0.77.0/24' }
    await infra.local.call({ product: 'Vpc', action: 'CreateVSwitch', params })
    const outcome = await runInfra(infra, 'destroy', removal)
    expect(outcome).toMatchObject({ result: 'mixed', exitCode: 6 })
    expect(outcome.text).toMatch(/delete vpc: .*DependencyViolation/)
    expect(countResources(infra)).toEqual({ vpc: 1, vswitch: 1, bucket: 1 })
  })

  test('leaves a bucket that held other things before', async () => {
    const infra = new InfraCloud()
    const settings = { ...unprotected, bucket: 'company-files' }
    infra.bucket('company-files').exists = true
    await infra.connect().objectStore('company-files').put('payroll.csv', 'a,b')
    await runInfra(infra, 'provision', { settings })
    expect(await runInfra(infra, 'destroy', { ...yes, settings })).toMatchObject({ exitCode: 0 })
    expect(countResources(infra)).toEqual({ bucket: 1 })
    expect([...infra.bucket('company-files').objects.keys()]).toContain('payroll.csv')
  })
})
