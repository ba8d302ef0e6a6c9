// How the local cloud bears 2,000 instances and 200 load balancers: latency of reads over HTTP, and memory.
// node bench/local-cloud.mjs [instances] — needs a Node.js that runs TypeScript (24).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalCloud } from '../src/local/server.ts'
import { signV1, stringToSignV1 } from '../src/local/wire/signature-v1.ts'

const wanted = Number(process.argv[2] ?? 2_000)
const reads = 300
const directory = mkdtempSync(join(tmpdir(), 'alicloud-deploy-bench-'))
const cloud = await startLocalCloud({
  port: 0,
  ossPort: 0,
  dataDirectory: directory,
  drivers: 'simulated',
  timeScale: 100,
})
const versions = { Ecs: '2014-05-26', Vpc: '2016-04-28', Slb: '2014-05-15' }
let nonce = 0

async function call(product, action, params = {}) {
  const pairs = Object.entries({
    Action: action,
    Version: versions[product],
    Format: 'JSON',
    AccessKeyId: cloud.accessKeyId,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: `${nonce++}`,
    Timestamp: new Date().toISOString().replace(/\.\d+Z/, 'Z'),
    RegionId: 'cn-hangzhou',
    ...params,
  }).map(([name, value]) => [name, String(value)])
  const signature = signV1(stringToSignV1('GET', pairs), cloud.accessKeySecret)
  const answer = await (
    await fetch(`${cloud.endpoint}/?${new URLSearchParams([...pairs, ['Signature', signature]])}`)
  ).json()
  if (answer.Code) throw new Error(`${action}: ${answer.Code} ${answer.Message}`)
  return answer
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const { VpcId } = await call('Vpc', 'CreateVpc', { CidrBlock: '10.0.0.0/8' })
await pause(100)
const { VSwitchId } = await call('Vpc', 'CreateVSwitch', { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.0.0.0/16' })
await pause(100)
const { SecurityGroupId } = await call('Ecs', 'CreateSecurityGroup', { VpcId, SecurityGroupType: 'enterprise' })
const { Images } = await call('Ecs', 'DescribeImages')
const launch = {
  InstanceType: 'ecs.g7.large',
  ImageId: Images.Image[0].ImageId,
  SecurityGroupId,
  VSwitchId,
  Amount: 100,
}

let made = 0
let balancers = 0
for (const share of [0.25, 0.5, 1]) {
  while (made < wanted * share) {
    await call('Ecs', 'RunInstances', launch)
    made += 100
  }
  while (balancers < 200 * share) {
    await call('Slb', 'CreateLoadBalancer', {
      AddressType: 'intranet',
      VpcId,
      VSwitchId,
      LoadBalancerSpec: 'slb.s1.small',
    })
    balancers++
  }
  await pause(300)
  console.log(`\n${made} instances, ${balancers} load balancers, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
  const { Instances } = await call('Ecs', 'DescribeInstances', { MaxResults: 100 })
  const ids = JSON.stringify(Instances.Instance.map(({ InstanceId }) => InstanceId))
  await measure('DescribeInstances, a page of 100', () => call('Ecs', 'DescribeInstances', { MaxResults: 100 }))
  await measure('DescribeInstances, 100 ids', () =>
    call('Ecs', 'DescribeInstances', { InstanceIds: ids, MaxResults: 100 }),
  )
  await measure('DescribeInstanceStatus, a page of 50', () => call('Ecs', 'DescribeInstanceStatus', { PageSize: 50 }))
  await measure('DescribeLoadBalancers, a page of 100', () =>
    call('Slb', 'DescribeLoadBalancers', { PageSize: 100, PageNumber: 1 }),
  )
}
await cloud.close()
rmSync(directory, { recursive: true })

async function measure(name, work) {
  const times = []
  for (let i = 0; i < reads; i++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(2).padStart(6)
  console.log(`  ${name.padEnd(38)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms`)
}
