import { defineConfig } from 'vitest/config'

// Tests with real processes and real time get a second try in CI, and vitest names each that needed it: a busy shared
// machine must not stop a release, and a test that needs it twice is a bug to be filed.
const retry = process.env['CI'] ? 1 : 0

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['__tests__/unit/**/*.test.ts'], isolate: false, testTimeout: 20_000 } },
      {
        test: {
          name: 'contract',
          include: ['__tests__/contract/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: true,
          retry,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['__tests__/e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          retry,
        },
      },
    ],
  },
})
