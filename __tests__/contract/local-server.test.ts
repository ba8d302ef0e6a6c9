import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { get as httpGet } from 'node:http'
import { get as httpsGet, type RequestOptions } from 'node:https'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Product } from '../../src/local/api/operation.ts'
import { startLocalCloud, type LocalServerOptions, type RunningLocalCloud } from '../../src/local/server.ts'

let directory: string
let clouds: RunningLocalCloud[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'local-server-'))
  clouds = []
})

afterEach(async () => {
  for (const cloud of clouds) await cloud.close()
  await rm(directory, { recursive: true, force: true })
})

async function start(options: Partial<LocalServerOptions> = {}): Promise<RunningLocalCloud> {
  const dataDirectory = join(directory, 'data')
  const cloud = await startLocalCloud({
    port: 0,
    ossPort: 0,
    dataDirectory,
    timeScale: 50,
    drivers: 'simulated',
    ...options,
  })
  clouds.push(cloud)
  return cloud
}

const stop = async (cloud: RunningLocalCloud) => {
  await cloud.close()
  clouds = clouds.filter((other) => other !== cloud)
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read field by field
type Answer = any

const caller =
  (cloud: RunningLocalCloud) =>
  (product: Product, action: string, params: Record<string, unknown> = {}): Promise<Answer> =>
    cloud.cloud.call({ product, action, params: { RegionId: 'cn-hangzhou', ...params } })

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20))
}

