import { closeSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Both ends of a TCP connection, as the accepting side sees them. */
export interface Ends {
  /** The client's end. */
  address: string
  port: number
  /** Our own end. */
  localAddress: string
  localPort: number
}

/** The kernel hands its list out page by page, and an entry can slip through while others come and go. */
const looks = 5

// These files come from memory, a page or a name at a time. Asked for one by one through the event loop of a busy
// process, thousands of them take seconds, in which a client gives up. So they are read at once, and others get a turn
// after about ten milliseconds of it.
const pagesPerTurn = 256
const processesPerTurn = 100

/** Process that holds the client's end of a connection; undefined when it cannot be seen, or ended meanwhile. */
export async function socketOwner(ends: Ends): Promise<number | undefined> {
  const inode = await inodeOf(ends)
  return inode === undefined ? undefined : processWith(`socket:[${inode}]`)
}

async function inodeOf(ends: Ends): Promise<string | undefined> {
  for (let look = 0; look < looks; look++) {
    for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
      const inode = await inodeIn(file, ends)
      if (inode !== undefined) return inode
    }
  }
  return undefined
}

async function inodeIn(path: string, ends: Ends): Promise<string | undefined> {
  const file = orNothing(() => openSync(path, 'r'))
  if (file === undefined) return undefined
  try {
    const page = Buffer.alloc(64 * 1024)
    let text = ''
    for (let pages = 1; ; pages++) {
      const length = readSync(file, page)
      if (length === 0) return socketInode(text, ends)
      text += page.toString('latin1', 0, length)
      const inode = socketInode(text, ends)
      if (inode !== undefined) return inode
      text = text.slice(text.lastIndexOf('\n') + 1)
      if (pages % pagesPerTurn === 0) await nextTurn()
    }
  } finally {
    closeSync(file)
  }
}

/**
 * The inode of a client's socket in the text of `/proc/net/tcp` or `tcp6`. Both ends count: the kernel gives one local
 * port to several connections with different destinations, some of them closed already and without an owner.
 */
export function socketInode(text: string, { address, port, localAddress, localPort }: Ends): string | undefined {
  const client = hexEnd(address, port)
  const server = hexEnd(localAddress, localPort)
  for (const both of [`: ${client} ${server} `, `: ${mapped}${client} ${mapped}${server} `]) {
    for (let at = text.indexOf(both); at >= 0; at = text.indexOf(both, at + 1)) {
      const end = text.indexOf('\n', at)
      // A line that is not whole yet comes again with its rest.
      if (end < 0) break
      const inode = text.slice(at, end).trim().split(/\s+/)[9]
      if (inode !== '0') return inode
    }
  }
  return undefined
}

const mapped = '0000000000000000FFFF0000'

/** The kernel prints addresses in the machine's byte order, which is little-endian wherever this runs. */
function hexEnd(address: string, port: number): string {
  const bytes = address.split('.').map((part) => Number(part).toString(16).toUpperCase().padStart(2, '0'))
  return `${bytes.reverse().join('')}:${port.toString(16).toUpperCase().padStart(4, '0')}`
}

async function processWith(socket: string): Promise<number | undefined> {
  let seen = 0
  for (const pid of processesOutsideFirst()) {
    if (++seen % processesPerTurn === 0) await nextTurn()
    for (const fd of list(`/proc/${pid}/fd`)) if (link(`/proc/${pid}/fd/${fd}`) === socket) return Number(pid)
  }
  return undefined
}

// Processes in other PID namespaces come first: where machines have namespaces only those can be in one.
function processesOutsideFirst(): string[] {
  const own = link('/proc/self/ns/pid')
  const inside: string[] = []
  const outside: string[] = []
  for (const name of list('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue
    const namespace = link(`/proc/${name}/ns/pid`)
    if (namespace !== undefined) (namespace === own ? inside : outside).push(name)
  }
  return [...outside, ...inside]
}

// What cannot be read belongs to a process that just ended, or to somebody else: not to a machine of ours.
const list = (path: string) => orNothing(() => readdirSync(path)) ?? []
const link = (path: string) => orNothing(() => readlinkSync(path))

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
