// Who may import whom (docs/architecture.md), and no cycles. A type-only import counts too.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(root, 'src')

// Folder (longest prefix wins) -> what it may import inside src/, and which packages. Everything may import itself.
const rules = {
  '': { folders: ['*'], packages: ['commander'] },
  commands: {
    folders: [
      'config',
      'rollout',
      'analysis',
      'infra',
      'image',
      'migrate',
      'mirror',
      'cloud',
      'ci/host.ts',
      'ci/git.ts',
      'shared',
      'version.ts',
    ],
    packages: ['zod'],
  },
  'commands/local': { folders: ['commands', 'local', 'shared'], packages: ['yaml'] },
  'commands/rehearse': {
    folders: ['commands', 'rehearsal', 'config', 'rollout', 'migrate', 'cloud', 'ci/host.ts', 'shared'],
    packages: ['zod'],
  },
  'commands/demo': { folders: ['commands', 'demo', 'local', 'shared'], packages: [] },
  config: { folders: ['shared'], packages: ['zod', 'yaml'] },
  ci: { folders: ['shared'], packages: ['@actions/core', '@actions/exec'] },
  rollout: { folders: ['cloud', 'shared'], packages: [] },
  'rollout/canary': { folders: ['rollout', 'analysis', 'cloud', 'shared'], packages: [] },
  analysis: { folders: ['cloud', 'shared'], packages: [] },
  infra: { folders: ['cloud', 'shared'], packages: [] },
  image: { folders: ['cloud', 'shared'], packages: [] },
  migrate: { folders: ['cloud', 'shared'], packages: ['umzug', 'mysql2'] },
  mirror: { folders: ['shared'], packages: [] },
  cloud: { folders: ['shared'], packages: [] },
  'cloud/alicloud': { folders: ['cloud', 'shared'], packages: ['@alicloud/*', '@darabonba/*', 'ali-oss'] },
  local: { folders: ['shared'], packages: ['http-proxy-3', 'mysql2'] },
  demo: { folders: ['shared'], packages: [] },
  rehearsal: { folders: ['cloud', 'cloud/alicloud', 'local', 'rollout', 'shared'], packages: [] },
  notify: { folders: ['shared'], packages: [] },
  shared: { folders: [], packages: [] },
}

const files = walk(source).filter((file) => file.endsWith('.ts'))
const imports = new Map(files.map((file) => [file, importsOf(file)]))
const problems = [...files.flatMap(violations), ...cycles()]
for (const problem of problems) console.error(problem)
console.log(`${files.length} files, ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1

function violations(file) {
  const name = relative(source, file)
  const [folder, rule] = ruleOf(name)
  return imports.get(file).flatMap((specifier) => {
    if (specifier.startsWith('node:')) return []
    if (!specifier.startsWith('.')) {
      const isAllowed = rule.packages.some((known) =>
        known.endsWith('*')
          ? specifier.startsWith(known.slice(0, -1))
          : specifier === known || specifier.startsWith(`${known}/`),
      )
      return isAllowed ? [] : [`src/${name}: may not import the package ${specifier}`]
    }
    const target = relative(source, resolve(dirname(file), specifier))
    const [targetFolder] = ruleOf(target)
    const isAllowed =
      targetFolder === folder ||
      (folder !== '' && target.startsWith(`${folder}/`)) ||
      rule.folders.some(
        (known) =>
          known === '*' ||
          target === known ||
          (target.startsWith(`${known}/`) && !(known === 'cloud' && target.startsWith('cloud/alicloud/'))),
      )
    return isAllowed ? [] : [`src/${name}: ${folder || 'src'} may not import ${target}`]
  })
}

function ruleOf(name) {
  const known = Object.keys(rules).filter(
    (folder) =>
      folder === '' || name.startsWith(`${folder}/`) || name === `${folder}.ts` || name.startsWith(`${folder}-`),
  )
  const best = known.sort((a, b) => b.length - a.length)[0]
  return [best, rules[best]]
}

function importsOf(file) {
  const text = readFileSync(file, 'utf8')
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"\n]*?from\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)\}\s*from\s*'([^']+)'/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4])
}

// A dynamic import ends a cycle at run time but not for a reader, so it counts as well.
function cycles() {
  const state = new Map()
  const found = []
  const visit = (file, path) => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      found.push(
        `cycle: ${[...path.slice(path.indexOf(file)), file].map((part) => relative(source, part)).join(' -> ')}`,
      )
      return
    }
    state.set(file, 'open')
    for (const specifier of imports.get(file) ?? []) {
      if (specifier.startsWith('.')) visit(resolve(dirname(file), specifier), [...path, file])
    }
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  return found
}

function walk(directory) {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
}
