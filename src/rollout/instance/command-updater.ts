import { createArtifactUpdater, type ArtifactUpdaterOptions, type PreparedUpdater } from './artifact-updater.ts'
import type { Server } from '../traffic/fleet.ts'
import { withPreAdd } from './pre-add.ts'
import { checkedEndOf } from './script-end.ts'
import type { InstanceHook } from './hook-scripts.ts'
import { commandScript } from './instance-scripts.ts'
import type { ReleaseId } from '../state/journal.ts'

export interface CommandUpdaterOptions extends ArtifactUpdaterOptions {
  /** The user's script; it gets VERSION and PREVIOUS_VERSION, and is run again to go back. */
  command: InstanceHook
}

/** Updates instances with the user's own script; what version runs is only known from the application itself. */
export function createCommandUpdater(options: CommandUpdaterOptions): PreparedUpdater {
  const { runs, layout, check, command, previous, deployId, fence } = options
  const base = createArtifactUpdater(options)
  const scriptFor = ({ instanceId }: Server, want: ReleaseId) => {
    const batch = base.batchOf(instanceId)
    return commandScript(layout, { version: want.version, previous, deployId, batch, fence, check, command })
  }
  return withPreAdd({
    ...base,
    prepare: () => Promise.resolve([]),
    whyUnreachable: () => Promise.resolve(undefined),
    async probe(servers, signal) {
      const running = await base.probe(servers, signal)
      return new Map(
        [...running].map(([id, { isAnswering, echoed }]) => [id, { isAnswering, ...(echoed ? { echoed } : {}) }]),
      )
    },
    async update(server, want, signal, onStarted) {
      if (options.hooks.postDrain) onStarted?.()
      const ready = await base.afterDrain(server, want, signal)
      if (!ready.ok) return ready
      return checkedEndOf(await runs.run(server.instanceId, scriptFor(server, want), signal, onStarted))
    },
    updateAgain: async (server, want, signal) =>
      checkedEndOf(await runs.run(server.instanceId, scriptFor(server, want), signal)),
  })
}
