import { parseWeeklyWindow } from '../shared/weekly-window.ts'
import { canary } from './canary-schema.ts'
import { alarms, gates, hooks } from './gates-schema.ts'
import { notify } from './notify-schema.ts'
import { z } from './shape.ts'
import type { output } from './shape-step.ts'
import {
  cidr,
  countOrPercent,
  duration,
  fieldOrJsonPath,
  jsonPath,
  lockPolicy,
  port,
  portText,
  tagSelector,
  unitName,
  percent,
} from './values.ts'

/**
 * The shape of deploy.yml, once: types, checks, editor schema and the reference in docs/ all come from here.
 * Keys are camelCase; `load.ts` also accepts each in kebab-case, the form that flags and inputs have.
 */

const healthCheck = z.strictObject({
  path: z.string().startsWith('/').default('/healthz').describe('Path that the load balancer asks'),
  port: port.optional(),
  interval: duration.default(2_000),
  timeout: duration.default(5_000),
  healthy: z.number().int().min(2).max(10).default(3).describe('Successes in a row until a server gets traffic'),
  unhealthy: z.number().int().min(2).max(10).default(3).describe('Failures in a row until a server gets none'),
  codes: z.string().default('http_2xx'),
})

const listener = z.strictObject({
  port: port.describe('Port that clients connect to'),
  protocol: z.enum(['http', 'https', 'tcp']).default('http'),
  backendPort: port.describe('Port that the application listens on'),
  requestTimeout: duration
    .default(60_000)
    .describe('How long one request may take before the balancer answers 504 (1s to 180s)'),
  idleTimeout: duration.default(15_000),
  certificate: z
    .union([
      z.string(),
      z.strictObject({
        cert: z.string().describe('File with the certificate and its chain (PEM), relative to deploy.yml'),
        key: z.string().optional().describe('File with the private key (PEM, not encrypted); never printed'),
      }),
    ])
    .optional()
    .describe(
      'Needed for https: the id of an uploaded server certificate, or files that are uploaded and put in place whenever they change',
    ),
  redirectTo: port.optional().describe('http only: redirect every request to this https port'),
  stickySession: duration.optional().describe('Insert a cookie that keeps a client on one server for this long'),
  healthCheck: healthCheck.prefault({}),
})

