import { describe, expect, it } from 'vitest'
import { loadEnvironment, type LoadRequest } from '../../../src/config/load.ts'
import { ConfigError, type Problem } from '../../../src/shared/errors.ts'

const smallest = `app: shop
region: cn-hangzhou
environments:
  dev:
  prod:
    rollout: { minHealthy: 75% }
`

const load = (text: string, extra: Partial<LoadRequest> = {}) =>
  loadEnvironment({
    file: 'deploy.yml',
    text,
    environment: 'dev',
    branch: undefined,
    variables: {},
    overrides: [],
    ...extra,
  })

const problemsOf = async (text: string, extra: Partial<LoadRequest> = {}): Promise<readonly Problem[]> => {
  try {
    await load(text, extra)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  throw new Error('the configuration was accepted')
}

describe('an environment of deploy.yml', () => {
  it('has a default for everything but name and region', async () => {
    expect((await load(smallest)).settings).toMatchObject({
      app: 'shop',
      rollout: { batch: '1', minHealthy: '50%' },
      infrastructure: { zones: 2 },
    })
  })

  it('may have any name, also one that every object knows', async () => {
    const named = smallest.replace(/^( +)dev:/m, '$1constructor:')
    expect(await load(named, { environment: undefined, branch: 'main' }).catch((error: Error) => error.name)).toBe(
      'ConfigError',
    )
    expect((await load(named, { environment: 'constructor' })).name).toBe('constructor')
  })

  it('is chosen by branch as in GitLab Flow', async () => {
    expect((await load(smallest, { environment: undefined, branch: 'main' })).name).toBe('dev')
    expect((await load(smallest, { environment: undefined, branch: 'production' })).name).toBe('prod')
  })

  it('overrides the shared sections key by key', async () => {
    const text = smallest.replace('environments:', 'rollout: { batch: 2 }\nenvironments:')
    expect((await load(text, { environment: 'prod' })).settings.rollout).toMatchObject({
      batch: '2',
      minHealthy: '75%',
    })
  })

  it('takes canary steps as a list and as a line, and approvals only before steps that there are', async () => {
    const steps = async (canary: string) => (await load(`${smallest}canary: ${canary}`)).settings.canary.steps
    const shares = (...list: number[]) => list.map((share) => ({ kind: 'share', share }))
    expect(await steps('{ steps: [5%, 25%] }')).toEqual(shares(5, 25))
    expect(await steps('{ steps: { from: 10%, to: 50%, by: 20% } }')).toEqual(shares(10, 30, 50))
    expect(await steps('{}')).toEqual(shares(5, 25, 50))
    expect((await problemsOf(`${smallest}canary: { steps: [5%], approveBefore: [25%] }\n`))[0]!.message).toContain(
      'among the steps',
    )
    expect(await problemsOf(`${smallest}canary: { steps: { from: 10%, to: 50%, by: 0% } }\n`)).not.toEqual([])
  })

  it('takes keys in kebab-case too', async () => {
    expect((await load(`${smallest}rollout: { min-healthy: 3 }\n`)).settings.rollout.minHealthy).toBe('3')
  })

  it('lets a flag beat the file and names the flag when it is wrong', async () => {
    const flag = (value: unknown) => ({ overrides: [{ path: 'rollout.batch', value, origin: '--batch' }] })
    expect((await load(smallest, flag('25%'))).settings.rollout.batch).toBe('25%')
    expect((await problemsOf(smallest, flag('many')))[0]!.message).toContain('--batch')
  })

  it('fills in environment variables but leaves those of scripts to the shell', async () => {
    const text = `${smallest}release: { version: '\${SHA}', command: 'echo \${HOME}' }\n`
    expect((await load(text, { variables: { SHA: 'abc' } })).settings.release).toMatchObject({
      version: 'abc',
      command: 'echo ${HOME}',
    })
  })
})

describe('a wrong deploy.yml', () => {
  it('is answered with all problems at once, each with its place', async () => {
    const problems = await problemsOf(`app: shop
region: nowhere!
environments:
  dev:
    rolout: { batch: 1 }
rollout:
  drainTimeout: soon
release:
  version: \${SHA}
`)
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`).sort()).toEqual([
      '2:1 region: expected a region such as cn-hangzhou',
      '5:5 unknown key rolout',
      '7:3 rollout.drainTimeout: expected a duration such as 30s, 5m or 1h30m',
      '9:3 the environment variable SHA is not set (needed by release.version)',
    ])
  })

  it('says once that a variable is missing, and not what its empty value breaks', async () => {
    const database = 'infrastructure: { database: { name: shop, account: shop, password: "${SECRET}" } }\n'
    expect((await problemsOf(smallest + database)).map(({ message }) => message)).toEqual([
      'the environment variable SECRET is not set (needed by infrastructure.database.password)',
    ])
  })

  it('suggests the key that was meant', async () => {
    expect((await problemsOf(`${smallest}rolout: {}\n`))[0]!.fix).toBe('did you mean rollout?')
  })

  it.each([
    ['{ json: $..status, equals: ok }', 5, 25, 'rollout.health.body.json: ".." finds any number of values'],
    ['{ json: $.status }', 5, 17, 'missing key rollout.health.body.equals'],
    ['{ json: $.status, equals: ok, is: 1 }', 5, 53, 'unknown key rollout.health.body.is'],
    [
      '[{ json: $.a, equals: 1 }, { json: b, equals: 1 }]',
      5,
      52,
      'rollout.health.body.1.json: a JSON path begins with $',
    ],
    ['7', 5, 17, 'rollout.health.body: expected string'],
  ])('shows where in the wanted answer %s goes wrong', async (body, line, column, message) => {
    const [first, ...others] = await problemsOf(
      `app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\nrollout:\n  health: {     body: ${body} }\n`,
    )
    expect(others).toEqual([])
    expect(first).toMatchObject({ file: 'deploy.yml', line, column })
    expect(first!.message).toContain(message)
  })

  it('names a missing key', async () => {
    expect((await problemsOf(smallest.replace('app: shop\n', '')))[0]!.message).toBe('missing key app')
  })

  it('says where an alias has no anchor', async () => {
    expect(await problemsOf('app: shop\nregion: *where\n')).toEqual([
      { file: 'deploy.yml', line: 2, column: 9, message: expect.stringContaining('not valid YAML: Unresolved alias') },
    ])
  })

  it('refuses aliases that would grow without end', async () => {
    const rows = 'bcdefgh'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join()}]`)
    const [problem] = await problemsOf(`a: &a [1]\n${rows.join('\n')}\n`)
    expect(problem!.message).toMatch(/^not valid YAML: Excessive alias count/)
  })

  it.each([
    ['release: { service: "shop; reboot" }', 'release.service: expected the name of a systemd unit'],
    ['bucket: Upper_case', 'bucket: expected 3 to 63 of a-z 0-9 -'],
    ['rollout: { batch: 1.5 }', 'rollout.batch: expected a whole number, received number'],
  ])('says what is wanted instead of %s', async (line, message) => {
    expect((await problemsOf(`${smallest}${line}\n`)).map((problem) => problem.message)).toEqual([
      expect.stringContaining(message),
    ])
  })

  it('says how an environment may be named', async () => {
    const [problem] = await problemsOf(smallest.replace('  dev:', '  "d ev":'))
    expect(problem!.message).toBe('environments.d ev: expected an environment name of up to 20 of a-z 0-9 -')
  })

  it('says where the YAML itself breaks', async () => {
    expect((await problemsOf('app: [\n'))[0]).toMatchObject({ file: 'deploy.yml', line: 2 })
  })

  it('says which environments there are when none matches', async () => {
    expect((await problemsOf(smallest, { environment: 'prdo' }))[0]!.fix).toBe('did you mean --env prod?')
    expect((await problemsOf(smallest, { environment: undefined, branch: 'feature' }))[0]!.message).toContain(
      'no environment',
    )
  })
})

describe('what a value should have been', () => {
  it.each([
    ['instances: { count: 0 }', 'infrastructure.instances.count: expected at least 1'],
    ['zones: 9', 'infrastructure.zones: expected at most 8'],
    ['instances: { instanceType: 5 }', 'infrastructure.instances.instanceType: expected string, received number'],
    ['loadBalancer: { listeners: [] }', 'infrastructure.loadBalancer.listeners: expected at least 1 entries'],
    [
      'database: { name: shop, account: shop, password: short }',
      'infrastructure.database.password: expected at least 8 characters',
    ],
  ])('is said in plain words: %s', async (setting, message) => {
    expect((await problemsOf(`${smallest}infrastructure: { ${setting} }\n`)).map((problem) => problem.message)).toEqual(
      [message],
    )
  })
})
