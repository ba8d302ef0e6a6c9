import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, readFile, readlink, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Artifact } from '../rollout/instance/artifact.ts'
import { packRelease, type ReleaseFile } from '../rollout/instance/pack.ts'
import { ConfigError } from '../shared/errors.ts'
import { archiveProblem } from './check-archive.ts'

/** A directory is packed in memory, and Node.js reads no file of 2 GiB into it. */
export const largestFileBytes = 2 ** 30

/**
 * Packs a directory, or takes a .tar.gz as it is. Throws ConfigError when it is neither, or empty, or when its SHA-256
 * (hex) is not the expected one.
 */
export async function readArtifact(path: string, directories: readonly string[], expected?: string): Promise<Artifact> {
  const artifact = await readAny(path, directories)
  refuseOther(artifact, path, expected)
  return artifact
}

/** Takes a .tar.gz as it is, as `readArtifact` does; `shown` is what messages call it. */
export async function readFileArtifact(
  path: string,
  { shown, expected }: { shown: string; expected?: string },
): Promise<Artifact> {
  const artifact = await archiveAt(path, shown)
  refuseOther(artifact, shown, expected)
  return artifact
}

function refuseOther({ digest }: Artifact, shown: string, expected: string | undefined): void {
  if (expected === undefined || digest === expected.toLowerCase()) return
  throw new ConfigError([
    {
      path: 'release.sha256',
      message: `the artifact ${shown} has the SHA-256 ${digest}, not ${expected}`,
      fix: 'it is another file than the one that was built, or it was cut off on its way: fetch it again, or correct --sha256',
    },
  ])
}

async function readAny(path: string, directories: readonly string[]): Promise<Artifact> {
  const found = await findFirst(path, directories)
  if (!found) {
    throw new ConfigError([
      {
        path: 'release.artifact',
        message: `the artifact ${path} does not exist`,
        fix: `looked in ${[...new Set(directories.map((directory) => resolve(directory)))].join(' and ')}`,
      },
    ])
  }
  if (found.isDirectory) {
    const files = await readTree(found.path, '')
    if (files.length === 0)
      throw new ConfigError([
        { path: 'release.artifact', message: `the directory ${found.path} is empty: there is nothing to deploy` },
      ])
    return packRelease(files)
  }
  return archiveAt(found.path, found.path)
}

async function archiveAt(path: string, shown: string): Promise<Artifact> {
  if (!(await isGzip(path))) {
    throw new ConfigError([
      {
        path: 'release.artifact',
        message: `${shown} is no .tar.gz`,
        fix: 'give a directory, or pack it: tar -czf release.tar.gz -C DIRECTORY .',
      },
    ])
  }
  const problem = await archiveProblem(path)
  if (problem !== undefined)
    throw new ConfigError([
      {
        path: 'release.artifact',
        message: `${shown} cannot be unpacked on an instance: ${problem}`,
        fix: 'pack it anew: tar -czf release.tar.gz -C DIRECTORY .',
      },
    ])
  return { digest: await digestOf(path), file: path }
}

async function findFirst(
  path: string,
  directories: readonly string[],
): Promise<{ path: string; isDirectory: boolean } | undefined> {
  for (const directory of directories) {
    const candidate = resolve(directory, path)
    const found = await stat(candidate).catch(missing)
    if (found) return { path: candidate, isDirectory: found.isDirectory() }
  }
  return undefined
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
  return undefined
}

async function readTree(root: string, below: string): Promise<ReleaseFile[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true })
  const found = await Promise.all(
    entries.map(async (entry): Promise<ReleaseFile[]> => {
      const path = below ? `${below}/${entry.name}` : entry.name
      const full = join(root, path)
      if (entry.isDirectory()) return readTree(root, path)
      if (entry.isSymbolicLink()) return [{ path, linkTo: await readlink(full) }]
      if (!entry.isFile()) return []
      const { mode, size } = await stat(full)
      if (size > largestFileBytes)
        throw new ConfigError([
          {
            path: 'release.artifact',
            message: `${full} has ${(size / 2 ** 30).toFixed(1)} GiB: too large to be packed here`,
            fix: 'leave it out of the release (a bucket is a better place for data), or give a .tar.gz as artifact',
          },
        ])
      return [{ path, content: await readFile(full), isExecutable: (mode & 0o100) !== 0 }]
    }),
  )
  return found.flat()
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part as Uint8Array)
  return hash.digest('hex')
}
