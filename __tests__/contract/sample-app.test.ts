import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'

const app = fileURLToPath(new URL('../../examples/todo-app/app', import.meta.url))

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** Installs the built sample as a deployment does, starts it without a database, and asks it what it is. */
async function versionOf(release: string, files: Record<string, string> = {}): Promise<unknown> {
  const root = await mkdtemp(join(tmpdir(), 'sample-app-'))
  ends.push(() => rm(root, { recursive: true, force: true }))
  await mkdir(join(root, 'releases'))
  await cp(app, join(root, 'releases', release), { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'releases', release, name), text)
  await symlink(join('releases', release), join(root, 'current'))
  const child = spawn(process.execPath, [join(root, 'current/server.mjs')], {
    env: { HOST: '127.0.0.1', PORT: '0', DATABASE_URL: 'mysql://u:p@127.0.0.1:1/todo' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  ends.push(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const answer = await fetch(`http://${/[\d.]+:\d+$/.exec(line)![0]}/version`)
  return answer.json()
}

it('the sample application, deployed as it lies there, answers with the name of its release', async () => {
  expect(await versionOf('3f9c2ab')).toEqual({ version: '3f9c2ab' })
})

it('a file beside it makes it one of the releases of the demo', async () => {
  expect(await versionOf('v1', { 'release.json': '{ "version": "1.0.0" }' })).toEqual({ version: '1.0.0' })
})
