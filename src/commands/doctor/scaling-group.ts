import type { Cloud } from '../../cloud/cloud.ts'
import type { EnvironmentSettings } from '../../config/schema.ts'
import { findFleet } from '../../rollout/traffic/fleet.ts'
import { isRefreshable, refreshLimits, untouchedServers } from '../../rollout/scaling-group/plan.ts'
import { findScalingGroup, layoutOf, observeGroup } from '../../rollout/scaling-group/view.ts'
import { finding, type Finding } from './finding.ts'
import { rotationSettings } from '../rollout-context.ts'

/**
 * Whether an instance refresh would reach every server of the environment, and can do what the settings ask for. The
 * vendor leaves servers in standby, protected ones and those that were added by hand as they are.
 */
export async function checkScalingGroup(
  findings: Finding[],
  cloud: Cloud,
  { name, settings }: { name: string; settings: EnvironmentSettings },
): Promise<void> {
  const environmentTag = `${settings.app}/${name}`
  const found = await finding(findings, 'scaling group', async () => {
    const group = await findScalingGroup(cloud, { setting: settings.rollout.scalingGroup, environmentTag })
    const view = await observeGroup(cloud, group.id, await layoutOf(cloud, group, environmentTag))
    const { instances } = await findFleet(cloud, environmentTag)
    const count = view.members.filter(isRefreshable).length
    return [`${group.name || group.id}: an instance refresh renews ${count} instances`, { view, instances }] as const
  })
  if (!found) return
  const { problems, notices } = untouchedServers(found.view.members, found.instances, new Set())
  const add = (status: Finding['status']) => (problem: { message: string; fix?: string }) =>
    findings.push({
      name: 'scaling group',
      status,
      message: problem.message,
      ...(problem.fix ? { fix: problem.fix } : {}),
    })
  refreshLimits(rotationSettings(settings), found.view.members).forEach(add('fail'))
  problems.forEach(add('fail'))
  notices.map((message) => ({ message })).forEach(add('warn'))
}
