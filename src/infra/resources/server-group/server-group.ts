import type { Declaration, Resource } from '../../resource.ts'

export interface ServerGroupProps {
  backendPort: number
  /** Keys of the instances in it. Weights are a rollout's business; other members are somebody else's. */
  members: string[]
}

const missing = (from: unknown, to: unknown): boolean =>
  (to as string[]).some((member) => !(from as string[]).includes(member))

export const serverGroupDeclaration: Declaration<ServerGroupProps> = {
  kind: 'server-group',
  rules: {
    backendPort: { path: 'infrastructure.loadBalancer.listeners', change: 'ignore' },
    members: {
      path: 'infrastructure.instances.count',
      change: 'update',
      calls: (from, to) => [
        ...(missing(from, to) ? ['slb:AddVServerGroupBackendServers'] : []),
        ...(missing(to, from) ? ['slb:SetVServerGroupAttribute', 'slb:RemoveVServerGroupBackendServers'] : []),
      ],
    },
  },
  createCalls: () => ['slb:CreateVServerGroup'],
  deleteCalls: () => ['slb:DeleteVServerGroup'],
  goesWith: 'load-balancer',
  locks: ['load-balancer'],
  summary: ({ backendPort, members = [] }) => `port ${backendPort}  ${members.length} servers`,
}

export const serverGroupKey = (backendPort: number): string => `server-group-${backendPort}`

export const wantServerGroup = (backendPort: number, instanceKeys: readonly string[]): Resource<ServerGroupProps> => ({
  kind: 'server-group',
  key: serverGroupKey(backendPort),
  props: { backendPort, members: [...instanceKeys] },
  dependsOn: ['load-balancer', ...instanceKeys],
})
