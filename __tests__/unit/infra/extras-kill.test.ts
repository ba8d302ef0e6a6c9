import { describe, expect, test } from 'vitest'
import type { InfraCloud, RunOptions } from '../../support/infra-cloud.ts'
import { runInfra, type CommandRun } from '../../support/infra-command.ts'
import { countResources } from '../../support/infra-state.ts'
import {
  cloudWithDomain,
  completeExtras,
  directoryWithCertificate,
  everything,
  extraInfrastructure,
  rowsOf,
  settingsWith,
} from '../../support/infra-extras.ts'

const removal = { options: { yes: true, 'allow-destroy': ['database'] } }

async function killed(
  infra: InfraCloud,
  command: 'provision' | 'destroy',
  run: CommandRun & RunOptions,
): Promise<boolean> {
  try {
    await runInfra(infra, command, run)
  } catch {
    // The process is gone; its lock, too, so that the next run need not wait for it to run out.
    infra.bucket().releaseLock()
  }
  return infra.calls.length >= run.killAfter!
}

const changedRun = (directory: string): CommandRun => ({
  directory,
  settings: settingsWith({
    ...extraInfrastructure,
    nat: { bandwidth: 20 },
    domain: { name: 'pre-prod.example.com', ttl: 700 },
    instances: { ...extraInfrastructure.instances, ramRole: { name: 'other', policies: ['AliyunLogFullAccess'] } },
  }),
})

/** What everything looks like: counts, and what they hold that a change changes. */
const picture = (infra: InfraCloud) => ({
  counts: countResources(infra),
  records: rowsOf(infra, 'resolution-record').map(({ rr, ttlSeconds }) => `${rr} ${ttlSeconds}`),
  roles: rowsOf(infra, 'instance').map(({ ramRoleName }) => ramRoleName),
})

const changedPicture = {
  counts: completeExtras,
  records: ['mail 600', 'pre-prod 700'],
  roles: ['other', 'other'],
}

describe.each(['has-effect', 'is-lost'] as const)('every extra, killed at any call, which %s', (lastCall) => {
  test('creation: the next run completes it, and nothing is there twice', async () => {
    for (let killAfter = 1; ; killAfter++) {
      const infra = await cloudWithDomain()
      const run = everything(directoryWithCertificate(infra.clock.now()))
      if (!(await killed(infra, 'provision', { ...run, killAfter, lastCall }))) break
      const again = await runInfra(infra, 'provision', run)
      expect(again, `after call ${killAfter}: ${again.text}`).toMatchObject({ exitCode: 0 })
      expect(countResources(infra), `after call ${killAfter}`).toEqual(completeExtras)
      expect(await runInfra(infra, 'provision', run)).toMatchObject({ result: 'no-change' })
    }
  })

  test('change to another certificate, name, address and role: the next run completes it', async () => {
    for (let killAfter = 1; ; killAfter++) {
      const infra = await cloudWithDomain()
      await runInfra(infra, 'provision', everything(directoryWithCertificate(infra.clock.now())))
      const run = changedRun(directoryWithCertificate(infra.clock.now()))
      if (!(await killed(infra, 'provision', { ...run, killAfter, lastCall }))) break
      const again = await runInfra(infra, 'provision', run)
      expect(again, `after call ${killAfter}: ${again.text}`).toMatchObject({ exitCode: 0 })
      expect(picture(infra), `after call ${killAfter}`).toEqual(changedPicture)
      expect(await runInfra(infra, 'provision', run)).toMatchObject({ result: 'no-change' })
    }
  })

  test('destroy: the next run removes the rest, and nothing of others', async () => {
    for (let killAfter = 1; ; killAfter++) {
      const infra = await cloudWithDomain()
      await runInfra(infra, 'provision', everything(directoryWithCertificate(infra.clock.now())))
      await infra.clock.advance(5_000)
      if (!(await killed(infra, 'destroy', { ...removal, killAfter, lastCall }))) break
      const again = await runInfra(infra, 'destroy', removal)
      expect(again, `after call ${killAfter}: ${again.text}`).toMatchObject({ exitCode: 0 })
      expect(countResources(infra), `after call ${killAfter}`).toEqual({ 'resolution-record': 1 })
    }
  })
})
