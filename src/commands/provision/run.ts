import { resolve } from 'node:path'
import type { Cloud } from '../../cloud/cloud.ts'
import { adopt, parseAdoptions, planAdoption, tagCalls, type Adoption } from '../../infra/adopt.ts'
import { applyPlan, refuseBlocked } from '../../infra/apply.ts'
import { explainAction } from '../../infra/explain.ts'
import { estimateCost, type Cost } from '../../infra/cost.ts'
import { planEnvironment, type PlannedEnvironment } from '../../infra/environment.ts'
import { extraNames } from '../../infra/extras.ts'
import { formatCalls, formatPlan, hasChanges, planMarkdown, planReport } from '../../infra/format-plan.ts'
import { readMarker } from '../../infra/marker.ts'
import { bucketName, environmentTag } from '../../infra/names.ts'
import { outputsOf } from '../../infra/outputs.ts'
import { planDocument } from '../../infra/plan-document.ts'
import type { Consent } from '../../infra/plan.ts'
import { rehearse } from '../../infra/preflight.ts'
import type { EnvironmentSpec } from '../../infra/spec.ts'
import { specProblems } from '../../infra/spec-problems.ts'
import { Progress, withTimeLeft } from '../../infra/time-left.ts'
import { createWork } from '../../infra/work.ts'
import type { EnvironmentSettings } from '../../config/schema.ts'
import { ConfigError, exitCodes, located, type Locate, type Problem } from '../../shared/errors.ts'
import { nearest } from '../../shared/nearest.ts'
import { writeAsked } from '../asked-file.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { lockEnvironment } from '../environment-lock.ts'
import { readEnvironmentFiles, type EnvironmentFiles } from '../environment-files.ts'
import { environmentSpec } from '../environment-spec.ts'
import { domainOf, outputsAfter, publicOutputs, releaseHint } from './outputs.ts'
import { orWarn } from '../keep-outcome.ts'
import { loadPlan, savePlan } from '../plan-file.ts'
import { provisionFailure } from './failure.ts'

export async function run(context: CommandContext): Promise<CommandOutcome> {
  const { name, settings, locate } = await context.environment()
  const files = readEnvironmentFiles(settings, context.baseDirectory, context.clock.now())
  for (const { privateKey } of files.certificates.values()) context.redactor.add(privateKey)
  const spec = environmentSpec(name, settings, files)
  const { adoptions, problems } = parseAdoptions((context.options.adopt as string[] | undefined) ?? [])
  if (adoptions.length > 0 && context.options.out !== undefined) problems.push(unsavedAdoption)
  const wrong = [...specProblems(spec, settings.infrastructure.database?.password), ...files.problems, ...problems]
  if (wrong.length > 0) throw new ConfigError(located(wrong, locate))
  const cloud = await context.cloud()
  const bucket = spec.bucket ?? bucketName(spec, undefined, (await cloud.identity.whoAmI()).accountId)
  const job: Job = { context, cloud, spec, settings, files, bucket, consent: consentOf(context), adoptions, locate }
  if (context.options.explain !== undefined) return explain(job, String(context.options.explain))
  if (context.isDryRun) return dryRun(job)
  return context.verb === 'apply' ? applySaved(job) : provision(job)
}

const unsavedAdoption: Problem = {
  path: '--out',
  message: '--out saves a plan, and --adopt is no part of one',
  fix: 'run provision --adopt first, then save a plan of what is left',
}

interface Job {
  context: CommandContext
  cloud: Cloud
  spec: EnvironmentSpec
  settings: EnvironmentSettings
  files: EnvironmentFiles
  bucket: string
  consent: Consent
  adoptions: readonly Adoption[]
  locate: Locate | undefined
}

async function dryRun(job: Job): Promise<CommandOutcome> {
  const adopted = await planAdoption(job.cloud, job.spec, job.adoptions)
  const planned = await planEnvironment(job.cloud, job.spec, { ...job, adoptions: adopted })
  const cost = await costOf(job, planned)
  await report(job, planned, cost)
  warnOfOpenDatabase(job.context, planned)
  const { options } = job.context
  const out = options.out as string | undefined
  const saved = out === undefined ? [] : [savePlan(resolve(job.context.baseDirectory, out), job.spec, planned)]
  const isDifferent = hasChanges(planned.plan) || adopted.length > 0
  if (!isBlocked(planned)) await rehearse(job.cloud, job.spec, planned.plan, job.locate)
  return {
    result: isDifferent ? 'planned' : 'no-change',
    exitCode: isDifferent && options['detailed-exitcode'] === true ? exitCodes.changes : exitCodes.done,
    plan: {
      ...planDocument(planned.plan, planned.choices.notes, cost),
      ...(adopted.length > 0 && { adoptions: adopted.map(adoptionCall) }),
    },
    text: [
      ...adoptionText(adopted),
      planText(planned, cost),
      ...(hasChanges(planned.plan) ? ['', 'Calls that would be made, in order:', formatCalls(planned.plan)] : []),
      ...saved,
    ].join('\n'),
  }
}

