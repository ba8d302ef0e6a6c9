import { execFile } from 'node:child_process'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { removeTree } from './data-directory.ts'

/** How far this host lets a machine be separated from it. */
export interface Isolation {
  /** `root`: namespaces and overlay as root. `user`: the same inside a user namespace. `none`: neither is permitted. */
  kind: 'root' | 'user' | 'none'
  /** Arguments of unshare that make the machine's namespaces. */
  unshare: readonly string[]
  /** Arguments of nsenter, besides the target. */
  nsenter: readonly string[]
  /** Options of the overlay mount. */
  overlayOptions: string
  /** What is missing for more, as a sentence; undefined when nothing is. */
  missing?: string
}

const namespaces = ['--mount', '--pid', '--uts', '--fork', '--kill-child']

const asRoot: Isolation = {
  kind: 'root',
  unshare: namespaces,
  nsenter: ['--mount', '--pid', '--uts', '--root', '--wd'],
  overlayOptions: 'redirect_dir=on,index=off,metacopy=off',
}

const asUser: Isolation = {
  kind: 'user',
  unshare: ['--user', '--map-root-user', ...namespaces],
  nsenter: ['--user', '--preserve-credentials', '--mount', '--pid', '--uts', '--root', '--wd'],
  overlayOptions: 'userxattr,index=off,metacopy=off',
}

const none: Isolation = { kind: 'none', unshare: [], nsenter: [], overlayOptions: '' }

/** Finds the best isolation that really works below `directory`, by trying it. */
export async function probeIsolation(directory: string): Promise<Isolation> {
  if (process.platform !== 'linux')
    return { ...none, missing: `${process.platform} has no overlay file system and no namespaces` }
  if (process.getuid?.() === 0) {
    const problem = await problemWith(asRoot, directory)
    if (!problem) return asRoot
    return { ...none, missing: `this container or host does not permit them (${problem})` }
  }
  const problem = await problemWith(asUser, directory)
  if (!problem) return { ...asUser, missing: 'it does not run as root, so files of a machine have one owner only' }
  return { ...none, missing: `it does not run as root and user namespaces are not permitted (${problem})` }
}

// The same nesting as a machine's root has.
const trial = `set -e
mount -t tmpfs tmpfs scratch
mkdir scratch/stock scratch/system
mount -t overlay overlay -o "ro,lowerdir=scratch/stock:/,$1" scratch/system
mount -t overlay overlay -o "lowerdir=scratch/system,upperdir=upper,workdir=work,$1" root
mount -t proc proc root/proc
mount -t tmpfs tmpfs root/run
: > root/run/trial`

async function problemWith(isolation: Isolation, directory: string): Promise<string | undefined> {
  await mkdir(directory, { recursive: true })
  const place = await mkdtemp(join(directory, 'trial-'))
  await Promise.all(['upper', 'work', 'scratch', 'root'].map((name) => mkdir(join(place, name))))
  const problem = await new Promise<string | undefined>((resolve) => {
    const args = [...isolation.unshare, 'sh', '-c', trial, 'sh', isolation.overlayOptions]
    execFile('unshare', args, { cwd: place }, (error, _stdout, stderr) => {
      resolve(error ? firstLine(stderr) || firstLine(error.message) : undefined)
    })
  })
  await removeTree(place)
  return problem
}

const firstLine = (text: string) => text.trim().split('\n')[0] ?? ''
