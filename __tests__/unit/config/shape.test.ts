import { describe, expect, it } from 'vitest'
import { inZod } from '../../../src/config/in-zod.ts'
import { configJsonSchema } from '../../../src/config/json-schema.ts'
import { environmentSchema, environmentsSchema } from '../../../src/config/schema.ts'
import { z } from '../../../src/config/shape.ts'
import { refused } from '../../../src/config/shape-step.ts'
import { seededRandom } from '../../../src/shared/random.ts'

interface Node {
  type?: string
  properties?: Record<string, Node>
  additionalProperties?: Node | boolean
  required?: string[]
  items?: Node
  anyOf?: Node[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
}

const texts = [
  ...['', 'a', 'shop', 'cn-hangzhou', 'auto', 'off', 'all', '/', '/healthz', '10.0.0.0/16', '2', '50%', '0%', '250%'],
  ...[
    '30s',
    '5m',
    '1h30m',
    '10',
    'soon',
    '8080',
    '70000',
    'dev.example.com',
    'role=edge',
    'role',
    '=',
    '$.checks[0].ok',
  ],
  ...['$.', 'https://example.com/hook', 'ftp://example.com', '2026-12-24T18:00:00+08:00', '2026-13-41T00:00:00Z'],
  ...['Fri 16:00-Mon 08:00 Asia/Shanghai', 'asg-1', 'mysql://db:3306', 'long-enough', 'ab'.repeat(32), 'x'.repeat(300)],
]
const numbers = [-1, 0, 1, 2, 3, 5, 20, 40, 80, 100, 8080, 65_535, 65_536, 86_401, 1.5, Number.NaN]

/** Values that look like what the editor schema asks for, and now and then like something else. */
class Inventor {
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = seededRandom(seed)
  }

  value(node: Node): unknown {
    if (this.#happens(0.04)) return this.#oneOf([null, 'shop', 7, [], {}, true, undefined])
    if (node.const !== undefined) return node.const
    if (node.enum) return this.#oneOf(node.enum)
    if (node.anyOf) return this.value(this.#oneOf(node.anyOf))
    if (node.default !== undefined && this.#happens(0.2)) return node.default
    switch (node.type) {
      case 'object':
        return this.#map(node)
      case 'array':
        return Array.from({ length: this.#oneOf([0, 1, 1, 2, 3]) }, () => this.value(node.items ?? {}))
      case 'string':
        return this.#oneOf(texts)
      case 'boolean':
        return this.#happens(0.5)
      case 'null':
        return null
      default:
        return this.#oneOf(numbers)
    }
  }

  #map({ properties = {}, additionalProperties, required = [] }: Node): unknown {
    const map: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(properties))
      if (required.includes(key) ? this.#happens(0.97) : this.#happens(2 / Object.keys(properties).length))
        map[key] = this.value(inner)
    const isOpen = typeof additionalProperties === 'object'
    if (isOpen)
      for (const name of ['A', 'validate']) if (this.#happens(0.4)) map[name] = this.value(additionalProperties)
    if (!isOpen && this.#happens(0.02)) map[this.#oneOf(['extra', 'constructor', 'toString'])] = 1
    return map
  }

  #happens(probability: number): boolean {
    return this.#random() < probability
  }

  #oneOf<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!
  }
}

const sections = Object.entries(configJsonSchema().properties as Record<string, Node>).filter(
  ([key]) => !['app', 'region', 'environments', '$schema'].includes(key),
)
const zodOfEnvironment = inZod(environmentSchema)

describe('the shape of deploy.yml', () => {
  it.each(sections)('takes and refuses %s as zod does, with the same result', (key, node) => {
    let accepted = 0
    const tries = 1_500
    for (let seed = 0; seed < tries; seed++) {
      const value = { app: 'shop', region: 'cn-hangzhou', [key]: new Inventor(seed).value(node) }
      const taken = environmentSchema.accept(value)
      const checked = zodOfEnvironment.safeParse(value)
      const why = `seed ${seed}: ${JSON.stringify(value)}`
      expect(taken === refused ? 'refused' : 'taken', why).toBe(checked.success ? 'taken' : 'refused')
      if (taken === refused) continue
      accepted++
      // As text, so that the order of keys counts, too.
      expect(JSON.stringify(taken), why).toBe(JSON.stringify(checked.data))
      expect(taken, why).toStrictEqual(checked.data)
    }
    expect(accepted).toBeGreaterThan(tries / 50)
    expect(accepted).toBeLessThan(tries)
  })

  it('takes environments as zod does', () => {
    const zod = inZod(environmentsSchema)
    for (const value of [
      {},
      { dev: null },
      { dev: { branch: 1 } },
      { dev: { branch: ['a'], rollout: 5 } },
      { Dev: {} },
    ]) {
      const taken = environmentsSchema.accept(value)
      const checked = zod.safeParse(value)
      expect(taken).toStrictEqual(checked.success ? checked.data : refused)
    }
  })

  it('leaves a map with a key that could change its prototype to zod', () => {
    expect(environmentSchema.accept(JSON.parse('{ "app": "shop", "region": "cn-x", "__proto__": {} }'))).toBe(refused)
    expect(z.record(z.string(), z.string()).accept(JSON.parse('{ "__proto__": "a" }'))).toBe(refused)
  })

  it('gives every environment lists and maps of its own', () => {
    const settings = () => environmentSchema.parse({ app: 'shop', region: 'cn-hangzhou' })
    expect(settings().migrations.replicas).not.toBe(settings().migrations.replicas)
    expect(settings().release.env).not.toBe(settings().release.env)
  })

  it('throws where a value that must fit does not', () => {
    expect(() => z.number().min(2).parse(1)).toThrow('does not fit')
  })
})
