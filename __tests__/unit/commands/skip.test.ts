import { expect, test } from 'vitest'
import type { CommandContext } from '../../../src/commands/command.ts'
import { refuseUnknownSkip } from '../../../src/commands/skip.ts'

const servers = [
  { instanceId: 'i-1', name: 'shop-dev-instance-1' },
  { instanceId: 'i-2', name: 'shop-dev-instance-2' },
]
const check = (...skip: string[]) => refuseUnknownSkip({ options: { skip } } as unknown as CommandContext, servers)

test('an instance to skip is named by its id or its name', () => {
  check()
  check('i-1', 'shop-dev-instance-2', 'i-1')
})

test('one that is not there is refused with those that are', () => {
  expect(() => check('i-1', 'shop-dev-instanc-2')).toThrow(
    expect.objectContaining({
      code: 'E_NO_SUCH_INSTANCE',
      exitCode: 4,
      message: '--skip names no instance of the environment: shop-dev-instanc-2',
      fix: 'did you mean shop-dev-instance-2? there are shop-dev-instance-1, shop-dev-instance-2',
    }),
  )
})
