import { checkAttestation, type Envelope, type Statement } from '../rollout/watch/attestation.ts'
import { describeInvariants } from '../rollout/watch/report.ts'
import { ConfigError, exitCodes } from '../shared/errors.ts'
import type { Outline } from '../shared/json.ts'
import { keyFrom } from './attest.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { readJsonFile } from './json-file.ts'

const outline: Outline = { payloadType: 'string', payload: 'string', signatures: [{ keyid: 'string', sig: 'string' }] }

const fix = 'give a file that --attest wrote'

interface Checked {
  file: string
  statement?: Statement
  reason?: string
}

export async function run({ operands, options }: CommandContext): Promise<CommandOutcome> {
  const key = options['public-key'] as string | undefined
  if (operands.length === 0 || !key)
    throw new ConfigError([{ message: 'verify needs files and a key', fix: 'verify FILE … --public-key attest.pub' }], {
      code: 'E_USAGE',
    })
  const publicKey = await keyFrom(key, 'public', '--public-key')
  const checked: Checked[] = []
  for (const file of operands) {
    const end = checkAttestation(readJsonFile<Envelope>(file, { what: 'attestation', outline, fix }), publicKey)
    checked.push(end.ok ? { file, statement: end.statement } : { file, reason: end.reason })
  }
  const bad = checked.find(({ reason }) => reason !== undefined)
  return {
    result: bad ? 'failed' : 'succeeded',
    exitCode: bad ? exitCodes.preflight : exitCodes.done,
    checks: checked,
    ...(bad
      ? {
          error: {
            code: 'E_ATTESTATION',
            message: `${bad.file}: ${bad.reason}`,
            fix: 'do not rely on it; ask those who deployed for the original file',
            retryable: false,
          },
        }
      : {}),
    text: checked.map(line).join('\n'),
  }
}

function line({ file, statement, reason }: Checked): string {
  if (!statement) return `BAD  ${file}: ${reason}`
  const { app, environment, actor, finishedAt, report } = statement.predicate
  const seen = 'watched' in report ? `, seen from outside: ${describeInvariants(report)}` : ''
  return `ok   ${file}: ${app}/${environment} ${report.result} ${report.version}${actor ? ` by ${actor}` : ''}, ${finishedAt}${seen}`
}
