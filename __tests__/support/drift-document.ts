import { declarationOf } from '../../src/infra/declarations.ts'
import { resourceKinds, type PropertyRule } from '../../src/infra/resource.ts'
import { comparedOnly, leftAlone, mended, mendedElsewhere, notCompared, refused } from './drift-table.ts'

/** Kinds that are nothing but what they connect: making one anew mends all of it. */
const connections: readonly string[] = ['eip-binding', 'security-rules']

/** `vswitch-1.name` is `vswitch.name`; `create eip-binding` stands for every attribute of the kind. */
function attributesOf(seen: string): string[] {
  const [, made, key = '', property] = /^(create |delete )?([^.]+)(?:\.(.+))?$/.exec(seen) ?? []
  const kind = resourceKinds.filter((name) => key.startsWith(name)).toSorted((a, b) => b.length - a.length)[0]!
  if (made && !connections.includes(kind)) return []
  return made ? Object.keys(declarationOf(kind).rules).map((name) => `${kind}.${name}`) : [`${kind}.${property}`]
}

const mendedBy = new Map<string, string>()
for (const [what, , seen] of mended)
  for (const attribute of seen.flatMap(attributesOf)) if (!mendedBy.has(attribute)) mendedBy.set(attribute, what)

/** Every attribute of every kind, with its place in deploy.yml. */
export const everyAttribute = resourceKinds.flatMap((kind) =>
  (Object.entries(declarationOf(kind).rules) as [string, PropertyRule][]).map(([property, rule]) => ({
    name: `${kind}.${property}`,
    path: rule.path,
    interrupts: rule.interrupts,
  })),
)

/** What provision does about an attribute that was changed by hand; undefined when nobody has said. */
export function driftOf(name: string): { outcome: string; note: string } | undefined {
  const reason = notCompared[name]
  if (reason !== undefined) return { outcome: 'left alone', note: reason }
  if (refused[name] !== undefined) return { outcome: 'seen', note: refused[name] }
  const what = mendedBy.get(name)
  if (what !== undefined) return { outcome: 'mended', note: `tested by ${what}` }
  const file = mendedElsewhere[name]
  if (file !== undefined) return { outcome: 'mended', note: `tested in ${file}` }
  return comparedOnly.includes(name) ? { outcome: 'mended', note: 'no test of its own' } : undefined
}

/** docs/drift.md, made from the table that the tests run. */
export function driftDocument(): string {
  const rows = everyAttribute.map(({ name, path, interrupts }) => {
    const { outcome, note } = driftOf(name)!
    return `| ${[`\`${name}\``, `\`${path}\``, outcome, interrupts ?? '', note].join(' | ')} |`
  })
  return `# Changed behind our back

What \`provision --dry-run\` sees when somebody changes an environment by hand, attribute by attribute, and what the next
\`provision\` does about it. The table is made from the one that the tests run (\`__tests__/support/drift-table.ts\`).
"Mended" is seen and set back to what deploy.yml says; "seen" is shown and refused until somebody consents.

| attribute | set by | outcome | users notice | note |
|---|---|---|---|---|
${rows.join('\n')}

Left alone, because it is not ours:

${leftAlone.map(([what]) => `* ${what}`).join('\n')}
`
}
