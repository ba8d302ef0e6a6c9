import { deployOnOtherPort, undoPortSwitch } from '../../src/rollout/blue-green/deployment.ts'
import { readHistory, releaseBefore } from '../../src/rollout/state/history.ts'
import { readJournal } from '../../src/rollout/state/journal.ts'
import { openSession } from '../../src/rollout/session.ts'
import { silentReporter } from '../../src/shared/reporter.ts'
import { RenewalCloud } from './renewal-cloud.ts'
import { images, ScalingStage } from './scaling-stage.ts'
import { PortsProcess, SimulatedPorts } from './simulated-ports.ts'
import type { KillPlan } from './simulated-process.ts'
import { nextCommands, type CommandEnd, type NextCommand, type Stage, type Strategy } from './simulated-stage.ts'

const lockMs = 90_000
const pollIntervalMs = 1_000

/** A kill as the local cloud in this process knows it. */
const killOf = (kill: KillPlan | undefined) =>
  kill
    ? {
        killAfter: kill.atCall,
        isKilledByChanges: kill.isOfChanges === true,
        lastCall: kill.moment === 'after' ? ('has-effect' as const) : ('is-lost' as const),
      }
    : {}

const endOf = (end: object & { error?: unknown }): CommandEnd =>
  !('error' in end) ? 'ended' : (end.error as Error).name === 'Killed' ? 'killed' : { threw: end.error }

const isNothingToGoBackTo = (end: CommandEnd) =>
  typeof end === 'object' && (end.threw as { code?: string }).code === 'E_NO_PREVIOUS_RELEASE'

const thrown = (last: NextCommand, end: CommandEnd): string[] =>
  typeof end === 'object' && !(last === 'rollback' && isNothingToGoBackTo(end))
    ? [`${last} threw ${String((end.threw as Error).stack)}`]
    : []

/** `blue-green` on new instances, or `rolling-deploy` with `update: replace`, as whole commands on the local cloud. */
export function renewal(command: 'blue-green' | 'rolling-deploy'): Strategy {
  const own = [100, 60, 0]
  const count = own.length
  const rollout = command === 'blue-green' ? { bake: '20s' } : { surge: '1', bake: '5s' }
  return {
    next: nextCommands,
    isKilledByChanges: true,
    async start() {
      const cloud = await RenewalCloud.start(count, ['v1', 'v2', 'v3'])
      cloud.most = command === 'blue-green' ? 2 * count : count + 1
      cloud.setWeights(own)
      await cloud.addForeign(70)
      return {
        async run(next, kill) {
          const words = { rollout, ...killOf(kill) }
          return endOf(
            await (next === 'same' || next === 'newer'
              ? cloud.run(command, { ...words, release: next === 'same' ? 'v2' : 'v3' })
              : cloud.run(next, words)),
          )
        },
        rest: () => cloud.infra.clock.advance(lockMs),
        async problems(last, end) {
          const picture = cloud.picture()
          const version = picture[0]?.split(' ')[1] ?? 'nothing'
          const wanted = { same: ['v2'], newer: ['v3'], recover: ['v1', 'v2'], rollback: ['v1'] }[last]
          const expected = own.map((weight, index) => `instance-${index + 1} ${version} ${weight}`)
          // Killed before its first word it has left nothing to go back from, at most a lock.
          if (isNothingToGoBackTo(end)) await cloud.mustEnd('recover', { rollout })
          const { unfinished, held } = (await cloud.mustEnd('status')).extra! as {
            unfinished: unknown
            held: unknown[]
          }
          cloud.monitor.checkEnd()
          return [
            ...thrown(last, end),
            ...(wanted.includes(version) ? [] : [`${version} serves after ${last}`]),
            ...(picture.join() === expected.join() ? [] : [`the fleet is ${picture.join(', ')}`]),
            ...(unfinished || held.length > 0 ? ['something is still half done'] : []),
            ...cloud.violations.splice(0),
          ]
        },
      } satisfies Stage
    },
  }
}

/** A scaling group that the cloud's own engine renews, beside somebody else's server. */
export function scalingGroup(): Strategy {
  return {
    next: nextCommands,
    isKilledByChanges: true,
    async start() {
      const stage = await ScalingStage.start()
      await stage.seedHistory('v1')
      // The cloud's engine makes as many new ones at once as there are in a batch, here one.
      stage.monitor.most = 4
      return {
        run: async (next, kill) => {
          const end = await stage.command(next, killOf(kill))
          return end.kind === 'threw' ? endOf(end) : 'ended'
        },
        rest: () => stage.pass(lockMs),
        async problems(last, end) {
          const now = [...new Set(stage.imagesNow())]
          const wanted = { same: ['v2'], newer: ['v3'], recover: ['v1', 'v2'], rollback: ['v1'] } as const
          const isWanted = wanted[last].some((version) => images[version] === now[0])
          const { open } = await readJournal(stage.objects)
          return [
            ...thrown(last, end),
            ...(now.length === 1 && isWanted ? [] : [`instances are made of ${now.join(', ')} after ${last}`]),
            ...(stage.configuredImage() === now[0] ? [] : [`new ones would be made of ${stage.configuredImage()}`]),
            ...(stage.serving() === 3 ? [] : [`${stage.serving()} serve`]),
            ...(open ? ['something is still half done'] : []),
            ...stage.monitor.violations,
          ]
        },
      } satisfies Stage
    },
  }
}

