import { realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { ObjectStore } from '../../cloud/object-store.ts'
import { artifactKey } from '../../rollout/instance/artifact-proof.ts'
import { PreflightError } from '../../shared/errors.ts'
import type { CommandContext } from '../command.ts'
import { readArtifact } from '../read-artifact.ts'
import type { RolloutEnvironment } from '../rollout-context.ts'

/** Puts a folder into the bucket, unless it is there, and says where an instance fetches it. */
export async function uploadForInstance(
  store: ObjectStore,
  directory: string,
  urlSeconds: number,
): Promise<{ url: string; digest: string }> {
  const artifact = await readArtifact(directory, [''])
  const key = artifactKey(artifact.digest)
  if ('bytes' in artifact) await store.put(key, artifact.bytes, { ifAbsent: true, contentType: 'application/gzip' })
  return { url: await store.presignGet(key, urlSeconds), digest: artifact.digest }
}

/** The directory of the built program, which needs nothing beside it. */
export async function programDirectory(): Promise<string> {
  const entry = await realpath(process.argv[1]!)
  if (basename(entry) !== 'index.js') {
    throw new PreflightError(`${entry} is not the built program, and only that can run on an instance`, {
      code: 'E_NOT_BUILT',
      fix: 'run dist/index.js',
    })
  }
  return dirname(entry)
}

/** An instance that was started a moment ago has no agent yet. */
const agentMs = 60_000

/** One that takes commands. Throws PreflightError (E_NO_INSTANCE) when there is none. */
export async function findInstance(
  context: CommandContext,
  { name, cloud, outputs }: RolloutEnvironment,
): Promise<string> {
  const { clock, signal, pollIntervalMs } = context
  const running = outputs.instances.filter(({ status }) => status === 'Running').map(({ id }) => id)
  const deadline = clock.monotonic() + agentMs
  while (running.length > 0) {
    const [found] = await cloud.commands.reachable(running)
    if (found !== undefined) return found
    if (clock.monotonic() > deadline) break
    await clock.sleep(pollIntervalMs, signal)
  }
  throw new PreflightError(`no instance of environment ${name} takes commands, so nothing reaches the database`, {
    code: 'E_NO_INSTANCE',
    fix: 'start one, or run this job in the VPC with migrations.access: direct',
  })
}
