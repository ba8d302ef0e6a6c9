import { tagKeys } from '../../cloud/tags.ts'
import type { EnvironmentSettings } from '../../config/schema.ts'
import type { PlannedEnvironment } from '../../infra/environment.ts'
import { urlOf, type EnvironmentOutputs } from '../../infra/outputs.ts'
import type { Plan } from '../../infra/plan.ts'
import { keyNumber } from '../../infra/places.ts'
import type { Work } from '../../infra/provider.ts'
import { domainText } from '../../infra/resources/domain-record/domain-record.ts'
import type { EnvironmentSpec } from '../../infra/spec.ts'

/** What `provision` hands to later steps: names are public. */
export type PublicOutputs = Pick<
  EnvironmentOutputs,
  'vpcId' | 'loadBalancerId' | 'address' | 'url' | 'database' | 'bucket' | 'instanceIds'
>

export function publicOutputs({
  vpcId,
  loadBalancerId,
  address,
  url,
  database,
  bucket,
  instanceIds,
}: EnvironmentOutputs): PublicOutputs {
  return {
    ...(vpcId !== undefined && { vpcId }),
    ...(loadBalancerId !== undefined && { loadBalancerId }),
    ...(address !== undefined && { address }),
    ...(url !== undefined && { url }),
    ...(database && { database }),
    bucket,
    instanceIds,
  }
}

/** New instances answer nothing until a release is on them; empty when there are none, or their image has one. */
export function releaseHint(
  { actions }: Plan,
  release: Pick<EnvironmentSettings['release'], 'artifact' | 'command' | 'update'>,
  env: string,
): string {
  const made = actions.flatMap(({ kind, type, key }) => (kind === 'instance' && type === 'create' ? [key] : []))
  const isDeployed = release.update !== 'image' && (release.artifact !== undefined || release.command !== undefined)
  if (made.length === 0 || !isDeployed) return ''
  const who =
    made.length > 3 ? `${made.length} new instances have` : `${made.join(', ')} ${made.length === 1 ? 'has' : 'have'}`
  return `${who} no release yet and get no traffic: alicloud-deploy rolling-deploy --env ${env}`
}

/** The name that leads to the environment, where deploy.yml gives it one. */
export const domainOf = ({ domain }: EnvironmentSpec): string | undefined => domain && domainText(domain)

/** The outputs after a plan was applied, from what was read before and what was made since: no further call. */
export function outputsAfter(spec: EnvironmentSpec, { findings }: PlannedEnvironment, work: Work): PublicOutputs {
  const eip = work.made.eip ?? findings.eips.find(({ tags }) => tags[tagKeys.key] === 'eip')
  const database = work.made.database ?? findings.databases.find(({ tags }) => tags[tagKeys.key] === 'database')
  const instanceIds = [...work.ids]
    .filter(([key]) => key.startsWith('instance-'))
    .toSorted(([a], [b]) => keyNumber(a) - keyNumber(b))
  const url = eip && urlOf(domainOf(spec) ?? eip.address, spec.loadBalancer.listeners)
  const vpcId = work.ids.get('vpc')
  const loadBalancerId = work.ids.get('load-balancer')
  return {
    ...(vpcId !== undefined && { vpcId }),
    ...(loadBalancerId !== undefined && { loadBalancerId }),
    ...(eip && { address: eip.address }),
    ...(url !== undefined && { url }),
    ...(spec.database &&
      database && {
        database: { id: database.id, host: database.connectionString, port: database.port, name: spec.database.schema },
      }),
    bucket: work.bucket,
    instanceIds: instanceIds.map(([, id]) => id),
  }
}
