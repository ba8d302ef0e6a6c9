import { readdir, readFile, readlink } from 'node:fs/promises'
import type { MachineHost } from '../machines/machine-host.ts'
import { instances } from '../ecs/records.ts'
import type { Store } from '../state/store.ts'

/** Both ends of a TCP connection, as the accepting side sees them. */
export interface Ends {
  /** The client's end. */
  address: string
  port: number
  /** Our own end. */
  localAddress: string
  localPort: number
}

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
      const inode = await inodeOf(ends)
      const instanceId = inode && (await instanceOfInode(inode, machines))
      return instanceId ? instances(store).get(instanceId)?.privateIp : undefined
    },
  }
}

/** The kernel hands its list out page by page, and an entry can slip through while others come and go. */
const looks = 5

async function inodeOf(ends: Ends): Promise<string | undefined> {
  for (let look = 0; look < looks; look++) {
    for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
      const inode = socketInode(await readText(file), ends)
      if (inode !== undefined) return inode
    }
  }
  return undefined
}

/**
 * The inode of a client's socket in the text of `/proc/net/tcp` or `tcp6`. Both ends count: the kernel gives one local
 * port to several connections with different destinations, some of them closed already and without an owner.
 */
export function socketInode(text: string, { address, port, localAddress, localPort }: Ends): string | undefined {
  const client = hexEnd(address, port)
  const server = hexEnd(localAddress, localPort)
  const columns = text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find((row) => isEnd(row[1], client) && isEnd(row[2], server) && row[9] !== '0')
  return columns?.[9]
}

/** The kernel prints addresses in the machine's byte order, which is little-endian wherever this runs. */
function hexEnd(address: string, port: number): string {
  const bytes = address.split('.').map((part) => Number(part).toString(16).toUpperCase().padStart(2, '0'))
  return `${bytes.reverse().join('')}:${port.toString(16).toUpperCase().padStart(4, '0')}`
}

const isEnd = (column: string | undefined, end: string) => column === end || column === `0000000000000000FFFF0000${end}`

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
