import { expect, it } from 'vitest'
import { Callbacks } from '../../../src/migrate/callbacks.ts'
import type { Session } from '../../../src/migrate/database.ts'
import { CancelledError } from '../../../src/shared/errors.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'

it.each([new Error('ended with exit code 3'), new CancelledError('SIGTERM')])(
  'what ends onError is a warning and does not hide the failure it is told about: %s',
  async (end) => {
    const warnings: string[] = []
    const callbacks = new Callbacks({
      directory: '/nowhere',
      commands: { onError: './tell' },
      execute: () => Promise.reject(end),
    })
    const reporter = { emit: (event: ReportEvent) => event.type === 'warning' && warnings.push(event.message) }
    await callbacks.afterFailure(new Error('Duplicate column'), {} as Session, { resetSession: '', reporter })
    expect(warnings).toEqual([expect.stringContaining(end.message)])
  },
)
