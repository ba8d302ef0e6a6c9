import { jsonChecks, jsonFunction, partsWord } from './json-answer.ts'
import type { AppLayout, JsonMatch } from './script-parts.ts'

/** When an instance counts as healthy. */
export interface CheckRequest {
  consecutive: number
  intervalSeconds: number
  timeoutSeconds: number
  deadlineSeconds: number
  warmUpSeconds: number
}

/** The calls between the last answer of an application and the write of its server's weight may take this long. */
const shortestFreshMs = 2_000

/** How old the last answer may be when a server gets traffic: two intervals of the check, milliseconds. */
export const freshForMs = ({ intervalSeconds }: CheckRequest) => Math.max(shortestFreshMs, 2_000 * intervalSeconds)

/** Closer looks for a script's end would only cost calls. */
const shortestLookMs = 250

/** When to look for the end of a script that only checks, so that the age of its last answer is known. */
export const closeLooks = ({ intervalSeconds, consecutive, warmUpSeconds }: CheckRequest) => ({
  leastMs: 1_000 * (warmUpSeconds + (consecutive - 1) * intervalSeconds),
  everyMs: Math.max(shortestLookMs, 250 * intervalSeconds),
})

/** Shell functions that ask the application for health and version. */
export function askFunctions({ healthJson = [], versionField }: AppLayout): string {
  const isPath = versionField.startsWith('$')
  return `address=$(hostname -i | cut -d' ' -f1)
${healthJson.length > 0 || isPath ? `${jsonFunction}\n` : ''}${healthJson.length > 0 ? askJsonHealth(healthJson) : askHealth}
ask_version() {
  [ -n "$VERSION_PATH" ] || return 0
  body=$(curl -s -m "$1" "http://$address:$PORT$VERSION_PATH" | tr -d '\\r\\n')
  case $body in
    '{'*) printf %s "$body" | ${isPath ? `json_at ${partsWord(versionField)}` : readField} ;;
    *) if [ \${#body} -le 128 ]; then printf %s "$body"; else printf 'an answer of %s characters' \${#body}; fi ;;
  esac
}`
}

const readField = `sed -n 's/.*"'"$VERSION_FIELD"'"[[:space:]]*:[[:space:]]*"\\([^"]*\\).*/\\1/p'`

const askHealth = `ask_health() {
  if [ -z "$HEALTH_BODY" ]; then
    curl -s -o /dev/null -m "$1" -w '%{http_code}' "http://$address:$PORT$HEALTH_PATH"
    return
  fi
  answer=$(curl -s -m "$1" -w ' %{http_code}' "http://$address:$PORT$HEALTH_PATH" | tr -d '\\000')
  code=\${answer##* }
  case \${answer% *} in
    *"$HEALTH_BODY"*) printf %s "$code" ;;
    *) case $code in 2??) printf wrong-body ;; *) printf %s "$code" ;; esac ;;
  esac
}`

const askJsonHealth = (matches: readonly JsonMatch[]) => `ask_health() {
  answer=$(curl -s -m "$1" -w ' %{http_code}' "http://$address:$PORT$HEALTH_PATH" | tr -d '\\000')
  code=\${answer##* } answer=\${answer% *} wrong=''
  case $code in 2??) ;; *) printf %s "$code"; return ;; esac
${jsonChecks(matches)}
  printf %s "\${wrong:-$code}"
}`

/** The variables that `checkLoop` reads. */
export const checkValues = (check: CheckRequest) => ({
  CONSECUTIVE: check.consecutive,
  INTERVAL: check.intervalSeconds,
  CHECK_TIMEOUT: check.timeoutSeconds,
  DEADLINE: check.deadlineSeconds,
  WARM_UP: check.warmUpSeconds,
})

/**
 * Asks until the wanted version answered K times in a row, or the deadline passed; no longer than until systemd has
 * given up the unit that the variable WATCHED names.
 */
export const checkLoop = `[ "$WARM_UP" = 0 ] || sleep "$WARM_UP"
good=0 answers='' end=$(( $(date +%s) + DEADLINE ))
while :; do
  status=$(ask_health "$CHECK_TIMEOUT") version=''
  case $status in
    2??)
      version=$(ask_version "$CHECK_TIMEOUT")
      if [ -z "$VERSION_PATH" ] || [ "$version" = "$RELEASE" ]; then good=$((good + 1)); else good=0; fi ;;
    *) good=0 ;;
  esac
  answers="$answers $status"
  [ "$good" -ge "$CONSECUTIVE" ] && break
  ended=''
  if [ "$good" = 0 ] && [ -n "\${WATCHED:-}" ] && systemctl is-failed --quiet "$WATCHED" 9>&-; then
    ended=", and $WATCHED has ended for good ($(systemctl show -p Result --value "$WATCHED" 9>&-))"
  fi
  if [ -n "$ended" ] || [ "$(date +%s)" -ge "$end" ]; then
    echo "acd answers=$(echo $answers | tr ' ' '\\n' | tail -n 5 | tr '\\n' ' ')"
    echo "acd version=$version"
    command -v journalctl >/dev/null && journalctl -u "$SERVICE" -n 20 --no-pager -o cat 2>/dev/null
    case $status in 2??) fail version "answers with version '$version' instead of '$RELEASE'" ;; esac
    fail health "$HEALTH_PATH answered$(echo $answers | tr ' ' '\\n' | tail -n 5 | sed 's/^/ /' | tr -d '\\n')$ended"
  fi
  sleep "$INTERVAL"
done
echo "acd answers=$(echo $answers | tr ' ' '\\n' | tail -n 5 | tr '\\n' ' ')"
echo "acd version=$version"`
