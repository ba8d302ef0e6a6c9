import { writeFile } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { probeHeader, startProbe } from '../../src/commands/probe.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

interface Probed {
  traffic?: { requests: number; failed: number; failures: { step: string; instance?: string; status: number }[] }
  report: { traffic?: { requests: number }; apiCalls: { byAction: Record<string, number> } }
  'failed-requests'?: number
}

let stage: RolloutStage

beforeAll(async () => {
  stage = await RolloutStage.start()
  await writeFile(
    join(stage.directory, 'stops.yml'),
    // The service stops while its instance still serves: requests that run into it must show up as failed.
    settings.replace('service: shop,', "service: shop, hooks: { preDrain: { run: 'systemctl stop shop; sleep 1' } },"),
  )
})
afterAll(() => stage?.stop())

const probed = (document: unknown) => document as Probed

describe('the built-in probe', () => {
  test('counts nothing as failed that came before the very first release', async () => {
    const run = await stage.deploy('v1', '--probe-rps', '50')
    expect(run).toMatchObject({ exitCode: 0, document: { traffic: { failed: 0 }, 'failed-requests': 0 } })
  })

  test('asks through the load balancer during the whole rollout and reports that nothing failed', async () => {
    const run = await stage.deploy('v2', '--probe-rps', '50')
    expect(run).toMatchObject({ exitCode: 0, document: { traffic: { failed: 0, failures: [] }, 'failed-requests': 0 } })
    const { traffic, report } = probed(run.document)
    expect(traffic!.requests).toBeGreaterThan(50)
    expect(report.traffic).toEqual(traffic)
    expect(Object.keys(report.apiCalls.byAction)).toContainEqual(expect.stringContaining('RunCommand'))
  })

  test('says which step of which instance a request failed in', async () => {
    stage.config = 'stops.yml'
    const run = await stage.deploy('v3', '--probe-rps', '100')
    const { traffic, 'failed-requests': failed } = probed(run.document)
    expect(traffic!.failed).toBeGreaterThan(0)
    expect(failed).toBe(traffic!.failed)
    expect(traffic!.failures[0]!.status).toBeGreaterThanOrEqual(500)
    // In the hook and right after it, of one instance after the other, and never when it has been drained.
    expect(traffic!.failures.filter(({ step }) => step !== 'hook' && step !== 'drain')).toEqual([])
    const hooked = [...run.stderr.matchAll(/(\S+) +hook +preDrain/g)].map(([, name]) => name)
    expect(hooked).toHaveLength(3)
    const instances = [...new Set(traffic!.failures.map(({ instance }) => instance))]
    expect(instances).toEqual(hooked.slice(0, instances.length))
    stage.config = 'deploy.yml'
  })

  test('is off unless asked for', async () => {
    const run = await stage.run('rollback')
    expect(run).toMatchObject({ exitCode: 0 })
    expect(probed(run.document).traffic).toBeUndefined()
  })

  test('asks for the name of the environment at the address of its load balancer', async () => {
    await writeFile(
      join(stage.directory, 'named.yml'),
      settings.replace('infrastructure:', 'infrastructure:\n  domain: { name: dev.shop.example }'),
    )
    stage.config = 'named.yml'
    const run = await stage.deploy('v3', '--probe-rps', '50')
    expect(run).toMatchObject({ exitCode: 0, document: { url: 'http://dev.shop.example', traffic: { failed: 0 } } })
    expect(probed(run.document).traffic!.requests).toBeGreaterThan(50)
    stage.config = 'deploy.yml'
  })

  test('marks its requests, and asks again when a kept connection was just closed', async () => {
    const seen = new Set<unknown>()
    const answered = new Set<unknown>()
    const server = http.createServer((request, response) => {
      seen.add(request.headers[probeHeader])
      if (answered.has(request.socket)) return request.socket.resetAndDestroy()
      answered.add(request.socket)
      response.end('ok')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const probe = startProbe({
      url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/healthz`),
      requestsPerSecond: 100,
      clock: systemClock,
      elapsedMs: () => systemClock.monotonic(),
    })
    while (answered.size < 20) await systemClock.sleep(20)
    const answers = await probe.stop()
    server.closeAllConnections()
    server.close()
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    expect([...seen]).toEqual(['1'])
  })
})
