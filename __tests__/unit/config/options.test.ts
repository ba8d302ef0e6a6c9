import { describe, expect, it } from 'vitest'
import { resolveOptions, type OptionSources, type OptionSpec } from '../../../src/config/options.ts'
import { ConfigError } from '../../../src/shared/errors.ts'

const specs: OptionSpec[] = [
  { name: 'min-healthy', kind: 'string', description: '', setting: 'rollout.minHealthy' },
  { name: 'drain-timeout', kind: 'duration', description: '' },
  { name: 'dry-run', kind: 'boolean', description: '' },
  { name: 'seq', kind: 'number', description: '' },
  { name: 'skip', kind: 'list', description: '' },
  { name: 'output', kind: 'string', description: '', choices: ['text', 'json'] },
]
const resolve = (sources: Partial<OptionSources>) =>
  resolveOptions(specs, { flags: {}, input: () => undefined, variables: {}, ...sources })

describe('an option', () => {
  it('is taken from flag, input, environment variable, in this order', () => {
    const flags = { 'min-healthy': '1' }
    const input = (name: string) => (name === 'min-healthy' ? '2' : undefined)
    const variables = { ALICLOUD_DEPLOY_MIN_HEALTHY: '3' }
    expect(resolve({ flags, input, variables }).values['min-healthy']).toBe('1')
    expect(resolve({ input, variables }).values['min-healthy']).toBe('2')
    expect(resolve({ variables }).values['min-healthy']).toBe('3')
  })

  it('beats the setting it names, and says where it came from', () => {
    expect(resolve({ variables: { ALICLOUD_DEPLOY_MIN_HEALTHY: '3' } }).overrides).toEqual([
      { path: 'rollout.minHealthy', value: '3', origin: 'ALICLOUD_DEPLOY_MIN_HEALTHY' },
    ])
  })

  it('is converted to its kind', () => {
    const { values } = resolve({
      flags: { 'drain-timeout': '1m30s', 'dry-run': 'yes', seq: '12', skip: ['i-1,i-2', 'i-3'] },
    })
    expect(values).toEqual({ 'drain-timeout': 90_000, 'dry-run': true, seq: 12, skip: ['i-1', 'i-2', 'i-3'] })
  })

  it('is refused with all others that are wrong', () => {
    try {
      resolve({ flags: { 'drain-timeout': 'soon', seq: 'x', output: 'xml' } })
      expect.unreachable()
    } catch (error) {
      expect((error as ConfigError).problems.map(({ message }) => message)).toEqual([
        '--drain-timeout: expected a duration such as 30s or 5m, got "soon"',
        '--seq: expected a number, got "x"',
        '--output: expected text or json, got "xml"',
      ])
    }
  })
})
