import { parseJsonPath } from '../../shared/json-path.ts'
import { quote, type JsonMatch } from './script-parts.ts'

// Instances have awk, whatever image they come from, and not always jq. Reads one JSON text of at most 64 KiB from stdin;
// JSON_PATH has the parts of the way, separated by \001, JSON_EQUALS the wanted value with the mark of its kind.
const reader = `function ws() { while (substr(t, p, 1) ~ /^[ \\t\\r\\n]$/) p++ }
function byte(n) { return sprintf("%c", n) }
function utf8(n) {
  if (n < 128) return byte(n)
  if (n < 2048) return byte(192 + int(n / 64)) byte(128 + n % 64)
  if (n < 65536) return byte(224 + int(n / 4096)) byte(128 + int(n / 64) % 64) byte(128 + n % 64)
  return byte(240 + int(n / 262144)) byte(128 + int(n / 4096) % 64) byte(128 + int(n / 64) % 64) byte(128 + n % 64)
}
function hex(s,  i, n) { for (i = 1; i <= 4; i++) n = n * 16 + index("0123456789abcdef", tolower(substr(s, i, 1))) - 1; return n }
function escaped(c,  n) {
  if (c != "u") return c == "n" ? "\\n" : c == "t" ? "\\t" : c == "r" ? "\\r" : c == "b" ? "\\b" : c == "f" ? "\\f" : c
  n = hex(substr(t, p, 4)); p += 4
  if (n >= 55296 && n < 56320 && substr(t, p, 2) == "\\\\u") { n = 65536 + (n - 55296) * 1024 + hex(substr(t, p + 2, 4)) - 56320; p += 6 }
  return utf8(n)
}
function str(  s, c) {
  for (p++; (c = substr(t, p++, 1)) != "\\""; ) {
    if (c == "") { bad = 1; return "" }
    if (c == "\\\\") { c = substr(t, p++, 1); s = s escaped(c) } else s = s c
  }
  return s
}
function value(at,  c, i, k, s) {
  if (bad) return
  ws(); c = substr(t, p, 1)
  if (c == "{" || c == "[") {
    if (at == n) found = c
    k = c == "{" ? "}" : "]"; p++; ws()
    if (substr(t, p, 1) == k) { p++; return }
    for (i = 0; !bad; i++) {
      s = "#" i
      if (k == "}") { ws(); if (substr(t, p, 1) != "\\"") break; s = "." str(); ws(); if (substr(t, p++, 1) != ":") break }
      value(at >= 0 && at < n && part[at + 1] == s ? at + 1 : -1)
      ws(); c = substr(t, p++, 1)
      if (c == k) return
      if (c != ",") break
    }
    bad = 1
  } else if (c == "\\"") { s = str(); if (at == n) found = "\\"" s }
  else {
    while (substr(t, p, 1) ~ /^[-+.0-9A-Za-z]$/) s = s substr(t, p++, 1)
    if (s !~ /^(true|false|null|-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?)$/) bad = 1
    else if (at == n) found = "=" s
  }
}
{ t = t $0 "\\n" }
END {
  n = split(ENVIRON["JSON_PATH"], part, "\\001"); want = ENVIRON["JSON_EQUALS"]; t = substr(t, 1, 65536); p = 1
  value(0); ws(); if (p <= length(t)) bad = 1
  v = substr(found, 2)
  if (want == "") { if (!bad) printf "%s", v; exit }
  same = found == want || (found ~ /^=-?[0-9]/ && want ~ /^=-?[0-9]/ && v + 0 == substr(want, 2) + 0)
  if (bad) v = "no-JSON"; else if (found == "") v = "nothing"; else if (v == "") v = found == "{" ? "object" : found == "[" ? "array" : "empty"
  gsub(/[^A-Za-z0-9_.:-]/, "_", v)
  if (bad || !same) printf "%s", substr(v, 1, 40)
}`

/** \`json_at PATH [WANTED]\`: the value there, or with WANTED what is there instead of it; nothing when it is that. */
export const jsonFunction = `json_at() {
  JSON_PATH=$1 JSON_EQUALS=\${2:-} LC_ALL=C awk '${reader}'
}`

/** The parts of a way as the reader wants them. Throws for a path that the settings would not have let through. */
export function partsWord(path: string): string {
  const read = parseJsonPath(path)
  if (!read.ok) throw new Error(`${path}: ${read.problem}`)
  return quote(read.parts.map((part) => (typeof part === 'number' ? `#${part}` : `.${part}`)).join('\u0001'))
}

const wantedWord = (equals: JsonMatch['equals']) =>
  quote(typeof equals === 'string' ? `"${equals}` : `=${String(equals)}`)

/** Lines that set `wrong` to the first value of \`$answer\` that is not as wanted, e.g. `$.status=degraded`. */
export const jsonChecks = (matches: readonly JsonMatch[]) =>
  matches
    .map(({ json, equals }) => {
      const shown = quote(json.replaceAll(/[^\w.$[\]-]/g, '_'))
      return `  [ -n "$wrong" ] || { found=$(printf %s "$answer" | json_at ${partsWord(json)} ${wantedWord(equals)}); [ -z "$found" ] || wrong=${shown}=$found; }`
    })
    .join('\n')
