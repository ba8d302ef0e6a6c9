import type { ApiUsage } from '../api-usage.ts'

/** Counts every request that is sent, repetitions included. */
export interface UsageCounter extends ApiUsage {
  count(name: string, isMutating: boolean): void
}

export function createUsage(): UsageCounter {
  const byAction: Record<string, number> = {}
  let total = 0
  let mutating = 0
  return {
    count(name, isMutating) {
      total++
      if (isMutating) mutating++
      byAction[name] = (byAction[name] ?? 0) + 1
    },
    snapshot: () => ({ total, mutating, byAction: { ...byAction } }),
  }
}
