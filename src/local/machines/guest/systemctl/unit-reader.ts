import { awkPathPattern } from '../../path-prefix.ts'

/**
 * Turns unit files into shell assignments. Exec lines become one line of quoted words that `eval` takes: systemd
 * splits and expands them by rules of its own (no shell, `$$` is a dollar sign, `${X}` expands even in quotes,
 * `$X` only as a whole word). Variables: unit, prefix, instance, host.
 */
export const unitReader = `
function quote(text) { gsub(/'/, "'\\\\''", text); return "'" text "'" }
function literal(c) { return c ~ /[A-Za-z0-9_\\/.,:=@%+-]/ ? c : (c == "'" ? "\\\\'" : "'" c "'") }
function words(s, expand,   out, i, n, c, q, w, has, rest, name) {
  n = length(s); out = ""; w = ""; has = 0; q = ""
  for (i = 1; i <= n; i++) {
    c = substr(s, i, 1)
    if (c == "\\\\" && i < n) {
      c = substr(s, ++i, 1)
      if (c == "n") c = "\\n"; else if (c == "t") c = "\\t"; else if (c == "s") c = " "
      else if (c != "\\\\" && c != "\\"" && c != "'") w = w literal("\\\\")
      w = w literal(c); has = 1; continue
    }
    if (q != "" && c == q) { q = ""; continue }
    if (q == "" && (c == "\\"" || c == "'")) { q = c; has = 1; continue }
    if (q == "" && (c == " " || c == "\\t")) { if (has) { out = out " " w; w = ""; has = 0 } continue }
    if (expand && c == "$") {
      rest = substr(s, i + 1)
      if (substr(rest, 1, 1) == "$") { w = w literal("$"); i++; has = 1; continue }
      if (match(rest, /^[{][A-Za-z_][A-Za-z0-9_]*[}]/)) {
        w = w "\\"$" substr(rest, 1, RLENGTH) "\\""; i += RLENGTH; has = 1; continue
      }
      if (!has && match(rest, /^[A-Za-z_][A-Za-z0-9_]*/)) {
        name = substr(rest, 1, RLENGTH)
        if (substr(rest, RLENGTH + 1) ~ /^([ \\t]|$)/) { out = out " $" name; i += RLENGTH; continue }
      }
    }
    w = w literal(c); has = 1
  }
  if (has) out = out " " w
  return substr(out, 2)
}
function seconds(s,   total, unit) {
  if (s == "infinity" || s == "0") return 86400
  if (s ~ /^[0-9.]+$/) return s
  total = 0
  while (match(s, /[0-9.]+ *[a-z]+/)) {
    unit = substr(s, RSTART, RLENGTH); s = substr(s, RSTART + RLENGTH)
    total += (unit + 0) * (unit ~ /ms/ ? 0.001 : unit ~ /us/ ? 0.000001 : unit ~ /h/ ? 3600 : unit ~ /m/ ? 60 : unit ~ /d/ ? 86400 : 1)
  }
  return total
}
function specifiers(s,   out, i, c) {
  out = ""
  while ((i = index(s, "%")) > 0) {
    c = substr(s, i + 1, 1)
    out = out substr(s, 1, i - 1) (c == "%" ? "%" : c == "n" ? unit : c == "N" ? base : c == "p" ? prefix : c == "i" || c == "I" ? instance : c == "H" || c == "l" ? host : c == "t" ? "/run" : c == "S" ? "/var/lib" : c == "L" ? "/var/log" : "%" c)
    s = substr(s, i + 2)
  }
  return out s
}
function command(key, value,   flags) {
  if (value == "") { count[key] = 0; print "u_" key "_count=0"; return }
  flags = ""
  while (value ~ /^[-@:+!|]/) { flags = flags substr(value, 1, 1); value = substr(value, 2) }
  sub(/^[ \\t]+/, "", value)
  value = words(value, flags !~ /:/)
  if (flags ~ /@/) { split(value, part, " "); sub(/^[^ ]+ [^ ]+/, part[1], value) }
  count[key]++
  print "u_" key "_count=" count[key]
  print "u_" key "_" count[key] "=" quote((flags ~ /-/ ? "ignore " : "strict ") value)
}
# Leads paths into the machine's directory where that is not the root of its processes.
function place(s,   out, at) {
  if (root == "") return s
  out = ""
  while (match(s, "${awkPathPattern}")) {
    at = RSTART + index(substr(s, RSTART), "/") - 1
    # What a command wrote into a unit file leads there already.
    if (substr(s, at, length(root) + 1) == root "/") { out = out substr(s, 1, at - 1) root "/"; s = substr(s, at + length(root) + 1) }
    else { out = out substr(s, 1, at - 1) root "/"; s = substr(s, at + 1) }
  }
  return out s
}
function assign(key, value) {
  if (key != "Description") value = place(value)
  if (section == "Service" && key ~ /^Exec(StartPre|Start|StartPost|Reload|Stop|StopPost)$/) return command(key, specifiers(value))
  value = specifiers(value)
  if (section == "Service" && key == "Environment") { env = value == "" ? "" : env " " words(value, 0); print "u_Environment=" quote(env); return }
  if (section == "Service" && key == "EnvironmentFile") { files = value == "" ? "" : files value "\\n"; print "u_EnvironmentFile=" quote(files); return }
  if (section == "Install" && key ~ /^(WantedBy|RequiredBy|Alias)$/) { list[key] = list[key] " " value; print "u_" key "=" quote(list[key]); return }
  if (key ~ /^(RestartSec|TimeoutStopSec|TimeoutStartSec|TimeoutSec|StartLimitIntervalSec|StartLimitInterval)$/) value = seconds(value)
  if (key ~ /^(Description|Type|PIDFile|WorkingDirectory|User|Group|Restart|RestartSec|KillSignal|KillMode|SendSIGKILL|TimeoutStopSec|TimeoutStartSec|TimeoutSec|RemainAfterExit|StartLimitBurst|StartLimitIntervalSec|StartLimitInterval|SuccessExitStatus|LimitNOFILE|UMask|RuntimeDirectory|StateDirectory|LogsDirectory)$/) print "u_" key "=" quote(value)
}
BEGIN { base = unit; sub(/\\.service$/, "", base) }
FNR == 1 { section = ""; held = "" }
{ sub(/\\r$/, "") }
held == "" && /^[ \\t]*([#;]|$)/ { next }
/\\\\$/ { sub(/\\\\$/, ""); held = held $0 " "; next }
{
  line = held $0; held = ""
  sub(/^[ \\t]+/, "", line); sub(/[ \\t]+$/, "", line)
  if (line ~ /^\\[.*\\]$/) { section = substr(line, 2, length(line) - 2); next }
  at = index(line, "=")
  if (at < 2) next
  key = substr(line, 1, at - 1); value = substr(line, at + 1)
  sub(/[ \\t]+$/, "", key); sub(/^[ \\t]+/, "", value)
  assign(key, value)
}
`
