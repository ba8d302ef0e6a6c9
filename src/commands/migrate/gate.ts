import type { Cloud } from '../../cloud/cloud.ts'
import { tagKeys } from '../../cloud/tags.ts'
import { readOutputs } from '../../infra/outputs.ts'
import { readDirectory } from '../../migrate/files/directory.ts'
import { loadMigrations } from '../../migrate/files/files.ts'
import { whyContractWaits } from '../../migrate/gate.ts'
import type { ContractRequest, GateFacts } from '../../migrate/gate.ts'
import { findFleet, observeFleet } from '../../rollout/traffic/fleet.ts'
import {
  lastVerified,
  newestHead,
  readHistory,
  releaseBefore,
  type ReleaseRecord,
} from '../../rollout/state/history.ts'
import type { CommandContext } from '../command.ts'

/** Binds contract migrations to what really serves: the load balancer, the releases on the instances, the history. */
export async function contractGate(
  context: CommandContext,
  directory: string,
): Promise<(migration: ContractRequest) => string | undefined> {
  const facts = await readFacts(context)
  const order = loadMigrations(await readDirectory(directory)).migrations.map(({ id }) => id)
  return (migration) => whyContractWaits(migration, order, facts)
}

async function readFacts(context: CommandContext): Promise<GateFacts> {
  const { name, settings } = await context.environment()
  const cloud = await context.cloud()
  const outputs = await readOutputs(cloud, { app: settings.app, env: name, bucket: settings.bucket })
  const layout = await findFleet(cloud, `${settings.app}/${name}`)
  const [servers, history, consumers] = await Promise.all([
    observeFleet(cloud, layout),
    readHistory(cloud.objectStore(outputs.bucket)),
    readConsumers(cloud, settings.migrations.consumers),
  ])
  const serving = lastVerified(history)
  const target = serving && releaseBefore(history, serving.version)
  return {
    servers: [
      ...servers.map(({ instanceId, release, backends }) => ({
        instanceId,
        weight: Math.max(0, ...backends.map(({ weight }) => weight)),
        ...(release ? { release } : {}),
      })),
      ...consumers,
    ],
    releases: history
      .filter(({ isVerified }) => isVerified)
      .map(({ version, finishedAt }) => ({
        version,
        finishedAtMs: Date.parse(finishedAt),
        ...schemaHead(history, version),
      })),
    ...(target ? { rollbackTarget: target.version } : {}),
    isRollbackForfeited:
      context.options['forfeit-rollback'] === true ||
      (target !== undefined && context.options['forfeit-rollback-to'] === target.version),
    drainedCountsAsGone: context.options['drained-counts-as-gone'] === true,
    soakMs: settings.migrations.soak,
    nowMs: context.clock.now(),
  }
}

/** One that is gone or says nothing stands there without a release, and so counts as old. */
export async function readConsumers(
  { compute }: { compute: Pick<Cloud['compute'], 'describeInstances'> },
  ids: readonly string[],
): Promise<GateFacts['servers']> {
  const found = ids.length === 0 ? [] : await compute.describeInstances({ ids })
  const tags = new Map(found.map((instance) => [instance.id, instance.tags]))
  return ids.map((instanceId) => {
    const release = tags.get(instanceId)?.[tagKeys.release]
    return { instanceId, weight: 0, isConsumer: true, ...(release ? { release } : {}) }
  })
}

function schemaHead(history: readonly ReleaseRecord[], version: string): { schemaHead?: string } {
  const head = newestHead(history, version)
  return head === undefined ? {} : { schemaHead: head }
}
