import type { EnvironmentSettings } from './config/schema.ts'
import type { GithubTarget } from './notify/github.ts'
import type { GitlabTarget } from './notify/gitlab.ts'
import type { Reporter } from './shared/reporter.ts'

/** Where a job finds out whom it may tell about itself. */
interface JobFacts {
  settings: EnvironmentSettings
  env: Readonly<Record<string, string | undefined>>
  reporter: Reporter
}

const notTold = ({ reporter }: JobFacts, message: string) =>
  reporter.emit({ type: 'warning', code: 'E_NOTIFY', message })

/** Undefined where GitHub is not to be told; with a warning, where the step has no token. */
export function githubTarget(facts: JobFacts): GithubTarget | undefined {
  const { settings, env } = facts
  const { deployments, commitStatus, token = env.GITHUB_TOKEN } = settings.notify.github
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_API_URL: api } = env
  if ((!deployments && !commitStatus) || !repository || !commit) return undefined
  if (token) return { api: api ?? 'https://api.github.com', repository, commit, token, deployments, commitStatus }
  notTold(facts, 'GitHub is not told: the step has no GITHUB_TOKEN (env: { GITHUB_TOKEN: ${{ github.token }} })')
  return undefined
}

/**
 * Undefined where GitLab is not to be told; with a warning for what the job has no token for. A job with an `environment:`
 * of its own has a deployment already, and a second one beside it would be wrong.
 */
export function gitlabTarget(facts: JobFacts): GitlabTarget | undefined {
  const { settings, env } = facts
  const { CI_API_V4_URL: api, CI_PROJECT_ID: project, CI_COMMIT_SHA: commit, CI_COMMIT_REF_NAME: ref } = env
  const wanted = settings.notify.gitlab
  if ((!wanted.deployments && !wanted.commitStatus) || !api || !project || !commit || !ref) return undefined
  const token = wanted.token ?? env.GITLAB_TOKEN
  const own = token ? { 'private-token': token } : undefined
  const jobs = env.CI_JOB_TOKEN ? { 'job-token': env.CI_JOB_TOKEN } : undefined
  const deployments = wanted.deployments && !env.CI_ENVIRONMENT_NAME ? (own ?? jobs) : undefined
  const commitStatus = wanted.commitStatus ? own : undefined
  if (wanted.commitStatus && !own)
    notTold(
      facts,
      'the commit in GitLab is not marked: give GITLAB_TOKEN, an access token of the project with scope api',
    )
  if (!deployments && !commitStatus) return undefined
  return {
    api,
    project,
    commit,
    ref,
    isTag: env.CI_COMMIT_TAG !== undefined && env.CI_COMMIT_TAG !== '',
    ...(env.CI_PIPELINE_ID ? { pipelineId: env.CI_PIPELINE_ID } : {}),
    ...(deployments ? { deployments } : {}),
    ...(commitStatus ? { commitStatus } : {}),
  }
}
