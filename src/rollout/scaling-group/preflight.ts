import { formatProblem, PreflightError, type Problem } from '../../shared/errors.ts'
import { groupOf, takesRequests, type FleetLayout } from '../traffic/fleet.ts'
import type { ReleaseId } from '../state/journal.ts'
import { countOf, type RotationSettings } from '../plan.ts'
import { isActive, isRefreshable, refreshLimits, untouchedServers } from './plan.ts'
import type { GroupView } from './view.ts'
import { isServing } from '../instance/server-state.ts'
import { groupKey } from '../traffic/weights.ts'

interface RefreshWish {
  want: ReleaseId
  skip: ReadonlySet<string>
  settings: RotationSettings
}

/** Everything that keeps a refresh from replacing the group. Throws PreflightError; says what it would leave alone. */
export function checkScalingGroup(
  view: GroupView,
  request: RefreshWish,
  seen: { layout: FleetLayout; tagged: FleetLayout['instances']; ownRefreshes: ReadonlySet<string> },
): string[] {
  const { problems, notices } = untouchedServers(view.members, seen.tagged, request.skip)
  problems.push(...groupProblems(view, request, seen))
  if (problems.length === 0) return notices
  throw new PreflightError(problems.map(formatProblem).join('\n'), {
    code: 'E_UNSAFE_PLAN',
    ...(problems[0]!.fix ? { fix: problems[0]!.fix } : {}),
    context: { problems },
  })
}

function groupProblems(
  view: GroupView,
  { want, settings }: RefreshWish,
  { layout, ownRefreshes }: { layout: FleetLayout; ownRefreshes: ReadonlySet<string> },
): Problem[] {
  const { group, refresh, members } = view
  const problems = refreshLimits(settings, members)
  // What an unfinished run of ours took away comes back with this one.
  if (ownRefreshes.size === 0) problems.push(...tooFewServing(view, settings, layout))
  if (!group.isActive)
    problems.push({ message: `scaling group ${group.id} is not active`, fix: 'enable it in the console or by API' })
  if (refresh && isActive(refresh) && refresh.imageId !== want.digest && !ownRefreshes.has(refresh.id))
    problems.push({
      message: `the instance refresh ${refresh.id} of ${group.id} is ${refresh.status} and was not started by this tool`,
      fix: 'wait until it ends, or cancel it',
    })
  const used = new Set(layout.groups.map(groupKey))
  for (const listener of layout.loadBalancers.flatMap(({ listeners }) => listeners))
    if (takesRequests(listener) && used.has(groupKey(groupOf(listener))) && listener.healthCheck.kind === 'off')
      problems.push({
        message: `listener ${listener.protocol}:${listener.port} of ${listener.loadBalancerId} has no health check, so nothing tells when a new instance may get traffic`,
        fix: 'switch the health check on',
      })
  return problems
}

/** A group that nothing serves in yet may be renewed, as a fleet may; one below its floor may not. */
function tooFewServing(
  { members, servers }: GroupView,
  { minHealthy }: RotationSettings,
  layout: FleetLayout,
): Problem[] {
  if (layout.groups.length === 0) return []
  const total = members.filter(isRefreshable).length
  const serving = servers.filter((server) => isServing(server)).length
  const least = countOf(minHealthy, total, 'up')
  if (serving === 0 || serving >= least) return []
  return [
    {
      path: 'rollout.minHealthy',
      message: `only ${serving} of ${total} instances serve now, minHealthy ${minHealthy} asks for ${least}: the group is already below it`,
      fix: `repair the instances first, or give --min-healthy ${serving}`,
    },
  ]
}
