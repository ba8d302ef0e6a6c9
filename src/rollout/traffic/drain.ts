import type { Listener } from '../../cloud/load-balancer.ts'
import type { Clock } from '../../shared/clock.ts'
import { formatDuration } from '../../shared/duration.ts'
import { quote } from '../instance/script-parts.ts'
import type { InstanceRuns, InstanceScript } from '../instance/instance-runs.ts'

/** The API's default for `requestTimeoutSeconds`. */
const defaultRequestTimeoutMs = 60_000
/** Established TCP connections outlive any request; without a limit of the listener the client's own word must do. */
const defaultConnectionDrainMs = 60_000

/** No API says how long the balancer remembers a cookie of the application; no cookie of its own can last longer than this. */
const longestCookieMs = 86_400_000
/**
 * A server that gets requests of old sessions has no connection between two of them, so that two looks prove nothing. Whoever
 * uses a page asks again within this time; who does not is waited for by the bound only.
 */
const stickyQuietMs = 10_000

type DrainListener = Pick<Listener, 'protocol' | 'requestTimeoutSeconds' | 'connectionDrainSeconds' | 'stickySession'>

/** When a server with weight 0 counts as drained, milliseconds. */
export interface DrainLimits {
  /** After so long nothing can be on it any more, whatever its connections say. */
  boundMs: number
  /** No connection may be seen for so long; 0 for twice in a row. */
  quietMs: number
}

/** What the listeners guarantee; `timeoutMs` is the user's own word and takes the place of the bound. */
export function drainLimits(listeners: readonly DrainListener[], timeoutMs?: number): DrainLimits {
  const isSticky = listeners.some((listener) => stickyLagMs(listener) > 0)
  return { boundMs: timeoutMs ?? drainBoundMs(listeners), quietMs: isSticky ? stickyQuietMs : 0 }
}

/** How long requests of old sessions may come to a server after its weight became 0: as long as their cookie lives. */
export function stickyLagMs({ protocol, stickySession }: Pick<DrainListener, 'protocol' | 'stickySession'>): number {
  if (!stickySession || (protocol !== 'http' && protocol !== 'https')) return 0
  return stickySession.kind === 'insert' ? stickySession.timeoutSeconds * 1_000 : longestCookieMs
}

/**
 * The longest time after which no request can be on a server whose weight is 0. A layer-7 listener answers 504 at
 * its request time-out, so nothing lasts longer than that after the last cookie that leads there; a layer-4 listener gives
 * connections its own drain time. That a cookie does not reach a server without weight is documented nowhere.
 */
export function drainBoundMs(listeners: readonly DrainListener[]): number {
  return Math.max(0, ...listeners.map((listener) => requestBoundMs(listener) + stickyLagMs(listener)))
}

/** The longest that one request, or a connection of layer 4, can last. */
export function requestBoundMs(listener: DrainListener): number {
  if (listener.protocol === 'http' || listener.protocol === 'https')
    return toMs(listener.requestTimeoutSeconds) ?? defaultRequestTimeoutMs
  return toMs(listener.connectionDrainSeconds) ?? defaultConnectionDrainMs
}

const toMs = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds * 1_000)

export interface DrainRequest {
  runs: InstanceRuns
  clock: Clock
  instanceId: string
  /** Ports that the application listens on. */
  ports: readonly number[]
  boundMs: number
  /** No connection may be seen for so long; two looks without one are enough where it is absent or 0. */
  quietMs?: number
  onWaiting?: (connections: number | undefined, waitedMs: number) => void
  signal?: AbortSignal
}

export interface Drained {
  /** `idle`: no connection was left; `bound`: the time after which none can matter has passed. */
  reason: 'idle' | 'bound'
  waitedMs: number
  connections?: number
}

/** What could not be told may be told later: a bound of hours is not waited for because one look failed. */
export const blindLookMs = 60_000

