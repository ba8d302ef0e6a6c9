import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, settings, startTraffic } from '../support/rollout-stage.ts'

const host = 'green.example.com'
let stage: RolloutStage
/** What the program asks before the switch says yes or no. */
let atGate: () => Promise<boolean> = async () => true
const gate = http.createServer((_, response) => {
  void atGate().then((isYes) => response.writeHead(isYes ? 200 : 403).end())
})

beforeAll(async () => {
  gate.listen(0, '127.0.0.1')
  await once(gate, 'listening')
  stage = await RolloutStage.start()
  expect(await stage.deploy('v1')).toMatchObject({ exitCode: 0 })
  const { port } = gate.address() as AddressInfo
  const asks = `gates: [{ at: confirm-promotion, url: 'http://127.0.0.1:${port}', interval: 1s, wait: 1s, retries: 0 }]`
  const previewed = settings.replace('rollout: {', `rollout: { blueGreen: { preview: { host: ${host} } }, ${asks},`)
  expect(previewed).not.toBe(settings)
  await writeFile(join(stage.directory, 'listener.yml'), previewed)
  stage.config = 'listener.yml'
})
afterAll(async () => {
  await stage?.stop()
  gate.close()
})

const words = (version: string, by: string, bake = '1s') => [
  ...['blue-green', '--switch', by, '--bake', bake],
  ...['--release', version, '--artifact', join(stage.directory, version)],
]

/** Answer to a request for a host, through the load balancer. */
const ask = (asked: string) =>
  new Promise<string>((resolve, reject) => {
    http
      .get(stage.url, { headers: { host: asked }, agent: false }, (response) => {
        let text = ''
        response.on('data', (part: Buffer) => (text += part.toString()))
        response.on('end', () => resolve(text))
      })
      .on('error', reject)
  })
const answers = async (asked: string) => [...new Set(await Promise.all(Array.from({ length: 12 }, () => ask(asked))))]

/** Names of server groups and rules that only stand while a switch is under way. */
const leftOver = async () => {
  const state = JSON.stringify(await (await fetch(`${stage.endpoint}/_local/state`)).json())
  return ['alicloud-deploy-switch-', 'alicloud-deploy-green', 'alicloud-deploy-preview'].filter((name) =>
    state.includes(name),
  )
}

describe('blue-green under traffic', () => {
  test('by listener moves all of it and comes back to the first group without a failed request', async () => {
    const traffic = startTraffic(stage.url)
    expect(await stage.run(...words('v2', 'listener'))).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded', release: { version: 'v2', previous: 'v1' } },
    })
    const { failed, byAnswer } = await traffic.stop()
    expect(failed).toEqual([])
    expect(byAnswer.v2).toBeGreaterThan(0)
    expect(await leftOver()).toEqual([])
    expect(await stage.run('provision', '--dry-run', '--detailed-exitcode')).toMatchObject({ exitCode: 0 })
  })

  test('by listener is taken back by recover, after a kill in the bake, without a failed request', async () => {
    const traffic = startTraffic(stage.url)
    const killed = await stage.begin(words('v3', 'listener', '30m'), (line, child) => {
      if (line.includes('all traffic is on the new instances')) child.kill('SIGKILL')
    })
    expect(killed.signal).toBe('SIGKILL')
    expect(await answers('shop.example.com')).toEqual(['v3'])
    expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect((await traffic.stop()).failed).toEqual([])
    expect(await answers('shop.example.com')).toEqual(['v2'])
    expect(await leftOver()).toEqual([])
  })

  describe.each(['weights', 'listener'])('by %s, before the switch', (by) => {
    test('only requests for the preview host reach the new version; a no takes it away', async () => {
      let seen: string[][] = []
      atGate = async () => {
        seen = [await answers(host), await answers('shop.example.com')]
        return false
      }
      expect(await stage.run(...words('v3', by))).toMatchObject({ exitCode: 5, document: { result: 'rolled-back' } })
      expect(seen).toEqual([['v3'], ['v2']])
      expect(await answers(host)).toEqual(['v2'])
      expect(await leftOver()).toEqual([])
    })

    test('a killed run leaves that to recover', async () => {
      let seeChild: (child: ChildProcess) => void = () => {}
      const running = new Promise<ChildProcess>((resolve) => (seeChild = resolve))
      atGate = async () => !(await running).kill('SIGKILL')
      const killed = await stage.begin(words('v3', by), (_, child) => seeChild(child))
      expect(killed.signal).toBe('SIGKILL')
      expect(await answers(host)).toEqual(['v3'])
      expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
      expect(await answers(host)).toEqual(['v2'])
      expect(await leftOver()).toEqual([])
    })
  })
})
