import type { Cloud } from '../cloud/cloud.ts'
import { tagKeys } from '../cloud/tags.ts'
import type { EnvironmentSettings } from '../config/schema.ts'
import { runBake, untilUsable, type Baked, type BakeParts } from '../image/bake.ts'
import { deleteBakes, findBakes } from '../image/cleanup.ts'
import { chooseBakePlace, type BakePlace } from '../image/place.ts'
import { imageKey, planBake, plannedBakeCalls, type BakeDecision, type BakeWish } from '../image/plan.ts'
import { resolveSource } from '../image/source.ts'
import { bakeSteps, stepProblems } from '../image/steps.ts'
import { chooseInstanceType } from '../infra/choose-instance-type.ts'
import { bucketName, environmentTags, type EnvironmentName } from '../infra/names.ts'
import { formatDuration } from '../shared/duration.ts'
import { ConfigError, exitCodes } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { lockEnvironment } from './environment-lock.ts'

export async function run(context: CommandContext): Promise<CommandOutcome> {
  const started = context.clock.monotonic()
  const { name: env, settings } = await context.environment()
  const wanted = wish(context, env, settings)
  const name = { app: settings.app, env }
  const cloud = await context.cloud()
  if (context.isDryRun) return dryRun(await decide(cloud, wanted), wanted, await choosePlace(cloud, name, settings))
  const place = await choosePlace(cloud, name, settings)
  const { accountId } = await cloud.identity.whoAmI()
  const lease = await lockEnvironment(
    context,
    cloud.objectStore(bucketName(name, settings.bucket, accountId)),
    'bake-image',
  )
  try {
    const parts: BakeParts = {
      cloud,
      clock: context.clock,
      reporter: context.reporter,
      pollIntervalMs: context.pollIntervalMs,
      signal: AbortSignal.any([context.signal, lease.stop]),
      assertHeld: () => lease.assertHeld(),
      runId: context.host.job().runId,
    }
    // Only now: another run may have baked the same while this one waited for the lock.
    const decision = await decide(cloud, wanted)
    if (decision.kind === 'exists') return await alreadyThere(decision, wanted, parts)
    const baked = await runBake(decision.plan, place, parts)
    return outcome(baked, wanted, context.clock.monotonic() - started)
  } finally {
    await lease.release()
  }
}

/** What the settings ask for, all but the source image, which only the cloud knows. */
interface Wanted extends Omit<BakeWish, 'source'> {
  source: string
}

function wish(context: CommandContext, env: string, settings: EnvironmentSettings): Wanted {
  const { app, image } = settings
  const release = settings.release.version ?? context.host.job().commit?.slice(0, 12) ?? timeStamp(context.clock.now())
  const steps = bakeSteps({ app, environment: env, release, steps: image.steps })
  const problems = stepProblems(steps)
  if (problems.length > 0) throw new ConfigError(problems)
  return {
    environmentTag: `${app}/${env}`,
    release,
    name: image.name ?? imageName(`${app}-${env}-${release}`),
    family: image.family ?? `${app}-${env}`,
    source: image.source,
    steps,
    keep: image.keep,
    isRebuild: context.options.rebuild === true,
  }
}

async function decide(cloud: Cloud, wanted: Wanted): Promise<BakeDecision> {
  const tags = { [tagKeys.environment]: wanted.environmentTag, [tagKeys.key]: imageKey }
  const [source, ours, namesakes, leftovers] = await Promise.all([
    resolveSource(cloud.images, wanted.source),
    cloud.images.describeImages({ owner: 'self', tags }),
    cloud.images.describeImages({ owner: 'self', name: `${wanted.name}*` }),
    findBakes(cloud, wanted.environmentTag),
  ])
  const known = new Set(ours.map(({ id }) => id))
  return planBake(
    { ...wanted, source },
    { images: [...ours, ...namesakes.filter(({ id }) => !known.has(id))], leftovers },
  )
}

