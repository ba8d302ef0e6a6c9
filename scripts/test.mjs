// `npm test`, from nothing: installs what the tests need, builds, checks dist/, lints, runs every test on Node 24, and
// starts the bundle on Node 20 and 22. Words after it go to vitest: `npm test -- --project unit`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm, nodeOf } from './node-versions.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const words = process.argv.slice(2)
const started = Date.now()
/** More failed files than this are no bad luck. */
const mostTriedAgain = 5

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
  stage(['tests', ...kind.filter((word) => word !== '--project')].join(' '), () => test([...kind, ...words]))
for (const major of [20, 22]) stage(`bundle on Node ${major}`, () => run(nodeOf(major), ['scripts/smoke.mjs']))
console.log(`all done in ${Math.round((Date.now() - started) / 1000)} s`)

function stage(name, work) {
  const began = Date.now()
  console.log(`== ${name}`)
  work()
  console.log(`== ${name}: ok (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}

/**
 * Runs tests. In CI, files with real processes and real time in which one failed get a second try, named here: a busy
 * shared machine must not stop a release, and a file that needs it twice is a bug to be filed. It is the whole file, in a
 * process of its own, because its tests build on one another.
 */
function test(words) {
  const { status, failed } = vitest(words)
  if (status === 0) return
  const isWorthAnother = process.env.CI && failed.length > 0 && failed.length <= mostTriedAgain
  if (!isWorthAnother || failed.some((file) => file.includes('/unit/'))) fail(['vitest', ...words], status)
  console.log(`== second try of ${failed.join(', ')}`)
  const again = vitest([...words, ...failed])
  if (again.status !== 0) fail(['vitest', ...failed], again.status)
}

/** How vitest ended, and the files in which a test failed. */
function vitest(words) {
  const directory = mkdtempSync(join(tmpdir(), 'acd-report-'))
  const report = join(directory, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const { status } = start(node, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...words])
    const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : []
    return {
      status,
      failed: results.filter((file) => file.status === 'failed').map(({ name }) => relative(root, name)),
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function run(command, words) {
  const { status } = start(command, words)
  if (status !== 0) fail(words, status)
}

function start(command, words) {
  return spawnSync(command, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}

function fail(words, status) {
  console.error(`FAILED: ${words.join(' ')} (exit ${status})`)
  process.exit(status ?? 1)
}
