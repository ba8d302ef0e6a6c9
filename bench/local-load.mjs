// Does the local cloud stay linear? The same reads over HTTP with 200 instances and 20 load balancers, then with 2,000
// and 200: time for each row of an answer in both, latency of single calls, and memory.
// node bench/local-load.mjs [instances] — needs a Node.js that runs TypeScript (24). Ends with 1 when a read is not linear.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flattenParams } from '../src/local/api/pair-tree.ts'
import { productVersions } from '../src/local/api/operation.ts'
import { startLocalCloud } from '../src/local/server.ts'
import { signV1, stringToSignV1 } from '../src/local/wire/signature-v1.ts'

const most = Number(process.argv[2] ?? 2_000)
const few = most / 10
// Twice the time for a row is noise of a busy machine; a read that looks at everything for each row takes ten times as long.
const longestRatio = 3
const tag = { Key: 'alicloud-deploy:env', Value: 'todo/load' }

const directory = mkdtempSync(join(tmpdir(), 'alicloud-deploy-bench-'))
const cloud = await startLocalCloud({
  port: 0,
  ossPort: 0,
  dataDirectory: directory,
  drivers: 'simulated',
  timeScale: 1_000,
  seed: 1,
  log: console.error,
})
let nonce = 0

const network = await makeNetwork()
const instanceIds = []
const balancers = []
// Once for nothing: code that never ran is slow whatever it looks at.
const cold = await measureAt(few)
const small = await measureAt(few)
const large = await measureAt(most)
const isLinear = report({ ...small, results: [cold.results[0], ...small.results] }, large)
await cloud.close()
rmSync(directory, { recursive: true })
process.exitCode = isLinear ? 0 : 1

async function call(product, action, params = {}) {
  const pairs = [
    ['Action', action],
    ['Version', productVersions[product]],
    ['Format', 'JSON'],
    ['AccessKeyId', cloud.accessKeyId],
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureVersion', '1.0'],
    ['SignatureNonce', `${nonce++}`],
    ['Timestamp', new Date().toISOString().replace(/\.\d+Z/, 'Z')],
    ...flattenParams({ RegionId: 'cn-hangzhou', ...params }),
  ]
  const signature = signV1(stringToSignV1('GET', pairs), cloud.accessKeySecret)
  const response = await fetch(`${cloud.endpoint}/?${new URLSearchParams([...pairs, ['Signature', signature]])}`)
  const answer = await response.json()
  if (answer.Code) throw new Error(`${action}: ${answer.Code} ${answer.Message}`)
  return answer
}

async function until(ask, isThere) {
  while (!isThere(await ask())) await new Promise((resolve) => setTimeout(resolve, 5))
}

