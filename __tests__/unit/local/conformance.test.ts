import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decodeParams } from '../../../src/local/api/decode.ts'
import type { Operation } from '../../../src/local/api/operation.ts'
import { createLocalCloud } from '../../../src/local/in-process.ts'
import { allOperations } from '../../../src/local/operations.ts'

interface VendorParameter {
  name: string
  type: string
  required: boolean
}

// The vendor's published metadata lies beside the repository where it is worked on, and is no part of it.
const directory = fileURLToPath(new URL('../../../../shared/openapi/', import.meta.url))
// Parameters that the metadata of 2026 has no longer (or not yet) and that clients in the field send.
const tolerated = new Set([
  'Ecs.CreateInstance AutoReleaseTime',
  'Ecs.ReplaceSystemDisk DryRun',
  'Ecs.AllocateEipAddress InstanceChargeType',
  'Slb.CreateLoadBalancerTCPListener SynProxy',
  'Slb.CreateLoadBalancerHTTPListener HealthCheckType',
  'Slb.CreateLoadBalancerHTTPSListener HealthCheckType',
  'Slb.SetLoadBalancerHTTPListenerAttribute HealthCheckType',
  'Slb.SetLoadBalancerHTTPSListenerAttribute HealthCheckType',
  'Slb.SetLoadBalancerHTTPListenerAttribute BackendServerPort',
  'Slb.SetLoadBalancerHTTPSListenerAttribute BackendServerPort',
  'Slb.SetLoadBalancerTCPListenerAttribute BackendServerPort',
  'Slb.SetLoadBalancerUDPListenerAttribute BackendServerPort',
])
const isThere = existsSync(directory)
if (!isThere) console.info(`the vendor's metadata is not at ${directory}: the conformance walk is skipped`)

function vendorParameters({ product, action }: Operation): VendorParameter[] | undefined {
  const file = `${directory}${product.toLowerCase()}/${action}.json`
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { parameters: VendorParameter[] }).parameters
    : undefined
}

// The metadata of ESS is of version 2014-08-28, whose lists have other names; the operations take those and the ones of
// 2022-02-22, so neither is mandatory by itself.
const hasOtherNames = (operation: Operation) => operation.product === 'Ess'

const described = isThere
  ? allOperations
      .filter((operation) => !hasOtherNames(operation))
      .flatMap((operation) => {
        const parameters = vendorParameters(operation)
        return parameters ? [{ operation, parameters, name: `${operation.product}.${operation.action}` }] : []
      })
  : []

/** `Tag.1.Key` and `Tag` are both told by `Tag`. */
const head = (name: string) => name.split('.')[0]!.toLowerCase()

describe.skipIf(!isThere)('every operation, beside the vendor’s metadata', () => {
  test('enforces the parameters that the vendor requires', () => {
    const missing = described.flatMap(({ operation, parameters, name }) => {
      const specs = new Map(Object.entries(operation.parameters).map(([spec, value]) => [spec.toLowerCase(), value]))
      return parameters
        .filter(
          (parameter) =>
            parameter.required && head(parameter.name) !== 'regionid' && !specs.get(head(parameter.name))?.required,
        )
        .map((parameter) => `${name} ${parameter.name}`)
    })
    expect(missing).toEqual([])
  })

  test('takes no parameter that the vendor does not know', () => {
    const unknown = described.flatMap(({ operation, parameters, name }) => {
      const names = new Set(parameters.map((parameter) => head(parameter.name)))
      return Object.keys(operation.parameters)
        .filter((parameter) => parameter !== 'RegionId' && !names.has(parameter.toLowerCase()))
        .map((parameter) => `${name} ${parameter}`)
    })
    expect(
      unknown.filter(
        (parameter) =>
          !tolerated.has(parameter) && !/^(Rds\.\w+ ClientToken|Alidns\.\w+ UserClientIp)$/.test(parameter),
      ),
    ).toEqual([])
  })

  test('reads lists as lists and numbers as numbers', () => {
    const wrong = described.flatMap(({ operation, parameters, name }) =>
      parameters.flatMap((parameter) => {
        const spec = Object.entries(operation.parameters).find(
          ([spec]) => spec.toLowerCase() === parameter.name.toLowerCase(),
        )?.[1]
        if (!spec) return []
        const isRepeated = spec.type === 'list' && (spec.encoding ?? 'repeat') === 'repeat'
        const fits =
          parameter.type === 'RepeatList' || parameter.type === 'Array'
            ? isRepeated || spec.type === 'list'
            : parameter.type === 'Boolean'
              ? spec.type === 'boolean'
              : parameter.type === 'Integer' || parameter.type === 'Long'
                ? spec.type === 'integer' || spec.type === 'number'
                : !isRepeated
        return fits ? [] : [`${name} ${parameter.name}: ${parameter.type}, here ${spec.type}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('covers a share of the vendor’s parameters that is told', () => {
    const all = described.flatMap(({ operation, parameters }) =>
      parameters.map((parameter) => [operation, head(parameter.name)] as const),
    )
    const covered = all.filter(([operation, name]) =>
      Object.keys(operation.parameters).some((spec) => spec.toLowerCase() === name),
    )
    const share = covered.length / all.length
    console.info(
      `${described.length} of ${allOperations.length} operations have metadata; ${(100 * share).toFixed(1)} % of their ${all.length} parameters are read`,
    )
    expect(share).toBeGreaterThan(0.5)
  })
})

describe('every operation', () => {
  const withRequired = allOperations.filter(({ parameters }) =>
    Object.values(parameters).some((spec) => spec.required && spec.default === undefined),
  )

  test.each(withRequired.map((operation) => [`${operation.product}.${operation.action}`, operation] as const))(
    '%s names what is missing when nothing is sent',
    async (_name, { product, action }) => {
      const cloud = createLocalCloud({ seed: 1 })
      await expect(cloud.call({ product, action })).rejects.toMatchObject({
        code: 'MissingParameter',
        httpStatus: 400,
        message: expect.stringMatching(
          /^The input parameter "[\w.]+" that is mandatory for processing this request is not supplied\.$/,
        ),
      })
    },
  )

  test('refuses numbers beyond their limits before it looks at anything else', () => {
    const broken = allOperations.flatMap((operation) =>
      Object.entries(operation.parameters)
        .filter(([, spec]) => spec.max !== undefined && spec.type !== 'list')
        .flatMap(([name, spec]) => {
          const refusal = refusalOf(() => decodeParams([[name, String(spec.max! + 1)]], { [name]: spec }))
          return refusal?.code === (spec.errorCode ?? 'InvalidParameter')
            ? []
            : [`${operation.action} ${name}: ${refusal?.code}`]
        }),
    )
    expect(broken).toEqual([])
  })
})

function refusalOf(act: () => unknown): { code?: string } | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error as { code?: string }
  }
}
