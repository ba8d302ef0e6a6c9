import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ConfigError, exitCodes } from '../shared/errors.ts'
import { writeAsked } from './asked-file.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { githubWorkflow, gitlabPipeline, jenkinsfile } from './pipeline-templates.ts'

type Template = 'github' | 'gitlab' | 'jenkins' | 'none'

export async function run({ options, baseDirectory, isDryRun }: CommandContext): Promise<CommandOutcome> {
  const app = String(options.app ?? appName(basename(baseDirectory)))
  const template = (options.template as Template | undefined) ?? guessTemplate(baseDirectory)
  const files = plannedFiles({ app, region: String(options.region ?? 'cn-hangzhou'), template })
  const existing = files.filter(({ path }) => existsSync(join(baseDirectory, path)))
  if (existing.length > 0 && options.force !== true) {
    throw new ConfigError(
      existing.map(({ path }) => ({ message: 'exists already', file: path })),
      { fix: '--force overwrites, or move it away' },
    )
  }
  for (const { path, text } of isDryRun ? [] : files) writeAsked(join(baseDirectory, path), text)
  const list = files.map(({ path, why }) => `  ${path.padEnd(38)} ${why}`).join('\n')
  const next =
    'Next: export APP_DB_PASSWORD=…, then `alicloud-deploy doctor`, then `alicloud-deploy provision --env dev --dry-run`'
  return {
    result: isDryRun ? 'planned' : 'succeeded',
    exitCode: exitCodes.done,
    extra: { files: files.map(({ path }) => path) },
    text: `${isDryRun ? 'Would write' : 'Wrote'}:\n${list}\n${next}`,
  }
}

function plannedFiles({ app, region, template }: { app: string; region: string; template: Template }) {
  const files = [
    { path: 'deploy.yml', text: deployYaml(app, region), why: 'what the environments look like' },
    { path: 'migrations/20260101000000_create_example.sql', text: firstMigration, why: 'the first schema change' },
  ]
  if (template === 'github')
    files.push({ path: '.github/workflows/deploy.yml', text: githubWorkflow, why: 'GitHub workflow' })
  if (template === 'gitlab') files.push({ path: '.gitlab-ci.yml', text: gitlabPipeline, why: 'GitLab pipeline' })
  if (template === 'jenkins') files.push({ path: 'Jenkinsfile', text: jenkinsfile, why: 'Jenkins pipeline' })
  return files
}

function guessTemplate(directory: string): Template {
  if (existsSync(join(directory, '.gitlab-ci.yml'))) return 'gitlab'
  return existsSync(join(directory, 'Jenkinsfile')) ? 'jenkins' : 'github'
}

/** A directory's name as an application's name: letters, digits and hyphens, starting with a letter. */
function appName(directory: string): string {
  const name = directory
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 31)
  return name.length >= 2 ? name : 'app'
}

const deployYaml = (app: string, region: string) => `app: ${app}
region: ${region}

environments:
  dev: # deployed from main and master
  prod: # deployed from the branch production
    infrastructure:
      instances: { count: 4 }
    rollout: { minHealthy: 75% }

infrastructure:
  zones: 2
  securityGroup:
    ingress:
      - { ports: 8080, from: 10.0.0.0/16, description: application }
  instances: { count: 2, instanceType: auto, image: ubuntu*64* }
  loadBalancer:
    listeners:
      - { port: 80, backendPort: 8080, healthCheck: { path: /healthz } }
  database:
    name: app
    account: app
    password: \${APP_DB_PASSWORD}

release:
  artifact: dist # a directory or .tar.gz with the application and ${app}.service
  service: ${app}
  env:
    PORT: '8080'
    DATABASE_URL: mysql://{{database.account}}:{{database.password}}@{{database.host}}:{{database.port}}/{{database.name}}

rollout:
  minHealthy: 50%
  health: { path: /healthz }

canary:
  steps: [5%, 25%, 50%]
`

const firstMigration = `-- Runs once, before the release that needs it. The version that still serves must be able to live with it.
CREATE TABLE example (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6)
);
`
