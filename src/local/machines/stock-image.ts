import { execFile } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { curlScript } from './guest/curl.ts'
import { journalctlScript } from './guest/journalctl.ts'
import { systemctlScript } from './guest/systemctl.ts'

/**
 * The stock image is the host's own system, seen through two layers: `hidden` masks what is the host's business
 * (homes, keys, logs, unit files, the cloud's own files), `stock` puts a fresh machine's files on top.
 */
export interface StockImage {
  /** Directories of the host that a machine sees read-only at another place. */
  binds: readonly { from: string; to: string }[]
}

/** Top-level directories of the host that are its operating system; everything else is hidden. */
const systemDirectories = new Set(['bin', 'sbin', 'lib', 'lib32', 'lib64', 'libx32', 'usr', 'etc', 'var'])

const hostBusiness = [
  ...[
    'alicloud-deploy',
    'docker',
    'kubernetes',
    'letsencrypt',
    'rancher',
    'ssh',
    'ssl/private',
    'sudoers.d',
    'systemd/system',
  ].map((name) => `etc/${name}`),
  ...['backups', 'log', 'mail', 'spool', 'tmp', 'www'].map((name) => `var/${name}`),
  ...['cloud', 'containerd', 'docker', 'kubelet', 'mysql', 'postgresql', 'redis', 'systemd'].map(
    (name) => `var/lib/${name}`,
  ),
]

const freshDirectories: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['boot', 'dev', 'home', 'media', 'mnt', 'opt', 'proc', 'run', 'srv', 'sys'].map((name) => [name, 0o755]),
  ),
  root: 0o700,
  tmp: 0o1777,
  'dev/shm': 0o1777,
  'etc/alicloud-deploy': 0o755,
  'etc/ssh': 0o755,
  'etc/systemd/system': 0o755,
  'root/.ssh': 0o700,
  'usr/local/bin': 0o755,
  'usr/local/sbin': 0o755,
  'usr/local/lib/host-node': 0o755,
  'var/log': 0o755,
  'var/spool': 0o755,
  'var/tmp': 0o1777,
  'var/www': 0o755,
}

const devices = [
  ['null', 1, 3],
  ['zero', 1, 5],
  ['full', 1, 7],
  ['random', 1, 8],
  ['urandom', 1, 9],
  ['tty', 5, 0],
] as const

export interface StockImageOptions {
  /** Where the two layers are made, as `stock` (on top) and `hidden`. */
  directory: string
  /** The cloud's own files, never visible in a machine. */
  dataDirectory: string
}

/** Makes the layers of the stock image. */
export async function makeStockImage(options: StockImageOptions): Promise<StockImage> {
  const hidden = join(options.directory, 'hidden')
  const stock = join(options.directory, 'stock')
  await Promise.all([makeDirectory(hidden), makeDirectory(stock)])
  await hide(hidden, hiddenPaths(options.dataDirectory))
  for (const [path, mode] of Object.entries(freshDirectories)) await makeDirectory(join(stock, path), mode)
  await makeDevices(join(stock, 'dev'))
  await writePrograms(stock)
  await writeFile(join(stock, 'etc/shadow'), lockedAccounts(), { mode: 0o640 })
  const { binds, links } = nodeOfHost()
  for (const [path, target] of links) await symlink(target, join(stock, path))
  return { binds: [...binds, ...otherMounts()] }
}

function hiddenPaths(dataDirectory: string): string[] {
  const top = readdirSync('/').filter((name) => !systemDirectories.has(name))
  const inside = dataDirectory.slice(1)
  const isVisible = systemDirectories.has(inside.split('/')[0]!)
  return [
    ...top,
    ...[...hostBusiness, ...(isVisible ? [inside] : [])].filter((path) => existsSync(`/${path}`) && isRealPath(path)),
  ]
}

// A link (such as /var/log on some hosts) leads to a place that is masked, or not, by its own name.
function isRealPath(path: string): boolean {
  return path
    .split('/')
    .every((_part, at, parts) => !lstatSync(`/${parts.slice(0, at + 1).join('/')}`).isSymbolicLink())
}

// A character device 0/0 is overlay's mark for "there is nothing here".
async function hide(directory: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await makeDirectory(dirname(join(directory, path)))
  await shell(
    `for path; do mknod "$path" c 0 0; done`,
    paths.map((path) => join(directory, path)),
  )
}

async function makeDevices(directory: string): Promise<void> {
  const args = devices.flatMap(([name, major, minor]) => [join(directory, name), String(major), String(minor)])
  await shell('while [ $# -gt 0 ]; do mknod -m 666 "$1" c "$2" "$3"; shift 3; done', args)
  for (const [name, target] of [
    ['fd', '/proc/self/fd'],
    ['stdin', '/proc/self/fd/0'],
    ['stdout', '/proc/self/fd/1'],
    ['stderr', '/proc/self/fd/2'],
  ] as const)
    await symlink(target, join(directory, name))
}

async function writePrograms(stock: string): Promise<void> {
  const programs: Record<string, string> = { systemctl: systemctlScript, journalctl: journalctlScript }
  for (const [name, text] of Object.entries(programs)) {
    // Also in place of the host's own, for units and scripts that name them by path.
    const places = [
      'usr/local/sbin',
      ...['usr/bin', 'bin'].filter((place) => isRealPath(place) && existsSync(`/${place}/${name}`)),
    ]
    for (const place of places) await writeProgram(join(stock, place, name), text)
  }
  if (!onPath('curl')) await writeProgram(join(stock, 'usr/local/bin/curl'), curlScript)
}

async function writeProgram(path: string, text: string): Promise<void> {
  await makeDirectory(dirname(path))
  await writeFile(path, text)
  await chmod(path, 0o755)
}

const onPath = (name: string) => ['/usr/local/bin', '/usr/bin', '/bin'].some((place) => existsSync(join(place, name)))

/** Node.js of this very process, for machines whose host has none in a system directory (nvm, tool caches). */
function nodeOfHost(): { binds: { from: string; to: string }[]; links: [string, string][] } {
  if (onPath('node')) return { binds: [], links: [] }
  const place = '/usr/local/lib/host-node'
  const prefix = dirname(dirname(process.execPath))
  const names = ['node', 'npm', 'npx'].filter((name) => existsSync(join(prefix, 'bin', name)))
  return {
    binds: [{ from: prefix, to: place }],
    links: names.map((name) => [`usr/local/bin/${name}`, `${place}/bin/${name}`]),
  }
}

// Overlay shows one file system only; a separate /usr has to be brought in.
function otherMounts(): { from: string; to: string }[] {
  const rootDevice = lstatSync('/').dev
  return ['/usr', '/var', '/etc']
    .filter((path) => path === '/usr' && existsSync(path) && lstatSync(path).dev !== rootDevice)
    .map((path) => ({ from: path, to: path }))
}

function lockedAccounts(): string {
  const names = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(':')[0])
  return names.map((name) => `${name}:*:19000:0:99999:7:::\n`).join('')
}

async function makeDirectory(path: string, mode = 0o755): Promise<void> {
  await mkdir(path, { recursive: true })
  await chmod(path, mode)
}

async function shell(script: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)('sh', ['-e', '-c', script, 'sh', ...args])
}
