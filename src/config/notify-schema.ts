import { resultWords } from '../shared/errors.ts'
import { channelKinds } from '../shared/words.ts'
import { z } from './shape.ts'
import { webAddress } from './values.ts'

/** Results that end something that was begun. */
const endings = resultWords.filter((word) => word !== 'no-change' && word !== 'planned' && word !== 'locked')

const channel = z.strictObject({
  kind: z.enum(channelKinds).describe('teams: a Workflows address; webhook: any program, which gets JSON'),
  url: webAddress.describe('Address of the robot or webhook; give it as ${VARIABLE}, it is never printed'),
  secret: z
    .string()
    .min(1)
    .optional()
    .describe('Signing key of a DingTalk or Feishu robot; of a webhook: HMAC-SHA256 in x-alicloud-deploy-signature'),
  on: z
    .array(z.enum(['started', 'locked', ...endings]))
    .min(1)
    .default([...endings])
    .describe('Which news it gets; default: every end but "nothing to do" and "locked"'),
})

/** Who is told of rollouts. */
export const notify = z
  .strictObject({
    channels: z
      .array(channel)
      .max(20)
      .default([])
      .describe('Chat robots and programs that are told how a rollout ended'),
    github: z
      .strictObject({
        deployments: z
          .boolean()
          .default(false)
          .describe("Show rollouts under the repository's environments; needs permissions: deployments: write"),
        commitStatus: z
          .boolean()
          .default(false)
          .describe('Mark the commit with the result; needs permissions: statuses: write'),
        token: z.string().min(1).optional().describe('Default: the variable GITHUB_TOKEN of the step'),
      })
      .prefault({}),
    gitlab: z
      .strictObject({
        deployments: z
          .boolean()
          .default(false)
          .describe("Show rollouts under the project's environments, for jobs without an environment: of their own"),
        commitStatus: z.boolean().default(false).describe('Mark the commit with the result; needs a token'),
        token: z
          .string()
          .min(1)
          .optional()
          .describe(
            'Access token of the project with scope api; default: the variable GITLAB_TOKEN, for deployments also the CI_JOB_TOKEN of the job',
          ),
      })
      .prefault({}),
  })
  .describe('Who is told of a rollout, canary, rollback, recovery or migration; what cannot be told is only a warning')
