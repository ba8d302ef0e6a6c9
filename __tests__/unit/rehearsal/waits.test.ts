import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run as rehearse } from '../../../src/commands/rehearse/run.ts'
import { notRehearsed, withinFleet } from '../../../src/commands/rehearse/context.ts'
import { waitsOf } from '../../../src/commands/rehearse/waits.ts'
import { environmentSchema } from '../../../src/config/schema.ts'
import { rehearsalContext } from '../../support/rehearsal-context.ts'
import { RenewalCloud } from '../../support/renewal-cloud.ts'

const job = { run: 'true', timeout: '30s', retries: 1 }
const settings = environmentSchema.parse({
  app: 'shop',
  region: 'cn-hangzhou',
  release: { hooks: { preDrain: { run: 'true', on: 'job', timeout: '5s' }, install: { run: 'true' } } },
  canary: {
    analysis: { metrics: { cpu: { source: 'cloudmonitor', max: 85 } } },
    steps: ['10%', { probe: { requestsPerSecond: 5, duration: '1m' } }, 'approve', '50%'],
    approveBefore: ['50%'],
  },
  rollout: {
    alarms: ['errors'],
    gates: [
      { at: 'confirm-rollout', url: 'https://gates.example.com/secret', wait: '10m' },
      { at: 'rollout', name: 'traffic', url: 'https://gates.example.com/', timeout: '2s', retries: 1 },
      { at: 'event', name: 'ledger', url: 'https://gates.example.com/' },
    ],
    hooks: { before: job, onFailure: job },
    approvalTimeout: '2h',
  },
})

test('alarms, gates, hooks of the job and approvals are named with their moments and the longest wait', () => {
  const waits = waitsOf(settings, 'canary')
  expect(waits.map(({ kind, name, maxMs }) => [kind, name, maxMs])).toEqual([
    ['alarm', 'errors', undefined],
    ['gate', 'gates.example.com (confirm-rollout)', 600_000],
    ['gate', 'traffic (rollout)', 4_000],
    ['gate', 'ledger (event)', undefined],
    ['hook', 'rollout.hooks.before', 60_000],
    ['hook', 'rollout.hooks.onFailure', 60_000],
    ['hook', 'release.hooks.preDrain', 5_000],
    ['approval', 'a person, who gives the same command again', 7_200_000],
    ['approval', 'a person, who gives the same command again', 7_200_000],
  ])
  expect(JSON.stringify(waits)).not.toContain('secret')
})

test('what would send requests to the real load balancer is left out, and named', () => {
  expect(withinFleet(settings).canary.steps.map(({ kind }) => kind)).toEqual(['share', 'wait', 'approve', 'share'])
  expect(withinFleet(settings).canary.analysis.metrics).toEqual({})
  expect(notRehearsed(settings)).toEqual(
    expect.arrayContaining(['requests of probe steps', 'metrics that are not in the access log']),
  )
})

test('nobody has a say in a way back', () => {
  expect(waitsOf(settings, 'rollback').map(({ name }) => name)).toEqual(['release.hooks.preDrain'])
})

test('migrations are named with their phases and what their gate says, though no database answers', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'acd-rehearsed-'))
  try {
    await writeFile(join(directory, '0001_users.sql'), 'CREATE TABLE users (id INT PRIMARY KEY, nick TEXT);')
    await writeFile(join(directory, '0002_drop_nick.contract.sql'), 'ALTER TABLE users DROP COLUMN nick;')
    const cloud = await RenewalCloud.start(2, ['v1', 'v2'])
    const context = rehearsalContext(cloud, { release: 'v2', update: 'image' }, { options: { kills: 0 } })
    const { environment } = context
    const { extra, text } = await rehearse({
      ...context,
      environment: async () => {
        const { name, settings: own } = await environment()
        const { infrastructure } = environmentSchema.parse({
          app: 'shop',
          region: 'cn-hangzhou',
          infrastructure: { database: { name: 'shop', account: 'shop', password: 'Secret-123456' } },
        })
        return {
          name,
          settings: {
            ...own,
            infrastructure: { ...own.infrastructure, database: infrastructure.database! },
            migrations: { ...own.migrations, directory },
          },
        }
      },
    })
    const { rehearsal } = extra as { rehearsal: { migrations: object[]; unread: string } }
    expect(rehearsal.migrations, text).toEqual([
      { id: '0001_users', phase: 'expand', state: 'unknown', when: 'before the first server' },
      {
        id: '0002_drop_nick',
        phase: 'contract',
        state: 'unknown',
        when: 'after the rollout, by migrate --phase contract',
        gate: expect.stringContaining('do not know 0002_drop_nick') as string,
      },
    ])
    expect(text).toContain('contract 0002_drop_nick, after the rollout')
  } finally {
    await rm(directory, { recursive: true })
  }
})
