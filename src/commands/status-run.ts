import type { Instance } from '../cloud/compute.ts'
import { approvalOf, describePause, type Approval } from '../rollout/state/approval.ts'
import { describeNewerFence, newerFenceFix } from '../rollout/state/fence.ts'
import { findFleet, observeFleet, type Server } from '../rollout/traffic/fleet.ts'
import { lastVerified, readHistory, type ReleaseRecord } from '../rollout/state/history.ts'
import { probeInstances } from '../rollout/instance/instance-probe.ts'
import { createInstanceRuns } from '../rollout/instance/instance-runs.ts'
import { readJournal, type JournalState } from '../rollout/state/journal.ts'
import { describeLease, isFree, readLease, type LeaseRecord } from '../rollout/state/lease.ts'
import { keptPortOf } from '../rollout/ports/kept-port.ts'
import { keptUntilMs } from '../rollout/kept.ts'
import { instanceResult } from '../rollout/outcome.ts'
import { fleetOf } from '../rollout/traffic/places.ts'
import { describeSuspension, readSuspension, type Suspension } from '../rollout/state/suspension.ts'
import { isServing } from '../rollout/instance/server-state.ts'
import { partlyDeployed, type Partly } from '../rollout/subset.ts'
import { exitCodes } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { appLayout, findEnvironment, type RolloutEnvironment } from './rollout-context.ts'

export async function run(context: CommandContext): Promise<CommandOutcome> {
  const environment = await findEnvironment(context)
  const { cloud, store, outputs, environmentTag, name, settings } = environment
  const layout = await findFleet(cloud, environmentTag)
  const [servers, history, journal, lease, freeze] = await Promise.all([
    observeFleet(cloud, layout),
    readHistory(store),
    readJournal(store),
    readLease(store),
    readSuspension(store, context.clock.now()),
  ])
  const fence = await lostLock(context, environment, { servers, history, lease })
  const approval = approvalOf(journal.open, { timeoutMs: settings.rollout.approvalTimeout, nowMs: context.clock.now() })
  const isLocked = lease !== undefined && !isFree(lease, { nowMs: context.clock.now(), unchangedForMs: 0 })
  const release = lastVerified(history)
  const partly = partlyDeployed(history, servers)
  return {
    result: 'succeeded',
    exitCode: exitCodes.done,
    ...(release
      ? { release: { version: release.version, ...(release.digest ? { digest: release.digest } : {}) } }
      : {}),
    instances: servers.map((server) => instanceResult(server)),
    extra: {
      ...(outputs.url ? { url: outputs.url } : {}),
      lock: isLocked ? lease : null,
      ...(freeze ? { freeze } : {}),
      unfinished: journal.open ?? null,
      ...(approval
        ? { approval: { since: iso(approval.sinceMs), until: iso(approval.untilMs), isExpired: approval.isExpired } }
        : {}),
      held: journal.held,
      ...(fence === undefined ? {} : { fence: { problem: fence, fix: newerFenceFix } }),
      history: history.slice(-shownRecords),
      ...(partly
        ? { part: { version: partly.record.version, only: partly.record.only, instances: partly.names } }
        : {}),
    },
    text: describe({
      title: `${settings.app}/${name} in ${settings.region}`,
      servers,
      keptUntil: keptUntilOf(layout.instances),
      history,
      partly,
      journal,
      approval,
      fence,
      lease: isLocked ? lease : undefined,
      freeze,
      url: outputs.url,
    }),
  }
}

const keptUntilOf = (instances: readonly Instance[]) =>
  new Map(
    instances.flatMap((instance) => {
      const untilMs = keptUntilMs(instance) ?? keptPortOf(instance)?.untilMs
      return untilMs === undefined ? [] : [[instance.id, untilMs] as const]
    }),
  )

const shownRecords = 10

const iso = (ms: number) => new Date(ms).toISOString()

