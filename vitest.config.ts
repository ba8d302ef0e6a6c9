import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['__tests__/unit/**/*.test.ts'], isolate: false, testTimeout: 20_000 } },
      { test: { name: 'contract', include: ['__tests__/contract/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: true } },
      { test: { name: 'e2e', include: ['__tests__/e2e/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false } },
    ],
  },
})