/** Says why the plan does what it does to one resource; changes nothing. */
async function explain(job: Job, key: string): Promise<CommandOutcome> {
  const adopted = await planAdoption(job.cloud, job.spec, job.adoptions)
  const planned = await planEnvironment(job.cloud, job.spec, { ...job, adoptions: adopted })
  const { actions } = planned.plan
  const action = actions.find((candidate) => candidate.key === key)
  if (!action) {
    const keys = actions.map((candidate) => candidate.key)
    const suggestion = nearest(key, keys)
    const fix = `${suggestion === undefined ? '' : `did you mean ${suggestion}? `}there are ${keys.join(', ')}`
    throw new ConfigError([{ path: '--explain', message: `the plan has no resource ${key}`, fix }])
  }
  return {
    result: hasChanges(planned.plan) ? 'planned' : 'no-change',
    exitCode: exitCodes.done,
    plan: planDocument({ actions: [action] }, planned.choices.notes),
    text: explainAction(action, job.locate),
  }
}

async function provision(job: Job): Promise<CommandOutcome> {
  if (job.adoptions.length > 0) return adoptThenProvision(job)
  const store = job.cloud.objectStore(job.bucket)
  // An environment that is complete needs no lock; one that does not exist yet is read only once.
  const marker = await readMarker(store, job.spec)
  const before = marker && (await planEnvironment(job.cloud, job.spec, { ...job, marker }))
  if (before && !hasChanges(before.plan)) return unchanged(job, before)
  if (before) refuseBlocked(before.plan)
  return underLock(job, () => planEnvironment(job.cloud, job.spec, job))
}

/** Tags first: a plan that is then refused leaves them, and the next run finds what it took over. */
function adoptThenProvision(job: Job): Promise<CommandOutcome> {
  const { cloud, spec, context } = job
  return underLock(job, async () => {
    const adopted = await planAdoption(cloud, spec, job.adoptions)
    await adopt(cloud, spec, adopted)
    for (const { key, id } of adopted) {
      context.reporter.emit({ type: 'progress', subject: key, phase: 'adopt', message: id })
    }
    return planEnvironment(cloud, spec, job)
  })
}

const adoptionCall = ({ kind, key, id }: Adoption) => ({ call: tagCalls[kind] ?? 'ecs:TagResources', key, id })

/** What would be taken over; the plan below it is the one after that. */
function adoptionText(adopted: readonly Adoption[]): string[] {
  if (adopted.length === 0) return []
  const lines = adopted.map(adoptionCall).map(({ call, key, id }) => `  ${call.padEnd(20)} ${key}  ${id}`)
  return ['Would take over, by writing tags:', ...lines, '', 'And then:']
}

async function applySaved(job: Job): Promise<CommandOutcome> {
  const file = resolve(job.context.baseDirectory, job.context.operands[0] ?? 'plan.json')
  const saved = loadPlan(file, job.spec)
  return underLock(job, async () => {
    const planned = await planEnvironment(job.cloud, job.spec, { ...job, choices: saved.choices })
    saved.refuseStale(planned)
    return planned
  })
}

async function underLock(job: Job, plan: () => Promise<PlannedEnvironment>): Promise<CommandOutcome> {
  const { context, cloud, bucket } = job
  const lease = await lockEnvironment(context, cloud.objectStore(bucket), 'provision')
  try {
    const planned = await plan()
    const cost = context.options.cost === true ? await costOf(job, planned) : undefined
    await report(job, planned, cost)
    if (!hasChanges(planned.plan)) return unchanged(job, planned)
    context.reporter.emit({ type: 'notice', message: planText(planned, cost) })
    warnOfOpenDatabase(context, planned)
    refuseBlocked(planned.plan)
    await rehearse(cloud, job.spec, planned.plan, job.locate)
    return await carryOut(job, planned, AbortSignal.any([context.signal, lease.stop]))
  } finally {
    await lease.release()
  }
}

