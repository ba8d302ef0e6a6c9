import { createInterface } from 'node:readline/promises'
import { applyPlan, refuseBlocked } from '../infra/apply.ts'
import { formatCalls, formatPlan } from '../infra/format-plan.ts'
import { haveResources } from '../infra/have.ts'
import { existingBucket } from '../infra/resources/bucket/have-bucket.ts'
import { isMarkedForRemoval } from '../infra/resources/bucket/removal-mark.ts'
import { readMarker } from '../infra/marker.ts'
import { bucketName, environmentTag } from '../infra/names.ts'
import { planDestroy, type Plan } from '../infra/plan.ts'
import { planDocument } from '../infra/plan-document.ts'
import { readTop, type Findings } from '../infra/read.ts'
import { refuseLeftovers } from '../infra/leftovers.ts'
import { ignoreGone } from '../infra/settle.ts'
import { createWork } from '../infra/work.ts'
import type { Cloud } from '../cloud/cloud.ts'
import type { ObjectStore } from '../cloud/object-store.ts'
import type { EnvironmentName } from '../infra/names.ts'
import { exitCodes, PreflightError } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { cleanUpBakes } from '../image/cleanup.ts'
import { lockEnvironment } from './environment-lock.ts'
import { provisionFailure } from './provision/failure.ts'

interface Job {
  context: CommandContext
  cloud: Cloud
  name: EnvironmentName
  bucket: string
  /** The bucket has our default name, so it is ours even when its marker is gone already. */
  isDefaultBucket: boolean
}

export async function run(context: CommandContext): Promise<CommandOutcome> {
  const { name: env, settings } = await context.environment()
  const cloud = await context.cloud()
  const name = { app: settings.app, env }
  const bucket = settings.bucket ?? bucketName(name, undefined, (await cloud.identity.whoAmI()).accountId)
  const job: Job = { context, cloud, name, bucket, isDefaultBucket: settings.bucket === undefined }
  // Who said yes already needs to be shown nothing before the lock is taken.
  if (context.options.yes === true && !context.isDryRun && (await readMarker(cloud.objectStore(bucket), name))) {
    return destroy(job)
  }
  const { plan } = await look(job)
  if (plan.actions.length === 0) return nothingLeft(job, plan)
  if (context.isDryRun) return planned(job, plan)
  refuseBlocked(plan)
  await askFor(job, plan)
  return destroy(job)
}

async function look({
  context,
  cloud,
  name,
  bucket,
  isDefaultBucket,
}: Job): Promise<{ plan: Plan; findings: Findings }> {
  const findings = await readTop(cloud, name, bucket)
  const allowed = new Set((context.options['allow-destroy'] as string[] | undefined) ?? [])
  const have = haveResources(findings).filter(({ kind }) => kind !== 'bucket')
  const isOurBucket =
    findings.marker?.ownsBucket ?? (await isLeftBucket(cloud.objectStore(bucket), name, isDefaultBucket))
  const all = isOurBucket ? [...have, existingBucket(bucket)] : have
  return { plan: planDestroy(all, { replace: new Set(), destroy: allowed }), findings }
}

/** What a run leaves that was killed after the marker was gone and before the bucket was. */
async function isLeftBucket(store: ObjectStore, name: EnvironmentName, isDefaultBucket: boolean): Promise<boolean> {
  return isDefaultBucket ? (await store.list('')).length > 0 : isMarkedForRemoval(store, name)
}

async function destroy(job: Job): Promise<CommandOutcome> {
  const { context, cloud, bucket } = job
  const lease = await lockEnvironment(context, cloud.objectStore(bucket), 'destroy')
  try {
    return await destroyLocked(job, AbortSignal.any([context.signal, lease.stop]))
  } finally {
    // The lock went with the bucket.
    await ignoreGone(lease.release())
  }
}

async function destroyLocked(job: Job, signal: AbortSignal): Promise<CommandOutcome> {
  const { context, cloud, name, bucket } = job
  const { clock, reporter, pollIntervalMs: intervalMs } = context
  const { plan, findings } = await look(job)
  refuseBlocked(plan)
  // The temporary instance of a killed bake would keep its VSwitch from being deleted.
  await cleanUpBakes(cloud, environmentTag(name))
  const work = createWork({
    cloud,
    name,
    bucket,
    clock,
    reporter,
    intervalMs,
    signal,
    marker: findings.marker,
    isDefaultBucket: job.isDefaultBucket,
    zones: [],
    secrets: {},
    disk: { category: '', sizeGiB: 0 },
    drainMs: 0,
  })
  const ends = await applyPlan(plan, work)
  const document = planDocument(plan, [])
  const failure = provisionFailure(ends, signal)
  if (failure) return { ...failure, plan: document }
  await refuseLeftovers(cloud, name, {
    extras: findings.marker?.extras ?? [],
    clock,
    intervalMs,
    timeoutMs: 30_000,
    signal,
  })
  return {
    result: 'succeeded',
    exitCode: exitCodes.done,
    plan: document,
    text: `Environment ${environmentTag(name)} is gone: ${plan.actions.length} resources removed, none left.`,
  }
}

function planned({ name }: Job, plan: Plan): CommandOutcome {
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    plan: planDocument(plan, []),
    text: [
      `Would remove ${environmentTag(name)}:`,
      formatPlan(plan),
      '',
      'Calls that would be made, in order:',
      formatCalls(plan),
    ].join('\n'),
  }
}

async function nothingLeft(
  { context, cloud, name, bucket, isDefaultBucket }: Job,
  plan: Plan,
): Promise<CommandOutcome> {
  // A run that was killed at its very last call leaves an empty bucket, which no look tells from none.
  if (isDefaultBucket && !context.isDryRun) await cloud.objectStore(bucket).deleteBucket()
  return {
    result: 'no-change',
    exitCode: exitCodes.done,
    plan: planDocument(plan, []),
    text: `Nothing to remove: environment ${environmentTag(name)} does not exist.`,
  }
}

/** Asks a person who is there; refuses where nobody could answer. */
async function askFor({ context, name }: Job, plan: Plan): Promise<void> {
  if (context.options.yes === true) return
  const environment = environmentTag(name)
  if (context.host.name !== 'terminal') {
    throw new PreflightError(`destroy of ${environment} needs a yes, and nobody is here to say it`, {
      code: 'E_NOT_CONFIRMED',
      fix: 'pass --yes; look first with --dry-run',
    })
  }
  const prompt = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await prompt.question(`${formatPlan(plan)}\n\nType ${environment} to remove all of this: `, {
    signal: context.signal,
  })
  prompt.close()
  if (answer.trim() === environment) return
  throw new PreflightError(`destroy of ${environment} was not confirmed; nothing was touched`, {
    code: 'E_NOT_CONFIRMED',
    fix: `answer ${environment}, or pass --yes`,
  })
}