async function runInstance(cloud: RunningLocalCloud): Promise<string> {
  const call = caller(cloud)
  const { VpcId } = await call('Vpc', 'CreateVpc', { CidrBlock: '10.0.0.0/16' })
  await until(async () => (await call('Vpc', 'DescribeVpcs', { VpcId })).Vpcs.Vpc[0].Status === 'Available')
  const { VSwitchId } = await call('Vpc', 'CreateVSwitch', { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.0.1.0/24' })
  await until(
    async () => (await call('Vpc', 'DescribeVSwitches', { VSwitchId })).VSwitches.VSwitch[0].Status === 'Available',
  )
  const { SecurityGroupId } = await call('Ecs', 'CreateSecurityGroup', { VpcId })
  const { Images } = await call('Ecs', 'DescribeImages', {})
  const ImageId = Images.Image[0].ImageId
  const Tag = [{ Key: 'alicloud-deploy:release', Value: '1.2.3' }]
  const run = await call('Ecs', 'RunInstances', {
    InstanceType: 'ecs.g7.large',
    ImageId,
    SecurityGroupId,
    VSwitchId,
    Tag,
    InstanceName: 'web-1',
  })
  const [instanceId] = run.InstanceIdSets.InstanceIdSet
  await until(async () => (await statusOf(cloud, instanceId)) === 'Running')
  return instanceId
}

async function statusOf(cloud: RunningLocalCloud, instanceId: string): Promise<string | undefined> {
  const { Instances } = await caller(cloud)('Ecs', 'DescribeInstances', { InstanceIds: JSON.stringify([instanceId]) })
  return Instances.Instance[0]?.Status
}

async function shell(cloud: RunningLocalCloud, instanceId: string, script: string): Promise<string> {
  const call = caller(cloud)
  await until(async () => {
    const { InstanceCloudAssistantStatusSet: set } = await call('Ecs', 'DescribeCloudAssistantStatus', {
      InstanceId: [instanceId],
    })
    return set.InstanceCloudAssistantStatus[0]?.CloudAssistantStatus === 'true'
  })
  const { InvokeId } = await call('Ecs', 'RunCommand', {
    Type: 'RunShellScript',
    CommandContent: script,
    InstanceId: [instanceId],
  })
  const result = async () =>
    (await call('Ecs', 'DescribeInvocationResults', { InvokeId, ContentEncoding: 'PlainText' })).Invocation
      .InvocationResults.InvocationResult[0]
  await until(async () => ['Success', 'Failed'].includes((await result())?.InvocationStatus))
  return (await result()).Output
}

describe('the local cloud', () => {
  test('has its state, its machines and their disks again after it was ended and started', async () => {
    const first = await start({ drivers: 'real', isPersistent: true })
    const instanceId = await runInstance(first)
    await shell(first, instanceId, 'echo kept > /root/note')
    const address = await shell(first, instanceId, 'hostname -i')
    await stop(first)

    const second = await start({ drivers: 'real', isPersistent: true })
    expect(await statusOf(second, instanceId)).toBe('Running')
    expect(await shell(second, instanceId, 'cat /root/note; hostname -i')).toBe(`kept\n${address}`)
  })

  test('refuses to start on a port that is taken, and leaves nothing behind', async () => {
    const first = await start()
    const port = Number(new URL(first.endpoint).port)
    await expect(start({ port, dataDirectory: join(directory, 'other') })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  test('gives two clouds of one machine addresses of their own', async () => {
    const [first, second] = [await start(), await start({ dataDirectory: join(directory, 'other') })]
    expect(first.core.addresses.allocate('10.0.0.5')).not.toBe(second.core.addresses.allocate('10.0.0.5'))
  })

  test('forgets everything on reset and goes on answering', async () => {
    const cloud = await start()
    await runInstance(cloud)
    const reset = await fetch(`${cloud.endpoint}/_local/reset`, { method: 'POST' })
    expect(reset.status).toBe(200)
    const { Instances } = await caller(cloud)('Ecs', 'DescribeInstances')
    expect(Instances.Instance).toEqual([])
    await runInstance(cloud)
  })
})

describe('/_local/', () => {
  const read = async (cloud: RunningLocalCloud, path: string, init?: RequestInit): Promise<Answer> =>
    (await fetch(`${cloud.endpoint}/_local/${path}`, init)).json()

  test('shows the state without any secret', async () => {
    const cloud = await start()
    const instanceId = await runInstance(cloud)
    const { records } = await read(cloud, 'state')
    expect(records.instance).toMatchObject([{ id: instanceId, status: 'Running' }])
    expect(JSON.stringify(records)).not.toContain(cloud.accessKeySecret)
  })

  test('shows every call with its outcome', async () => {
    const cloud = await start()
    await runInstance(cloud)
    await caller(cloud)('Ecs', 'StartInstance', { InstanceId: 'i-none' }).catch(() => {})
    const { calls } = await read(cloud, 'calls?mutating=true&action=StartInstance')
    expect(calls).toMatchObject([
      { product: 'Ecs', parameters: { InstanceId: 'i-none' }, status: 404, code: 'InvalidInstanceId.NotFound' },
    ])
  })

  test('counts instances for Prometheus', async () => {
    const cloud = await start()
    await runInstance(cloud)
    const text = await (await fetch(`${cloud.endpoint}/_local/metrics`)).text()
    expect(text).toContain('local_instances{status="Running"} 1\n')
    expect(text).toContain('# TYPE local_backend_requests_total counter\n')
  })

  test('changes the pace of time and the faults', async () => {
    const cloud = await start()
    expect(await read(cloud, 'clock', { method: 'POST', body: '{"timeScale": 7}' })).toMatchObject({ timeScale: 7 })
    const faults = [{ kind: 'error', action: 'DescribeRegions', code: 'Broken', status: 500 }]
    await read(cloud, 'faults', { method: 'POST', body: JSON.stringify({ faults }) })
    await expect(caller(cloud)('Ecs', 'DescribeRegions')).rejects.toMatchObject({ code: 'Broken', httpStatus: 500 })
    await read(cloud, 'faults', { method: 'DELETE' })
    await expect(caller(cloud)('Ecs', 'DescribeRegions')).resolves.toBeDefined()
  })

  test('says what is wrong with faults and clocks, and changes nothing then', async () => {
    const cloud = await start()
    const wrong = await fetch(`${cloud.endpoint}/_local/faults`, {
      method: 'POST',
      body: '[{"kind":"flood","chance":1}]',
    })
    expect(wrong.status).toBe(400)
    expect(await wrong.text()).toMatch(/faults\[0\]\.kind must be one of .*faults\[0\]\.chance is unknown/)
    expect((await fetch(`${cloud.endpoint}/_local/clock`, { method: 'POST', body: '{"timeScale": 0}' })).status).toBe(
      400,
    )
    expect((await fetch(`${cloud.endpoint}/_local/nothing`)).status).toBe(404)
  })

  test('stops the machines of a zone that fails, and only those', async () => {
    const cloud = await start()
    const instanceId = await runInstance(cloud)
    const event = (zone: string) =>
      read(cloud, 'faults', { method: 'POST', body: JSON.stringify({ event: 'zone-outage', zone }) })
    expect(await event('cn-hangzhou-g')).toEqual({ event: 'zone-outage', met: [] })
    expect(await event('cn-hangzhou-h')).toEqual({ event: 'zone-outage', met: [instanceId] })
  })

  test('does not answer pages of other origins', async () => {
    const cloud = await start()
    const foreign = await fetch(`${cloud.endpoint}/_local/reset`, {
      method: 'POST',
      headers: { origin: 'https://example.com' },
    })
    expect(foreign.status).toBe(403)
  })

  test('shows instances and calls in a browser', async () => {
    const cloud = await start()
    await runInstance(cloud)
    const page = await renderedPage(`${cloud.endpoint}/_local/`)
    expect(page).toMatch(
      /<td>cn-hangzhou-h<\/td><td>web-1<\/td><td class="Running">Running<\/td><td class="code">1\.2\.3<\/td>/,
    )
    expect(page).toContain('Ecs RunInstances')
    expect(page).toMatch(/<p id="gone"[^>]*hidden/)
  })
})

/** The document after its scripts have run, as Chromium has it. */
async function renderedPage(url: string): Promise<string> {
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    `--user-data-dir=${join(directory, 'browser')}`,
  ]
  const { stdout } = await promisify(execFile)(
    'chromium',
    [...flags, '--virtual-time-budget=3000', '--dump-dom', url],
    { timeout: 60_000 },
  )
  return stdout
}

describe('with TLS', () => {
  const ask = (url: string, options: RequestOptions = {}) =>
    new Promise<string>((resolve, reject) => {
      const get = url.startsWith('https:') ? httpsGet : httpGet
      const asked = get(url, { agent: false, ...options }, (response) => {
        let text = ''
        response
          .setEncoding('utf8')
          .on('data', (chunk) => (text += chunk))
          .on('end', () => resolve(text))
      })
      asked.on('error', reject)
    })

  test('one port answers HTTP and HTTPS, for clients that know the CA', async () => {
    const cloud = await start({ isTls: true })
    const ca = await readFile(cloud.caFile!)
    const secure = `${cloud.endpoint}/_local/clock`
    const plain = secure.replace('https:', 'http:')
    expect(await ask(plain)).toContain('"timeScale": 50')
    expect(await ask(secure, { ca })).toContain('"timeScale": 50')
    await expect(ask(secure)).rejects.toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
    expect(await ask(cloud.ossEndpoint, { ca })).toContain('<Code>AccessDenied</Code>')
  })

  test('it ends although a client never says anything', async () => {
    const cloud = await start({ isTls: true })
    const socket = connect(Number(new URL(cloud.endpoint).port), '127.0.0.1')
    await new Promise((resolve) => socket.once('connect', resolve))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    await stop(cloud)
    await closed
  })
})

describe('faults over HTTP', () => {
  const ask = async (cloud: RunningLocalCloud, fault: object) => {
    await fetch(`${cloud.endpoint}/_local/faults`, { method: 'POST', body: JSON.stringify([fault]) })
    return fetch(`${cloud.endpoint}/?Action=AssumeRoleWithOIDC&Version=2015-04-01&Format=JSON`)
  }

  test('throttling says in a header when to come again', async () => {
    const answer = await ask(await start(), { kind: 'throttle', retryAfter: '250ms' })
    expect([answer.status, answer.headers.get('x-acs-retry-after')]).toEqual([400, '250'])
    expect(await answer.json()).toMatchObject({ Code: 'Throttling.User' })
  })

  test('a gateway’s own page is HTML', async () => {
    const answer = await ask(await start(), { kind: 'html' })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html'])
    expect(await answer.text()).toContain('<h1>502</h1>')
  })

  test('a dropped connection gives no answer at all', async () => {
    await expect(ask(await start(), { kind: 'drop-before' })).rejects.toThrow('fetch failed')
  })
})
