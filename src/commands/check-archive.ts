import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

const blockBytes = 512
const noArchive = 'what is compressed in it is no tar archive'
/** The longest extended header (a name or a few attributes) that is read into memory. */
const longestExtension = 64 * 1024

/**
 * Why an instance could not, or must not, unpack this .tar.gz; undefined when it can. Reads the archive once, whatever its
 * size, and keeps none of its contents.
 */
export async function archiveProblem(path: string): Promise<string | undefined> {
  const reader = new ArchiveReader()
  try {
    await pipeline(createReadStream(path), createGunzip(), async (parts: AsyncIterable<Buffer>) => {
      for await (const part of parts) {
        reader.read(part)
        // The rest may be large.
        if (reader.problem !== undefined) return
      }
    })
  } catch (error) {
    // A stream that is left early complains.
    if (reader.problem !== undefined) return reader.problem
    const { code } = error as NodeJS.ErrnoException
    if (typeof code !== 'string' || !code.startsWith('Z_')) throw error
    return code === 'Z_BUF_ERROR' ? 'it was cut off' : 'its compression is damaged'
  }
  return reader.problem ?? reader.atEnd()
}

/** Follows the headers of a tar stream from block to block. */
class ArchiveReader {
  problem: string | undefined
  #rest: Buffer = Buffer.alloc(0)
  #skipBytes = 0
  #entries = 0
  #isEnded = false
  /** From an extended header: the path of the next entry. */
  #path: string | undefined
  #extension: { bytes: number; kind: 'pax' | 'path'; isGlobal: boolean } | undefined
  readonly #links = new Set<string>()

  read(part: Buffer): void {
    this.#rest = this.#rest.length === 0 ? part : Buffer.concat([this.#rest, part])
    while (this.problem === undefined && !this.#isEnded && this.#step());
    if (this.#isEnded) this.#rest = Buffer.alloc(0)
  }

  atEnd(): string | undefined {
    if (this.#entries === 0 && !this.#isEnded && this.#rest.length > 0) return noArchive
    if (!this.#isEnded && (this.#rest.length > 0 || this.#skipBytes > 0 || this.#extension)) return 'it was cut off'
    return this.#entries === 0 ? 'there is nothing in it' : undefined
  }

  /** Takes one thing off the stream; false when it has to wait for more. */
  #step(): boolean {
    if (this.#extension) return this.#readExtension(this.#extension)
    if (this.#skipBytes > 0) {
      const bytes = Math.min(this.#skipBytes, this.#rest.length)
      this.#skipBytes -= bytes
      this.#rest = this.#rest.subarray(bytes)
      return this.#rest.length > 0
    }
    if (this.#rest.length < blockBytes) return false
    const block = this.#rest.subarray(0, blockBytes)
    this.#rest = this.#rest.subarray(blockBytes)
    this.#readHeader(block)
    return true
  }

  #readHeader(block: Buffer): void {
    if (block.every((byte) => byte === 0)) {
      this.#isEnded = true
      return
    }
    if (!hasItsChecksum(block)) {
      this.problem = this.#entries === 0 ? noArchive : 'it is damaged'
      return
    }
    const bytes = sizeOf(block)
    const type = String.fromCharCode(block[156]!)
    if (type === 'x' || type === 'g' || type === 'L') {
      if (bytes > longestExtension) this.problem = 'it has a name that is too long'
      this.#extension = { bytes, kind: type === 'L' ? 'path' : 'pax', isGlobal: type === 'g' }
      return
    }
    this.#skipBytes = padded(bytes)
    if (type === 'K') return
    this.#take({ path: this.#path ?? pathOf(block), type, linkTo: text(block, 157, 100) })
    this.#path = undefined
  }

  #readExtension({ bytes, kind, isGlobal }: { bytes: number; kind: 'pax' | 'path'; isGlobal: boolean }): boolean {
    if (this.#rest.length < padded(bytes)) return false
    const content = this.#rest.subarray(0, bytes).toString('utf8')
    this.#rest = this.#rest.subarray(padded(bytes))
    this.#extension = undefined
    const found = kind === 'path' ? content.replace(/\0.*$/s, '') : /^\d+ path=(.*)$/m.exec(content)?.[1]
    if (!isGlobal && found !== undefined) this.#path = found
    return true
  }

  #take({ path, type, linkTo }: { path: string; type: string; linkTo: string }): void {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.')
    if (path.startsWith('/')) this.problem = `${path} is an absolute path`
    else if (parts.includes('..')) this.problem = `${path} leads out of the release`
    else if (parts.some((_, index) => index > 0 && this.#links.has(parts.slice(0, index).join('/'))))
      this.problem = `${path} is behind a symbolic link of the archive`
    else if (type === '1' && (linkTo.startsWith('/') || linkTo.split('/').includes('..')))
      this.problem = `${path} is a hard link that leads out of the release`
    if (type === '2') this.#links.add(parts.join('/'))
    if (parts.length > 0) this.#entries++
  }
}

const padded = (bytes: number) => Math.ceil(bytes / blockBytes) * blockBytes

const text = (block: Buffer, from: number, length: number) =>
  block
    .subarray(from, from + length)
    .toString('utf8')
    .replace(/\0.*$/s, '')

function pathOf(block: Buffer): string {
  // Only POSIX archives have a prefix there; old GNU ones keep times in it.
  const prefix = text(block, 257, 8) === 'ustar' ? text(block, 345, 155) : ''
  const name = text(block, 0, 100)
  return prefix === '' ? name : `${prefix}/${name}`
}

/** Octal, or binary with the first bit set for what is larger than 8 GiB. */
function sizeOf(block: Buffer): number {
  if ((block[124]! & 0x80) !== 0) return Number(block.readBigUInt64BE(128))
  return Number.parseInt(text(block, 124, 12).trim() || '0', 8)
}

/** The sum of all bytes, its own field counted as blanks. */
function hasItsChecksum(block: Buffer): boolean {
  const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0)
  return Number.parseInt(text(block, 148, 8).trim(), 8) === sum
}
