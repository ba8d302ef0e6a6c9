import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'
import { allDots, firstOpenApiClient, openApiClient, popClient } from '../support/clients/generic.ts'
import { balance, bake, buildInstance, lookAtDatabases, tagInstance, takeDown } from '../support/clients/scenario.ts'
import { typedClient } from '../support/clients/typed.ts'
import type { CloudAccess, RpcClient } from '../support/clients/rpc-client.ts'

// The packages are CommonJS with a default of their own: loaded as such, Node and vitest agree on what comes out.
const load = createRequire(import.meta.url)

const generic = (access: CloudAccess, algorithm?: string) =>
  openApiClient(load('@alicloud/openapi-client'), access, algorithm)

const today = () => ({
  Ecs: load('@alicloud/ecs20140526'),
  Vpc: load('@alicloud/vpc20160428'),
  Rds: load('@alicloud/rds20140815'),
})

/** Clients of every generation. What a product client does not have (SLB never had one) the generic one of its time asks. */
const clients: Record<string, (access: CloudAccess) => RpcClient> = {
  'pop-core 1.3, GET': (access) => popClient(load('pop-core-1.3'), access, 'GET', allDots),
  'pop-core of today, GET': (access) => popClient(load('@alicloud/pop-core'), access, 'GET'),
  'pop-core of today, POST': (access) => popClient(load('@alicloud/pop-core'), access, 'POST'),
  'openapi-client 0.1': (access) => firstOpenApiClient(load('openapi-client-0.1'), access),
  'openapi-client 0.3, V3': (access) => openApiClient(load('openapi-client-0.3'), access),
  'openapi-client of today, V1': (access) => generic(access, 'v2'),
  'openapi-client of today, V3': (access) => generic(access),
  'openapi-client of today, V3, in a form': (access) =>
    openApiClient(load('@alicloud/openapi-client'), access, undefined, 'body'),
  'openapi-client of today, V1, in a form': (access) =>
    openApiClient(load('@alicloud/openapi-client'), access, 'v2', 'body'),
  'ecs20140526 1 and rds20140815 1': (access) =>
    typedClient({ Ecs: load('ecs-sdk-1'), Rds: load('rds-sdk-1') }, access, generic(access, 'v2')),
  'ecs20140526 2': (access) => typedClient({ Ecs: load('ecs-sdk-2') }, access, generic(access)),
  'ecs20140526 3': (access) => typedClient({ Ecs: load('ecs-sdk-3') }, access, generic(access)),
  'the product clients of today, V1': (access) => typedClient(today(), access, generic(access, 'v2'), 'v2'),
  'the product clients of today, V3': (access) => typedClient(today(), access, generic(access)),
}

let directory: string
let cloud: RunningLocalCloud
let failures: string[]

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'local-cloud-'))
  failures = []
  cloud = await startLocalCloud({
    port: 0,
    ossPort: 0,
    dataDirectory: directory,
    drivers: 'simulated',
    timeScale: 100,
    log: (failure) => failures.push(failure),
  })
})

afterAll(async () => {
  await cloud.close()
  await rm(directory, { recursive: true })
})

describe.each(Object.keys(clients))('%s', (name) => {
  test('builds a web server behind a load balancer, bakes it, and takes all down in the one order that works', async () => {
    const tag = `web-${Object.keys(clients).indexOf(name)}`
    const stage = await buildInstance(clients[name]!(cloud), tag)
    await tagInstance(stage)
    await balance(stage)
    await bake(stage)
    await lookAtDatabases(stage)
    await takeDown(stage)
    expect(failures).toEqual([])
  })
})
