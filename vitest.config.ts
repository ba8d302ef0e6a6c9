import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { SlowFirst } from './__tests__/support/slow-first.ts'

// Everything that tests leave in the temporary directory goes with the run, however it ends.
const globalSetup = '__tests__/support/scratch-root.ts'

// Contract and e2e tests start real servers and mostly wait for them: two files for each processor, of both kinds.
const waiting = {
  maxWorkers: 2 * availableParallelism(),
  sequence: { groupOrder: 1 },
  // Vitest gives what a test waits for one second, which is little for a process on a busy machine.
  expect: { poll: { timeout: 30_000 } },
}

export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['__tests__/unit/**/*.test.ts'],
          isolate: false,
          testTimeout: 120_000,
          globalSetup,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['__tests__/contract/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          ...waiting,
          globalSetup,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['__tests__/e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          ...waiting,
          globalSetup,
        },
      },
    ],
  },
})
