import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packRelease, type ReleaseFile } from '../../../../src/rollout/instance/pack.ts'

const deep = `${'directory/'.repeat(12)}file.txt`
const files: ReleaseFile[] = [
  { path: 'run.sh', content: Buffer.from('#!/bin/sh\n'), isExecutable: true },
  { path: deep, content: Buffer.alloc(1_000, 'x'), isExecutable: false },
  { path: 'empty', content: Buffer.alloc(0), isExecutable: false },
  { path: 'latest', linkTo: 'run.sh' },
  { path: 'größe.txt', content: Buffer.from('ü'), isExecutable: false },
]

test('a packed release is what tar unpacks: contents, execute bits, links, long and foreign names', async () => {
  const home = await mkdtemp(join(tmpdir(), 'pack-'))
  await writeFile(join(home, 'a.tar.gz'), packRelease(files).bytes)
  execFileSync('tar', ['-xzf', 'a.tar.gz'], { cwd: home })
  expect(await readFile(join(home, deep), 'utf8')).toBe('x'.repeat(1_000))
  expect(await readFile(join(home, 'größe.txt'), 'utf8')).toBe('ü')
  expect((await stat(join(home, 'run.sh'))).mode & 0o777).toBe(0o755)
  expect((await stat(join(home, 'empty'))).size).toBe(0)
  expect(await readlink(join(home, 'latest'))).toBe('run.sh')
  await rm(home, { recursive: true })
})

test('the digest depends on paths, contents and execute bits, not on the order in which files were read', () => {
  const { digest } = packRelease(files)
  expect(packRelease(files.toReversed()).digest).toBe(digest)
  expect(
    packRelease([{ path: 'run.sh', content: Buffer.from('#!/bin/sh\n'), isExecutable: false }, ...files.slice(1)])
      .digest,
  ).not.toBe(digest)
})

test('a path that the format cannot hold is refused', () => {
  expect(() => packRelease([{ path: 'x'.repeat(200), content: Buffer.alloc(0), isExecutable: false }])).toThrow(
    'too long for an artifact',
  )
})
