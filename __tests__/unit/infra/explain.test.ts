import { describe, expect, test } from 'vitest'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra } from '../../support/infra-command.ts'

const deployYml = (bandwidth: number) => `app: todo
region: cn-hangzhou
environments: { dev: }
infrastructure:
  eip:
    bandwidth: ${bandwidth}
`

const explain = (infra: InfraCloud, key: string, bandwidth = 20) =>
  runInfra(infra, 'provision', { deployYml: deployYml(bandwidth), options: { explain: key } })

describe('--explain', () => {
  test('names the line, old and new value, the call and its page', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision', { deployYml: deployYml(5) })
    const { text } = await explain(infra, 'eip')
    expect(text).toMatch(/^eip \(eip eip-\w+\) will be changed in place\.$/m)
    expect(text).toContain('bandwidthMbps: 5 -> 20')
    expect(text).toContain('from infrastructure.eip.bandwidth  deploy.yml:6:5')
    expect(text).toContain('https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyEipAddressAttribute')
    expect(infra.mutating()).toEqual([])
  })

  test('says where the properties of something new come from', async () => {
    const { text } = await explain(new InfraCloud(), 'instance-1')
    expect(text).toMatch(/^instance-1 \(instance\) will be created/)
    expect(text).toContain('Not before:\n  bucket, vswitch-1, security-group')
  })

  test('says of what stays that it is as wanted', async () => {
    const infra = new InfraCloud()
    await runInfra(infra, 'provision', { deployYml: deployYml(5) })
    const text = expect.stringContaining('is as deploy.yml says')
    expect(await explain(infra, 'vpc', 5)).toMatchObject({ result: 'no-change', text })
  })

  test('knows what was meant', async () => {
    await expect(explain(new InfraCloud(), 'instance1')).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('did you mean instance-1?'),
    })
  })
})
