import { z } from './shape.ts'
import { duration } from './values.ts'

/** How the schema of the database is changed. */
export const migrations = z.strictObject({
  directory: z.string().default('migrations'),
  access: z.enum(['direct', 'public', 'instance']).default('direct').describe('How the job reaches the database'),
  makePublicEndpoint: z
    .boolean()
    .default(false)
    .describe('access public: make a public endpoint for the time of a run when the database has none'),
  url: z.string().optional().describe("mysql://user:password@host:port/name; default: the environment's database"),
  table: z.string().default('_acd_migrations'),
  lockTimeout: duration.default(60_000),
  allowContract: z.boolean().default(false),
  soak: duration
    .default(86_400_000)
    .describe('How long the new release must have served before contract migrations run'),
  seeds: z
    .union([z.literal('all'), z.array(z.string())])
    .default([])
    .describe('Seeds that run after the migrations by themselves: all, or their names; a production only takes names'),
  callbacks: z
    .strictObject({
      beforeAll: z.string().optional(),
      beforeEach: z.string().optional(),
      afterEach: z.string().optional(),
      afterAll: z.string().optional(),
      onError: z.string().optional(),
    })
    .prefault({})
    .describe('Shell commands around the migrations that a run executes'),
  replicas: z
    .array(z.string())
    .default([])
    .describe('Replicas that backfills wait for: mysql://host:port, with account and name where they are not the same'),
  consumers: z
    .array(z.string())
    .default([])
    .describe(
      'Ids of instances outside the fleet that use the database; contract migrations wait for their tag alicloud-deploy:release',
    ),
  databases: z
    .array(z.string())
    .default([])
    .describe('Databases of the server that get the same migrations, by name or pattern (tenant_*); default the one'),
  concurrency: z.number().int().min(1).max(64).default(4).describe('How many of `databases` are migrated at a time'),
  maxReplicaLag: duration.default(2_000).describe('How far a replica may be behind while a backfill goes on'),
  maxCpu: z
    .number()
    .min(1)
    .max(100)
    .default(80)
    .describe('Percent of the CPU of the RDS instance above which a backfill waits; 100 never'),
  ssl: z.enum(['disabled', 'preferred', 'required', 'verify-ca', 'verify-identity']).default('preferred'),
  sslCa: z.string().optional().describe('CA of the database: a file, or the text (PEM or base64) from a variable'),
})
