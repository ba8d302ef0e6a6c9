import { instances } from '../ecs/records.ts'
import type { MachineHost } from '../machines/machine-host.ts'
import type { Store } from '../state/store.ts'
import { socketOwner, type Ends } from './socket-owner.ts'

/** Tells which instance of the cloud the other end of a connection is. */
export interface Peers {
  /** Private address of the instance that holds a socket; undefined when it is a process outside of all instances. */
  privateIpOf(ends: Ends): Promise<string | undefined>
}

/** Every connection counts as one from outside of the instances. */
export const noPeers: Peers = { privateIpOf: async () => undefined }

/**
 * Peers by the kernel's own books. A process of an instance connects from 127.0.0.1 unless it bound its own address,
 * so the owner of the socket is looked up and asked which machine it runs in.
 */
export function instancePeers(machines: MachineHost, store: Store): Peers {
  return {
    async privateIpOf(ends) {
      const byAddress = instances(store).find((record) => record.loopbackAddress === ends.address)
      if (byAddress) return byAddress.privateIp
      const pid = await socketOwner(ends)
      const instanceId = pid === undefined ? undefined : await machines.instanceOfProcess(pid)
      return instanceId === undefined ? undefined : instances(store).get(instanceId)?.privateIp
    },
  }
}
