/** Turns an environment file (`NAME=value`, comments, quotes, no expansion) into `export` lines. */
export const environmentReader = `
function quote(text) { gsub(/'/, "'\\\\''", text); return "'" text "'" }
{ sub(/\\r$/, "") }
/^[ \\t]*([#;]|$)/ { next }
{
  line = $0
  sub(/^[ \\t]+/, "", line)
  at = index(line, "=")
  if (at < 2) next
  name = substr(line, 1, at - 1); value = substr(line, at + 1)
  sub(/^export[ \\t]+/, "", name); sub(/[ \\t]+$/, "", name)
  if (name !~ /^[A-Za-z_][A-Za-z0-9_]*$/) next
  sub(/^[ \\t]+/, "", value); sub(/[ \\t]+$/, "", value)
  if (value ~ /^".*"$/ && length(value) > 1) {
    value = substr(value, 2, length(value) - 2); gsub(/\\\\"/, "\\"", value); gsub(/\\\\\\\\/, "\\\\", value)
  } else if (value ~ /^'.*'$/ && length(value) > 1) value = substr(value, 2, length(value) - 2)
  print "export " name "=" quote(value)
}
`
