// `npm test`, from nothing: installs what the tests need, builds, checks dist/, lints, runs every test on Node 24, and
// starts the bundle on Node 20 and 22. Words after it go to vitest: `npm test -- --project unit`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm, nodeOf } from './node-versions.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const words = process.argv.slice(2)
const started = Date.now()

if (!existsSync(join(root, 'node_modules/vitest')))
  stage('install packages', () => npm(['install', '--no-save', '--no-audit', '--no-fund'], root))
const { installSystemPackages } = await import('./system-packages.mjs')
stage('system packages', () => installSystemPackages())
const node = nodeOf(24)
stage('check', () => run(node, ['scripts/check.mjs']))
stage('dist', () => run(node, ['scripts/check-dist.mjs']))
// The tests' child processes run the bundle: it is what the sources build, as was just seen, and starts faster.
process.env.ALICLOUD_DEPLOY_TEST_BUNDLE ??= join(root, 'dist/index.js')
// Unit tests compute and want the processors to themselves; the others mostly wait, and run several files at once.
const kinds = words.includes('--project')
  ? [[]]
  : [
      ['--project', 'unit'],
      ['--project', 'contract', '--project', 'e2e'],
    ]
for (const kind of kinds)
  stage(['tests', ...kind.filter((word) => word !== '--project')].join(' '), () =>
    run(node, ['node_modules/vitest/vitest.mjs', 'run', ...kind, ...words]),
  )
for (const major of [20, 22]) stage(`bundle on Node ${major}`, () => run(nodeOf(major), ['scripts/smoke.mjs']))
console.log(`all done in ${Math.round((Date.now() - started) / 1000)} s`)

function stage(name, work) {
  const began = Date.now()
  console.log(`== ${name}`)
  work()
  console.log(`== ${name}: ok (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}

function run(command, words) {
  const { status } = spawnSync(command, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) {
    console.error(`FAILED: ${words.join(' ')} (exit ${status})`)
    process.exit(status ?? 1)
  }
}