/** One look is this long at most, so that there is news to show; longer where it has to see silence. */
const lookSeconds = 10

/**
 * Waits until no request can be on the server any more: its own connection count says so twice in a row, or the
 * listeners' bound has passed. Call it after weight 0 was read back. Where the instance cannot count, it is asked again each minute.
 */
export async function waitUntilDrained(request: DrainRequest): Promise<Drained> {
  const { runs, clock, instanceId, ports, boundMs, quietMs = 0, signal } = request
  const lookForSeconds = lookSeconds + 2 * Math.ceil(quietMs / 1_000)
  const startedAt = clock.monotonic()
  const waited = () => clock.monotonic() - startedAt
  for (;;) {
    const leftMs = boundMs - waited()
    if (leftMs <= 0) return { reason: 'bound', waitedMs: waited() }
    const result = await runs.run(
      instanceId,
      connectionsScript(ports, Math.min(lookForSeconds, Math.ceil(leftMs / 1_000)), Math.ceil(quietMs / 1_000)),
      signal,
    )
    const connections = connectionsIn(result.output)
    if (connections === 0) return { reason: 'idle', waitedMs: waited(), connections }
    request.onWaiting?.(connections, waited())
    if (connections === undefined) await clock.sleep(Math.min(blindLookMs, Math.max(0, boundMs - waited())), signal)
  }
}

/** What to say while a drain lasts. */
export const describeDrain = (connections: number | undefined, waitedMs: number, boundMs: number): string =>
  connections === undefined
    ? `connections cannot be counted; waiting ${formatDuration(boundMs)}`
    : `still ${connections} connections, waited ${formatDuration(waitedMs)} of ${formatDuration(boundMs)}`

/** Counts established connections to the ports until there are none twice in a row and for `quietSeconds`, or `seconds` have passed. */
export function connectionsScript(ports: readonly number[], seconds: number, quietSeconds = 0): InstanceScript {
  const filter = ports.map((port) => `sport = :${port}`).join(' or ')
  const hexPorts = ports.map((port) => port.toString(16).toUpperCase().padStart(4, '0')).join(' ')
  return {
    name: 'alicloud-deploy-connections',
    timeoutSeconds: seconds + 30,
    text: `FILTER=${quote(filter)}
HEX_PORTS=${quote(hexPorts)}
LIMIT='${seconds}'
QUIET='${quietSeconds}'
address=$(hostname -i | cut -d' ' -f1)
if command -v ss >/dev/null; then
  established() { ss -Htn state established src "$address" and "( $FILTER )" | wc -l; }
elif [ -r /proc/net/tcp ]; then
  # The kernel writes the four bytes of an address backwards, and 01 for an established connection.
  hex_address=$(echo "$address" | { IFS=. read -r a b c d; printf '%02X%02X%02X%02X' "$d" "$c" "$b" "$a"; })
  established() {
    cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | awk -v ports="$HEX_PORTS" -v address="$hex_address" '
      $4 == "01" { split($2, at, ":"); if (substr(at[1], length(at[1]) - 7) == address && index(ports, at[2])) count++ }
      END { print count + 0 }'
  }
else
  echo 'acd connections=unknown'
  exit 0
fi
now=$(date +%s)
idle=0 since=$now end=$((now + LIMIT)) quiet=
while :; do
  count=$(established) now=$(date +%s)
  if [ "$count" -eq 0 ]; then idle=$((idle + 1)); else idle=0 since=$now; fi
  [ "$idle" -ge 2 ] && [ $((now - since)) -ge "$QUIET" ] && quiet=yes && break
  [ "$now" -ge "$end" ] && break
  sleep 0.3
done
[ -n "$quiet" ] || [ "$count" -gt 0 ] || count=1
echo "acd connections=$count"
`,
  }
}

function connectionsIn(output: string): number | undefined {
  const found = /^acd connections=(\d+)$/m.exec(output)
  return found ? Number(found[1]) : undefined
}
