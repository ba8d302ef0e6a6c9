// What provisioning costs: calls of the API, time against the critical path, CPU and memory, on the virtual clock.
// node bench/provision.mjs [--runs 5] [--json]    (needs Node.js 24: it runs the sources)
// The makespan is how long the run takes when calls take no time and changes take as long as in the local cloud; the
// critical path is the longest chain of the plan's actions, each as long as it took with its waits: the ratio shows what the
// order of the actions costs, not how late a wait notices that it is over.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    child: { type: 'string' },
  },
})

if (values.child !== undefined) await measure(Number(values.child))
else report()

/** One process per size, so that the memory of one does not show in the other. */
function report() {
  const own = join(root, 'node_modules/node/bin/node')
  const node = Number(process.versions.node.split('.')[0]) >= 24 || !existsSync(own) ? process.execPath : own
  const rows = [2, 100].flatMap((count) =>
    median(
      Array.from({ length: Number(values.runs) }, () =>
        JSON.parse(
          execFileSync(node, [fileURLToPath(import.meta.url), '--child', String(count)], { encoding: 'utf8' }),
        ),
      ),
    ),
  )
  if (values.json) return console.log(JSON.stringify(rows, undefined, 2))
  console.log('| environment | run | calls | changing | makespan | critical path | ratio | CPU | heap | peak RSS |')
  console.log('|---|---|---|---|---|---|---|---|---|---|')
  for (const row of rows) {
    const times = [seconds(row.makespanMs), seconds(row.criticalMs), ratio(row)]
    const machine = [`${Math.round(row.cpuMs)} ms`, mebibytes(row.heapBytes), mebibytes(row.rssBytes)]
    console.log(`| ${[`${row.count} instances`, row.run, row.calls, row.mutating, ...times, ...machine].join(' | ')} |`)
  }
}

async function measure(count) {
  const { InfraCloud } = await import('../__tests__/support/infra-cloud.ts')
  const { runInfra, todoSettings } = await import('../__tests__/support/infra-command.ts')
  const settings = { ...todoSettings, infrastructure: { ...todoSettings.infrastructure, instances: { count } } }
  // Compiles everything once, as the figures are about the work and not about loading.
  await runInfra(new InfraCloud(), 'provision', { settings: todoSettings })
  const infra = new InfraCloud()
  const rows = []
  for (const [run, command, options] of [
    ['create', 'provision', {}],
    ['no change', 'provision', {}],
    ['destroy', 'destroy', { yes: true, 'allow-destroy': ['database'] }],
  ]) {
    const took = new Map()
    const reporter = {
      emit: ({ subject, data }) => data?.durationMs !== undefined && took.set(subject, data.durationMs),
    }
    const [startedAt, cpu] = [infra.clock.monotonic(), process.cpuUsage()]
    const { plan, exitCode } = await runInfra(infra, command, { settings, options, reporter })
    if (exitCode !== 0) throw new Error(`${run} ended with ${exitCode}`)
    const { user, system } = process.cpuUsage(cpu)
    rows.push({
      count,
      run,
      calls: infra.calls.length,
      mutating: infra.mutating().length,
      makespanMs: infra.clock.monotonic() - startedAt,
      criticalMs: longestChain(plan.actions, took),
      cpuMs: (user + system) / 1_000,
      heapBytes: process.memoryUsage().heapUsed,
      rssBytes: process.resourceUsage().maxRSS * 1_024,
    })
  }
  console.log(JSON.stringify(rows))
}

/**
 * The longest chain of actions that wait for each other, VSwitches of a VPC one after the other as the vendor wants
 * it; an action without an entry took no time.
 */
function longestChain(actions, took) {
  const byKey = new Map(actions.map((action) => [action.key, action]))
  const switches = actions.filter(({ kind }) => kind === 'vswitch')
  const ends = new Map()
  const endOf = (action) => {
    if (!ends.has(action.key)) {
      const queue = action.kind === 'vswitch' ? switches.slice(0, switches.indexOf(action)) : []
      const before = [...action.after.flatMap((key) => byKey.get(key) ?? []), ...queue].map(endOf)
      ends.set(action.key, Math.max(0, ...before) + (took.get(action.key) ?? 0))
    }
    return ends.get(action.key)
  }
  return Math.max(0, ...actions.map(endOf))
}

function median(runs) {
  return runs[0].map((row, index) => {
    const middle = (name) =>
      runs.map((each) => each[index][name]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)]
    return { ...row, cpuMs: middle('cpuMs'), heapBytes: middle('heapBytes'), rssBytes: middle('rssBytes') }
  })
}

function ratio({ makespanMs, criticalMs }) {
  return criticalMs === 0 ? '-' : (makespanMs / criticalMs).toFixed(3)
}

function seconds(ms) {
  return `${(ms / 1_000).toFixed(2)} s`
}

function mebibytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`
}
