import { describe, expect, test } from 'vitest'
import { specProblems } from '../../../src/infra/spec-problems.ts'
import { ConfigError, type Problem } from '../../../src/shared/errors.ts'
import { InfraCloud } from '../../support/infra-cloud.ts'
import { runInfra } from '../../support/infra-command.ts'
import { aSpec } from '../../support/infra-fixtures.ts'

const manyMistakes = `app: todo-with-a-very-long-name
region: cn-hangzhou
environments:
  dev:
    infrastructure:
      zones: 1
infrastructure:
  vpc: { cidr: 10.0.0.0/16 }
  securityGroup:
    ingress:
      - { ports: 9000-80 }
  load-balancer:
    listeners:
      - { port: 80, backendPort: 8080 }
      - port: 80
        backendPort: 8081
        healthCheck: { interval: 90s }
      - { port: 443, backendPort: 8080, protocol: https }
  database:
    name: todo
    account: todo
    password: password
    storage: 22
    allow: [10.0.3.0/24]
`

const placesOf = (problems: readonly Problem[]) =>
  problems.map(({ line, column, message }) => `${line}:${column} ${message.slice(0, 40)}`)

async function refusal(deployYml: string, infra = new InfraCloud()): Promise<unknown> {
  return runInfra(infra, 'provision', { deployYml }).catch((error: unknown) => error)
}

describe('what the cloud would refuse', () => {
  test('is named all at once, with line and column, before any call', async () => {
    const infra = new InfraCloud()
    const error = await refusal(manyMistakes, infra)
    expect(error).toBeInstanceOf(ConfigError)
    expect(placesOf((error as ConfigError).problems)).toEqual([
      '6:7 a HighAvailability database has its stan',
      '15:9 port 80 has two listeners',
      '17:24 90 s is not within 1 s to 50 s',
      '18:9 https needs a certificate',
      '11:11 expected a port, FIRST-LAST or all',
      '22:5 the password is too weak for RDS',
      '23:5 22 GiB is not a multiple of 5',
      '24:13 10.0.3.0/24 is inside the VPC, which may',
    ])
    expect(infra.calls).toEqual([])
  })

  test('includes a name that is too long for a bucket, unless another is given', () => {
    const long = aSpec({ app: 'an-application-of-31-characters', env: 'pre-production-eu' })
    expect(specProblems(long, undefined)).toMatchObject([{ path: 'app', fix: expect.stringContaining('bucket:') }])
    expect(specProblems({ ...long, bucket: 'short' }, undefined)).toEqual([])
  })

  test('that only the cloud knows is named with its line too', async () => {
    const text = `app: todo
region: cn-hangzhou
environments: { dev: }
infrastructure:
  zones: [cn-hangzhou-g, cn-hangzhou-zz]
  instances:
    image: debian-of-nobody*
`
    expect(await refusal(text)).toMatchObject({
      code: 'E_NOT_AVAILABLE',
      exitCode: 4,
      message: expect.stringMatching(/^deploy.yml:5:3 zone cn-hangzhou-zz.*\ndeploy.yml:7:5 image debian-of-nobody\*/),
    })
  })
})
