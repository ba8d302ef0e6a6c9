import type { Cloud } from '../cloud/cloud.ts'
import { waitFor } from '../cloud/wait.ts'
import {
  checkedEndOf,
  createArtifactUpdater,
  type ArtifactUpdaterOptions,
  type PreparedUpdater,
} from './artifact-updater.ts'
import { environmentUrl, uploadEnvironment } from './artifact.ts'
import type { FleetLayout, Server } from './fleet.ts'
import { environmentScript } from './instance-scripts.ts'
import type { ReleaseId } from './journal.ts'
import { sha256 } from './pack.ts'
import type { UpdateEnd } from './updater.ts'

export interface ImageUpdaterOptions extends ArtifactUpdaterOptions {
  cloud: Pick<Cloud, 'compute' | 'images' | 'commands'>
  layout: ArtifactUpdaterOptions['layout']
  /** Its instances are read anew when their disk was replaced. */
  fleet: FleetLayout
  pollIntervalMs: number
  /** Environment of the service for one version. */
  environmentText: (version: string) => string
  /** Throws when the right to change anything is gone. */
  beforeChange: () => void
}

const stateTimeoutMs = 600_000

/** Updates instances by a new system disk from the release's image; address, groups and name stay. The digest of a release is its image's id. */
export function createImageUpdater(options: ImageUpdaterOptions): PreparedUpdater {
  const { cloud, store, clock, runs, layout, check, fleet, pollIntervalMs, beforeChange } = options
  const base = createArtifactUpdater(options)

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
  const replaceDisk = async (server: Server, imageId: string, signal: AbortSignal, touch = () => {}): Promise<void> => {
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
        clientToken: `acd-${sha256(`${instanceId}/${imageId}/${options.fence}`).slice(0, 42)}`,
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

  const settleService = async (
    server: Server,
    want: ReleaseId,
    signal: AbortSignal,
    { onStarted, ...more }: { isAgain?: true; onStarted?: () => void } = {},
  ): Promise<UpdateEnd> => {
    const envUrl = await environmentUrl(store, options.environmentText(want.version))
    const script = environmentScript(layout, { ...more, version: want.version, envUrl, fence: options.fence, check })
    return checkedEndOf(await runs.run(server.instanceId, script, signal, onStarted))
  }

  return {
    ...base,
    async prepare(servers, release) {
      const [image] = release.digest ? await cloud.images.describeImages({ ids: [release.digest] }) : []
      await uploadEnvironment(store, options.environmentText(release.version))
      if (image?.isUsable) return []
      const reason = `image ${release.digest} of release ${release.version} cannot be used (${image?.status ?? 'it does not exist'})`
      return servers.map(({ instanceId, name }) => ({
        instanceId,
        name,
        stage: 'prepare' as const,
        code: 'E_IMAGE_MISSING',
        reason,
      }))
    },
    async isReachable(release) {
      const [image] = release.digest ? await cloud.images.describeImages({ ids: [release.digest] }) : []
      return image?.isUsable === true
    },
    async probe(servers, signal) {
      const running = await base.probe(servers, signal)
      const instances = await cloud.compute.describeInstances({ ids: servers.map((server) => server.instanceId) })
      const imageOf = new Map(instances.map((instance) => [instance.id, instance.imageId]))
      return new Map(
        [...running].map(([id, { isAnswering, echoed }]) => {
          const digest = imageOf.get(id)
          return [id, { isAnswering, ...(echoed ? { echoed } : {}), ...(digest ? { digest } : {}) }]
        }),
      )
    },
    async update(server, want, signal, onStarted): Promise<UpdateEnd> {
      if (options.hooks.postDrain) onStarted?.()
      const ready = await base.afterDrain(server, want)
      if (!ready.ok) return ready
      await replaceDisk(server, want.digest!, signal, onStarted)
      return settleService(server, want, signal, { ...(onStarted ? { onStarted } : {}) })
    },
    async updateAgain(server, want, signal) {
      await replaceDisk(server, want.digest!, signal)
      return settleService(server, want, signal, { isAgain: true })
    },
  }
}
