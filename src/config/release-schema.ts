import { z } from './shape.ts'
import { duration, unitName } from './values.ts'

const hook = z.strictObject({
  run: z.string().describe('Shell script'),
  on: z.enum(['instance', 'job']).default('instance'),
  timeout: duration.default(300_000).describe('Of one attempt'),
  retries: z
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('How often it is run again, a second later, before its failure counts'),
  onError: z.enum(['fail', 'ignore']).default('fail'),
})

/** What is delivered, and how it is brought to an instance. */
export const release = z.strictObject({
  version: z.string().optional().describe('Name of this release; default: the commit'),
  artifact: z
    .string()
    .optional()
    .describe('File (.tar.gz) or directory to deploy, or oss://BUCKET/KEY of a .tar.gz in the same region'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'expected 64 hexadecimal digits')
    .optional()
    .describe('SHA-256 that the artifact must have, hex; another one is refused before anything is touched'),
  update: z.enum(['artifact', 'image', 'replace', 'command']).default('artifact'),
  directory: z.string().startsWith('/').optional().describe('Where releases live on an instance; default /opt/APP'),
  service: unitName.optional().describe('systemd unit to restart; default APP'),
  keep: z.number().int().min(1).max(50).default(3).describe('Releases kept on each instance'),
  env: z
    .record(z.string(), z.string())
    .default({})
    .describe('Environment of the service; {{database.host}} and the like are filled in'),
  hooks: z
    .partialRecord(z.enum(['preDrain', 'postDrain', 'stop', 'install', 'start', 'validate', 'preAdd', 'postAdd']), hook)
    .default({})
    .describe(
      'Scripts around the update of each instance; they get DEPLOY_ID, BATCH, INSTANCE_ID, VERSION, PREVIOUS_VERSION and FENCE. BATCH counts from 1: the batch in place, the slice with update: replace, and 1 for all of a blue-green deployment',
    ),
  command: z.string().optional().describe('update: command — the script that updates one instance'),
})
