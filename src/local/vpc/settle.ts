import type { LocalCore } from '../core.ts'
import { removeNatGateway } from './nat-gateways.ts'
import { eips, forwardEntries, natGateways, routeTables, snatEntries, vpcs, vswitches } from './records.ts'
import { removeVpc } from './vpcs.ts'
import { removeVSwitch } from './vswitches.ts'

/** Ends every change of a network that was under way when the cloud ended; nothing else would. */
export function settleNetwork(core: LocalCore): void {
  const { store } = core
  for (const gateway of natGateways(store).all()) {
    if (gateway.status === 'Deleting') removeNatGateway(core, gateway)
    else natGateways(store).update(gateway, { status: 'Available' })
  }
  for (const vswitch of vswitches(store).all()) {
    if (vswitch.status === 'Deleting') removeVSwitch(store, vswitch)
    else vswitches(store).update(vswitch, { status: 'Available' })
  }
  for (const vpc of vpcs(store).all()) {
    if (vpc.status === 'Deleting') removeVpc(store, vpc)
    else vpcs(store).update(vpc, { status: 'Available' })
  }
  for (const eip of eips(store).all()) {
    if (eip.status === 'Unassociating') delete eip.boundTo
    eips(store).update(eip, { status: eip.boundTo ? 'InUse' : 'Available' })
  }
  for (const entry of [...snatEntries(store).all(), ...forwardEntries(store).all()]) entry.status = 'Available'
  for (const table of routeTables(store).all()) {
    routeTables(store).update(table, { entries: table.entries.map((entry) => ({ ...entry, status: 'Available' })) })
  }
}
