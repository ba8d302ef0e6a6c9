import { formatProblem, PreflightError, type Problem } from '../../shared/errors.ts'
import type { FleetLayout, Server } from '../traffic/fleet.ts'
import type { JournalState } from '../state/journal.ts'
import { countOf, limitsOfAnyFleet, type RotationLimits, type RotationSettings } from '../plan.ts'
import { candidatesOf, layoutProblems } from '../preflight.ts'

/** What has to be true of a fleet before it is replaced. Throws PreflightError with every reason found. */
export function checkReplacement(
  layout: FleetLayout,
  servers: readonly Server[],
  options: { settings: RotationSettings; surge: string; journal: JournalState; skip: ReadonlySet<string> },
): RotationLimits {
  const { settings, surge, skip } = options
  const total = servers.length
  const slots = countOf(surge, total, 'up')
  const minHealthy = countOf(settings.minHealthy, total, 'up')
  const problems = [...layoutProblems(layout, servers, options)]
  if (slots < 1)
    problems.push({
      path: 'rollout.surge',
      message: `surge ${surge} of ${total} servers is ${slots}: no new instance could stand beside the fleet`,
      fix: 'give --surge 1 or more',
    })
  if (minHealthy > total)
    problems.push({
      path: 'rollout.minHealthy',
      message: `minHealthy ${settings.minHealthy} is more than the ${total} servers there are`,
      fix: `give --min-healthy ${total} or less`,
    })
  if (layout.groups.length === 0)
    problems.push({
      path: 'release.update',
      message: 'there is no load balancer that could move the traffic to new instances',
      fix: 'use --update artifact or --update image, which keep the instances',
    })
  const asked = servers.filter(({ instanceId, name }) => !skip.has(instanceId) && !skip.has(name))
  for (const server of asked) problems.push(...serverProblems(layout, server))
  if (problems.length > 0)
    throw new PreflightError(problems.map(formatProblem).join('\n'), {
      code: 'E_UNSAFE_PLAN',
      ...(problems[0]!.fix ? { fix: problems[0]!.fix } : {}),
      context: { problems },
    })
  const batches = settings.batches?.map((size) => Math.max(1, countOf(size, total, 'down')))
  return {
    slots,
    minHealthy,
    ...(batches ? { batches } : {}),
    ...limitsOfAnyFleet(settings, { servers: candidatesOf(servers, options.journal), total }),
  }
}

function serverProblems({ instances }: FleetLayout, { instanceId, name, stand }: Server): Problem[] {
  const instance = instances.find(({ id }) => id === instanceId)
  const where = `${name} (${instanceId})`
  const skip = `give --skip ${instanceId}`
  return [
    ...(stand
      ? []
      : [{ message: `${where} has no key of \`provision\`, so nothing tells which place a new one takes`, fix: skip }]),
    ...(instance?.deletionProtection
      ? [{ message: `${where} is protected from deletion`, fix: `switch its deletion protection off, or ${skip}` }]
      : []),
    ...(instance?.isSubscription
      ? [{ message: `${where} is paid for a period and cannot be deleted before its end`, fix: skip }]
      : []),
  ]
}
