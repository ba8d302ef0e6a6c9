import { appendFile } from 'node:fs/promises'
import type { ReportEvent } from '../shared/reporter.ts'
import type { CiHost } from './host.ts'
import { eventLine } from './lines.ts'
import type { HostParts } from './plain.ts'

// What `artifacts:reports:dotenv` takes: 5 KB, names of letters, digits and _, values on one line.
const dotenvLimitBytes = 5_000

/** GitLab CI: collapsible sections, outputs as a dotenv report (`deploy.env`). */
export function gitlabHost({ env, clock, write }: HostParts): CiHost {
  const started = clock.monotonic()
  const sections: string[] = []
  const show = (event: ReportEvent) => {
    const seconds = Math.floor(clock.now() / 1_000)
    if (event.type === 'group-start') {
      const name = `${sectionName(event.title)}_${sections.length}`
      sections.push(name)
      return write(`\u001B[0Ksection_start:${seconds}:${name}[collapsed=true]\r\u001B[0K${event.title}\n`)
    }
    if (event.type === 'group-end') {
      const name = sections.pop()
      if (name) write(`\u001B[0Ksection_end:${seconds}:${name}\r\u001B[0K`)
      if (event.ok) return
    }
    write(`${eventLine(event, clock.monotonic() - started)}\n`)
  }
  const deadline = jobDeadline(env)
  return {
    name: 'gitlab',
    job: () => ({
      ...(env.CI_COMMIT_BRANCH || env.CI_COMMIT_REF_NAME
        ? { branch: env.CI_COMMIT_BRANCH || env.CI_COMMIT_REF_NAME! }
        : {}),
      ...(env.CI_COMMIT_SHA ? { commit: env.CI_COMMIT_SHA } : {}),
      ...(env.CI_JOB_URL ? { jobUrl: env.CI_JOB_URL } : {}),
      actor: env.GITLAB_USER_LOGIN ?? 'unknown',
      runId: `${env.CI_PIPELINE_ID ?? 'pipeline'}-${env.CI_JOB_ID ?? 'job'}`,
      ...(deadline === undefined ? {} : { deadlineMs: deadline }),
    }),
    show,
    mask: () => {},
    input: () => undefined,
    async setOutputs(outputs) {
      const file = env.ALICLOUD_DEPLOY_DOTENV ?? 'deploy.env'
      let text = ''
      for (const [name, value] of Object.entries(outputs)) {
        const line = `DEPLOY_${name.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_')}=${value.replaceAll(/\s+/g, ' ')}\n`
        if (Buffer.byteLength(text + line) <= dotenvLimitBytes) text += line
      }
      await appendFile(file, text)
    },
    saveState: async () => {},
    addSummary: async () => {},
  }
}

function jobDeadline(env: Readonly<Record<string, string | undefined>>): number | undefined {
  const started = Date.parse(env.CI_JOB_STARTED_AT ?? '')
  const seconds = Number(env.CI_JOB_TIMEOUT)
  return Number.isFinite(started) && seconds > 0 ? started + seconds * 1_000 : undefined
}

const sectionName = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 60) || 'section'