async function makeNetwork() {
  const { VpcId } = await call('Vpc', 'CreateVpc', { CidrBlock: '10.0.0.0/8' })
  await until(
    () => call('Vpc', 'DescribeVpcs', { VpcId }),
    ({ Vpcs }) => Vpcs.Vpc[0].Status === 'Available',
  )
  const zone = { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.0.0.0/16' }
  const { VSwitchId } = await call('Vpc', 'CreateVSwitch', zone)
  await until(
    () => call('Vpc', 'DescribeVSwitches', { VSwitchId }),
    ({ VSwitches }) => VSwitches.VSwitch[0].Status === 'Available',
  )
  const { SecurityGroupId } = await call('Ecs', 'CreateSecurityGroup', { VpcId, SecurityGroupType: 'enterprise' })
  const { Images } = await call('Ecs', 'DescribeImages')
  return { VpcId, VSwitchId, SecurityGroupId, ImageId: Images.Image[0].ImageId }
}

/** Grows the cloud to `count` instances and a tenth of it in load balancers, each before ten instances. */
async function grow(count) {
  const { VpcId, VSwitchId, SecurityGroupId, ImageId } = network
  const wanted = { InstanceType: 'ecs.g7.large', ImageId, SecurityGroupId, VSwitchId, Amount: 100, Tag: [tag] }
  while (instanceIds.length < count) {
    const { InstanceIdSets } = await call('Ecs', 'RunInstances', {
      ...wanted,
      Amount: Math.min(100, count - instanceIds.length),
    })
    instanceIds.push(...InstanceIdSets.InstanceIdSet)
  }
  await until(
    () => call('Ecs', 'DescribeInstances', { Status: 'Running', MaxResults: 10 }),
    ({ TotalCount }) => TotalCount === count,
  )
  const shape = { AddressType: 'intranet', VpcId, VSwitchId, LoadBalancerSpec: 'slb.s1.small' }
  while (balancers.length < count / 10) {
    const servers = instanceIds.slice(balancers.length * 10, balancers.length * 10 + 10)
    const { LoadBalancerId } = await call('Slb', 'CreateLoadBalancer', {
      ...shape,
      LoadBalancerName: `lb-${balancers.length}`,
    })
    const { VServerGroupId } = await call('Slb', 'CreateVServerGroup', {
      LoadBalancerId,
      VServerGroupName: 'web',
      BackendServers: JSON.stringify(servers.map((ServerId) => ({ ServerId, Port: 8080, Weight: 100 }))),
    })
    const listener = { LoadBalancerId, ListenerPort: 80 }
    const settings = { StickySession: 'off', HealthCheck: 'on', VServerGroupId }
    await patiently(() => call('Slb', 'CreateLoadBalancerHTTPListener', { ...listener, ...settings }))
    await patiently(() => call('Slb', 'StartLoadBalancerListener', listener))
    balancers.push({ LoadBalancerId, VServerGroupId })
  }
}

/** A balancer that is being configured refuses the next change for a moment. */
async function patiently(change) {
  for (;;) {
    try {
      return await change()
    } catch (error) {
      if (!/configuring|TokenIsProcessing|IncorrectStatus/i.test(error.message)) throw error
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }
}

/** Reads that walk every row, by pages or tokens: how many rows there are and how to get all. */
function walks() {
  const pages = (product, action, path, params, size) => async () => {
    let rows = 0
    for (let PageNumber = 1; ; PageNumber++) {
      const found = list(await call(product, action, { PageNumber, PageSize: size, ...params }), path).length
      rows += found
      if (found < size) return rows
    }
  }
  const tokens = (product, action, path, params) => async () => {
    let rows = 0
    for (let NextToken = ''; ;) {
      const answer = await call(product, action, { MaxResults: 100, ...(NextToken && { NextToken }), ...params })
      rows += list(answer, path).length
      NextToken = answer.NextToken ?? ''
      if (NextToken === '') return rows
    }
  }
  const each = (items, one) => async () => {
    for (const item of items) await one(item)
    return items.length
  }
  return {
    'DescribeInstances by page': pages('Ecs', 'DescribeInstances', 'Instances.Instance', {}, 100),
    'DescribeInstances by token': tokens('Ecs', 'DescribeInstances', 'Instances.Instance'),
    'DescribeInstances by tag': tokens('Ecs', 'DescribeInstances', 'Instances.Instance', { Tag: [tag] }),
    DescribeInstanceStatus: pages('Ecs', 'DescribeInstanceStatus', 'InstanceStatuses.InstanceStatus', {}, 50),
    DescribeDisks: pages('Ecs', 'DescribeDisks', 'Disks.Disk', {}, 100),
    DescribeNetworkInterfaces: pages(
      'Ecs',
      'DescribeNetworkInterfaces',
      'NetworkInterfaceSets.NetworkInterfaceSet',
      {},
      100,
    ),
    DescribeCloudAssistantStatus: pages(
      'Ecs',
      'DescribeCloudAssistantStatus',
      'InstanceCloudAssistantStatusSet.InstanceCloudAssistantStatus',
      {},
      50,
    ),
    'ListTagResources of ECS': tokens('Ecs', 'ListTagResources', 'TagResources.TagResource', {
      ResourceType: 'instance',
      Tag: [tag],
      MaxResults: undefined,
    }),
    DescribeLoadBalancers: pages('Slb', 'DescribeLoadBalancers', 'LoadBalancers.LoadBalancer', {}, 100),
    'DescribeLoadBalancerAttribute, each': each(balancers, ({ LoadBalancerId }) =>
      call('Slb', 'DescribeLoadBalancerAttribute', { LoadBalancerId }),
    ),
    'DescribeVServerGroupAttribute, each': each(balancers, ({ VServerGroupId }) =>
      call('Slb', 'DescribeVServerGroupAttribute', { VServerGroupId }),
    ),
    'DescribeVServerGroups, each': each(balancers, ({ LoadBalancerId }) =>
      call('Slb', 'DescribeVServerGroups', { LoadBalancerId }),
    ),
    'DescribeHealthStatus, each': each(balancers, ({ LoadBalancerId }) =>
      call('Slb', 'DescribeHealthStatus', { LoadBalancerId }),
    ),
    'DescribeVSwitches, each': each(balancers, () =>
      call('Vpc', 'DescribeVSwitches', { VSwitchId: network.VSwitchId }),
    ),
    'DescribeSecurityGroups, each': each(balancers, () => call('Ecs', 'DescribeSecurityGroups')),
    'RebootInstance, each tenth': each(
      instanceIds.filter((_id, i) => i % 10 === 0),
      (InstanceId) => call('Ecs', 'RebootInstance', { InstanceId }),
    ),
    'SetVServerGroupAttribute, each': each(balancers, ({ VServerGroupId }) =>
      patiently(() => call('Slb', 'SetVServerGroupAttribute', { VServerGroupId, VServerGroupName: `g${nonce}` })),
    ),
  }
}

function list(answer, path) {
  return path.split('.').reduce((node, name) => node?.[name], answer) ?? []
}

async function measureAt(count) {
  const have = instanceIds.length
  const { ms } = await processorTime(() => grow(count))
  const growth = { name: 'growing', rows: count - have, ms }
  const results = count > have ? [growth] : []
  for (const [name, walk] of Object.entries(walks())) {
    // The best of a few, in time of the processor: what the code needs, not what else the machine did. Changes once.
    const times = /^(Reboot|Set)/.test(name) ? 1 : 3
    let best = Infinity
    let rows = 0
    for (let i = 0; i < times; i++) {
      const taken = await processorTime(walk)
      rows = taken.answer
      best = Math.min(best, taken.ms)
    }
    results.push({ name, rows, ms: best })
  }
  const page = await latencies(() => call('Ecs', 'DescribeInstances', { MaxResults: 100 }))
  const one = await latencies((i) =>
    call('Ecs', 'DescribeInstances', { InstanceIds: JSON.stringify([instanceIds[(i * 7) % instanceIds.length]]) }),
  )
  globalThis.gc?.()
  return { count, results, page, one, memory: process.memoryUsage() }
}

/** Client and server are this one process, so both are counted. */
async function processorTime(work) {
  const before = process.cpuUsage()
  const answer = await work()
  const { user, system } = process.cpuUsage(before)
  return { answer, ms: (user + system) / 1_000 }
}

async function latencies(work) {
  const times = []
  for (let i = 0; i < 300; i++) {
    const started = performance.now()
    await work(i)
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return { p50: times[Math.floor(times.length * 0.5)], p99: times[Math.floor(times.length * 0.99)] }
}

function report(small, large) {
  const header = `ms a row at ${small.count}`.padStart(20) + `at ${large.count}`.padStart(12) + 'ratio'.padStart(8)
  console.log(`${''.padEnd(38)}${header}`)
  let isLinear = true
  for (const [i, { name, rows, ms }] of large.results.entries()) {
    const [before, after] = [small.results[i].ms / small.results[i].rows, ms / rows]
    const isOff = after / before > longestRatio
    isLinear &&= !isOff
    const figures =
      before.toFixed(4).padStart(20) + after.toFixed(4).padStart(12) + (after / before).toFixed(2).padStart(8)
    console.log(`${name.padEnd(38)}${figures}  ${rows} rows${isOff ? '  NOT LINEAR' : ''}`)
  }
  for (const { count, page, one, memory } of [small, large]) {
    const show = ({ p50, p99 }) => `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`
    console.log(`\n${count} instances, ${count / 10} load balancers:`)
    console.log(`  a page of 100 instances: ${show(page)}`)
    console.log(`  one instance by its id:  ${show(one)}`)
    console.log(
      `  memory: ${(memory.rss / 1e6).toFixed(0)} MB resident, ${(memory.heapUsed / 1e6).toFixed(0)} MB of heap in use`,
    )
  }
  return isLinear
}
