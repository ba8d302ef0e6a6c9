import { readdir, readFile, readlink } from 'node:fs/promises'
import type { MachineHost } from '../machines/machine-host.ts'
import { instances } from '../ecs/records.ts'
import type { Store } from '../state/store.ts'

/** Tells which instance of the cloud the other end of a connection is. */
export interface Peers {
  /** Private address of the instance that holds a socket; undefined when it is a process outside of all instances. */
  privateIpOf(socket: { address: string; port: number }): Promise<string | undefined>
}

/** Every connection counts as one from outside of the instances. */
export const noPeers: Peers = { privateIpOf: async () => undefined }

/**
 * Peers by the kernel's own books. A process of an instance connects from 127.0.0.1 unless it bound its own address,
 * so the owner of the socket is looked up and asked which machine it runs in.
 */
export function instancePeers(machines: MachineHost, store: Store): Peers {
  return {
    async privateIpOf({ address, port }) {
      const byAddress = instances(store).find((record) => record.loopbackAddress === address)
      if (byAddress) return byAddress.privateIp
      const inode = await inodeOf(address, port)
      const instanceId = inode && (await instanceOfInode(inode, machines))
      return instanceId ? instances(store).get(instanceId)?.privateIp : undefined
    },
  }
}

async function inodeOf(address: string, port: number): Promise<string | undefined> {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0')
  // The kernel prints addresses in the machine's byte order, which is little-endian wherever this runs.
  const hexAddress = address
    .split('.')
    .map((part) => Number(part).toString(16).toUpperCase().padStart(2, '0'))
    .reverse()
    .join('')
  for (const [file, prefix] of [
    ['/proc/net/tcp', ''],
    ['/proc/net/tcp6', '0000000000000000FFFF0000'],
  ] as const) {
    const local = `${prefix}${hexAddress}:${hexPort}`
    const line = (await readText(file)).split('\n').find((each) => each.trim().split(/\s+/)[1] === local)
    if (line) return line.trim().split(/\s+/)[9]
  }
  return undefined
}

async function instanceOfInode(inode: string, machines: MachineHost): Promise<string | undefined> {
  const wanted = `socket:[${inode}]`
  for (const pid of await processesOutsideFirst()) {
    for (const fd of await list(`/proc/${pid}/fd`)) {
      if ((await link(`/proc/${pid}/fd/${fd}`)) === wanted) return machines.instanceOfProcess(Number(pid))
    }
  }
  return undefined
}

// Processes in other PID namespaces come first: only those can be in a machine, and they are few.
async function processesOutsideFirst(): Promise<string[]> {
  const own = await link('/proc/self/ns/pid')
  const pids = (await list('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
  const inside: string[] = []
  const outside: string[] = []
  for (const pid of pids) {
    const namespace = await link(`/proc/${pid}/ns/pid`)
    if (namespace !== undefined) (namespace === own ? inside : outside).push(pid)
  }
  return [...outside, ...inside]
}

// What cannot be read belongs to a process that just ended, or to somebody else: not to a machine of ours.
const list = (path: string) => readdir(path).catch(() => [] as string[])
const link = (path: string) => readlink(path).catch(() => undefined)
const readText = (path: string) => readFile(path, 'utf8').catch(() => '')
