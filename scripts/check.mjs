// Format, lint with types and import boundaries, types, dead files and unused dependencies: one command, one exit code.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeOf } from './node-versions.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const node = nodeOf(24)
const checks = [
  ['types', 'typescript/bin/tsc', ['-p', '.', '--noEmit']],
  ['types of tests', 'typescript/bin/tsc', ['-p', '__tests__']],
  [
    'lint',
    'oxlint/bin/oxlint',
    ['--type-aware', '--deny-warnings', 'src', '__tests__', 'scripts', 'bench', 'examples/todo-app/src'],
  ],
  ['boundaries', null, ['scripts/check-boundaries.mjs']],
  ['generated documents', null, ['scripts/gen-docs.mjs', '--check']],
  ['dead code', 'knip/bin/knip.js', ['--no-progress']],
  ['format', 'oxfmt/bin/oxfmt', ['--check', 'src', '__tests__', 'scripts', 'bench', 'examples/todo-app/src']],
]
const asked = process.argv.slice(2)
let failed = 0
for (const [name, script, words] of checks) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const started = Date.now()
  const file = script === null ? [] : [join(root, 'node_modules', script)]
  const { status } = spawnSync(node, [...file, ...words], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (status !== 0) failed++
}
process.exitCode = failed === 0 ? 0 : 1
