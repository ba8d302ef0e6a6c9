import { CloudQuestions } from '../../migrate/cloud-questions.ts'
import { parseReplicaUrl } from '../../migrate/connect/connection-url.ts'
import type { ConnectionOptions } from '../../migrate/database.ts'
import { ReplicaLag } from '../../migrate/replica-lag.ts'
import { ServerCpu } from '../../migrate/server-cpu.ts'
import type { CommandContext } from '../command.ts'
import { delegatedTo } from './delegated.ts'

/** What a run is given so that its backfills wait for replicas. */
type Throttled = Pick<import('../../migrate/run.ts').RunMigrationsOptions, 'throttle'>

/**
 * Does the work with backfills that wait for the environment's replicas: those of `migrations.replicas`, and the
 * read-only instances of its RDS instance; and for the CPU of that instance. Nobody is asked before the first batch.
 */
export async function withReplicas<T>(
  context: CommandContext,
  database: { connection: ConnectionOptions; databaseId?: string | undefined },
  work: (throttled: Throttled) => Promise<T>,
): Promise<T> {
  const { migrations } = (await context.environment()).settings
  const replicas = migrations.replicas.map((url, index) => parseReplicaUrl(url, index, database.connection))
  for (const { password } of replicas) {
    context.redactor.add(password)
    context.host.mask(password)
  }
  const { databaseId } = database
  // On an instance there are no credentials for the cloud.
  const isCloud = databaseId !== undefined && !delegatedTo(context)
  if (replicas.length === 0 && !isCloud) return work({})
  const { clock } = context
  const questions = new CloudQuestions(context.reporter)
  const rds = isCloud ? { databases: (await context.cloud()).databases, databaseId, questions } : undefined
  const lag = new ReplicaLag({ replicas, ...(rds ? { rds } : {}), maxLagMs: migrations.maxReplicaLag, clock })
  const cpu =
    rds && migrations.maxCpu < 100 ? new ServerCpu({ ...rds, maxPercent: migrations.maxCpu, clock }) : undefined
  try {
    return await work({ throttle: async (session) => (await lag.ask(session)) ?? (await cpu?.ask()) })
  } finally {
    await lag.close()
  }
}
