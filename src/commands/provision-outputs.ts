import type { Cloud } from '../cloud/cloud.ts'
import { readOutputs, type EnvironmentOutputs } from '../infra/outputs.ts'
import type { EnvironmentSpec } from '../infra/spec.ts'

/** What `provision` hands to later steps: names are public. */
export type PublicOutputs = Pick<EnvironmentOutputs, 'vpcId' | 'loadBalancerId' | 'address' | 'url' | 'database' | 'bucket' | 'instanceIds'>

export function publicOutputs({ vpcId, loadBalancerId, address, url, database, bucket, instanceIds }: EnvironmentOutputs): PublicOutputs {
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

/** The outputs of an environment that was just changed. */
export async function readAfter(cloud: Cloud, spec: EnvironmentSpec, bucket: string): Promise<PublicOutputs> {
  const { app, env, database } = spec
  return publicOutputs(await readOutputs(cloud, { app, env, bucket, ...(database && { databaseName: database.schema }) }))
}
