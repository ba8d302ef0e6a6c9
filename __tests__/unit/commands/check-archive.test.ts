import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archiveProblem } from '../../../src/commands/check-archive.ts'
import { packRelease, type ReleaseFile } from '../../../src/rollout/instance/pack.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'archive-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const problemOf = (bytes: Uint8Array) => {
  const path = join(directory, 'release.tar.gz')
  writeFileSync(path, bytes)
  return archiveProblem(path)
}
const aFile = (path: string, size = 700): ReleaseFile => ({ path, content: Buffer.alloc(size, 7), isExecutable: false })
const packed = (...files: ReleaseFile[]) => packRelease(files).bytes

/** The first header's field changed, with a checksum that fits. */
function patched(bytes: Uint8Array, at: number, text: string): Uint8Array {
  const tar = gunzipSync(bytes)
  tar.write(text, at, 'latin1')
  tar.write(' '.repeat(8), 148)
  const sum = tar.subarray(0, 512).reduce((total, byte) => total + byte, 0)
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return gzipSync(tar)
}

/** An extended header before the entry, as GNU and POSIX archives have for long names. */
const extended = (type: 'L' | 'x', content: string, entry: Uint8Array) => {
  const head = gunzipSync(
    patched(packed({ path: 'header', content: Buffer.from(content), isExecutable: false }), 156, type),
  )
  return gzipSync(Buffer.concat([head.subarray(0, 1_024), gunzipSync(entry)]))
}

describe('an archive', () => {
  test('of files and links is unpacked as it is', async () => {
    const link = { path: 'bin/node', linkTo: '/usr/bin/node' }
    expect(await problemOf(packed(aFile('a'), aFile('deep/er/b', 0), link, aFile('z', 100_000)))).toBeUndefined()
  })

  test('with long names is read by them', async () => {
    const long = 'd'.repeat(90)
    expect(await problemOf(extended('L', `${long}/${long}\0`, packed(aFile('short'))))).toBeUndefined()
    expect(await problemOf(extended('L', '../evil\0', packed(aFile('short'))))).toBe('../evil leads out of the release')
    expect(await problemOf(extended('x', '16 path=../evil\n', packed(aFile('short'))))).toBe(
      '../evil leads out of the release',
    )
  })

  test.each([
    ['a path with ..', () => packed(aFile('a/../../etc/passwd')), 'a/../../etc/passwd leads out of the release'],
    ['an absolute path', () => packed(aFile('/etc/passwd')), '/etc/passwd is an absolute path'],
    [
      'a file behind a link',
      () => packed({ path: 'a', linkTo: '/etc' }, aFile('a/passwd')),
      'a/passwd is behind a symbolic link of the archive',
    ],
    [
      'a hard link to elsewhere',
      () => patched(packed({ path: 'a', linkTo: '../b' }), 156, '1'),
      'a is a hard link that leads out of the release',
    ],
    ['nothing in it', () => gzipSync(Buffer.alloc(1_024)), 'there is nothing in it'],
    ['nothing at all', () => gzipSync(''), 'there is nothing in it'],
    ['another kind of file in it', () => gzipSync('hello world'), 'what is compressed in it is no tar archive'],
    [
      'another large file in it',
      () => gzipSync(Buffer.alloc(9_000, 'x')),
      'what is compressed in it is no tar archive',
    ],
    ['its second half missing', () => packed(aFile('a', 50_000)).subarray(0, 60), 'it was cut off'],
    [
      'the end of a file missing',
      () => gzipSync(gunzipSync(packed(aFile('a', 5_000))).subarray(0, 2_000)),
      'it was cut off',
    ],
    [
      'bytes changed on the way',
      () => {
        const bytes = Uint8Array.from(packed(aFile('a', 5_000), aFile('b', 90_000)))
        bytes.fill(0xff, 20, 30)
        return bytes
      },
      'its compression is damaged',
    ],
    [
      'a header that is damaged',
      () => {
        const tar = gunzipSync(packed(aFile('a', 512), aFile('b', 512)))
        tar.fill(1, 1_024, 1_030)
        return gzipSync(tar)
      },
      'it is damaged',
    ],
  ])('with %s is refused', async (_, make, problem) => {
    expect(await problemOf(make())).toBe(problem)
  })
})
