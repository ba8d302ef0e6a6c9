/** `2026-11-21T02:03Z`, as ECS writes times. */
export const minuteTime = (ms: number) => `${new Date(ms).toISOString().slice(0, 16)}Z`

/** `2026-11-21T02:03:04Z`, as VPC and ESS write times. */
export const secondTime = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`