const infrastructure = z.strictObject({
  vpc: z.strictObject({ cidr: cidr.default('10.0.0.0/16') }).prefault({}),
  zones: z
    .union([z.number().int().min(1).max(8), z.array(z.string()).min(1).max(8)])
    .default(2)
    .describe('How many zones, or which'),
  securityGroup: z
    .strictObject({
      ingress: z
        .array(
          z.strictObject({
            protocol: z.enum(['tcp', 'udp', 'icmp', 'all']).default('tcp'),
            ports: z.union([z.number(), z.string()]).transform(String).describe('80, 8000-8100 or all'),
            from: z.string().default('0.0.0.0/0'),
            description: z.string().default(''),
          }),
        )
        .default([]),
    })
    .prefault({}),
  instances: z
    .strictObject({
      count: z.number().int().min(1).max(1_000).default(2),
      instanceType: z
        .string()
        .default('auto')
        .describe('ECS instance type, or auto: the cheapest general type that all zones have in stock'),
      image: z.string().default('ubuntu*64*').describe('Image id, image name with *, or family:NAME'),
      disk: z
        .strictObject({
          category: z.string().default('cloud_essd'),
          size: z.number().int().min(20).max(2_048).default(40),
        })
        .prefault({}),
      keyPair: z
        .union([
          z.string(),
          z.strictObject({
            publicKey: z.string().describe('Public key of OpenSSH, or a file with it, relative to deploy.yml'),
          }),
        ])
        .optional()
        .describe('Name of a key pair that exists, or a public key to import'),
      ramRole: z
        .union([
          z.string(),
          z.strictObject({
            name: z
              .string()
              .regex(/^[\w.-]{1,64}$/, 'expected 1 to 64 letters, digits, _ . and -')
              .optional()
              .describe('default APP-ENV-instances'),
            policies: z
              .array(z.string())
              .default([])
              .describe("Policies that exist: the vendor's (AliyunOSSReadOnlyAccess) or the account's own"),
          }),
        ])
        .optional()
        .describe('Name of a RAM role that exists, or a role to make: programs on the instances get its credentials'),
      userData: z.string().optional(),
    })
    .prefault({}),
  loadBalancer: z
    .strictObject({
      spec: z.string().default('slb.s2.small'),
      listeners: z
        .array(listener)
        .min(1)
        .default([
          {
            port: 80,
            protocol: 'http',
            backendPort: 8080,
            requestTimeout: 60_000,
            idleTimeout: 15_000,
            healthCheck: healthCheck.parse({}),
          },
        ]),
    })
    .prefault({}),
  eip: z.strictObject({ bandwidth: z.number().int().min(1).max(500).default(5).describe('Mbit/s') }).prefault({}),
  nat: z
    .strictObject({
      bandwidth: z.number().int().min(1).max(500).default(5).describe('Mbit/s of the address that traffic leaves with'),
    })
    .optional()
    .describe('NAT gateway: instances without an address of their own reach the internet through one fixed address'),
  domain: z
    .strictObject({
      name: z
        .string()
        .regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'expected a name such as dev.example.com')
        .describe('Name that leads to the environment; an A record in Alibaba Cloud DNS'),
      zone: z
        .string()
        .optional()
        .describe(
          'Domain of the account that the name belongs to; default the last two parts, three below com.cn and the like',
        ),
      ttl: z.number().int().min(1).max(86_400).default(600).describe('Seconds that resolvers keep the address'),
    })
    .optional()
    .describe('Domain record for the address of the environment'),
  database: z
    .strictObject({
      engineVersion: z.string().default('8.0'),
      class: z.string().default('mysql.n2.medium.2c'),
      storage: z.number().int().min(20).max(32_000).default(20).describe('GiB, in steps of 5'),
      storageType: z.string().default('cloud_essd'),
      category: z.enum(['Basic', 'HighAvailability', 'cluster']).default('HighAvailability'),
      name: z
        .string()
        .regex(/^[a-z][a-z0-9_-]{0,62}[a-z0-9]$/, 'expected 2 to 64 of a-z 0-9 _ -, starting with a letter'),
      account: z
        .string()
        .regex(/^[a-z][a-z0-9_]{0,30}[a-z0-9]$/, 'expected 2 to 32 of a-z 0-9 _, starting with a letter'),
      password: z.string().min(8).max(32).describe('Give it as ${VARIABLE}; never write it into the file'),
      protect: z.boolean().default(true).describe('Refuse to delete or replace the database'),
      allow: z.array(z.string()).default([]).describe('Further addresses that may connect, beside the VPC'),
    })
    .optional(),
})

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

