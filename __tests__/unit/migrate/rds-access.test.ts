import { describe, expect, it } from 'vitest'
import type { Databases } from '../../../src/cloud/database.ts'
import { tagKeys } from '../../../src/cloud/tags.ts'
import type { Tagging } from '../../../src/cloud/tags.ts'
import { accessOwner, groupName } from '../../../src/migrate/connect/access-group.ts'
import type { AccessOwner } from '../../../src/migrate/connect/access-group.ts'
import { closeLeftAccess, findLeftAccess, openPublicAccess } from '../../../src/migrate/connect/access.ts'
import type { AccessRequest } from '../../../src/migrate/connect/access.ts'
import { DatabaseError } from '../../../src/migrate/database.ts'
import { askAdmission } from '../../../src/migrate/connect/runner-address.ts'
import { silentReporter } from '../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

/** An RDS instance as far as these functions see it; `calls` are its changes in order. */
function anInstance(overrides: { isPublic?: boolean } = {}) {
  const whitelist = new Map<string, readonly string[]>([['default', ['10.0.0.0/16']]])
  const tags: Record<string, string> = {}
  const calls: string[] = []
  let publicHost = overrides.isPublic === false ? undefined : 'public'
  const databases = {
    describeDatabases: async () => [{ status: 'Running', tags: { ...tags } }],
    describeEndpoints: async () => [
      { kind: 'private', host: 'private', port: 3306 },
      ...(publicHost === undefined ? [] : [{ kind: 'public', host: publicHost, port: 3307 }]),
    ],
    createPublicEndpoint: async (_id: string, { prefix }: { prefix: string }) => {
      calls.push('make')
      return (publicHost = `${prefix}.mysql.rds.example`)
    },
    deletePublicEndpoint: async (_id: string, host: string) => {
      calls.push('take away')
      if (host === publicHost) publicHost = undefined
    },
    describeWhitelist: async () => [...whitelist].map(([group, addresses]) => ({ group, addresses })),
    setWhitelist: async (_id: string, group: string, addresses: readonly string[]) => {
      calls.push(`let in ${addresses.join()}`)
      whitelist.set(group, addresses)
    },
    deleteWhitelist: async (_id: string, group: string) => {
      if (whitelist.delete(group)) calls.push('shut')
    },
  } as unknown as Databases
  const tagging: Tagging = {
    tag: async (_kind, _ids, more) => void Object.assign(tags, more),
    untag: async (_kind, _ids, keys) => {
      for (const key of keys) delete tags[key]
    },
  }
  const hasEndpoint = () => publicHost !== undefined
  return { databases, tagging, whitelist, tags, calls, hasEndpoint }
}

type Instance = ReturnType<typeof anInstance>
const owner = accessOwner({ runId: 'run-7', machine: 'this', pid: 4711 })
const anotherOwner = accessOwner({ runId: 'run-8', machine: 'that', pid: 12 })

/** RDS as it answers a client: from 203.0.113.5, which is let in when a group has it. */
function request({ databases, tagging, whitelist }: Instance, overrides: Partial<AccessRequest> = {}): AccessRequest {
  const seenFrom = '203.0.113.5'
  return {
    databases,
    tagging,
    clock: new VirtualClock(Date.UTC(2026, 0, 1)),
    pollIntervalMs: 2_000,
    isOwnerGone: () => false,
    databaseId: 'rm-1',
    owner,
    runnerAddress: undefined,
    mayMakeEndpoint: false,
    isDryRun: false,
    ask: async () =>
      [...whitelist.values()].flat().includes(seenFrom)
        ? { isAdmitted: true }
        : { isAdmitted: false, address: seenFrom },
    reporter: silentReporter,
    signal: new AbortController().signal,
    ...overrides,
  }
}

/** Lets the clock of the request run while it is worked on. */
const open = (wish: AccessRequest) => (wish.clock as VirtualClock).run(openPublicAccess(wish))

