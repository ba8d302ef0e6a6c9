import { describe, expect, it } from 'vitest'
import { isoDurationMs } from '../../../../src/local/oos/template.ts'
import { loadBalancers } from '../../../../src/local/slb/records.ts'
import { aSimulatedCloud, type Answer, type SimulatedCloud } from '../../../support/simulated-cloud.ts'

const sleep = (duration: string) => ({ Name: 'wait', Action: 'ACS::Sleep', Properties: { Duration: duration } })
const rename = (LoadBalancerId: string, LoadBalancerName: string) => ({
  Name: `rename-${LoadBalancerName}`,
  Action: 'ACS::ExecuteAPI',
  Properties: { Service: 'SLB', API: 'SetLoadBalancerName', Parameters: { LoadBalancerId, LoadBalancerName } },
})
const template = (...tasks: object[]) => JSON.stringify({ FormatVersion: 'OOS-2019-06-01', Tasks: tasks })

async function aBalancer(cloud: SimulatedCloud): Promise<{ id: string; name: () => string }> {
  const { LoadBalancerId: id } = await cloud.call('Slb', 'CreateLoadBalancer', { LoadBalancerName: 'before' })
  await cloud.pass(2_000)
  return { id, name: () => loadBalancers(cloud.cloud.core.store).get(id)!.name }
}

const start = async (cloud: SimulatedCloud, content: string, params = {}): Promise<string> =>
  (await cloud.call('Oos', 'StartExecution', { TemplateContent: content, ...params }))['Execution'].ExecutionId
const look = async (cloud: SimulatedCloud, params: object): Promise<Answer[]> =>
  (await cloud.call('Oos', 'ListExecutions', { ...params }))['Executions']

describe('an execution', () => {
  it('sleeps as long as it says and then makes its calls', async () => {
    const cloud = aSimulatedCloud()
    const balancer = await aBalancer(cloud)
    const id = await start(cloud, template(sleep('PT10M'), rename(balancer.id, 'after')))
    await cloud.pass(599_000)
    expect(balancer.name()).toBe('before')
    expect(await look(cloud, { ExecutionId: id })).toMatchObject([
      { Status: 'Running', CurrentTasks: [{ TaskAction: 'ACS::Sleep' }] },
    ])
    await cloud.pass(2_000)
    expect(balancer.name()).toBe('after')
    expect(await look(cloud, { ExecutionId: id })).toMatchObject([{ Status: 'Success' }])
  })

  it('that was cancelled makes no call', async () => {
    const cloud = aSimulatedCloud()
    const balancer = await aBalancer(cloud)
    const id = await start(cloud, template(sleep('PT1M'), rename(balancer.id, 'after')))
    await cloud.call('Oos', 'CancelExecution', { ExecutionId: id })
    await cloud.pass(120_000)
    expect(balancer.name()).toBe('before')
    expect(await cloud.refusal(cloud.call('Oos', 'CancelExecution', { ExecutionId: id }))).toBe(
      'InvalidExecutionStatus',
    )
  })

  it('ends as failed, with the reason, at the first call that is refused', async () => {
    const cloud = aSimulatedCloud()
    const balancer = await aBalancer(cloud)
    const id = await start(cloud, template(rename('lb-unknown', 'x'), rename(balancer.id, 'after')))
    await cloud.pass(1_000)
    const [execution] = await look(cloud, { ExecutionId: id })
    expect(execution).toMatchObject({ Status: 'Failed' })
    expect(execution!['StatusMessage']).toContain('rename-x')
    expect(balancer.name()).toBe('before')
  })

  it('goes on after a refusal where the task says so, and has failed in the end', async () => {
    const cloud = aSimulatedCloud()
    const balancer = await aBalancer(cloud)
    const refused = { ...rename('lb-unknown', 'x'), OnError: 'ACS::NEXT' }
    const id = await start(cloud, template(refused, rename(balancer.id, 'after')))
    await cloud.pass(1_000)
    expect(balancer.name()).toBe('after')
    expect(await look(cloud, { ExecutionId: id })).toMatchObject([{ Status: 'Failed' }])
  })

  it('in mode Debug runs task by task as it is told', async () => {
    const cloud = aSimulatedCloud()
    const balancer = await aBalancer(cloud)
    const ExecutionId = await start(cloud, template(rename(balancer.id, 'one'), rename(balancer.id, 'two')), {
      Mode: 'Debug',
    })
    const notify = (NotifyType: string) => cloud.call('Oos', 'NotifyExecution', { ExecutionId, NotifyType })
    await cloud.pass(1_000)
    expect(balancer.name()).toBe('before')
    await notify('ExecuteTask')
    await cloud.pass(1_000)
    expect(balancer.name()).toBe('one')
    await notify('CompleteExecution')
    expect(await look(cloud, { ExecutionId })).toMatchObject([{ Status: 'Success' }])
    expect(await cloud.refusal(notify('ExecuteTask'))).toBe('InvalidExecutionStatus')
  })

  it('is found by its tags, and started once for one token', async () => {
    const cloud = aSimulatedCloud()
    const params = { Tags: '{"env": "todo/dev"}', ClientToken: 'once' }
    const id = await start(cloud, template(sleep('PT1M')), params)
    expect(await start(cloud, template(sleep('PT1M')), params)).toBe(id)
    await start(cloud, template(sleep('PT1M')))
    expect(await look(cloud, { Tags: '{"env": "todo/dev"}' })).toMatchObject([{ ExecutionId: id }])
  })

  it.each([
    ['an action that is not there', template({ Name: 'a', Action: 'ACS::Approve', Properties: {} })],
    ['a loop', template({ ...sleep('PT1M'), Loop: {} })],
    ['a parameter to fill in', template(rename('{{ id }}', 'x'))],
    ['no time', template(sleep('soon'))],
    ['another format', '{"FormatVersion": "1", "Tasks": []}'],
    ['no JSON', 'Tasks: []'],
  ])('with %s is refused', async (_, content) => {
    const cloud = aSimulatedCloud()
    expect(await cloud.refusal(start(cloud, content))).toBe('InvalidTemplateContent')
  })
})

it.each([
  ['PT10M', 600_000],
  ['1h2m', 3_720_000],
  ['P1DT1S', 86_401_000],
  ['PT', undefined],
  ['', undefined],
  ['10', undefined],
])('the duration %s is %s ms', (text, ms) => {
  expect(isoDurationMs(text)).toBe(ms)
})
