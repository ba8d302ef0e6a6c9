import type { Cloud } from '../../cloud/cloud.ts'
import { createArtifactUpdater, type ArtifactUpdaterOptions, type PreparedUpdater } from './artifact-updater.ts'
import { withPreAdd } from './pre-add.ts'
import { checkedEndOf } from './script-end.ts'
import { environmentUrl, uploadEnvironment } from './artifact.ts'
import type { FleetLayout, Server } from '../traffic/fleet.ts'
import { environmentScript } from './instance-scripts.ts'
import type { ReleaseId } from '../state/journal.ts'
import { diskReplacer } from './system-disk.ts'
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

/** Updates instances by a new system disk from the release's image; address, groups and name stay. The digest of a release is its image's id. */
export function createImageUpdater(options: ImageUpdaterOptions): PreparedUpdater {
  const { cloud, store, runs, layout, check } = options
  const base = createArtifactUpdater(options)

  const replaceDisk = diskReplacer(options)

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

  return withPreAdd({
    ...base,
    async prepare(servers, release) {
      const [image] = release.digest ? await cloud.images.describeImages({ ids: [release.digest] }) : []
      await uploadEnvironment(store, options.environmentText(release.version))
      if (image?.isUsable) return []
      const reason = unusable(release, image)
      return servers.map(({ instanceId, name }) => ({
        instanceId,
        name,
        stage: 'prepare' as const,
        code: 'E_IMAGE_MISSING',
        reason,
      }))
    },
    async whyUnreachable(release) {
      const [image] = release.digest ? await cloud.images.describeImages({ ids: [release.digest] }) : []
      if (image?.isUsable) return undefined
      return { code: 'E_IMAGE_MISSING', reason: unusable(release, image) }
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
      const ready = await base.afterDrain(server, want, signal)
      if (!ready.ok) return ready
      await replaceDisk(server, want.digest!, signal, onStarted)
      return settleService(server, want, signal, { ...(onStarted ? { onStarted } : {}) })
    },
    async updateAgain(server, want, signal) {
      await replaceDisk(server, want.digest!, signal)
      return settleService(server, want, signal, { isAgain: true })
    },
  })
}

const unusable = ({ version, digest }: ReleaseId, image: { status: string } | undefined) =>
  `image ${digest} of release ${version} cannot be used (${image?.status ?? 'it does not exist'})`
