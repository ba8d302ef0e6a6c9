import type { ObjectStore } from '../../cloud/object-store.ts'
import type { Clock } from '../../shared/clock.ts'
import { formatDuration } from '../../shared/duration.ts'
import { releaseUrls, whyUnreachable, type Unreachable } from './artifact.ts'
import { describeDrain, waitUntilDrained } from '../traffic/drain.ts'
import type { Server } from '../traffic/fleet.ts'
import { hookSeconds } from './hook-scripts.ts'
import { switchHooks, type Hooks, type JobShell } from './hooks.ts'
import type { InstanceRun, InstanceRuns, InstanceScript } from './instance-runs.ts'
import { closeLooks, freshForMs, type CheckRequest } from './health-check.ts'
import { probeInstances } from './instance-probe.ts'
import { fetchScript, switchScript } from './instance-scripts.ts'
import { checkedEndOf, endOf } from './script-end.ts'
import type { AppLayout } from './script-parts.ts'
import type { ReleaseId } from '../state/journal.ts'
import { withPreAdd } from './pre-add.ts'
import { hooksOf } from './server-hooks.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import type { RunningRelease } from './server-state.ts'
import type { Timeline } from '../timeline.ts'
import type { UpdateEnd, Updater } from './updater.ts'
import { versionCheckScript } from './version-check.ts'

/** An updater that first brings a release to all instances while they still serve. */
export interface PreparedUpdater extends Updater {
  /** Costs no capacity: nothing that runs is touched. Returns the servers on which it failed. */
  prepare(servers: readonly Server[], release: ReleaseId, signal: AbortSignal): Promise<FailedServer[]>
  /** Why the release could not be brought to an instance that does not have it; undefined when it could. */
  whyUnreachable(release: ReleaseId): Promise<Unreachable | undefined>
  /** Runs when nothing uses the server any more, before the update. */
  afterDrain(server: Server, want: ReleaseId, signal: AbortSignal): Promise<UpdateEnd>
  /** Runs when the release is proved, before the server gets traffic. */
  beforeAdd(server: Server, want: ReleaseId, signal: AbortSignal): Promise<UpdateEnd>
  /** The batch that a server was said to be in. */
  batchOf(instanceId: string): number | undefined
  /** What instances say about themselves. An instance that cannot be asked is missing. */
  probe(servers: readonly Server[], signal?: AbortSignal): Promise<Map<string, RunningRelease>>
}

export interface ArtifactUpdaterOptions {
  runs: InstanceRuns
  store: ObjectStore
  clock: Clock
  layout: AppLayout
  check: CheckRequest
  hooks: Hooks
  job: JobShell
  drain: { boundMs: number; quietMs?: number; ports: readonly number[] }
  keep: number
  deployId: string
  /** Generation of the lease; an instance refuses a script of an older one. */
  fence: number
  /** Release that instances go away from, for hooks. */
  previous: string
  timeline: Timeline
}

const fetchTimeoutSeconds = 600
/** Stopping, starting and two short scripts around the checks. */
const switchBaseSeconds = 180

/** Updates instances from an artifact in the bucket: release directories, a symlink, a systemd unit. */
export function createArtifactUpdater(options: ArtifactUpdaterOptions): PreparedUpdater {
  const { runs, store, clock, layout, check, hooks, timeline } = options
  const insideSwitch = switchHooks(hooks)
  const facts = { previous: options.previous, deployId: options.deployId, fence: options.fence }
  const batches = new Map<string, number>()
  const batchOf = (instanceId: string) => batches.get(instanceId)
  const runHook = hooksOf({ ...options, batchOf })

  return withPreAdd({
    async prepare(servers, release, signal) {
      const urls = await releaseUrls(store, release)
      const script = fetchScript(layout, {
        ...urls,
        version: release.version,
        digest: release.digest!,
        envDigest: release.envDigest ?? '',
        keep: options.keep,
        timeoutSeconds: fetchTimeoutSeconds,
      })
      const results = await runs.runAll(
        servers.map((server) => server.instanceId),
        script,
        signal,
      )
      return servers.flatMap((server) => {
        const end = endOf(results.get(server.instanceId)!, 'fetched')
        if (end.ok) return []
        timeline.add(server, 'failed', end.reason)
        return [failedServer(server, 'prepare', end)]
      })
    },

    probe: (servers, signal) => probeInstances({ runs, layout }, servers, signal),

    whyUnreachable: (release) => whyUnreachable(store, release),

    inBatch(servers, batch) {
      for (const { instanceId } of servers) batches.set(instanceId, batch)
    },

    batchOf,

    afterDrain: (server, want, signal) => runHook('postDrain', server, want, signal),

    beforeAdd: (server, want, signal) => runHook('preAdd', server, want, signal),

    beforeDrain(server, want, signal) {
      if (hooks.preDrain) timeline.add(server, 'hook', 'preDrain, while it serves')
      return runHook('preDrain', server, want, signal)
    },

    async drain(server, signal) {
      // A killed run had stopped it for its new disk: it takes no command, and had been drained before.
      if (server.status !== 'Running') return `is ${server.status}, so no request can be on it`
      const drained = await waitUntilDrained({
        runs,
        clock,
        instanceId: server.instanceId,
        ports: options.drain.ports,
        boundMs: options.drain.boundMs,
        ...(options.drain.quietMs ? { quietMs: options.drain.quietMs } : {}),
        signal,
        onWaiting: (connections, waitedMs) =>
          timeline.add(server, 'drain', describeDrain(connections, waitedMs, options.drain.boundMs)),
      })
      return drained.reason === 'idle'
        ? `no connection left after ${formatDuration(drained.waitedMs)}`
        : `${formatDuration(drained.waitedMs)} passed, no request can be left`
    },

    async update(server, want, signal, onStarted) {
      if (hooks.postDrain) onStarted?.()
      const drained = await runHook('postDrain', server, want, signal)
      if (!drained.ok) return drained
      return switched(await runs.run(server.instanceId, scriptFor(server, want), signal, onStarted))
    },

    updateAgain: async (server, want, signal) =>
      switched(await runs.run(server.instanceId, scriptFor(server, want, { isAgain: true }), signal)),

    async check(server, want, signal) {
      const request = { ...check, warmUpSeconds: 0 }
      const script = { ...versionCheckScript(layout, want.version, request), looks: closeLooks(request) }
      return checkedEndOf(await runs.run(server.instanceId, script, signal))
    },

    freshForMs: freshForMs(check),

    afterAdd: (server, want, signal) => runHook('postAdd', server, want, signal),
  })

  /** A hook after the checks takes its time: how old the last answer is, is not known then. */
  function switched(run: InstanceRun): UpdateEnd {
    return hooks.validate ? endOf(run, '') : checkedEndOf(run)
  }

  function scriptFor(server: Server, want: ReleaseId, more: { isAgain?: true } = {}): InstanceScript {
    const hooksTakeSeconds = Object.values(insideSwitch).reduce((total, hook) => total + hookSeconds(hook), 0)
    return switchScript(layout, {
      ...facts,
      ...more,
      batch: Object.keys(insideSwitch).length > 0 ? batchOf(server.instanceId) : undefined,
      version: want.version,
      digest: want.digest ?? '',
      envDigest: want.envDigest ?? '',
      hooks: insideSwitch,
      check,
      timeoutSeconds: Math.ceil(switchBaseSeconds + hooksTakeSeconds + check.warmUpSeconds + check.deadlineSeconds),
    })
  }
}