const release = z.strictObject({
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

const jsonMatch = z.strictObject({
  json: jsonPath.describe('Way to one value of a JSON answer, e.g. $.checks[0].status'),
  equals: z.union([z.string().max(200), z.number(), z.boolean(), z.null()]),
})

const appHealth = z.strictObject({
  path: z.string().startsWith('/').default('/healthz'),
  port: port.optional().describe("default: the first listener's backendPort"),
  body: z
    .union([z.string().min(1).max(200), jsonMatch, z.array(jsonMatch).min(1).max(10)])
    .optional()
    .describe(
      'What a healthy answer contains: a text, e.g. "database":"up", or values, e.g. {json: $.status, equals: ok}; default: any 2xx answer is healthy',
    ),
  versionPath: z.string().startsWith('/').optional().describe('Path that answers with the running version'),
  versionField: fieldOrJsonPath
    .default('version')
    .describe('Field of the JSON answer, or the way to it, e.g. $.build.version; a plain-text answer is taken whole'),
  consecutive: z.number().int().min(1).max(20).default(3),
  interval: duration.default(1_000),
  timeout: duration.default(5_000).describe('Of one check'),
  deadline: duration.default(120_000).describe('Until the instance counts as failed'),
  warmUp: duration.default(0),
})

const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/, 'expected a time such as 2026-12-24T18:00:00+08:00')
  .refine((text) => !Number.isNaN(Date.parse(text)), { message: 'there is no such time' })

const freezeWindow = z
  .union([
    z.string().refine((text) => parseWeeklyWindow(text) !== undefined, {
      message: 'expected a window such as Fri 16:00-Mon 08:00 Asia/Shanghai',
    }),
    z
      .strictObject({ from: instant, to: instant })
      .refine(({ from, to }) => Date.parse(from) < Date.parse(to), { message: 'from must be before to' }),
  ])
  .describe('Every week, e.g. "Fri 16:00-Mon 08:00 Asia/Shanghai" (UTC without a zone), or once: {from, to}')

const rollout = z.strictObject({
  batch: countOrPercent.default('1').describe('Instances out of service at once, number or percent'),
  surge: countOrPercent
    .default('1')
    .describe('update: replace — new instances beside the fleet at once, number or percent (rounded up)'),
  batches: z
    .array(countOrPercent)
    .min(1)
    .optional()
    .describe(
      'rolling-deploy in place: sizes of the batches in order, e.g. [1, 25%, 100%], the last one again and again; instead of batch and firstBatch',
    ),
  minHealthy: countOrPercent
    .default('50%')
    .describe('Instances that serve at every moment, number or percent (rounded up)'),
  minCapacity: percent
    .default(0)
    .describe(
      'In place: part of the summed weight of each server group that serves at every moment (rounded up), e.g. 60%, beside minHealthy; for fleets with uneven weights',
    ),
  minHealthyPerZone: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe('The same within each zone; default: 1 in every zone in which two or more serve'),
  mayEmptyZones: z
    .array(z.string().min(1))
    .default([])
    .describe('Zones, by id, that minHealthyPerZone does not hold for, e.g. one with a single instance'),
  only: z
    .array(tagSelector)
    .default([])
    .describe(
      'rolling-deploy: only instances with these tags, KEY=VALUE or KEY; the rest keeps its release, and the rollout is whole when a run without it has ended',
    ),
  firstBatch: z.number().int().min(1).optional(),
  bake: duration
    .default(0)
    .describe(
      'In place: pause after the first batch, and how long all are watched after the last before the release counts as verified; blue-green and update: replace: how long new instances must serve before old ones go',
    ),
  pauseBetween: duration.default(0),
  approvalTimeout: duration
    .default(86_400_000)
    .describe('How long a paused run waits for its approval; after that recover rolls it back'),
  drainTimeout: duration
    .optional()
    .describe(
      'Longest wait for the last request of an instance; default: what the listener guarantees, which with sticky sessions is as long as their cookie lives',
    ),
  maxFailures: countOrPercent
    .default('0')
    .describe('Failed instances that do not stop a rolling deployment, number or percent (rounded down)'),
  resetFailures: z
    .boolean()
    .default(false)
    .describe('Count only failures in a row: an instance that ends well makes up for those before it'),
  onFailure: z.enum(['rollback', 'stop']).default('rollback'),
  keepOld: duration
    .default(0)
    .describe(
      'blue-green: how long old instances, or the old version on its port, stay without traffic for a way back in one call; the first command after that ends them',
    ),
  deadMan: z
    .union([z.literal('off').transform(() => 0), duration])
    .default(600_000)
    .describe(
      'canary and blue-green: how long after the death of the job the cloud itself (OOS) takes the traffic back, or off; without OOS there is only a notice',
    ),
  deadManOnDrain: z
    .boolean()
    .default(false)
    .describe(
      'rolling-deploy in place: servers that were drained and not updated yet when the job died get their weight back after deadMan, too; about six more calls per batch',
    ),
  blueGreen: z
    .strictObject({
      ports: z
        .array(portText)
        .length(2)
        .refine((ports) => ports[0] !== ports[1], { message: 'expected two different ports' })
        .optional()
        .describe(
          'blue-green: both versions on the same instances, on these two ports in turn, e.g. [8080, 8081]; the service reads PORT, and the security group must admit both',
        ),
      switch: z
        .enum(['weights', 'listener'])
        .default('weights')
        .describe(
          'How all traffic moves to new instances: by weights within a server group, one call for up to ten pairs, or by pointing each HTTP listener at a second group, one call whatever the size',
        ),
      preview: z
        .strictObject({
          host: z
            .string()
            .regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'expected a name such as green.example.com')
            .describe('Requests with this Host header reach the new instances before everybody else does'),
        })
        .optional()
        .describe('Lets people and tests look at new instances before they get traffic'),
    })
    .prefault({}),
  scalingGroup: z
    .string()
    .regex(/^(asg-[\w-]+|auto|off)$/, 'expected the id of a scaling group, auto or off')
    .default('off')
    .describe(
      "rolling-deploy replaces the instances of this scaling group: its id, or auto for the one with the environment's tag",
    ),
  freeze: z
    .array(freezeWindow)
    .default([])
    .describe('Times in which nothing is deployed; rollback and recover always work'),
  probe: z
    .strictObject({
      requestsPerSecond: z.number().min(0).max(1_000).default(0).describe('0 sends nothing'),
      path: z.string().startsWith('/').optional().describe('default: the path of the health check'),
    })
    .prefault({})
    .describe('Requests through the load balancer during a rollout, to count what fails'),
  report: z
    .string()
    .min(1)
    .optional()
    .describe('File for a report of each rollout, relative to deploy.yml: .html, .md, .xml for JUnit, else JSON'),
  gates,
  alarms,
  hooks,
  health: appHealth.prefault({}),
})

