/** Words of deploy.yml that its schema and the part that acts on them must agree on, and may not ask each other for. */

/** When a program of `rollout.gates` is asked or told. */
export const gateMoments = [
  'confirm-rollout',
  'pre-rollout',
  'rollout',
  'confirm-traffic-increase',
  'confirm-promotion',
  'rollback',
  'post-rollout',
] as const

export type GateMoment = (typeof gateMoments)[number]

/** Who may be told of a rollout (`notify.channels`). */
export const channelKinds = ['dingtalk', 'feishu', 'wecom', 'slack', 'teams', 'webhook'] as const

export type ChannelKind = (typeof channelKinds)[number]
