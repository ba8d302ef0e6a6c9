import { z } from './shape.ts'
import { cidr, duration, port } from './values.ts'

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

/** What stands in the cloud. */
export const infrastructure = z.strictObject({
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
