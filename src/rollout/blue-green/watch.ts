import { formatDuration } from '../../shared/duration.ts'
import { firstGreen, type Pair } from './plan.ts'
import { afterSwitch, type ProveParts } from './prove.ts'
import { objectionsInBake } from '../guard/guard-questions.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import { isServing } from '../instance/server-state.ts'
import type { RolloutSession } from '../session.ts'

/** Time between looks at the new instances during the bake. */
const bakeLookMs = 5_000

/** After a switch the new instances must get healthy on every listener, and stay so during the bake; returns those that do not. */
export async function watchGreens(
  session: RolloutSession,
  request: ProveParts & { bakeMs: number },
  pairs: readonly Pair[],
): Promise<FailedServer[]> {
  const { admitTimeoutMs, bakeMs } = request
  const unhooked = await afterSwitch(session, request, pairs)
  if (unhooked.length > 0) return unhooked
  const { clock, reporter, pollIntervalMs } = session.context
  const ids = pairs.flatMap(({ green }) => (green ? [green.instanceId] : []))
  const bad = async () => {
    const { servers } = await session.view.observe()
    return ids
      .flatMap((id) => servers.get(id) ?? [])
      .filter((server) => server.backends.some((one) => one.weight > 0) && !isServing(server))
  }
  const deadline = clock.monotonic() + admitTimeoutMs
  while ((await bad()).length > 0 && clock.monotonic() < deadline) await clock.sleep(pollIntervalMs, session.signal)
  if (bakeMs > 0)
    reporter.emit({
      type: 'notice',
      message: `all traffic is on the new instances; watching them for ${formatDuration(bakeMs)}`,
    })
  const until = clock.monotonic() + bakeMs
  for (;;) {
    const lost = await bad()
    const reason = 'stopped being healthy for the load balancer after the switch'
    if (lost.length > 0) return lost.map((server) => failedServer(server, 'after', { code: 'E_BAKE_FAILED', reason }))
    const objections = await objectionsInBake(session, firstGreen(pairs))
    if (objections.length > 0) return objections
    const leftMs = until - clock.monotonic()
    if (leftMs <= 0) return []
    await clock.sleep(Math.min(bakeLookMs, leftMs), session.signal)
  }
}
