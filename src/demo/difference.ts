import type { TrafficReport } from './traffic.ts'

export interface Ending {
  steps: readonly { name: string; exitCode: number; expectedExitCode: number; error?: { message: string } }[]
  traffic: Pick<TrafficReport, 'requests' | 'failed'> | undefined
  /** Releases that serve after the last rollout, by instance. */
  serving: readonly string[]
  /** The last good release. */
  good: string
}

/** What did not go as it should, in words; undefined when all did. */
export function differenceOf({ steps, traffic, serving, good }: Ending): string | undefined {
  const wrong = steps.find(({ exitCode, expectedExitCode }) => exitCode !== expectedExitCode)
  if (wrong) {
    const why = wrong.error ? `: ${wrong.error.message}` : ''
    return `${wrong.name} ended with exit ${wrong.exitCode} instead of ${wrong.expectedExitCode}${why}`
  }
  if (!traffic) return 'no traffic was sent'
  if (traffic.failed > 0) return `${traffic.failed} of ${traffic.requests} requests failed`
  if (serving.length > 0 && serving.every((release) => release === good)) return undefined
  return `at the end ${serving.join(', ') || 'nothing'} serves instead of ${good} on every instance`
}
