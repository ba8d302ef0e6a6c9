import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { recordFleet, type Recording } from '../../rehearsal/recording.ts'
import { RehearsalStage } from '../../rehearsal/stage.ts'
import { ConfigError, messageOf, PreflightError } from '../../shared/errors.ts'
import { wantedPorts } from '../blue-green/ports.ts'
import type { CommandContext } from '../command.ts'
import { contextOnCopy } from './context.ts'
import { findEnvironment, type RolloutEnvironment } from '../rollout-context.ts'

/** Commands that can be rehearsed. */
export type Rehearsable = 'rolling-deploy' | 'canary' | 'blue-green' | 'rollback'

/** The fleet to rehearse on, read from the cloud or from a file, and the environment that it is. */
export async function recordedFleet(
  context: CommandContext,
  command: Rehearsable,
): Promise<{
  recording: Recording
  environment: RolloutEnvironment
  /** For whoever looks at the same fleet once more. */
  reading: CommandContext
}> {
  const file = context.options.recording as string | undefined
  if (file === undefined) {
    const environment = await findEnvironment(context)
    const { cloud, store, environmentTag } = environment
    const needs = needsOf(environment, command)
    const nowMs = context.clock.now()
    const recording = await recordFleet(cloud, store, { environmentTag, nowMs, ...needs })
    return { recording, environment, reading: context }
  }
  const recording = await readRecording(file)
  const { name, settings } = await context.environment()
  if (recording.environmentTag !== `${settings.app}/${name}`)
    throw new ConfigError([
      { file, message: `is a recording of ${recording.environmentTag}, not of ${settings.app}/${name}` },
    ])
  const stage = await RehearsalStage.open(recording)
  const process = stage.process({ latencyMs: 0 })
  const reading = contextOnCopy(context, { name, settings }, process)
  const environment = await findEnvironment(reading)
  const { wantsBirth, scalingGroup } = needsOf(environment, command)
  if ((wantsBirth && !recording.birth) || (scalingGroup !== undefined && !recording.scaling))
    throw new PreflightError(`${file} does not have what new instances need`, {
      code: 'E_NOT_REHEARSED',
      fix: 'record the fleet again with the command and settings that are rehearsed: --record FILE',
    })
  return { recording, environment, reading }
}

/** What a rollout needs of the cloud beside the fleet. */
function needsOf(environment: RolloutEnvironment, command: Rehearsable) {
  const { release, rollout } = environment.settings
  const scalingGroup = rollout.scalingGroup === 'off' ? undefined : rollout.scalingGroup
  const isReplaced = release.update === 'replace'
  const isBeside = command === 'blue-green' && wantedPorts(environment) === undefined
  const wantsBirth = isReplaced || isBeside || scalingGroup !== undefined
  return {
    wantsTraffic: command === 'canary',
    wantsImages: wantsBirth || release.update === 'image',
    wantsBirth,
    ...(scalingGroup === undefined ? {} : { scalingGroup }),
  }
}

// What the rest of it must be like is the business of whoever wrote it; these tell it from any other file.
const recordingSchema = z.looseObject({
  format: z.literal(1),
  environmentTag: z.string(),
  instances: z.array(z.looseObject({ id: z.string() })),
  balancers: z.array(z.looseObject({ listeners: z.array(z.unknown()), groups: z.array(z.unknown()) })),
  objects: z.record(z.string(), z.string()),
  images: z.array(z.looseObject({ id: z.string() })),
  stored: z.array(z.string()),
})

async function readRecording(file: string): Promise<Recording> {
  try {
    return recordingSchema.parse(JSON.parse(await readFile(file, 'utf8'))) as unknown as Recording
  } catch (error) {
    const why = error instanceof z.ZodError ? 'it is no recording' : messageOf(error)
    throw new ConfigError([
      { file, message: `cannot be rehearsed: ${why}`, fix: 'write one with rehearse --record FILE' },
    ])
  }
}
