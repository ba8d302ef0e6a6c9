import type { CommandResult } from '../../cloud/command.ts'
import { isCloudError } from '../../cloud/errors.ts'
import type { Server } from '../traffic/fleet.ts'
import type { InstanceRuns } from './instance-runs.ts'
import { probeScript } from './instance-scripts.ts'
import { factsIn, type AppLayout } from './script-parts.ts'
import type { RunningRelease } from './server-state.ts'

/** Asks running instances what they run; changes nothing on them. One that cannot be asked is missing. */
export async function probeInstances(
  { runs, layout }: { runs: InstanceRuns; layout: AppLayout },
  servers: readonly Server[],
  signal?: AbortSignal,
): Promise<Map<string, RunningRelease>> {
  const script = probeScript(layout)
  const found = await Promise.all(
    servers.map(async ({ instanceId, status }) => {
      if (status !== 'Running') return []
      const result = await runs.run(instanceId, script, signal).catch(unreachable)
      return result?.status === 'succeeded' ? [[instanceId, runningIn(result)] as const] : []
    }),
  )
  return new Map(found.flat())
}

/** An instance that takes no command says nothing about itself; everything else is a real failure. */
function unreachable(error: unknown): undefined {
  if (!isCloudError(error, 'invalid', 'not-found', 'busy')) throw error
  return undefined
}

function runningIn(result: CommandResult): RunningRelease {
  const facts = factsIn(result.output)
  return {
    isAnswering: /^2\d\d$/.test(facts.status ?? ''),
    ...(facts.version ? { echoed: facts.version } : {}),
    ...(facts.current ? { current: facts.current } : {}),
    ...(facts.digest ? { digest: facts.digest } : {}),
    ...(facts.env ? { envDigest: facts.env } : {}),
    ...(facts.kept ? { kept: keptIn(facts.kept) } : {}),
    ...(facts.fence ? { fence: Number(facts.fence) } : {}),
  }
}

/** `<digest>,<digest of its environment>` for each release, with blanks between them. */
function keptIn(text: string): NonNullable<RunningRelease['kept']> {
  return text.split(/\s+/).map((one) => {
    const [digest = '', envDigest] = one.split(',')
    return { digest, ...(envDigest ? { envDigest } : {}) }
  })
}
