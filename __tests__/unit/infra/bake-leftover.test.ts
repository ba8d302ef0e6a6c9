import { expect, test } from 'vitest'
import { tagKeys } from '../../../src/cloud/tags.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra } from '../../support/infra-command.ts'

test('destroy removes the temporary instance that a killed bake left in a VSwitch', async () => {
  const infra = new InfraCloud()
  await runInfra(infra, 'provision')
  const cloud = infra.connect()
  const [instance] = await infra.clock.run(
    cloud.compute.describeInstances({ tags: { [tagKeys.environment]: 'todo/dev' } }),
  )
  const left = instance!
  await infra.clock.run(
    cloud.compute.runInstances({
      name: 'todo-dev-bake',
      type: left.type,
      imageId: left.imageId,
      zoneId: left.zoneId,
      vswitchId: left.vswitchId,
      securityGroupIds: left.securityGroupIds,
      tags: { [tagKeys.bake]: 'todo/dev' },
      clientToken: 'killed-bake',
    }),
  )
  const ended = await runInfra(infra, 'destroy', { options: { yes: true, 'allow-destroy': ['database'] } })
  expect(ended).toMatchObject({ result: 'succeeded', exitCode: 0 })
  expect(await infra.clock.run(infra.connect().compute.describeInstances({}))).toEqual([])
})
