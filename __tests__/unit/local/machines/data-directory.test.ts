import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  claimDataDirectory,
  makeTemporaryDataDirectory,
  reapDeadDataDirectories,
  removeTree,
} from '../../../../src/local/machines/data-directory.ts'
import { identityOf } from '../../../../src/local/machines/process-identity.ts'

// No process has this number: the kernel's highest is four million.
const deadPid = 9_999_999

let root = ''
let said: string[] = []
const log = (message: string) => void said.push(message)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'data-directories-'))
  said = []
})

afterEach(() => removeTree(root))

async function directory(name: string, owner?: object): Promise<string> {
  const path = join(root, name)
  await mkdir(path)
  if (owner) await writeFile(join(path, 'owner.json'), JSON.stringify(owner))
  return path
}

describe('temporary data directories', () => {
  test('of dead clouds are removed by the next one', async () => {
    const dead = await directory(`alicloud-deploy-local-${deadPid}-abc`, { pid: deadPid, startTime: '1' })
    const killedAtOnce = await directory(`alicloud-deploy-local-${deadPid}-def`)
    const own = await makeTemporaryDataDirectory(log, root)
    expect([existsSync(dead), existsSync(killedAtOnce), existsSync(own)]).toEqual([false, false, true])
    expect(said).toHaveLength(2)
  })

  test('of living clouds stay, and so does everything else', async () => {
    const living = await directory('alicloud-deploy-local-1-abc', identityOf(process.pid))
    const starting = await directory(`alicloud-deploy-local-${process.pid}-def`)
    const other = await directory('somebody-elses')
    await reapDeadDataDirectories(log, root)
    expect([living, starting, other].map((path) => existsSync(path))).toEqual([true, true, true])
  })

  test('are told apart by the start of the process, not only by its number', async () => {
    const earlier = await directory('alicloud-deploy-local-1-abc', { pid: process.pid, startTime: 'long ago' })
    await reapDeadDataDirectories(log, root)
    expect(existsSync(earlier)).toBe(false)
  })
})

describe('a data directory', () => {
  test('belongs to one living cloud', async () => {
    const parent = await directory('taken', identityOf(process.ppid))
    await expect(claimDataDirectory(parent)).rejects.toThrow(
      `in use by the local cloud with process id ${process.ppid}`,
    )
  })

  test('is taken over from a dead one and claimed again by its own', async () => {
    const path = await directory('free', { pid: deadPid, startTime: '1' })
    await claimDataDirectory(path)
    await expect(claimDataDirectory(path)).resolves.toBeUndefined()
  })

  test('with an unreadable owner counts as free', async () => {
    const path = await directory('torn')
    await writeFile(join(path, 'owner.json'), '{"pid":')
    await expect(claimDataDirectory(path)).resolves.toBeUndefined()
  })
})

test('a tree is removed whatever its permissions are', async () => {
  const path = await directory('closed')
  await mkdir(join(path, 'work/work'), { recursive: true })
  await chmod(join(path, 'work/work'), 0o000)
  await removeTree(path)
  expect(existsSync(path)).toBe(false)
  await rm(path, { force: true })
})
