import type { Cloud } from '../../cloud/cloud.ts'
import type { Identity } from '../../cloud/identity.ts'
import { refuseVersions } from '../../cloud/lock-bucket.ts'
import type { EnvironmentSettings } from '../../config/schema.ts'
import { bucketName } from '../../infra/names.ts'
import { exitCodes } from '../../shared/errors.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { finding, type Finding } from './finding.ts'
import { checkScalingGroup } from './scaling-group.ts'
import { usesScalingGroup } from '../scaling-group-run.ts'

/** Looks at everything a deployment needs, changes nothing, and goes on after a failure as far as it makes sense. */
export async function run(context: CommandContext): Promise<CommandOutcome> {
  const findings: Finding[] = [nodeVersion(context)]
  const environment = await finding(findings, 'configuration', async () => {
    const found = await context.environment()
    return [`environment ${found.name} of ${found.settings.app} in ${found.settings.region}`, found] as const
  })
  const connection =
    environment &&
    (await finding(findings, 'credentials', async () => {
      const connected = await context.cloud()
      const me = await connected.identity.whoAmI()
      return [`${me.kind} ${me.arn}`, { connected, me }] as const
    }))
  const cloud = connection?.connected
  if (cloud)
    for (const [name, read] of permissions(cloud))
      await finding(findings, name, async () => [`may read`, await read()] as const)
  if (connection && environment)
    await finding(findings, 'bucket', async () => [await checkBucket(connection, environment), true] as const)
  if (cloud && environment && usesScalingGroup(environment.settings))
    await checkScalingGroup(findings, cloud, environment)
  const failed = findings.filter(({ status }) => status === 'fail')
  return {
    result: failed.length === 0 ? 'succeeded' : 'failed',
    exitCode: failed.length === 0 ? exitCodes.done : environment ? exitCodes.preflight : exitCodes.configuration,
    checks: findings,
    ...(failed[0]
      ? {
          error: {
            code: 'E_DOCTOR',
            message: `${failed[0].name}: ${failed[0].message}`,
            retryable: false,
            ...(failed[0].fix ? { fix: failed[0].fix } : {}),
          },
        }
      : {}),
    text: [
      ...findings.map(line),
      failed.length === 0 ? 'All is well.' : `${failed.length} of ${findings.length} checks failed.`,
    ].join('\n'),
  }
}

function nodeVersion({ env: _env }: CommandContext): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isNew = major > 20 || (major === 20 && minor >= 19)
  return isNew
    ? { name: 'node', status: 'ok', message: `Node.js ${process.versions.node}` }
    : {
        name: 'node',
        status: 'fail',
        message: `Node.js ${process.versions.node} is too old`,
        fix: 'use Node.js 20.19 or newer',
      }
}

/** One cheap read per product shows whether the identity may use it and whether its endpoint answers. */
function permissions(cloud: Cloud): [string, () => Promise<unknown>][] {
  return [
    ['vpc', () => cloud.network.describeVpcs({ tags: { 'alicloud-deploy:env': 'doctor' } })],
    ['ecs', () => cloud.compute.describeInstances({ tags: { 'alicloud-deploy:env': 'doctor' } })],
    ['slb', () => cloud.loadBalancing.describeLoadBalancers({ tags: { 'alicloud-deploy:env': 'doctor' } })],
    ['rds', () => cloud.databases.describeDatabases({ tags: { 'alicloud-deploy:env': 'doctor' } })],
  ]
}

/** Whether the bucket can hold the environment's lock. */
async function checkBucket(
  { connected, me }: { connected: Cloud; me: Identity },
  { name: env, settings }: { name: string; settings: EnvironmentSettings },
): Promise<string> {
  const bucket = bucketName({ app: settings.app, env }, settings.bucket, me.accountId)
  const found = await connected.objectStore(bucket).describeBucket()
  refuseVersions(bucket, found)
  return found ? `${bucket} keeps no versions, so its lock holds` : `${bucket} is not there yet`
}

function line({ name, status, message, fix }: Finding): string {
  const mark = { ok: 'ok  ', warn: 'warn', fail: 'FAIL', skipped: '-   ' }[status]
  return `${mark}  ${name.padEnd(14)} ${message}${fix ? `\n      fix: ${fix}` : ''}`
}
