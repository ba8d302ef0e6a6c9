import { createHash } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Crc64 } from '../../shared/crc64.ts'
import { OssError } from './oss-error.ts'

/** What was measured while a body went to its file. */
export interface Received {
  size: number
  /** Upper-case hex of the MD5. */
  etag: string
  crc64: string
}

/** OSS takes at most 5 GiB in one request. */
const largest = 5 * 1024 ** 3

/**
 * Streams a body into the file `path` and measures it. Throws InvalidDigest when it is not what Content-MD5 says;
 * then, and when the client goes away, the file is gone again.
 */
export async function receiveBody(body: Readable, path: string, contentMd5: string | undefined): Promise<Received> {
  const md5 = createHash('md5')
  const crc = new Crc64()
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > largest)
        return done(
          new OssError('EntityTooLarge', 400, 'Your proposed upload exceeds the maximum allowed object size.'),
        )
      md5.update(chunk)
      crc.update(chunk)
      done(null, chunk)
    },
  })
  try {
    await pipeline(body, measure, createWriteStream(path))
    const digest = md5.digest()
    checkDigest(digest, contentMd5)
    return { size, etag: digest.toString('hex').toUpperCase(), crc64: crc.digest() }
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
}

function checkDigest(digest: Buffer, contentMd5: string | undefined): void {
  if (contentMd5 === undefined || contentMd5 === digest.toString('base64')) return
  throw new OssError('InvalidDigest', 400, 'The Content-MD5 you specified was invalid.', {
    details: { 'Content-MD5': contentMd5, Digest: digest.toString('base64') },
  })
}
