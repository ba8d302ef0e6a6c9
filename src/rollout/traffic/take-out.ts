import { messageOf } from '../../shared/errors.ts'
import type { Reporter } from '../../shared/reporter.ts'
import type { Server } from './fleet.ts'
import type { ReleaseId } from '../state/journal.ts'
import type { CycleParts, FailedServer, Progress } from '../server-cycle.ts'
import { ownWeights, type ServerState } from '../instance/server-state.ts'

export interface TakeOutParts extends Pick<
  CycleParts,
  'clock' | 'journal' | 'writer' | 'timeline' | 'updater' | 'signal' | 'cover'
> {
  reporter: Reporter
}

/** Hooks that want to see the server while it still serves; one that fails keeps its server in service. */
export async function beforeDrain<T extends { server: Server }>(
  parts: TakeOutParts,
  want: ReleaseId,
  picked: readonly T[],
): Promise<{ start: T[]; failed: FailedServer[] }> {
  const start: T[] = []
  const failed: FailedServer[] = []
  await Promise.all(
    picked.map(async (one) => {
      const { instanceId, name } = one.server
      const ended = (await parts.updater.beforeDrain?.(one.server, want, parts.signal)) ?? { ok: true, message: '' }
      if (ended.ok) start.push(one)
      else
        failed.push({
          instanceId,
          name,
          stage: 'prepare',
          code: ended.code,
          reason: ended.reason,
          ...(ended.output ? { output: ended.output } : {}),
        })
    }),
  )
  return { start, failed }
}

/**
 * Journals the weights to go back to, then sets weight 0 in every group and reads it back. A server without traffic is
 * journalled too, so that the next run knows who stopped it, and that an update may still come late.
 */
export async function takeOut(
  parts: TakeOutParts,
  picked: readonly { server: Server; state: ServerState }[],
): Promise<void> {
  const { held } = parts.journal.state
  const own = (kinds: readonly ServerState['kind'][]) =>
    picked.filter(({ state }) => kinds.includes(state.kind)).flatMap(({ server }) => ownWeights(server, held))
  const backends = own(['old', 'held']).filter((backend) => backend.weight > 0)
  const parked = own(['parked'])
  const taken = picked.filter(({ server, state }) => isBare(server, state)).map(({ server }) => server.instanceId)
  if (backends.length + parked.length + taken.length === 0) return
  for (const { server } of picked) {
    const weights = backends.filter(({ instanceId }) => instanceId === server.instanceId).map(({ weight }) => weight)
    if (weights.length > 0) parts.timeline.add(server, 'drain', `weight ${weights.join('/')} -> 0`)
  }
  await parts.journal.append({
    kind: 'hold',
    backends: [...backends, ...parked],
    ...(taken.length > 0 ? { taken } : {}),
    atMs: parts.clock.now(),
  })
  // Of what a killed run had taken out nobody knows yet what it runs.
  const untouched = picked.filter(({ state }) => state.kind === 'old' && state.isServing)
  const isUntouched = new Set(untouched.map(({ server }) => server.instanceId))
  await parts.cover?.begin(backends.filter(({ instanceId }) => isUntouched.has(instanceId)))
  if (backends.length > 0) await parts.writer.write(backends.map((backend) => ({ ...backend, weight: 0 })))
}

const isBare = ({ backends }: Server, { kind }: ServerState) => backends.length === 0 && kind !== 'done'

/** Gives servers whose update did not start their weight back: they still run what they served with a moment ago. */
export async function reachSafePoint(
  parts: TakeOutParts,
  stuck: readonly { server: Server; wasServing: boolean; progress: Progress }[],
): Promise<void> {
  const untouched = stuck.filter((one) => one.wasServing && !one.progress.isUpdateStarted)
  const backends = untouched.flatMap((one) => ownWeights(one.server, parts.journal.state.held))
  if (backends.length === 0) return
  try {
    await parts.writer.write(backends)
    await parts.journal.append({
      kind: 'restored',
      instanceIds: untouched.map((one) => one.server.instanceId),
      atMs: parts.clock.now(),
    })
  } catch (error) {
    // The reason for stopping matters more to the caller; the journal still knows the weights.
    const names = untouched.map((one) => one.server.name).join(', ')
    parts.reporter.emit({
      type: 'warning',
      message: `${names} could not get the weight back (${messageOf(error)}); run \`alicloud-deploy recover\``,
    })
    return
  }
  for (const one of untouched) parts.timeline.add(one.server, 'in', 'weight back: its update had not started')
  try {
    await parts.cover?.restored(backends)
  } catch (error) {
    const message = `the dead-man rollback was not ended and may write these weights once more: ${messageOf(error)}`
    parts.reporter.emit({ type: 'warning', message })
  }
}
