import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ChunkLoader } from '../../src/chunk-loader.ts'

let directory: string
let cache: string
const require = createRequire(import.meta.url)
const start = () => new ChunkLoader(directory, cache, require)

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'chunk-loader-'))
  cache = join(directory, 'cache/of/this/build')
  writeFileSync(join(directory, 'main.js'), `"use strict";\nexports.part = () => loadChunk('part.js')\n`)
  writeFileSync(join(directory, 'part.js'), '"use strict";\nexports.add = (a, b) => a + b\nexports.file = __filename\n')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

/** Runs the program as a whole start would, and returns what it says. */
function run(loader: ChunkLoader): { sum: number; file: string } {
  const { part } = loader.load('main.js') as { part: () => { add: (a: number, b: number) => number; file: string } }
  const { add, file } = part()
  return { sum: add(1, 2), file }
}

describe('the files of the built program', () => {
  it('are loaded by name, and load each other', () => {
    expect(run(start())).toEqual({ sum: 3, file: join(directory, 'part.js') })
  })

  it('work from what an earlier start compiled', () => {
    const first = start()
    run(first)
    first.keep()
    expect(readdirSync(cache).sort()).toEqual(['main.js', 'part.js'])
    const written = statSync(join(cache, 'part.js')).mtimeMs
    const second = start()
    expect(run(second).sum).toBe(3)
    second.keep()
    expect(statSync(join(cache, 'part.js')).mtimeMs).toBe(written)
  })

  it.each([
    ['half a file', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2 + 100)],
    ['a page of zeros', (bytes: Buffer) => Buffer.from(bytes).fill(0, 100, 300)],
    ['nothing', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('abcdef')],
  ])('are compiled again where %s is left of it', (_what, damage) => {
    const first = start()
    run(first)
    first.keep()
    const path = join(cache, 'part.js')
    const whole = readFileSync(path)
    writeFileSync(path, damage(whole))
    const second = start()
    expect(run(second).sum).toBe(3)
    second.keep()
    expect(readFileSync(path).length).toBeGreaterThan(300)
  })

  it('take nothing from a folder that others can write to, and put nothing there', () => {
    const own = join(directory, 'part.js')
    const text = readFileSync(own, 'utf8')
    writeFileSync(own, text.replace('a + b', 'a - b'))
    const other = start()
    run(other)
    other.keep()
    writeFileSync(own, text)
    chmodSync(cache, 0o777)
    const planted = readFileSync(join(cache, 'part.js'))
    const loader = start()
    expect(run(loader).sum).toBe(3)
    loader.keep()
    expect(readFileSync(join(cache, 'part.js'))).toEqual(planted)
  })

  it('leave the folders of the newest builds alone, and remove those of older ones', () => {
    const beside = dirname(cache)
    for (const day of [1, 2, 3, 4, 5, 6, 7, 8]) {
      mkdirSync(join(beside, `build-${day}`), { recursive: true, mode: 0o700 })
      utimesSync(join(beside, `build-${day}`), day * 86_400, day * 86_400)
    }
    chmodSync(beside, 0o700)
    const loader = start()
    run(loader)
    loader.keep()
    expect(readdirSync(beside).sort()).toEqual(['build', 'build-4', 'build-5', 'build-6', 'build-7', 'build-8'])
  })

  it('keep nothing when only the entry was needed, or nowhere to keep it is given', () => {
    const help = start()
    help.load('main.js')
    help.keep()
    const nowhere = new ChunkLoader(directory, undefined, require)
    run(nowhere)
    nowhere.keep()
    expect(readdirSync(directory)).toEqual(['main.js', 'part.js'])
  })

  it.skipIf(process.getuid?.() === 0)('run as well where nothing can be written', () => {
    mkdirSync(join(directory, 'cache'))
    chmodSync(join(directory, 'cache'), 0o500)
    const loader = start()
    expect(run(loader).sum).toBe(3)
    loader.keep()
  })

  it('run as well where the folder for it is a file', () => {
    writeFileSync(join(directory, 'cache'), '')
    const loader = start()
    expect(run(loader).sum).toBe(3)
    loader.keep()
  })
})
