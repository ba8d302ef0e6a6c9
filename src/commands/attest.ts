import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { attest, keyId, readKey, type Statement } from '../rollout/watch/attestation.ts'
import type { RolloutReport } from '../rollout/report/report.ts'
import { ConfigError } from '../shared/errors.ts'
import { redactedJson } from '../shared/redact.ts'
import { writeAsked } from './asked-file.ts'
import type { CommandContext, CommandOutcome } from './command.ts'

/** Reads a key that is given as PEM or as a file with it. Throws ConfigError. */
export async function keyFrom(text: string, kind: 'private' | 'public', origin: string): Promise<KeyObject> {
  const pem = text.includes('-----BEGIN') ? text : await readFile(resolve(text), 'utf8').catch(() => '')
  const key = readKey(pem, kind)
  if (key) return key
  throw new ConfigError([
    {
      message: `${origin} is neither an Ed25519 ${kind} key in PEM nor a file with one`,
      fix:
        kind === 'private'
          ? 'openssl genpkey -algorithm ed25519 -out attest.pem'
          : 'openssl pkey -in attest.pem -pubout -out attest.pub',
    },
  ])
}

/** The key that `--attest` signs with; undefined when nothing is to be signed. Throws ConfigError before anything runs. */
export async function readSigningKey({ options, redactor, host }: CommandContext): Promise<KeyObject | undefined> {
  if (options.attest === undefined) return undefined
  const text = options['attest-key'] as string | undefined
  if (!text)
    throw new ConfigError([
      { message: '--attest needs a key', fix: 'give --attest-key FILE or ALICLOUD_DEPLOY_ATTEST_KEY' },
    ])
  if (text.includes('-----BEGIN')) {
    redactor.add(text)
    host.mask(text)
  }
  return keyFrom(text, 'private', '--attest-key')
}

/** Writes the signed statement of what this rollout did. */
export async function saveAttestation(
  context: CommandContext,
  environment: AttestedEnvironment,
  { outcome, signingKey }: { outcome: CommandOutcome; signingKey: KeyObject | undefined },
): Promise<CommandOutcome> {
  const report = outcome.extra?.report as RolloutReport | undefined
  if (!signingKey || !report) return outcome
  const attestation = await writeAttestation(context, environment, {
    signingKey,
    predicateType: 'urn:alicloud-deploy:rollout:v1',
    report,
    digest: outcome.release?.digest,
    finishedAtMs: context.clock.now(),
  })
  return { ...outcome, extra: { ...outcome.extra, attestation } }
}

interface AttestedEnvironment {
  name: string
  settings: { app: string }
}

/** Signs what is stated of a release and writes it to the file of `--attest`; who states it is this job. */
export async function writeAttestation(
  { options, host, redactor }: CommandContext,
  { name, settings }: AttestedEnvironment,
  stated: Pick<Statement, 'predicateType'> & {
    report: Statement['predicate']['report']
    signingKey: KeyObject
    digest: string | undefined
    finishedAtMs: number
  },
): Promise<{ path: string; keyId: string }> {
  const { signingKey, predicateType, report, digest, finishedAtMs } = stated
  const { runId, actor, jobUrl } = host.job()
  // Before it is signed: what an instance printed may hold a secret.
  const clean = JSON.parse(redactedJson(report, (text) => redactor.redact(text))) as typeof report
  const envelope = attest(
    {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: `${settings.app}@${report.version}`, digest: digestOf(digest) }],
      predicateType,
      predicate: {
        app: settings.app,
        environment: name,
        runId,
        ...(actor ? { actor } : {}),
        ...(jobUrl ? { jobUrl } : {}),
        finishedAt: new Date(finishedAtMs).toISOString(),
        report: clean,
      },
    },
    signingKey,
  )
  const path = resolve(String(options.attest))
  writeAsked(path, `${JSON.stringify(envelope)}\n`)
  return { path, keyId: keyId(signingKey) }
}

/** An artifact is known by its SHA-256, an image by its id. */
function digestOf(digest: string | undefined): Record<string, string> {
  if (digest === undefined) return {}
  return /^[0-9a-f]{64}$/.test(digest) ? { sha256: digest } : { image: digest }
}
