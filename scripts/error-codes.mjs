// The table of docs/errors.md: each code with what an error of it says and advises, read from where the code stands in src/.
import { readFileSync } from 'node:fs'

// A template with templates inside its `${}`, or a plain text.
const braces = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}`
const literal = String.raw`\x60(?:[^\x60\\$]|\\[\s\S]|\$(?!\{)|\$${braces})*\x60|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"`
const message = new RegExp(String.raw`\b(?:message|reason):\s*(${literal})`)
const fix = new RegExp(String.raw`\bfix:\s*(${literal})`)
const firstArgument = new RegExp(String.raw`^(?:\w+\(\s*)*(${literal})`)

/** What codes mean whose sentence comes from elsewhere: from the cloud, an instance, a gate, or several places. */
const meanings = {
  E_ALARM: ['an alarm of rollout.alarms went off', 'see the alarm in CloudMonitor; the release was sent back or held'],
  E_ALARM_UNREADABLE: ['the alarms of CloudMonitor cannot be read', 'allow cms:DescribeMetricRuleList'],
  E_ARTIFACT_CHECKSUM: ['the artifact that arrived on the instance is not the one that was uploaded', ''],
  E_ARTIFACT_DAMAGED: [
    'what the bucket holds under the name of an artifact is something else: both sizes and SHA-256',
    'give it again: --artifact FILE or DIRECTORY',
  ],
  E_ARTIFACT_DOWNLOAD: ['the instance could not fetch the artifact from the bucket', "see the instance's way to OSS"],
  E_ARTIFACT_UNPACK: ['the artifact is no .tar.gz, or the disk of the instance is full', ''],
  E_BAKE_FAILED: ['the new release served and then stopped being healthy while it was watched', ''],
  E_BUG: [
    'a bug of alicloud-deploy',
    'report it with the output; `alicloud-deploy recover` puts a half-done run right',
  ],
  E_CANARY_INCONCLUSIVE: ['neither for nor against the release is there enough evidence', 'more traffic or more time'],
  E_CANARY_REJECTED: [
    'the new release is worse than it may be: which metric, by what numbers',
    'look at what it answered',
  ],
  E_CANCELLED: ['stopped by SIGINT or SIGTERM at a safe point', 'run the same command again'],
  E_CLOUD: ['the cloud refused a call: product, action, its message, its code, the request id', ''],
  E_CLOUD_UNREACHABLE: ['the cloud does not answer, or not in time', 'run the same command again: it continues'],
  E_COMMAND_FAILED: ['a command on an instance ended with another code than 0', 'its last lines are shown'],
  E_CONFIG: ['deploy.yml, a migration or an option is wrong: every problem with file, line and column', ''],
  E_CONNECTION: ['the connection to the database broke', ''],
  E_CREDENTIALS: ['the cloud does not take the credentials', 'check key, secret, token and clock; see `doctor`'],
  E_DATABASE_CONNECT: ['the database does not answer, or does not take the account', ''],
  E_DATABASE_TLS: ['TLS to the database failed', 'switch SSL on for the RDS instance, or set migrations.ssl and sslCa'],
  E_DOCTOR: ['a check of `doctor` failed', 'each of them says its own'],
  E_DUMP_DIFFERS: ['the file of --check-dump is not what the database is', 'write it again with `migrate dump FILE`'],
  E_EVENT_HOOK: ['a program of rollout.gates with at: event did not take events', 'nothing of the rollout hangs on it'],
  E_FROZEN: ['the environment is frozen', 'deploy later, or give a reason with --during-freeze'],
  E_GATE_CLOSED: ['a gate of rollout.gates did not open in time', ''],
  E_GATE_REFUSED: ['a gate of rollout.gates refused the rollout', ''],
  E_GATE_ROLLBACK: ['a gate of rollout.gates asked for a rollback', ''],
  E_HEALTH_FAILED: ['the application did not become healthy in time: its last answers, and what it printed', ''],
  E_HOOK_FAILED: ['a hook of release.hooks failed on an instance', 'its last lines are shown'],
  E_LOCKED: ['another run holds the environment or the migrations: who, since when', 'wait for it: --if-locked wait'],
  E_MIGRATION_CALLBACK: ['a callback failed', 'correct it and run again; what was recorded is not executed again'],
  E_MIGRATION_SUM: ['the sum file and the migrations disagree, as when two branches added one', 'see each line'],
  E_NEVER_APPEARED: ['the cloud took a creation, and the resource never showed up', 'run the same command again'],
  E_NOTIFY: [
    'somebody who is to be told of the rollout was not told: who, and why',
    'nothing of the rollout hangs on it',
  ],
  E_NOT_ADMITTED: ['the load balancer did not find a server healthy in time', ''],
  E_NOT_ADOPTABLE: ['--adopt names what is not there or belongs to another environment', ''],
  E_NOT_AVAILABLE: ['a zone, instance type, image or database class cannot be had', 'choose another in deploy.yml'],
  E_NOT_FOUND: ['a resource is gone in the middle of a run', 'run the same command again'],
  E_NOT_READY: ['a new instance did not run and take commands in time', ''],
  E_NO_CAPACITY: ['too few servers serve to take one out', 'let more serve first, or lower rollout.minHealthy'],
  E_NO_PREVIOUS_RELEASE: ['there is no earlier verified release to go back to', 'name one with --to'],
  E_NO_STOCK: ['the zone has no stock of the type', 'choose another instance type or zone, or instanceType: auto'],
  E_OBJECT_CORRUPT: [
    'an object of the bucket is not what this program wrote: which one, and what is wrong with it',
    'each says its own; `freeze lift` for a freeze, restore or remove the object for others',
  ],
  E_PERMISSION: ['the job may not make a call', 'allow the action that it names in the RAM policy'],
  E_QUOTA: ['the account has used up a quota', 'raise it in the console, then run the same command again'],
  E_REHEARSAL_PROGRAM: [
    'this machine has no MariaDB or MySQL server to rehearse migrations on',
    'install MariaDB, as the error says',
  ],
  E_SCHEMA_DRIFT: [
    'something else than a migration changed the schema',
    'undo it, or accept it: migrate repair schema',
  ],
  E_SCHEMA_TOO_NEW: ['a contract migration took away what the release needs', 'go forward to a release that knows it'],
  E_START_FAILED: ['systemd could not start the service: what it said', ''],
  E_SUPERSEDED: ['another run asked this one to stop, or took its lock over', 'see `alicloud-deploy status`'],
  E_THROTTLED: ['the cloud throttles calls', 'run the same command again: it continues'],
  E_UNSAFE_PLAN: ['the plan deletes or replaces what is protected or serves', 'name it, or choose another way'],
  E_UPDATE_FAILED: ['an instance could not be brought to the release: the step and what it printed', ''],
  E_USAGE: ['the command line makes no sense', '`alicloud-deploy COMMAND --help`'],
  E_WOULD_BE_REFUSED: ['the cloud would refuse what the plan makes', 'mend the permission, quota or setting it names'],
  E_WRONG_VERSION: ['the application answers with another version than the release', 'see rollout.health.versionPath'],
}

/** The page, from paths of source files relative to `root`. */
export function errorsPage(root, files) {
  const found = new Map()
  for (const file of files) {
    for (const error of errorsIn(readFileSync(`${root}/${file}`, 'utf8'))) {
      const known = found.get(error.code)
      if (!known || (known.says === '' && error.says !== '')) found.set(error.code, { ...error, file })
    }
  }
  const unused = Object.keys(meanings).filter((code) => !found.has(code))
  if (unused.length > 0) console.warn(`scripts/error-codes.mjs explains what nobody reports: ${unused.join(', ')}`)
  const rows = [...found.values()]
    .map((error) =>
      meanings[error.code] ? { ...error, says: meanings[error.code][0], fix: meanings[error.code][1] } : error,
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  const mute = rows.filter(({ says }) => says === '').map(({ code }) => code)
  if (mute.length > 0) console.warn(`scripts/error-codes.mjs finds no sentence for ${mute.join(', ')}: give them one`)
  return `# Error codes

Every error says what happened, why, and what to do; the code stays the same between releases. \`…\` stands for names and numbers.

| code | says, for example | fix | reported by |
|---|---|---|---|
${rows.map(({ code, says, fix: advice, file }) => `| \`${code}\` | ${cell(says)} | ${cell(advice)} | [${file.split('/').at(-1)}](../${file}) |`).join('\n')}
`
}

/** Every code that a source text names, with the sentence and the advice beside it where they are written there. */
export function errorsIn(text) {
  return [...text.matchAll(/(?:code: |[(\s])'(E_[A-Z][A-Z_]+)'/g)].map((match) => {
    const before = text.slice(Math.max(0, match.index - 900), match.index)
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 600)
    const opening = innermostOpening(before)
    const own = `${before.slice(opening + 1)} ${rest.split(/\bcode: |\bnew \w*Error\(|\n\}\n/)[0]}`
    const parent = before[opening] === '(' ? opening : innermostOpening(before.slice(0, opening))
    const isError = parent >= 0 && /\bnew \w*Error$/.test(before.slice(0, parent))
    const argument = isError ? firstArgument.exec(before.slice(parent + 1).trimStart())?.[1] : undefined
    return {
      code: match[1],
      says: plain(message.exec(own)?.[1] ?? argument),
      fix: plain(fix.exec(own)?.[1]),
    }
  })
}

/** Where the call or object begins that the end of the text is in. */
function innermostOpening(text) {
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (')]}'.includes(text[at])) depth++
    else if ('([{'.includes(text[at]) && depth-- === 0) return at
  }
  return -1
}

/** A literal as people read it: what is filled in becomes an ellipsis. */
function plain(source) {
  if (!source) return ''
  return source
    .slice(1, -1)
    .replaceAll(new RegExp(String.raw`\$${braces}`, 'g'), '…')
    .replaceAll('\\n', ' ')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/…+/g, '…')
    .trim()
}

const cell = (text) => text.replaceAll('|', '\\|')
