import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readAuthority } from '../../../../src/commands/migrate/ca.ts'

const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'

test('the CA of a database is a file, or its text as a variable holds it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'ca-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  await writeFile(join(directory, 'ca.pem'), pem)
  const base64 = Buffer.from(pem).toString('base64')
  for (const value of ['ca.pem', join(directory, 'ca.pem'), pem, base64, base64.replace(/.{20}/g, '$&\n')])
    expect(await readAuthority(value, directory)).toBe(pem)
})

test('a file that is not there is named, with what to do', async () => {
  await expect(readAuthority('nowhere.pem', '/srv')).rejects.toMatchObject({
    exitCode: 3,
    problems: [
      { message: 'cannot read /srv/nowhere.pem', path: 'migrations.sslCa', fix: expect.stringContaining('CA') },
    ],
  })
})
