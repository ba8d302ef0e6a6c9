import { describe, expect, test } from 'vitest'
import type { PlanDocument } from '../../../src/infra/plan-document.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { countResources } from '../../support/infra-state.ts'
import { runInfra, todoSettings } from '../../support/infra-command.ts'

const named = { ...todoSettings, bucket: 'company-files' }

const bucketChanges = (plan: unknown) =>
  (plan as PlanDocument).actions
    .filter(({ kind }) => kind === 'bucket')
    .flatMap(({ changes }) => changes.map(({ property }) => property))

describe('the bucket of an environment', () => {
  test('is private, without versions, and forgets old artifacts and unfinished uploads', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    expect(infra.bucket().settings).toEqual({ acl: 'private', versioning: 'off' })
    expect(infra.bucket().expiry).toEqual([
      { id: expect.any(String), prefix: 'artifacts/', objectsAfterDays: 365 },
      { id: expect.any(String), prefix: '', unfinishedUploadsAfterDays: 3 },
    ])
  })

  test('that somebody opened to the public is closed again', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    infra.bucket().settings = { acl: 'public-read', versioning: 'off' }
    const { plan } = await runInfra(infra, 'provision', { isDryRun: true })
    expect(bucketChanges(plan)).toEqual(['acl'])
    expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'succeeded' })
    expect(infra.bucket().settings.acl).toBe('private')
    expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'no-change' })
  })

  test('of an older version of this program gets the expiry rules', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision')
    const key = 'env/alicloud-deploy.json'
    const { expiry: _unknown, ...older } = JSON.parse(Buffer.from(infra.bucket().objects.get(key)!.body).toString())
    await infra.connect().objectStore('todo-dev-1000000000000001').put(key, JSON.stringify(older))
    infra.bucket().expiry = []
    const { plan } = await runInfra(infra, 'provision', { isDryRun: true })
    expect(bucketChanges(plan)).toEqual(['expiry'])
    await runInfra(infra, 'provision')
    expect(infra.bucket().expiry).toHaveLength(2)
    expect(await runInfra(infra, 'provision')).toMatchObject({ result: 'no-change' })
  })

  test.each(['Enabled', 'Suspended'] as const)(
    'with versioning %s is refused: it cannot hold a lock',
    async (versioning) => {
      const infra = new InfraCloud()
      infra.bucket('company-files').exists = true
      infra.bucket('company-files').settings = { acl: 'private', versioning }
      for (const isDryRun of [true, false]) {
        const run = runInfra(infra, 'provision', { settings: named, isDryRun })
        await expect(run).rejects.toMatchObject({ code: 'E_BUCKET_VERSIONED', exitCode: 4 })
      }
      expect(infra.mutating().filter((name) => !name.startsWith('Oss:'))).toEqual([])
    },
  )

  test('that the user named is gone after a destroy that was killed anywhere and run again', async () => {
    for (const lastCall of ['has-effect', 'is-lost'] as const) {
      for (let killAfter = 1; ; killAfter++) {
        const infra = new InfraCloud()
        await runInfra(infra, 'provision', { settings: named })
        const run = { settings: named, options: { yes: true, 'allow-destroy': ['database'] } }
        const killed = await runInfra(infra, 'destroy', { ...run, killAfter, lastCall }).catch(
          (error: unknown) => error,
        )
        infra.bucket('company-files').releaseLock()
        await runInfra(infra, 'destroy', run)
        expect(countResources(infra), `killed after ${killAfter} calls, ${lastCall}`).toEqual({})
        if (!(killed instanceof Error)) break
      }
    }
  })

  test('that is empty and was never provisioned stays', async () => {
    const infra = new InfraCloud()
    infra.bucket('company-files').exists = true
    const outcome = await runInfra(infra, 'destroy', { settings: named, options: { yes: true } })
    expect(outcome).toMatchObject({ result: 'no-change' })
    expect(infra.bucket('company-files').exists).toBe(true)
  })

  test('with things of others in it keeps its access and its expiry rules', async () => {
    const infra = new InfraCloud()
    const bucket = infra.bucket('company-files')
    bucket.exists = true
    bucket.settings = { acl: 'public-read', versioning: 'off' }
    bucket.expiry = [{ id: 'theirs', prefix: '', objectsAfterDays: 9 }]
    await infra.connect().objectStore('company-files').put('payroll.csv', 'a,b')
    expect(await runInfra(infra, 'provision', { settings: named })).toMatchObject({ result: 'succeeded' })
    expect(await runInfra(infra, 'provision', { settings: named })).toMatchObject({ result: 'no-change' })
    expect(bucket).toMatchObject({ settings: { acl: 'public-read' }, expiry: [{ id: 'theirs' }] })
  })
})
