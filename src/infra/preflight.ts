import type { Cloud } from '../cloud/cloud.ts'
import type { CloudError } from '../cloud/errors.ts'
import { formatProblem, located, PreflightError, type Locate, type Problem } from '../shared/errors.ts'
import { resourceTags } from './names.ts'
import type { Action, Plan } from './plan.ts'
import type { Resource } from './resource.ts'
import type { DatabaseProps } from './resources/database/database.ts'
import type { InstanceProps } from './resources/instance/instance.ts'
import type { EnvironmentSpec } from './spec.ts'

/**
 * Rehearses the creations that cost most to find refused half-way: one RunInstances for new instances and one
 * CreateDBInstance, once what they stand in exists. Throws PreflightError with every finding; nothing was changed.
 */
export async function rehearse(
  cloud: Cloud,
  spec: EnvironmentSpec,
  plan: Plan,
  locate: Locate | undefined,
): Promise<void> {
  const refusals = await Promise.all([rehearseInstances(cloud, spec, plan), rehearseDatabase(cloud, spec, plan)])
  const problems = located(
    refusals.flatMap((problem) => problem ?? []),
    locate,
  )
  if (problems.length === 0) return
  throw new PreflightError(problems.map(formatProblem).join('\n'), {
    code: 'E_WOULD_BE_REFUSED',
    fix: 'mend what the cloud names: a permission of the job, a quota of the account, or the setting itself',
    context: { problems },
  })
}

async function rehearseInstances(cloud: Cloud, spec: EnvironmentSpec, plan: Plan): Promise<Problem | undefined> {
  const creations = creationsOf<InstanceProps>(plan, 'instance')
  const groupId = readyId(plan, 'security-group')
  const first = creations.find(({ props }) => readyId(plan, props.vswitch) !== undefined)
  if (!first || groupId === undefined) return undefined
  const { name, type, imageId, zoneId, vswitch, keyPair, ramRole } = first.props
  // A key pair or a role that this very plan makes cannot be named yet.
  const isMade = (kind: string) => plan.actions.some((action) => action.kind === kind && action.type === 'create')
  const refusal = await cloud.rehearsals.runInstances({
    name,
    type,
    imageId,
    zoneId,
    vswitchId: readyId(plan, vswitch)!,
    securityGroupIds: [groupId],
    systemDisk: spec.fleet.disk,
    ...(spec.fleet.userData !== undefined && { userData: spec.fleet.userData }),
    ...(keyPair && !isMade('key-pair') && { keyPairName: keyPair }),
    ...(ramRole && !isMade('ram-role') && { ramRoleName: ramRole }),
    tags: resourceTags(spec, first.key),
    amount: Math.min(100, creations.filter(({ props }) => props.vswitch === vswitch && props.type === type).length),
    clientToken: '',
  })
  return refusal && problemOf(refusal, 'infrastructure.instances')
}

async function rehearseDatabase(cloud: Cloud, spec: EnvironmentSpec, plan: Plan): Promise<Problem | undefined> {
  const [creation] = creationsOf<DatabaseProps>(plan, 'database')
  const vpcId = readyId(plan, 'vpc')
  if (!creation || vpcId === undefined) return undefined
  const { props } = creation
  const places = props.vswitches.map((key) => ({ id: readyId(plan, key), zoneId: zoneOf(plan, key) }))
  if (places.some(({ id, zoneId }) => id === undefined || zoneId === undefined)) return undefined
  const refusal = await cloud.rehearsals.createDatabase({
    name: props.name,
    engine: 'MySQL',
    engineVersion: props.engineVersion,
    instanceClass: props.instanceClass,
    storageGiB: props.storageGiB,
    storageType: props.storageType,
    category: props.category,
    vpcId,
    zoneIds: places.map(({ zoneId }) => zoneId!),
    vswitchIds: places.map(({ id }) => id!),
    allowedAddresses: [],
    tags: resourceTags(spec, creation.key),
    clientToken: '',
  })
  return refusal && problemOf(refusal, 'infrastructure.database')
}

const problemOf = (refusal: CloudError, path: string): Problem => ({
  path,
  message: `${refusal.product} ${refusal.action} would be refused: ${refusal.message}`,
  ...(refusal.fix !== undefined && { fix: refusal.fix }),
})

const creationsOf = <P extends object>({ actions }: Plan, kind: Action['kind']): Resource<P>[] =>
  actions.flatMap(({ type, want }) => (type === 'create' && want?.kind === kind ? [want as Resource<P>] : []))

/** Id of what is there and stays; undefined while it is still being made. */
function readyId({ actions }: Plan, key: string): string | undefined {
  const action = actions.find((candidate) => candidate.key === key)
  const isThere = action && (action.type === 'no-change' || action.type === 'update') && !action.have?.isSettling
  return isThere ? action.id : undefined
}

function zoneOf({ actions }: Plan, key: string): string | undefined {
  const props = actions.find((candidate) => candidate.key === key)?.want?.props as { zoneId?: string } | undefined
  return props?.zoneId
}
