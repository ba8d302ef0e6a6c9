import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { ConfigError } from '../../shared/errors.ts'

/** A file or link of a release, relative to its root. */
export type ReleaseFile =
  | { path: string; content: Uint8Array; isExecutable: boolean }
  | { path: string; linkTo: string }

/**
 * Packs files into a .tar.gz that depends on nothing but their paths, contents and execute bits, so that the same
 * release always has the same digest.
 */
export function packRelease(files: readonly ReleaseFile[]): { bytes: Uint8Array; digest: string } {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const blocks = sorted.flatMap((file) =>
    'linkTo' in file
      ? [tarHeader(file.path, 0, 0o777, file.linkTo)]
      : [tarHeader(file.path, file.content.length, file.isExecutable ? 0o755 : 0o644), padded(file.content)],
  )
  const tar = Buffer.concat([...blocks, Buffer.alloc(2 * blockBytes)])
  const bytes = gzipSync(tar, { level: 6 })
  // Byte 9 of gzip names the operating system; it must not change the digest.
  bytes[9] = 255
  return { bytes, digest: sha256(bytes) }
}

export const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

const blockBytes = 512

function padded(content: Uint8Array): Buffer {
  const rest = content.length % blockBytes
  return Buffer.concat([content, Buffer.alloc(rest === 0 ? 0 : blockBytes - rest)])
}

function tarHeader(path: string, size: number, mode: number, linkTo = ''): Buffer {
  const { name, prefix } = splitPath(path)
  if (Buffer.byteLength(linkTo) > 100)
    throw new ConfigError([{ message: `the link ${path} points to a path of more than 100 bytes` }])
  const header = Buffer.alloc(blockBytes)
  header.write(name, 0)
  header.write(octal(mode, 7), 100)
  header.write(octal(0, 7), 108)
  header.write(octal(0, 7), 116)
  header.write(octal(size, 11), 124)
  header.write(octal(0, 11), 136)
  header.write(' '.repeat(8), 148)
  header.write(linkTo ? '2' : '0', 156)
  header.write(linkTo, 157)
  header.write('ustar\0', 257)
  header.write('00', 263)
  header.write(prefix, 345)
  const checksum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${octal(checksum, 6)}\0 `, 148)
  return header
}

const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0')

/** The format keeps a path in two fields of 155 and 100 bytes, parted at a slash. */
function splitPath(path: string): { name: string; prefix: string } {
  if (Buffer.byteLength(path) <= 100) return { name: path, prefix: '' }
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)]
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return { name, prefix }
  }
  throw new ConfigError([
    {
      message: `the path ${path} is too long for an artifact (155 bytes of directories, 100 of name)`,
      fix: 'shorten it, or give a .tar.gz as artifact',
    },
  ])
}
