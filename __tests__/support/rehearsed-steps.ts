import type { ApiCall } from './infra-cloud.ts'

// How often somebody looks at a server that drains, or asks its application again, is a matter of time.
const looks = new Set(['alicloud-deploy-connections', 'alicloud-deploy-check'])

/**
 * What calls do to which instance, one by one; instances that are not known are told apart by the order in which they
 * turn up.
 */
export function stepsOf(
  calls: readonly Pick<ApiCall, 'name' | 'params'>[],
  { known, withoutLooks = true }: { known: ReadonlySet<string>; withoutLooks?: boolean },
): string[] {
  const born = new Map<string, string>()
  const nameOf = (id: string) => {
    if (known.has(id)) return id
    if (!born.has(id)) born.set(id, `new-${born.size + 1}`)
    return born.get(id)!
  }
  return calls.flatMap(({ name, params }) => {
    if (name === 'Ecs:RunInstances') return [`${name} ${params.InstanceName} ${params.ImageId} ${params.VSwitchId}`]
    if (withoutLooks && looks.has(params.Name ?? '')) return []
    if (params.BackendServers) {
      const servers = JSON.parse(params.BackendServers) as { ServerId: string; Port?: number; Weight: number }[]
      return servers.map(({ ServerId, Port, Weight }) => [name, nameOf(ServerId), Port, Weight].join(' '))
    }
    const ids = Object.entries(params).flatMap(([key, id]) =>
      /^(InstanceId|ResourceId)(\.\d+)?$/.test(key) ? [nameOf(id)] : [],
    )
    if (name.startsWith('Ess:')) return [[name, params.ScalingGroupId, params.ScalingConfigurationId].join(' ')]
    return ids.map((id) => [name, params.Name ?? params.ImageId, id].filter(Boolean).join(' '))
  })
}
