import type { Cloud } from '../cloud/cloud.ts'
import type { Instance } from '../cloud/compute.ts'
import type { Database, DatabaseAccount } from '../cloud/database.ts'
import type { Listener, LoadBalancer } from '../cloud/load-balancer.ts'
import type { Eip, NatGateway, SecurityGroup, SnatEntry, Vpc, VSwitch } from '../cloud/network.ts'
import type { Source } from './watch.ts'

/** What can be waited for, each with the one call that shows many of its rows. */
export interface Sources {
  vpcs: Source<Vpc>
  vswitches: Source<VSwitch>
  securityGroups: Source<SecurityGroup>
  instances: Source<Instance>
  loadBalancers: Source<LoadBalancer>
  eips: Source<Eip>
  databases: Source<Database>
  natGateways: Source<NatGateway>
  snatEntries(natGatewayId: string): Source<SnatEntry>
  /** Listeners of one load balancer; their ids are their ports. */
  listeners(loadBalancerId: string): Source<Listener>
  accounts(databaseId: string): Source<DatabaseAccount>
  schemas(databaseId: string): Source<{ name: string; status: string }>
}

export function createSources(cloud: Cloud): Sources {
  const { network, compute, loadBalancing, databases } = cloud
  return {
    vpcs: byId('vpcs', (ids) => network.describeVpcs({ ids })),
    vswitches: byId('vswitches', (ids) => network.describeVSwitches({ ids })),
    securityGroups: byId('security-groups', (ids) => network.describeSecurityGroups({ ids })),
    instances: byId('instances', (ids) => compute.describeInstances({ ids })),
    loadBalancers: byId('load-balancers', (ids) => loadBalancing.describeLoadBalancers({ ids })),
    eips: byId('eips', (ids) => network.describeEips({ ids })),
    databases: byId('databases', (ids) => databases.describeDatabases({ ids, withoutTags: true })),
    natGateways: byId('nat-gateways', (ids) => network.describeNatGateways({ ids })),
    snatEntries: (id) => byId(`snat-entries:${id}`, () => network.describeSnatEntries(id)),
    listeners: (id) =>
      rows(
        `listeners:${id}`,
        () => loadBalancing.describeListeners(id),
        ({ port }) => String(port),
      ),
    accounts: (id) =>
      rows(
        `accounts:${id}`,
        () => databases.describeAccounts(id),
        ({ name }) => name,
      ),
    schemas: (id) =>
      rows(
        `schemas:${id}`,
        () => databases.describeSchemas(id),
        ({ name }) => name,
      ),
  }
}

const byId = <T extends { id: string }>(name: string, describe: (ids: readonly string[]) => Promise<T[]>): Source<T> =>
  rows(name, describe, ({ id }) => id)

const rows = <T>(
  name: string,
  describe: (ids: readonly string[]) => Promise<T[]>,
  idOf: (row: T) => string,
): Source<T> => ({
  name,
  describe: async (ids) => new Map((await describe(ids)).map((row) => [idOf(row), row])),
})
