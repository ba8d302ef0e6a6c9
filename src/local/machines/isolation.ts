import { execFile } from 'node:child_process'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { removeTree } from './data-directory.ts'

/** Arguments of unshare that make the namespaces of a machine. */
export const unshareArguments = ['--mount', '--pid', '--uts', '--fork', '--kill-child']

/** Arguments of nsenter, besides the target, that lead into them. */
export const nsenterArguments = ['--mount', '--pid', '--uts', '--root', '--wd']

// Directories that were renamed stay whole in an image; no option depends on the file system's own ids.
export const overlayOptions = 'redirect_dir=on,index=off,metacopy=off'

// The same nesting as a machine's root has.
const trial = `set -e
mount -t tmpfs tmpfs scratch
mkdir scratch/stock scratch/system
mount -t overlay overlay -o "ro,lowerdir=scratch/stock:/,$1" scratch/system
mount -t overlay overlay -o "lowerdir=scratch/system,upperdir=upper,workdir=work,$1" root
mount -t proc proc root/proc
mount -t tmpfs tmpfs root/run
: > root/run/trial`

/**
 * What keeps this host from running machines in namespaces over an overlay, found out by trying it below `directory`;
 * undefined when nothing does. (User namespaces are no way around root: the kernel does not let them use the host's
 * root as a layer.)
 */
export async function missingForOverlay(directory: string): Promise<string | undefined> {
  if (process.platform !== 'linux') return `${process.platform} has no overlay file system and no namespaces`
  if (process.getuid?.() !== 0) return 'it does not run as root'
  const problem = await tryOverlay(directory)
  return problem && `mounts are not permitted here (${problem})`
}

async function tryOverlay(directory: string): Promise<string | undefined> {
  await mkdir(directory, { recursive: true })
  const place = await mkdtemp(join(directory, 'trial-'))
  await Promise.all(['upper', 'work', 'scratch', 'root'].map((name) => mkdir(join(place, name))))
  const problem = await new Promise<string | undefined>((resolve) => {
    execFile(
      'unshare',
      [...unshareArguments, 'sh', '-c', trial, 'sh', overlayOptions],
      { cwd: place },
      (error, _stdout, stderr) => {
        resolve(error ? firstLine(stderr) || firstLine(error.message) : undefined)
      },
    )
  })
  await removeTree(place)
  return problem
}

const firstLine = (text: string) => text.trim().split('\n')[0] ?? ''
