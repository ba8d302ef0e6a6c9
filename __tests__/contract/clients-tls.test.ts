import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'

let directory: string
let cloud: RunningLocalCloud

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'local-cloud-'))
  const dataDirectory = join(directory, 'data')
  cloud = await startLocalCloud({ port: 0, ossPort: 0, dataDirectory, drivers: 'simulated', isTls: true })
})

afterAll(async () => {
  await cloud.close()
  await rm(directory, { recursive: true })
})

// Which CAs are trusted is a setting of a whole Node.js process, so every client is a program of its own.
const programs = {
  'pop-core': `
    const PopCore = require('@alicloud/pop-core')
    const client = new PopCore({ endpoint, accessKeyId, accessKeySecret, apiVersion: '2014-05-26' })
    return client.request('DescribeRegions', {}, { method: 'POST' }).then(({ Regions }) => Regions.Region[0].RegionId)`,
  'openapi-client': `
    const { default: Ecs, DescribeRegionsRequest } = require('@alicloud/ecs20140526')
    const client = new Ecs({ endpoint: new URL(endpoint).host, protocol: 'https', accessKeyId, accessKeySecret })
    return client.describeRegions(new DescribeRegionsRequest({})).then(({ body }) => body.regions.region[0].regionId)`,
  'ali-oss': `
    const Oss = require('ali-oss')
    const client = new Oss({ endpoint: ossEndpoint, accessKeyId, accessKeySecret, secure: true, bucket: 'bucket' })
    return client.putBucket('bucket').then(() => client.listBuckets({})).then(({ buckets }) => buckets[0].region)`,
}

/** What a program prints: its answer, or the code of what it failed with. */
async function run(program: string, env: Record<string, string>): Promise<string> {
  const { endpoint, ossEndpoint, accessKeyId, accessKeySecret } = cloud
  const constants = JSON.stringify({ endpoint, ossEndpoint, accessKeyId, accessKeySecret })
  const script = `
    const work = ({ endpoint, ossEndpoint, accessKeyId, accessKeySecret }) => {${program}
    }
    work(${constants}).then(
      (answer) => process.stdout.write(answer),
      (error) => process.stdout.write(/certificate/.test(error.message + error.cause?.message) ? 'no trust' : error.stack),
    )`
  const options = { env: { PATH: process.env['PATH'] ?? '', ...env }, timeout: 60_000 }
  return (await promisify(execFile)(process.execPath, ['-e', script], options)).stdout
}

test.each(Object.entries(programs))('%s trusts the cloud by its CA, and not without it', async (_name, program) => {
  expect(cloud.endpoint).toMatch(/^https:/)
  expect(await run(program, { NODE_EXTRA_CA_CERTS: cloud.caFile! })).toMatch(/^(oss-)?cn-hangzhou$/)
  expect(await run(program, {})).toBe('no trust')
})
