import { hash } from 'node:crypto'

/** A file of the migrations' directory, as read. */
export interface SourceFile {
  file: string
  bytes: Uint8Array
  /** Instead of `bytes`, which are then empty, for a file that is too big to hold. */
  stream?: { checksum: string; chunks: () => Iterable<Uint8Array> }
}

/** SHA-256 over the text with LF line ends and without byte order mark. */
export function checksumOf(bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const body = hasMark ? bytes.subarray(3) : bytes
  const isPlain = !body.includes(13)
  const text = isPlain ? body : new TextDecoder().decode(body).replaceAll('\r\n', '\n')
  return hash('sha256', text)
}
