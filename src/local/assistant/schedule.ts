import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { instances } from '../ecs/records.ts'
import { deliver } from './delivery.ts'
import { fillParameters } from './content.ts'
import { invocations, type InstanceRun, type InvocationRecord } from './records.ts'

/** When a scheduled command runs. */
export type Timetable = { kind: 'every'; ms: number } | { kind: 'at'; timeMs: number }

const unitMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Reads `rate(5m)` and `at(2026-11-21 02:00:00)`. Throws for anything else. */
export function readFrequency(frequency: string): Timetable {
  const rate = /^rate\(\s*(\d+)\s*([smhd])\w*\s*\)$/.exec(frequency)
  if (rate) return { kind: 'every', ms: Number(rate[1]) * unitMs[rate[2]!]! }
  const at = /^at\(\s*(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\s+[\w/+:-]+)?\s*\)$/.exec(frequency)
  if (at) return { kind: 'at', timeMs: Date.parse(`${at[1]}T${at[2]}Z`) }
  throw new VendorError(
    'InvalidParameter.Frequency',
    400,
    `The specified Frequency ${frequency} is not valid here: use rate(…) or at(…).`,
  )
}

/** Starts an invocation on each of its instances, now or when its mode says. */
export function startInvocation(core: LocalCore, invocation: InvocationRecord): void {
  for (const run of invocation.runs) {
    if (invocation.repeatMode === 'Once') deliver(core, task(core, invocation, run))
    else if (invocation.repeatMode === 'Period') plan(core, invocation, run)
    else afterReboot(core, invocation, run)
  }
}

function task(core: LocalCore, invocation: InvocationRecord, run: InstanceRun) {
  return {
    run,
    changed: () => void invocations(core.store).update(invocation, {}),
    work: (signal: AbortSignal) =>
      core.drivers.machines.run(run.instanceId, {
        script: scriptFor(core, invocation, run.instanceId),
        shell: 'sh',
        timeoutMs: invocation.timeoutSeconds * 1_000,
        workingDirectory: invocation.workingDir,
        user: invocation.username || 'root',
        signal,
      }),
  }
}

function scriptFor(core: LocalCore, invocation: InvocationRecord, instanceId: string): string {
  const content = Buffer.from(invocation.content, 'base64').toString()
  if (!invocation.enableParameter) return content
  return fillParameters(content, {
    'ACS::RegionId': invocation.regionId,
    'ACS::AccountId': core.accountId,
    'ACS::InstanceId': instanceId,
    'ACS::InstanceName': instances(core.store).get(instanceId)?.name ?? '',
    'ACS::InvokeId': invocation.id,
    'ACS::CommandId': invocation.commandId,
    ...invocation.parameters,
  })
}

function plan(core: LocalCore, invocation: InvocationRecord, run: InstanceRun): void {
  const timetable = readFrequency(invocation.frequency)
  run.status = 'Scheduled'
  const waitMs = timetable.kind === 'every' ? timetable.ms : Math.max(0, timetable.timeMs - core.clock.now())
  core.after(waitMs, () => {
    if (run.status !== 'Scheduled') return
    repeat(core, invocation, run)
    if (timetable.kind === 'every') core.after(0, () => again(core, invocation, run))
  })
}

// The next run is planned when the last one is over, so that a slow script never overlaps itself.
function again(core: LocalCore, invocation: InvocationRecord, run: InstanceRun): void {
  if (run.status === 'Cancelled' || run.status === 'Terminated' || run.status === 'Stopping') return
  if (run.status === 'Pending' || run.status === 'Running') core.after(1_000, () => again(core, invocation, run))
  else plan(core, invocation, run)
}

function afterReboot(core: LocalCore, invocation: InvocationRecord, run: InstanceRun): void {
  run.status = 'Scheduled'
  let bootedAtMs = instances(core.store).get(run.instanceId)?.startedAtMs
  core.on('instanceChanged', ({ instanceId }) => {
    if (instanceId !== run.instanceId || run.status === 'Cancelled') return
    const instance = instances(core.store).get(instanceId)
    if (instance?.status !== 'Running' || instance.startedAtMs === bootedAtMs) return
    if (invocation.repeatMode === 'NextRebootOnly' && run.repeats > 0) return
    bootedAtMs = instance.startedAtMs
    repeat(core, invocation, run)
  })
}

function repeat(core: LocalCore, invocation: InvocationRecord, run: InstanceRun): void {
  Object.assign(run, { status: 'Pending', repeats: run.repeats + 1, errorCode: '', errorInfo: '' })
  deliver(core, task(core, invocation, run))
}