const migrations = z.strictObject({
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

const image = z.strictObject({
  source: z.string().default('ubuntu*64*').describe('Image the golden image starts from'),
  name: z.string().optional().describe('default: APP-ENV-RELEASE'),
  family: z.string().optional().describe('default: APP-ENV; instances with image: family:NAME follow it'),
  instanceType: z.string().default('auto'),
  steps: z
    .array(
      z.union([z.string(), z.strictObject({ name: z.string(), run: z.string(), timeout: duration.default(600_000) })]),
    )
    .default([]),
  keep: z.number().int().min(1).default(3),
})

/** Sections that every environment shares and may override. */
const sections = {
  region: z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/, 'expected a region such as cn-hangzhou'),
  bucket: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, 'expected 3 to 63 of a-z 0-9 -, with a letter or digit at both ends')
    .optional()
    .describe('OSS bucket for locks, journal and artifacts; default APP-ENV-ACCOUNT'),
  ifLocked: lockPolicy
    .default('wait')
    .describe('When another run holds the environment: wait (15m), wait=30m, fail or supersede'),
  infrastructure: infrastructure.prefault({}),
  release: release.prefault({}),
  rollout: rollout.prefault({}),
  canary: canary.prefault({}),
  migrations: migrations.prefault({}),
  image: image.prefault({}),
  notify: notify.prefault({}),
}

/** One environment with everything resolved: what commands work from. */
export const environmentSchema = z.strictObject({
  app: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, 'expected 2 to 31 of a-z 0-9 -, starting with a letter'),
  ...sections,
})

/** Keys of deploy.yml beside those of `environmentSchema`. */
export const environmentsSchema = z
  .record(
    z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, 'expected an environment name of up to 20 of a-z 0-9 -'),
    z.looseObject({ branch: z.union([z.string(), z.array(z.string())]).optional() }).nullable(),
  )
  .refine((environments) => Object.keys(environments).length > 0, { message: 'name at least one environment' })

export type EnvironmentSettings = output<typeof environmentSchema>
