import type { LocalCore } from '../core.ts'
import { balance, watchMembers } from './balance.ts'
import { isRunning } from './lookup.ts'
import { instanceRefreshes, scalingActivities, scalingGroups, scalingInstances } from './records.ts'

/** Ends what scaling groups were doing when the cloud ended as failed, and lets active groups go on. */
export function settleScaling(core: LocalCore): void {
  const { store } = core
  const endedAtMs = core.clock.now()
  for (const activity of scalingActivities(store).filter((each) => each.status === 'InProgress')) {
    scalingActivities(store).update(activity, {
      status: 'Failed',
      statusMessage: 'The cloud was restarted.',
      endedAtMs,
    })
  }
  for (const refresh of instanceRefreshes(store).filter((each) => isRunning(each.status))) {
    instanceRefreshes(store).update(refresh, { status: 'Failed', detail: 'The cloud was restarted.', endedAtMs })
  }
  for (const member of scalingInstances(store).filter(
    (each) => each.state === 'Pending' || each.state === 'Removing',
  )) {
    scalingInstances(store).update(member, { state: 'InService' })
  }
  const groups = scalingGroups(store).all()
  if (groups.length > 0) watchMembers(core)
  for (const group of groups) {
    if (group.lifecycleState === 'Deleting') scalingGroups(store).delete(group.id)
    else balance(core, group, 'The cloud was restarted.')
  }
}