async function carryOut(job: Job, planned: PlannedEnvironment, signal: AbortSignal): Promise<CommandOutcome> {
  const { context, cloud, spec, settings, files, bucket } = job
  const { plan, choices, findings } = planned
  const password = settings.infrastructure.database?.password
  const progress = new Progress(plan.actions, findings.marker?.durations ?? {}, context.clock)
  const work = createWork({
    cloud,
    name: spec,
    bucket,
    marker: findings.marker,
    isDefaultBucket: spec.bucket === undefined,
    extras: extraNames(spec),
    zones: choices.zones,
    disk: spec.fleet.disk,
    secrets: {
      ...(password !== undefined && { databasePassword: password }),
      ...(spec.fleet.userData !== undefined && { userData: spec.fleet.userData }),
      certificates: new Map([...files.certificates.values()].map((pem) => [pem.key, pem])),
      ...(files.publicKey !== undefined && { publicKey: files.publicKey }),
    },
    drainMs: Math.max(
      ...settings.infrastructure.loadBalancer.listeners.map(({ idleTimeout, requestTimeout }) =>
        Math.max(idleTimeout, requestTimeout),
      ),
    ),
    intervalMs: context.pollIntervalMs,
    clock: context.clock,
    reporter: withTimeLeft(context.reporter, progress),
    progress,
    signal,
  })
  const ends = await applyPlan(plan, work)
  const document = planDocument(plan, choices.notes)
  const failure = provisionFailure(ends, signal)
  if (failure) return { ...failure, plan: document }
  const learned = progress.learned()
  if (learned) await work.tokens.keepDurations(learned)
  const outputs = outputsAfter(spec, planned, work)
  return {
    result: 'succeeded',
    exitCode: exitCodes.done,
    plan: document,
    extra: { outputs, ...(outputs.url !== undefined && { url: outputs.url }) },
    text: [
      `Environment ${environmentTag(spec)} is as deploy.yml says.`,
      releaseHint(plan, settings.release, spec.env),
      outputs.url ?? '',
    ]
      .filter(Boolean)
      .join('\n'),
  }
}

function unchanged({ context, spec }: Job, planned: PlannedEnvironment): CommandOutcome {
  warnOfOpenDatabase(context, planned)
  const { plan, choices, findings } = planned
  const outputs = publicOutputs(outputsOf({ ...findings, databaseName: spec.database?.schema, domain: domainOf(spec) }))
  return {
    result: 'no-change',
    exitCode: exitCodes.done,
    plan: planDocument(plan, choices.notes),
    extra: { outputs, ...(outputs.url !== undefined && { url: outputs.url }) },
    text: [formatPlan(plan), outputs.url ?? ''].filter(Boolean).join('\n'),
  }
}

/** Groups of others are left alone, but one that lets everybody in makes ours worthless. */
function warnOfOpenDatabase({ reporter }: CommandContext, { findings }: PlannedEnvironment): void {
  for (const group of findings.openGroups ?? []) {
    const message = `whitelist group "${group}" of the database lets every address in; it is not ours, so it stays: remove 0.0.0.0/0 from it unless that is meant`
    reporter.emit({ type: 'warning', code: 'W_DATABASE_OPEN', message })
  }
}

/** Prices cost calls, so an environment that is complete asks for none. */
async function costOf({ cloud, spec }: Job, { plan }: PlannedEnvironment): Promise<Cost | undefined> {
  return hasChanges(plan) ? estimateCost(cloud, plan, spec.fleet.disk) : undefined
}

const isBlocked = ({ plan }: PlannedEnvironment): boolean => plan.actions.some(({ blocked }) => blocked !== undefined)

async function report({ context, spec }: Job, { plan }: PlannedEnvironment, cost?: Cost): Promise<void> {
  await orWarn(context.reporter, "the job's summary", () =>
    context.host.addSummary(context.redactor.redact(planMarkdown(plan, environmentTag(spec), cost))),
  )
  const file = context.options['plan-report'] as string | undefined
  if (file !== undefined) writeAsked(resolve(context.baseDirectory, file), `${JSON.stringify(planReport(plan))}\n`)
}

const planText = ({ plan, choices }: PlannedEnvironment, cost?: Cost): string =>
  [
    ...choices.notes.map((note) => `  chosen: ${note}`),
    ...(choices.notes.length > 0 ? [''] : []),
    formatPlan(plan, cost),
  ].join('\n')

function consentOf({ options }: CommandContext): Consent {
  const named = (option: string) => new Set((options[option] as string[] | undefined) ?? [])
  return { replace: named('allow-replace'), destroy: named('allow-destroy') }
}
