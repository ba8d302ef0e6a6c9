import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeOwnFolder, ownFolder } from '../../src/own-folder.ts'

let base: string
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'own-folder-')))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

function folder(name: string, mode: number): string {
  const path = join(base, name)
  mkdirSync(path)
  chmodSync(path, mode)
  return path
}

describe.skipIf(process.platform === 'win32')("a folder of the user's own", () => {
  it('is one that nobody else can write to, by its real path', () => {
    const own = folder('own', 0o700)
    symlinkSync(own, join(base, 'link'))
    expect(ownFolder(own)).toBe(own)
    expect(ownFolder(join(base, 'link'))).toBe(own)
    expect(ownFolder(join(base, 'nowhere'))).toBeUndefined()
  })

  it.each([0o770, 0o707, 0o1777])('is none that others can write to (%o)', (mode) => {
    expect(ownFolder(folder('shared', mode))).toBeUndefined()
  })

  it('is none that others can put another folder in the place of', () => {
    const above = folder('above', 0o777)
    mkdirSync(join(above, 'own'), { mode: 0o700 })
    expect(ownFolder(join(above, 'own'))).toBeUndefined()
    chmodSync(above, 0o1777)
    expect(ownFolder(join(above, 'own'))).toBe(join(above, 'own'))
  })

  it.skipIf(process.getuid?.() !== 0)('is none of another user, nor below one', () => {
    const above = folder('above', 0o755)
    const foreign = join(above, 'foreign')
    mkdirSync(foreign, { mode: 0o700 })
    chownSync(foreign, 12_345, 12_345)
    expect(ownFolder(foreign)).toBeUndefined()
    chownSync(foreign, 0, 0)
    chownSync(above, 12_345, 12_345)
    expect(ownFolder(foreign)).toBeUndefined()
    expect(makeOwnFolder(join(above, 'new/folder'))).toBeUndefined()
    expect(existsSync(join(above, 'new'))).toBe(false)
  })

  it('is made for nobody else, also in a sticky folder', () => {
    const above = folder('above', 0o1777)
    const path = join(above, 'a/b')
    expect(makeOwnFolder(path)).toBe(path)
    expect(makeOwnFolder(path)).toBe(path)
  })

  it('is not made where others could put another in its place', () => {
    const path = join(folder('above', 0o777), 'a/b')
    expect(makeOwnFolder(path)).toBeUndefined()
    expect(existsSync(path)).toBe(false)
  })
})
