import type { Cloud } from '../../cloud/cloud.ts'
import { waitFor } from '../../cloud/wait.ts'
import type { Clock } from '../../shared/clock.ts'
import type { FleetLayout, Server } from '../traffic/fleet.ts'
import { sha256 } from './pack.ts'

export interface DiskParts {
  cloud: Pick<Cloud, 'compute' | 'commands'>
  clock: Clock
  /** Its instances are read anew when their disk was replaced. */
  fleet: FleetLayout
  pollIntervalMs: number
  /** Generation of the lease: makes the tokens of two runs differ. */
  fence: number
  /** Throws when the right to change anything is gone. */
  beforeChange: () => void
}

/** Calls `touch` before each change; throws WaitTimeout, and the signal's reason before the next change. */
export type ReplaceDisk = (server: Server, imageId: string, signal: AbortSignal, touch?: () => void) => Promise<void>

const stateTimeoutMs = 600_000

/** Gives an instance a new system disk from an image, and waits until it takes commands again. */
export function diskReplacer({ cloud, clock, fleet, pollIntervalMs, fence, beforeChange }: DiskParts): ReplaceDisk {
  const instanceOf = async (id: string) => (await cloud.compute.describeInstances({ ids: [id] }))[0]
  const reach = (server: Server, what: string, test: () => Promise<boolean>, signal: AbortSignal) =>
    waitFor(async () => ((await test()) ? true : undefined), {
      clock,
      what: `${server.name} ${what}`,
      timeoutMs: stateTimeoutMs,
      intervalMs: pollIntervalMs,
      signal,
    })

  // Each step first looks whether an earlier run has done it already.
  return async (server, imageId, signal, touch = () => {}) => {
    const { instanceId } = server
    const isIdle = async (status: string) => {
      const now = await instanceOf(instanceId)
      return now?.status === status && now.operationLocks.length === 0
    }
    // A signal before the first change leaves the server as it is.
    const mayChange = () => {
      signal.throwIfAborted()
      beforeChange()
      touch()
    }
    const found = await instanceOf(instanceId)
    // The disk that a stopped run asked for may still be on its way.
    const isFree = async () => (await instanceOf(instanceId))?.operationLocks.length === 0
    if (found && found.operationLocks.length > 0) await reach(server, 'free for a change', isFree, signal)
    if (found?.imageId !== imageId) {
      if (!(await isIdle('Stopped'))) {
        mayChange()
        await cloud.compute.stopInstances([instanceId])
        await reach(server, 'stopped', () => isIdle('Stopped'), signal)
      }
      mayChange()
      await cloud.compute.replaceSystemDisk({
        instanceId,
        imageId,
        clientToken: `acd-${sha256(`${instanceId}/${imageId}/${fence}`).slice(0, 42)}`,
      })
      await reach(
        server,
        'on its new disk',
        async () => (await instanceOf(instanceId))?.imageId === imageId && (await isIdle('Stopped')),
        signal,
      )
    }
    if (!(await isIdle('Running'))) {
      mayChange()
      await cloud.compute.startInstances([instanceId])
      await reach(server, 'running', () => isIdle('Running'), signal)
    }
    await reach(
      server,
      'ready for commands',
      async () => (await cloud.commands.reachable([instanceId])).includes(instanceId),
      signal,
    )
    const now = await instanceOf(instanceId)
    const at = fleet.instances.findIndex((instance) => instance.id === instanceId)
    if (now && at >= 0) fleet.instances[at] = { ...now, tags: fleet.instances[at]!.tags }
  }
}
