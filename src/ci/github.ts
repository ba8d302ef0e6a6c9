import type { ReportEvent } from '../shared/reporter.ts'
import type { CiHost } from './host.ts'
import { eventLine } from './lines.ts'
import type { HostParts } from './plain.ts'

// Over this size GitHub drops the whole summary (limit 1 MiB a step).
const summaryLimitBytes = 1_000_000

// docs.github.com, "Workflow syntax", jobs.<job_id>.timeout-minutes: "Default: 360". What a job sets instead it is not told.
const usualLimitMs = 360 * 60_000

/**
 * GitHub Actions. Workflow commands go to stderr, which the runner reads like stdout, so that stdout stays the
 * one result document. `@actions/core` is loaded only when a file command is needed: it costs 40 ms.
 */
export function githubHost({ env, clock, write, writeSecret }: HostParts): CiHost {
  const started = clock.monotonic()
  const show = (event: ReportEvent) => {
    if (event.type === 'group-start') return write(`::group::${escapeData(event.title)}\n`)
    if (event.type === 'group-end')
      return write(`::endgroup::\n${event.ok ? '' : `${eventLine(event, clock.monotonic() - started)}\n`}`)
    if (event.type === 'warning') return write(`::warning ${location(event)}::${escapeData(event.message)}\n`)
    write(`${eventLine(event, clock.monotonic() - started)}\n`)
  }
  return {
    name: 'github',
    job: () => ({
      ...(env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME ? { branch: env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME! } : {}),
      ...(env.GITHUB_SHA ? { commit: env.GITHUB_SHA } : {}),
      jobUrl: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`,
      actor: env.GITHUB_ACTOR ?? 'unknown',
      usualLimitMs,
      runId: `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT ?? '1'}-${env.GITHUB_JOB ?? 'job'}`,
    }),
    show,
    mask: (secret) => writeSecret(`::add-mask::${escapeData(secret)}\n`),
    // The runner keeps hyphens and turns spaces into underscores.
    input: (name) => env[`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`]?.trim() || undefined,
    async setOutputs(outputs) {
      if (!env.GITHUB_OUTPUT) return
      const core = await import('@actions/core')
      for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
    },
    async saveState(name, value) {
      if (!env.GITHUB_STATE) return
      const core = await import('@actions/core')
      core.saveState(name, value)
    },
    async addSummary(markdown) {
      if (!env.GITHUB_STEP_SUMMARY) return
      const core = await import('@actions/core')
      await core.summary.addRaw(fit(markdown)).addEOL().write()
    },
  }
}

/** An `::error` annotation on the line that is to blame; at most ten of a kind are shown per step. */
export function errorAnnotation(
  message: string,
  place: { title: string; file?: string | undefined; line?: number | undefined; column?: number | undefined },
): string {
  return `::error title=${escapeProperty(place.title)}${place.file ? `,${location(place)}` : ''}::${escapeData(message)}\n`
}

function location(place: {
  file?: string | undefined
  line?: number | undefined
  column?: number | undefined
}): string {
  const parts = [
    place.file && `file=${escapeProperty(place.file)}`,
    place.line && `line=${place.line}`,
    place.column && `col=${place.column}`,
  ]
  return parts.filter(Boolean).join(',')
}

function fit(markdown: string): string {
  const bytes = Buffer.from(markdown)
  if (bytes.length <= summaryLimitBytes) return markdown
  return `${bytes.subarray(0, summaryLimitBytes - 200).toString()}\n\n… cut: GitHub shows at most 1 MiB; the whole report is in the job's artifacts.\n`
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
