import { expect, test } from 'vitest'
import { CloudError } from '../../../src/cloud/errors.ts'
import { createMemoryObjectStore } from '../../../src/cloud/memory-object-store.ts'
import { acquireLease } from '../../../src/rollout/state/lease.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

test('a lock that the bucket does not take back is a warning, because it ends by itself', async () => {
  const clock = new VirtualClock()
  const store = createMemoryObjectStore('b', clock)
  const events: ReportEvent[] = []
  const denied = new CloudError('denied', {
    code: 'E_PERMISSION',
    kind: 'permission',
    product: 'Oss',
    action: 'PutObject',
    apiCode: 'AccessDenied',
  })
  let isDenied = false
  const put: typeof store.put = (...words) => (isDenied ? Promise.reject(denied) : store.put(...words))
  const lease = await acquireLease({
    store: { ...store, put },
    clock,
    reporter: { emit: (event) => events.push(event) },
    holder: { runId: '1', command: 'rolling-deploy' },
    ifLocked: 'fail',
  })
  isDenied = true
  await clock.run(lease.release())
  expect(events).toMatchObject([
    { type: 'warning', message: expect.stringContaining('ends by itself after 1m10s: denied') },
  ])
})
