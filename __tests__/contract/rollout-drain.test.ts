import { cp, writeFile } from 'node:fs/promises'
import http from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RolloutStage, server } from '../support/rollout-stage.ts'

let stage: RolloutStage

/** Cuts every request off when it is stopped, as a service does that knows no way to end in good order. */
const abrupt = server
  .replace('server.close(() => process.exit(0))', 'process.exit(0)')
  .replace('response.end(release.version), 1_000', 'response.end(release.version), 3_000')

beforeAll(async () => {
  stage = await RolloutStage.start()
  expect(abrupt).not.toBe(server)
  for (const version of ['cut-1', 'cut-2']) {
    const directory = join(stage.directory, version)
    await cp(join(stage.directory, 'v1'), directory, { recursive: true })
    await writeFile(join(directory, 'server.mjs'), abrupt)
    await writeFile(join(directory, 'release.json'), JSON.stringify({ version }))
  }
  expect(await stage.deploy('cut-1')).toMatchObject({ exitCode: 0 })
})
afterAll(() => stage?.stop())

/** Requests of three seconds, one every 50 ms, on kept connections and on new ones in turn. */
function startSlowRequests(url: string) {
  const keepAlive = new http.Agent({ keepAlive: true })
  const open: Promise<string>[] = []
  const send = (agent: http.Agent | false) =>
    new Promise<string>((resolve) => {
      const request = http.get(url, { agent }, (response) => {
        response.resume()
        response.on('error', (error) => resolve(error.message))
        response.on('end', () => resolve(String(response.statusCode)))
      })
      request.on('error', (error: NodeJS.ErrnoException) => {
        // A kept connection may end at the very moment of its next request; every client asks again.
        if (request.reusedSocket && error.code === 'ECONNRESET') resolve(send(false))
        else resolve(error.message)
      })
    })
  const timer = setInterval(() => open.push(send(open.length % 2 === 0 ? keepAlive : false)), 50)
  return async () => {
    clearInterval(timer)
    const answers = await Promise.all(open)
    keepAlive.destroy()
    return answers
  }
}

test('no request is cut off though the service ends at once, and kept connections do not hold the drain up', async () => {
  const stop = startSlowRequests(`${stage.url}/slow`)
  const run = await stage.deploy('cut-2')
  const answers = await stop()
  expect(run, run.stderr).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
  expect(answers.filter((answer) => answer !== '200')).toEqual([])
  expect(answers.length).toBeGreaterThan(50)
  // Each server was waited for, and none as long as a request may last at most.
  expect(run.stderr.match(/no connection left after/g)).toHaveLength(3)
})
