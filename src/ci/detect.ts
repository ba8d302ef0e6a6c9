import { githubHost } from './github.ts'
import { gitlabHost } from './gitlab.ts'
import type { CiHost } from './host.ts'
import { jenkinsHost } from './jenkins.ts'
import { plainHost, type HostParts } from './plain.ts'

/** Tells from the environment where the program runs. GitLab is known by its job variables: some clients leave GITLAB_CI out. */
export function detectHost(parts: HostParts, isTerminal: boolean): CiHost {
  const { env } = parts
  if (env.GITHUB_ACTIONS === 'true') return githubHost(parts)
  if (env.GITLAB_CI === 'true' || (env.CI_JOB_ID && env.CI_PIPELINE_ID)) return gitlabHost(parts)
  if (env.JENKINS_URL && env.BUILD_TAG) return jenkinsHost(parts)
  return plainHost(parts, isTerminal ? 'terminal' : 'plain')
}
