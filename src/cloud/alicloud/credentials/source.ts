import type { Clock } from '../../../shared/clock.ts'

export interface Credentials {
  accessKeyId: string
  accessKeySecret: string
  securityToken?: string
  /** Epoch milliseconds; absent for keys that do not expire. */
  expiresAtMs?: number
}

/** Where credentials come from; temporary ones are renewed before they expire. */
export interface CredentialSource {
  /** For messages, e.g. `ALIBABA_CLOUD_ACCESS_KEY_ID` or `profile default of ~/.aliyun/config.json`. */
  readonly origin: string
  current(): Promise<Credentials>
}

export function fixedCredentials(origin: string, credentials: Credentials): CredentialSource {
  return { origin, current: () => Promise.resolve(credentials) }
}

const renewBeforeMs = 5 * 60_000

export interface Renewal {
  origin: string
  clock: Clock
  /** Told every secret as soon as it is known, so that no log shows it. */
  hide: (secret: string) => void
  fetch: () => Promise<Credentials>
}

/** Fetches when first asked, and again five minutes before expiry; callers at the same time share one fetch. */
export function renewedCredentials({ origin, clock, hide, fetch }: Renewal): CredentialSource {
  let held: Credentials | undefined
  let underWay: Promise<Credentials> | undefined
  const renew = async () => {
    try {
      held = await fetch()
      hide(held.accessKeySecret)
      if (held.securityToken) hide(held.securityToken)
      return held
    } finally {
      underWay = undefined
    }
  }
  return {
    origin,
    current() {
      if (held && (held.expiresAtMs === undefined || held.expiresAtMs - clock.now() > renewBeforeMs))
        return Promise.resolve(held)
      return (underWay ??= renew())
    },
  }
}