async function choosePlace(cloud: Cloud, name: EnvironmentName, { image }: EnvironmentSettings): Promise<BakePlace> {
  const { instanceType } = image
  const isAuto = instanceType === 'auto'
  const tags = environmentTags(name)
  const [vswitches, securityGroups, stock, types] = await Promise.all([
    cloud.network.describeVSwitches({ tags }),
    cloud.network.describeSecurityGroups({ tags: { ...tags, [tagKeys.key]: 'security-group' } }),
    cloud.compute.describeStock(isAuto ? undefined : [instanceType]),
    isAuto ? cloud.compute.describeInstanceTypes() : [],
  ])
  return chooseBakePlace({
    environment: name.env,
    vswitches,
    securityGroups,
    stock,
    instanceType,
    chooseType: (canBeHad) => chooseInstanceType(types, canBeHad),
  })
}

function dryRun(decision: BakeDecision, wanted: Wanted, place: BakePlace): CommandOutcome {
  const release = { version: wanted.release }
  if (decision.kind === 'exists') {
    const { id, name } = decision.image
    return {
      result: 'no-change',
      exitCode: exitCodes.done,
      release,
      extra: imageExtra(decision.image),
      text: `Nothing to bake: image ${name} (${id}) has the same source, steps and release.`,
    }
  }
  const { plan } = decision
  const calls = plannedBakeCalls(plan, place)
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    release,
    plan: {
      image: { name: plan.name, family: plan.family, source: plan.source.id },
      place,
      steps: plan.steps.map(({ name, timeoutSeconds }) => ({ name, timeoutSeconds })),
      calls,
    },
    text: [
      `Would bake ${plan.name} from ${plan.source.name || plan.source.id}:`,
      ...calls.map(({ service, action, subject }) => `  ${service.padEnd(6)}${action.padEnd(18)}${subject}`),
    ].join('\n'),
  }
}

/** An earlier run made the image, or was killed while the cloud did: then only its instance is left to remove. */
async function alreadyThere(
  decision: Extract<BakeDecision, { kind: 'exists' }>,
  wanted: Wanted,
  parts: BakeParts,
): Promise<CommandOutcome> {
  const image = await untilUsable(decision.image.id, parts)
  parts.assertHeld()
  await deleteBakes(parts.cloud, await findBakes(parts.cloud, wanted.environmentTag))
  return {
    result: 'no-change',
    exitCode: exitCodes.done,
    release: { version: wanted.release },
    extra: imageExtra(image),
    text: `Nothing to bake: image ${image.name} (${image.id}) has the same source, steps and release. --rebuild bakes it anew.`,
  }
}

function outcome({ image, deleted, steps }: Baked, wanted: Wanted, durationMs: number): CommandOutcome {
  return {
    result: 'succeeded',
    exitCode: exitCodes.done,
    release: { version: wanted.release },
    extra: { ...imageExtra(image), steps, deletedImages: deleted.map(({ id, name }) => ({ id, name })) },
    text: [
      `Baked image ${image.name} (${image.id}) in ${formatDuration(durationMs)}.`,
      `  family ${wanted.family}; instances with \`image: family:${wanted.family}\` follow it`,
      ...steps.map((step) => `  ${formatDuration(step.durationMs).padStart(8)}  ${step.name}`),
      ...deleted.map(({ id, name }) => `  deleted ${name} (${id}): ${wanted.keep} are kept`),
    ].join('\n'),
  }
}

const imageExtra = ({ id, name, family }: { id: string; name: string; family?: string }) => ({
  image: { id, name, ...(family ? { family } : {}) },
  'image-id': id,
})

/** Image names start with a letter and take letters, digits and `: _ . -`; 128 characters at most. */
const imageName = (text: string) => text.replaceAll(/[^\w:.-]+/g, '-').slice(0, 128)

const timeStamp = (ms: number) => new Date(ms).toISOString().replaceAll(/\D/g, '').slice(0, 14)
