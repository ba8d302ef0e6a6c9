import { expect, test } from 'vitest'
import { commands } from '../../../src/commands/index.ts'
import { loadEnvironment } from '../../../src/config/load.ts'
import { commonOptions, resolveOptions } from '../../../src/config/options.ts'

const file = `app: shop
region: cn-hangzhou
environments: { dev: {} }
ifLocked: wait=30m
rollout: { report: file.html }
migrations: { soak: 2h }
`

/** Settings as a run of this command has them. */
async function settingsOf(
  command: string,
  flags: Record<string, string>,
  sources: { inputs?: Record<string, string>; variables?: Record<string, string> } = {},
) {
  const { options } = commands.find(({ name }) => name === command)!
  const { inputs = {}, variables = {} } = sources
  const { overrides } = resolveOptions([...commonOptions, ...options], {
    flags,
    input: (name) => inputs[name],
    variables,
  })
  const request = { file: 'deploy.yml', text: file, environment: 'dev', branch: undefined, variables: {}, overrides }
  const { ifLocked, rollout, migrations } = (await loadEnvironment(request)).settings
  return { ifLocked, report: rollout.report, soak: migrations.soak }
}

const inFile = { ifLocked: 'wait=30m', report: 'file.html', soak: 7_200_000 }

test('what deploy.yml says of a run holds where nothing else is said', async () => {
  expect(await settingsOf('rolling-deploy', {})).toEqual(inFile)
})

test.each([
  ['rolling-deploy', { report: 'flag.html' }, { ...inFile, report: 'flag.html' }],
  ['canary', { 'if-locked': 'fail' }, { ...inFile, ifLocked: 'fail' }],
  ['migrate', { soak: '0s' }, { ...inFile, soak: 0 }],
])('%s: a flag beats an input or variable, which beat the file: %o', async (command, flags, expected) => {
  expect(await settingsOf(command, flags)).toEqual(expected)
  expect(await settingsOf(command, {}, { inputs: flags })).toEqual(expected)
  const [[name, value]] = Object.entries(flags) as [[string, string]]
  const variables = { [`ALICLOUD_DEPLOY_${name.toUpperCase().replaceAll('-', '_')}`]: value }
  expect(await settingsOf(command, {}, { variables })).toEqual(expected)
  const other = { 'if-locked': 'supersede', report: 'input.html', soak: '5h' }
  expect(await settingsOf(command, flags, { inputs: { [name]: other[name as keyof typeof other] } })).toEqual(expected)
})

test.each(['wait=soon', 'later'])('ifLocked: %s is refused with what may be said', async (ifLocked) => {
  const text = file.replace('wait=30m', ifLocked)
  const request = { file: 'deploy.yml', text, environment: 'dev', branch: undefined, variables: {}, overrides: [] }
  await expect(loadEnvironment(request)).rejects.toThrow('expected wait, wait=30m, fail or supersede')
})
