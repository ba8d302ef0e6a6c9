import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDirectory } from '../../../../src/migrate/files/directory.ts'
import { checkSum, newSum, sumFile } from '../../../../src/migrate/files/sum-file.ts'
import { addFiles, migrationFiles } from '../../../support/migration-files.ts'

const files = { '01_a.sql': 'CREATE TABLE a (id INT PRIMARY KEY);\n', '02_b.sql': 'DO 1;\n' }

async function writeSum(directory: string): Promise<void> {
  await writeFile(join(directory, sumFile), (await newSum(directory))!)
}

async function kept() {
  const directory = await migrationFiles(files)
  await writeSum(directory)
  const problems = async () =>
    checkSum(directory, await readDirectory(directory)).map(({ file, line, message }) =>
      [file, line, message].filter(Boolean).join(' '),
    )
  return { directory, problems, sum: join(directory, 'acd.sum') }
}

describe('acd.sum', () => {
  it('is not asked for, and fits what it was written for', async () => {
    const directory = await migrationFiles(files)
    expect(checkSum(directory, await readDirectory(directory))).toEqual([])
    const { problems, sum } = await kept()
    expect(await problems()).toEqual([])
    expect(await readFile(sum, 'utf8')).toMatch(
      /^acd\.sum [0-9a-f]{64}\n[0-9a-f]{64} 01_a\.sql\n[0-9a-f]{64} 02_b\.sql\n$/,
    )
  })

  it('does not care about line ends and byte order marks, as the history does not', async () => {
    const { directory, problems, sum } = await kept()
    await addFiles(directory, { '02_b.sql': '\uFEFFDO 1;\r\n' })
    await writeFile(sum, (await readFile(sum, 'utf8')).replaceAll('\n', '\r\n'))
    expect(await problems()).toEqual([])
  })

  it('names what was added, edited and removed without it', async () => {
    const { directory, problems } = await kept()
    await addFiles(directory, { '01_c.sql': 'DO 2;', '02_b.sql': 'DO 3;' })
    await rm(join(directory, '01_a.sql'))
    expect(await problems()).toEqual([
      expect.stringContaining('01_c.sql is not in acd.sum'),
      '02_b.sql is not what acd.sum says',
      'acd.sum 2 01_a.sql is gone',
    ])
  })

  it('sees that the lines of two branches were put together by hand', async () => {
    const { directory, problems, sum } = await kept()
    const before = await readFile(sum, 'utf8')
    await addFiles(directory, { '03_ours.sql': 'DO 3;' })
    await writeSum(directory)
    const ours = await readFile(sum, 'utf8')
    expect(ours.split('\n')[0]).not.toBe(before.split('\n')[0])
    await writeFile(sum, [before.split('\n')[0], ...ours.split('\n').slice(1)].join('\n'))
    expect(await problems()).toEqual(['acd.sum 1 was merged or edited by hand: its first line does not fit the others'])
    await writeSum(directory)
    expect(await newSum(directory)).toBeUndefined()
    expect(await problems()).toEqual([])
  })
})