describe('access through the public endpoint', () => {
  it('lets the address in that the database sees, for as long as the work takes', async () => {
    const instance = anInstance()
    const access = await open(request(instance))
    expect(access).toMatchObject({ host: 'public', port: 3307 })
    expect([...instance.whitelist.values()]).toEqual([['10.0.0.0/16'], ['203.0.113.5']])
    await access.close()
    expect([...instance.whitelist.keys()]).toEqual(['default'])
    expect(instance.hasEndpoint()).toBe(true)
  })

  it('takes the address that it is given, which may be a block or several', async () => {
    const instance = anInstance()
    const ask = async () => ({ isAdmitted: instance.whitelist.size > 1 })
    await open(request(instance, { runnerAddress: '203.0.113.0/24, 198.51.100.7', ask }))
    expect([...instance.whitelist.values()].at(-1)).toEqual(['203.0.113.0/24', '198.51.100.7'])
  })

  it('changes nothing where it is let in already, and nothing in a dry run', async () => {
    const instance = anInstance()
    await open(request(instance, { ask: async () => ({ isAdmitted: true }) }))
    await open(request(instance, { isDryRun: true }))
    expect(instance.calls).toEqual([])
  })

  it('never makes a private database public unless that is allowed', async () => {
    const instance = anInstance({ isPublic: false })
    await expect(open(request(instance))).rejects.toMatchObject({ code: 'E_DATABASE_NOT_PUBLIC', exitCode: 4 })
    await expect(open(request(instance, { mayMakeEndpoint: true, isDryRun: true }))).rejects.toMatchObject({
      code: 'E_DATABASE_NOT_PUBLIC',
    })
    expect(instance.calls).toEqual([])
  })

  it('makes an endpoint where that is allowed, and takes it away again', async () => {
    const instance = anInstance({ isPublic: false })
    const access = await open(request(instance, { mayMakeEndpoint: true }))
    expect(access.host).toMatch(/^acd-m-/)
    await access.close()
    expect(instance.calls).toEqual(['make', 'let in 203.0.113.5', 'shut', 'take away'])
    expect(instance.tags).toEqual({})
  })

  it('leaves the endpoint to another migration that is on it; the last one takes it away', async () => {
    const instance = anInstance({ isPublic: false })
    const first = await open(request(instance, { mayMakeEndpoint: true }))
    instance.whitelist.set(groupName(anotherOwner, Date.UTC(2026, 0, 1)), ['198.51.100.7'])
    await first.close()
    expect(instance.hasEndpoint()).toBe(true)
    await instance.databases.deleteWhitelist('rm-1', groupName(anotherOwner, Date.UTC(2026, 0, 1)))
    expect(await closeLeftAccess(request(instance), 'rm-1')).toHaveLength(1)
    expect(instance.hasEndpoint()).toBe(false)
  })

  it('says that the address is needed when the database does not tell it, with nothing left open', async () => {
    const instance = anInstance({ isPublic: false })
    const ask = async () => ({ isAdmitted: false })
    await expect(open(request(instance, { ask, mayMakeEndpoint: true }))).rejects.toMatchObject({
      code: 'E_RUNNER_ADDRESS',
      exitCode: 4,
      fix: expect.stringContaining('--runner-address'),
    })
    expect(instance.calls).toEqual(['make', 'take away'])
  })

  it('says that the given address is not the right one', async () => {
    const instance = anInstance()
    const attempt = open(request(instance, { runnerAddress: '198.51.100.7' }))
    await expect(attempt).rejects.toThrow(/after 198\.51\.100\.7 was let in: it sees 203\.0\.113\.5/)
    expect([...instance.whitelist.keys()]).toEqual(['default'])
  })
})

describe('what a killed run left open', () => {
  const later = (instance: Instance, hours: number, overrides: Partial<AccessRequest> = {}) =>
    request(instance, { clock: new VirtualClock(Date.UTC(2026, 0, 1, hours)), ...overrides })

  it('is closed at once when its owner is known to be gone, and when it is too old to be in use', async () => {
    const instance = anInstance()
    await open(request(instance))
    expect(await closeLeftAccess(later(instance, 1), 'rm-1')).toEqual([])
    expect(await findLeftAccess(later(instance, 7), 'rm-1')).toHaveLength(1)
    const isOwnerGone = ({ run, pid }: AccessOwner) => run === owner.run && pid === 4711
    expect(await closeLeftAccess(later(instance, 1, { isOwnerGone }), 'rm-1')).toHaveLength(1)
    expect([...instance.whitelist.keys()]).toEqual(['default'])
  })

  it('is closed with its endpoint, also when it was killed while that was made', async () => {
    const instance = anInstance({ isPublic: false })
    await open(request(instance, { mayMakeEndpoint: true }))
    instance.whitelist.clear()
    instance.tags[tagKeys.publicEndpoint] = 'making:acd-m-'
    expect(await closeLeftAccess(later(instance, 0), 'rm-1')).toEqual([expect.stringMatching(/^acd-m-/)])
    expect(instance.hasEndpoint()).toBe(false)
    expect(instance.tags).toEqual({})
  })

  it("leaves everybody else's groups and endpoints alone", async () => {
    const instance = anInstance()
    instance.whitelist.set('acd_monitoring', ['198.51.100.7']).set('ci', ['198.51.100.8'])
    instance.tags[tagKeys.publicEndpoint] = 'acd-m-gone.mysql.rds.example'
    expect(await closeLeftAccess(later(instance, 9), 'rm-1')).toEqual([])
    expect(instance.calls).toEqual([])
    expect(instance.tags).toEqual({})
  })

  it('is nothing when RDS has kept an emptied group', async () => {
    const instance = anInstance()
    instance.whitelist.set(groupName(owner, 0), ['127.0.0.1'])
    expect(await findLeftAccess(later(instance, 9), 'rm-1')).toEqual([])
  })
})

describe('what RDS says to a client', () => {
  const saying = (errno: number, message: string) => async () => {
    throw new DatabaseError(message, { errno, code: 'E', isConnectionLost: false })
  }
  const connection = { host: 'h', port: 1, user: 'u', password: 'p', database: 'd' }

  it.each([
    [1045, '#28000ip not in whitelist, client ip is 203.0.113.5', { isAdmitted: false, address: '203.0.113.5' }],
    [1045, '#28000ip not in whitelist', { isAdmitted: false }],
    [1045, "Access denied for user 'u'@'h'", { isAdmitted: true }],
    [0, 'connect ETIMEDOUT', { isAdmitted: false }],
  ])('%i %s', async (errno, message, answer) => {
    expect(await askAdmission(saying(errno, message), connection)).toEqual(answer)
  })
})