/** Two versions side by side on two ports of the same instances. */
export function ports(): Strategy {
  const own = [100, 60, 0, 30]
  return {
    next: nextCommands,
    start() {
      const fleet = new SimulatedPorts(own, 'v1')
      return Promise.resolve({
        run: (next, kill) => runOnPorts(fleet, next, kill),
        rest: () => fleet.clock.advance(lockMs),
        async problems(last, end) {
          const serving = Object.entries(fleet.serving())
          const version = serving[0]![1][0]!.split(' ')[0]!
          const wanted = { same: ['v2'], newer: ['v3'], recover: ['v1', 'v2'], rollback: ['v1'] }[last]
          const { open, held } = await fleet.clock.run(readJournal(fleet.store))
          const isWhole = serving.every(([, backends], index) => backends.join() === `${version} ${own[index]}`)
          return [
            ...thrown(last, end),
            ...(wanted.includes(version) ? [] : [`${version} serves after ${last}`]),
            ...(isWhole ? [] : [`the fleet is ${JSON.stringify(fleet.serving())}`]),
            ...(open || held.length > 0 ? ['something is still half done'] : []),
            ...(fleet.machines.every(({ units }) => units.size === 1) ? [] : ['two versions still run']),
            ...fleet.violations,
          ]
        },
      } satisfies Stage)
    },
  }
}

/** As `blue-green --ports`, `recover` and `rollback` do it. */
async function runOnPorts(fleet: SimulatedPorts, next: NextCommand, kill: KillPlan | undefined): Promise<CommandEnd> {
  const process = new PortsProcess(fleet, kill)
  const work = async (): Promise<CommandEnd> => {
    const session = await openSession({
      cloud: process,
      store: process.store,
      clock: process.clock,
      reporter: silentReporter,
      signal: new AbortController().signal,
      pollIntervalMs,
      environmentTag: 'app/sim',
      holder: { runId: next, command: 'blue-green' },
      ifLocked: 'wait',
      lockWaitMs: 24 * 3_600_000,
    })
    try {
      const { open } = session.journal.state
      const history = await readHistory(process.store)
      const back = open?.command === 'rollback' ? open.want : (open?.from ?? releaseBefore(history, 'v2'))
      const version = { same: 'v2', newer: 'v3', recover: 'v2', rollback: back?.version ?? 'v1' }[next]
      const request = { ...requestOf(version), command: next === 'rollback' ? 'rollback' : 'blue-green', runId: next }
      if (next === 'recover') {
        if (!open?.ports) return 'ended'
        const { isTakenBack } = await undoPortSwitch(session, request, open.ports)
        if (!isTakenBack) await deployOnOtherPort(session, { ...request, command: 'recover' })
        return 'ended'
      }
      if (next === 'rollback' && open?.ports && open.command !== 'rollback') {
        const { isTakenBack } = await undoPortSwitch(session, request, open.ports)
        if (isTakenBack) return 'ended'
      }
      await deployOnOtherPort(session, { ...request, from: { version: 'v1' } })
      return 'ended'
    } finally {
      await session.close()
    }
  }
  return fleet.clock.run(
    Promise.race([
      work().catch((error: unknown): CommandEnd => ({ threw: error })),
      process.killed.then((): CommandEnd => 'killed'),
    ]),
  )
}

function requestOf(version: string) {
  const script = (name: string, port: number) => ({
    name: `alicloud-deploy-${name}`,
    timeoutSeconds: 60,
    text: `PORT='${port}'\nRELEASE='${version}'\n`,
  })
  return {
    want: { version },
    ports: [8080, 8081] as const,
    prepare: async () => [],
    startOn: (port: number) => script('port-start', port),
    checkOn: (port: number) => ({ ...script('check', port), looks: { leastMs: 2_000, everyMs: 250 } }),
    freshForMs: 2_000,
    stopOn: (port: number) => script('port-stop', port),
    drainBoundMs: 60_000,
    admitTimeoutMs: 60_000,
    bakeMs: 5_000,
    isOldKept: false,
  }
}