/** Why instances would refuse a deployment. Asks them only when releases run of which the bucket knows nothing. */
async function lostLock(
  context: CommandContext,
  { cloud, settings }: RolloutEnvironment,
  seen: { servers: readonly Server[]; history: readonly ReleaseRecord[]; lease: LeaseRecord | undefined },
): Promise<string | undefined> {
  const { servers, history, lease } = seen
  if (history.length > 0 || servers.every((server) => server.release === undefined)) return undefined
  const { clock, pollIntervalMs, signal } = context
  const runs = createInstanceRuns({ commands: cloud.commands, clock, pollIntervalMs })
  const running = await probeInstances({ runs, layout: appLayout(settings) }, servers, signal)
  return describeNewerFence(servers, running, lease?.generation ?? 0)
}

function describe(seen: {
  title: string
  servers: readonly Server[]
  /** Until when old instances are kept for a way back, epoch milliseconds. */
  keptUntil: ReadonlyMap<string, number>
  history: readonly ReleaseRecord[]
  /** A release that only a part of the fleet has. */
  partly: Partly | undefined
  journal: JournalState
  approval: Approval | undefined
  fence: string | undefined
  lease: LeaseRecord | undefined
  freeze: Suspension | undefined
  url: string | undefined
}): string {
  const { servers, history, journal } = seen
  const fleet = fleetOf(servers)
  const serving = fleet.filter((server) => isServing(server)).length
  const release = lastVerified(history)
  const last = history.at(-1)
  return [
    `${seen.title}: ${serving} of ${fleet.length} instances serve, release ${release?.version ?? 'none yet'}${seen.url ? `   ${seen.url}` : ''}`,
    ...servers.map((server) => describeServer(server, seen.keptUntil.get(server.instanceId))),
    seen.lease ? `lock        ${describeLease(seen.lease)}` : 'lock        free',
    ...(seen.freeze ? [`frozen      ${describeSuspension(seen.freeze)}; \`alicloud-deploy freeze lift\` ends it`] : []),
    journal.open
      ? `unfinished  ${journal.open.command} to ${journal.open.want.version}${journal.open.only ? ` on ${journal.open.only.join(', ')}` : ''} of run ${journal.open.runId} since ${iso(journal.open.startedAtMs)}; run it again, or \`alicloud-deploy recover\``
      : 'unfinished  nothing',
    ...(seen.partly ? [`partly      ${describePartly(seen.partly, fleet.length)}`] : []),
    ...(seen.fence === undefined ? [] : [`lost lock   ${seen.fence}`, `            fix: ${newerFenceFix}`]),
    ...(journal.open && seen.approval ? [`paused      ${describePause(journal.open, seen.approval)}`] : []),
    ...journal.held.map((backend) => `held        ${backend.instanceId} gets weight ${backend.weight} back`),
    ...(journal.taken ?? []).map((id) => `held        ${id} is in the middle of an update`),
    ...(last && last !== release
      ? [`last run    ${last.command} to ${last.version}: ${last.result}, ${last.finishedAt}`]
      : []),
  ].join('\n')
}

const describePartly = ({ record: { version, only, finishedAt }, names }: Partly, total: number) =>
  `${version} is on ${names.length} of ${total} instances (${only.join(', ')}) since ${finishedAt}; rolling-deploy without --only completes it, \`alicloud-deploy rollback\` takes it back`

function describeServer(server: Server, keptUntil: number | undefined): string {
  const health =
    server.health.map((row) => `${row.protocol}:${row.listenerPort} ${row.health}`).join(', ') || 'no listener'
  const weights = server.backends.map((backend) => backend.weight).join('/') || '-'
  return `  ${server.name.padEnd(24)} ${server.zoneId.padEnd(16)} ${(server.release ?? '-').padEnd(20)} weight ${weights.padEnd(8)} ${health}${server.status === 'Running' ? '' : `  (${server.status})`}${describeStand(server, keptUntil)}`
}

function describeStand({ stand }: Server, keptUntil: number | undefined): string {
  switch (stand?.standing) {
    case 'green':
      return `  (new, beside instance-${stand.place})`
    case 'kept':
      return `  (old, kept for a way back${keptUntil === undefined ? '' : ` until ${iso(keptUntil)}`})`
    case 'leaving':
      return '  (old, about to be deleted)'
    default:
      return keptUntil === undefined ? '' : `  (the old version stays on its other port until ${iso(keptUntil)})`
  }
}
