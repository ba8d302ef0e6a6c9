import type { Listener } from '../cloud/load-balancer.ts'
import type { Clock } from '../shared/clock.ts'
import { quote } from './script-parts.ts'
import type { InstanceRuns, InstanceScript } from './instance-runs.ts'

/** The API's default for `requestTimeoutSeconds`. */
const defaultRequestTimeoutMs = 60_000
/** Established TCP connections outlive any request; without a limit of the listener the client's own word must do. */
const defaultConnectionDrainMs = 60_000

/**
 * The longest time after which no request can be on a server whose weight is 0. A layer-7 listener answers 504 at
 * its request time-out, so nothing lasts longer; a layer-4 listener gives connections its own drain time.
 */
export function drainBoundMs(
  listeners: readonly Pick<Listener, 'protocol' | 'requestTimeoutSeconds' | 'connectionDrainSeconds'>[],
): number {
  const bounds = listeners.map((listener) => {
    if (listener.protocol === 'http' || listener.protocol === 'https')
      return toMs(listener.requestTimeoutSeconds) ?? defaultRequestTimeoutMs
    return toMs(listener.connectionDrainSeconds) ?? defaultConnectionDrainMs
  })
  return Math.max(0, ...bounds)
}

const toMs = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds * 1_000)

export interface DrainRequest {
  runs: InstanceRuns
  clock: Clock
  instanceId: string
  /** Ports that the application listens on. */
  ports: readonly number[]
  boundMs: number
  onWaiting?: (connections: number | undefined, waitedMs: number) => void
  signal?: AbortSignal
}

export interface Drained {
  /** `idle`: no connection was left; `bound`: the time after which none can matter has passed. */
  reason: 'idle' | 'bound'
  waitedMs: number
  connections?: number
}

/** One look is this long at most, so that there is news to show. */
const lookSeconds = 10

/**
 * Waits until no request can be on the server any more: its own connection count says so twice in a row, or the
 * listeners' bound has passed. Call it after weight 0 was read back. Counts nothing when the instance cannot.
 */
export async function waitUntilDrained(request: DrainRequest): Promise<Drained> {
  const { runs, clock, instanceId, ports, boundMs, signal } = request
  const startedAt = clock.monotonic()
  const waited = () => clock.monotonic() - startedAt
  for (;;) {
    const leftMs = boundMs - waited()
    if (leftMs <= 0) return { reason: 'bound', waitedMs: waited() }
    const result = await runs.run(
      instanceId,
      connectionsScript(ports, Math.min(lookSeconds, Math.ceil(leftMs / 1_000))),
      signal,
    )
    const connections = connectionsIn(result.output)
    if (connections === 0) return { reason: 'idle', waitedMs: waited(), connections }
    request.onWaiting?.(connections, waited())
    if (connections === undefined) {
      await clock.sleep(Math.max(0, boundMs - waited()), signal)
      return { reason: 'bound', waitedMs: waited() }
    }
  }
}

/** Counts established connections to the ports until there are none twice in a row, or `seconds` have passed. */
export function connectionsScript(ports: readonly number[], seconds: number): InstanceScript {
  const filter = ports.map((port) => `sport = :${port}`).join(' or ')
  const hexPorts = ports.map((port) => port.toString(16).toUpperCase().padStart(4, '0')).join(' ')
  return {
    name: 'alicloud-deploy-connections',
    timeoutSeconds: seconds + 30,
    text: `FILTER=${quote(filter)}
HEX_PORTS=${quote(hexPorts)}
LIMIT='${seconds}'
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
idle=0 end=$(( $(date +%s) + LIMIT ))
while :; do
  count=$(established)
  if [ "$count" -eq 0 ]; then idle=$((idle + 1)); else idle=0; fi
  [ "$idle" -ge 2 ] && break
  [ "$(date +%s)" -ge "$end" ] && break
  sleep 0.3
done
[ "$idle" -ge 2 ] || [ "$count" -gt 0 ] || count=1
echo "acd connections=$count"
`,
  }
}

function connectionsIn(output: string): number | undefined {
  const found = /^acd connections=(\d+)$/m.exec(output)
  return found ? Number(found[1]) : undefined
}
