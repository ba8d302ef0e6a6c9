import { expect, test } from 'vitest'
import { parseArguments } from '../../src/cli.ts'
import type { Command } from '../../src/commands/command.ts'

const commands: Command[] = ['provision', 'migrate'].map((name) => ({
  name,
  summary: 'does something',
  options: [
    { name: 'explain', kind: 'string', description: 'says why' },
    { name: 'adopt', kind: 'list', description: 'takes over' },
  ],
  load: () => Promise.reject(new Error('not to be loaded')),
}))

const fixOf = (...words: string[]) => {
  try {
    parseArguments(words, commands, '1.0.0')
  } catch (error) {
    return (error as { fix?: string }).fix
  }
  return undefined
}

test('what makes no sense leads to the help of the command that was meant', () => {
  expect(fixOf('provision', '--explian', 'x')).toBe('alicloud-deploy provision --help')
  expect(fixOf('migrate', 'word')).toBe('alicloud-deploy migrate --help')
  expect(fixOf('provsion')).toBe('alicloud-deploy --help')
})

test.each([
  [['provision', '--explain', '--output', 'json'], "option '--explain' needs a value, and got the option --output"],
  [['provision', '--explain', '--verbose'], "option '--explain' needs a value, and got the option --verbose"],
  [
    ['provision', '--explain', '--dry-run', '--adopt', 'x'],
    "option '--explain' needs a value, and got the option --dry-run",
  ],
])('an option whose value was forgotten is named: %j', (words, message) => {
  expect(() => parseArguments(words, commands, '1.0.0')).toThrow(message)
})
