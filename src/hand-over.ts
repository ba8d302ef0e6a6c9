import type { CiHost } from './ci/host.ts'
import { orWarn } from './commands/keep-outcome.ts'
import type { ResultDocument } from './result.ts'
import type { Reporter } from './shared/reporter.ts'

/** Gives the result to later steps and to the job's page. What the host does not take is a warning: the result stands. */
export async function handOver(
  host: CiHost,
  reporter: Reporter,
  { document, summary }: { document: ResultDocument; summary: string | undefined },
): Promise<void> {
  await orWarn(reporter, 'what later steps are told', () => host.setOutputs(outputsOf(document)))
  if (summary !== undefined) await orWarn(reporter, "the job's summary", () => host.addSummary(summary))
}

/** Leaves a note for the job's post step, which without it looks at the environment itself. */
export async function saveState(host: CiHost, reporter: Reporter, name: string): Promise<void> {
  await orWarn(reporter, "the note for the job's post step", () => host.saveState(name, 'true'))
}

function outputsOf(document: ResultDocument): Record<string, string> {
  const outputs: Record<string, string> = { result: document.result, 'exit-code': String(document.exitCode) }
  if (document.release) outputs['release-id'] = document.release.version
  for (const name of ['url', 'report-path', 'plan-has-changes', 'failed-requests', 'image-id']) {
    const value = document[name]
    if (value !== undefined) outputs[name] = String(value)
  }
  return outputs
}
