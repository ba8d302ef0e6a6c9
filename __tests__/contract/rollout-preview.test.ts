import { writeFile } from 'node:fs/promises'
import http from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

let stage: RolloutStage
beforeAll(async () => {
  stage = await RolloutStage.start()
  await writeFile(
    join(stage.directory, 'preview.yml'),
    `${settings}canary: { preview: { host: preview.example.com }, onInconclusive: pause }\n`,
  )
  expect((await stage.deploy('v1')).exitCode).toBe(0)
  stage.config = 'preview.yml'
})
afterAll(() => stage?.stop())

/** Answer to a request for a host, through the load balancer. */
const ask = (host: string) =>
  new Promise<string>((resolve, reject) => {
    http
      .get(stage.url, { headers: { host }, agent: false }, (response) => {
        let text = ''
        response.on('data', (part: Buffer) => (text += part.toString()))
        response.on('end', () => resolve(text))
      })
      .on('error', reject)
  })
const answers = async (host: string) => new Set(await Promise.all(Array.from({ length: 30 }, () => ask(host))))

const left = async () => {
  const state = JSON.stringify(await (await fetch(`${stage.endpoint}/_local/state`)).json())
  return state.includes('alicloud-deploy-preview')
}

describe('the preview of a canary', () => {
  test('leads the requests for its host to the canary and nobody else', async () => {
    const run = await stage.run(
      'canary',
      ...['--release', 'v2', '--artifact', join(stage.directory, 'v2')],
      ...['--steps', '5%', '--step-duration', '3s', '--interval', '1s'],
    )
    expect(run).toMatchObject({ exitCode: 75 })
    expect(await answers('preview.example.com')).toEqual(new Set(['v2']))
    expect(await answers('shop.example.com')).toContain('v1')
    const steps = (run.document as unknown as { analysis: { steps: { verdict: { word: string } }[] } }).analysis.steps
    expect(steps.map(({ verdict }) => verdict.word)).toEqual(['no-data'])
  })

  test('is gone with the canary', async () => {
    expect(await left()).toBe(true)
    expect((await stage.run('canary', 'abort')).exitCode).toBe(0)
    expect(await left()).toBe(false)
    expect(await answers('preview.example.com')).toEqual(new Set(['v1']))
  })

  test('that a killed run left is removed by recover', async () => {
    const run = await stage.begin(
      [
        'canary',
        ...['--release', 'v2', '--artifact', join(stage.directory, 'v2')],
        ...['--steps', '30%', '--step-duration', '60s', '--interval', '1s'],
      ],
      (line, child) => void (line.includes('analyse') && child.kill('SIGKILL')),
    )
    expect(run.signal).toBe('SIGKILL')
    expect(await left()).toBe(true)
    expect((await stage.run('recover')).exitCode).toBe(0)
    expect(await left()).toBe(false)
    expect(await answers('preview.example.com')).toEqual(new Set(['v1']))
  })
})
