import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { letters } from '../ids.ts'
import { accessKeys, type AccessKey } from './records.ts'

export interface SessionRequest {
  /** `acs:ram::<account>:role/<name>` */
  roleArn: string
  sessionName: string
  durationSeconds: number
}

/** Answers of both AssumeRole calls have these parts. */
export interface Session {
  AssumedRoleUser: { Arn: string; AssumedRoleId: string }
  Credentials: { AccessKeyId: string; AccessKeySecret: string; SecurityToken: string; Expiration: string }
}

/** Temporary keys of a role. Roles are not modelled: every role of this account exists and may be assumed. */
export function startSession(core: LocalCore, { roleArn, sessionName, durationSeconds }: SessionRequest): Session {
  const role = roleName(roleArn, core.accountId)
  const roleId = roleIdOf(role)
  const expiresAtMs = core.clock.now() + durationSeconds * 1_000
  const arn = `acs:ram::${core.accountId}:assumed-role/${role}/${sessionName}`
  const key: AccessKey & { securityToken: string } = {
    id: `STS.N${letters(24, core.random)}`,
    secret: letters(44, core.random),
    accountId: core.accountId,
    principal: { kind: 'AssumedRoleUser', arn, principalId: `${roleId}:${sessionName}`, userId: roleId, roleId },
    securityToken: `CAIS${letters(360, core.random)}`,
    expiresAtMs,
  }
  forgetExpired(core)
  accessKeys(core.store).add(key)
  return {
    AssumedRoleUser: { Arn: arn, AssumedRoleId: `${roleId}:${sessionName}` },
    Credentials: {
      AccessKeyId: key.id,
      AccessKeySecret: key.secret,
      SecurityToken: key.securityToken,
      Expiration: isoSeconds(expiresAtMs),
    },
  }
}

// A day late, so that a client whose key has just ended is told so rather than that the key never was.
const keptAfterEndMs = 24 * 3_600_000

function forgetExpired(core: LocalCore): void {
  const endedBefore = core.clock.now() - keptAfterEndMs
  for (const key of accessKeys(core.store).filter(({ expiresAtMs = Infinity }) => expiresAtMs < endedBefore)) {
    accessKeys(core.store).delete(key.id)
  }
}

function roleName(arn: string, accountId: string): string {
  const [, account, role] = /^acs:ram::(\d+):role\/([\w.-]{1,64})$/.exec(arn) ?? []
  if (!role) throw new VendorError('InvalidParameter.RoleArn', 400, 'The parameter RoleArn is wrongly formed.')
  if (account === accountId) return role
  throw new VendorError(
    'EntityNotExist.Role',
    404,
    `The role does not exist: ${arn}. Roles of this local cloud belong to account ${accountId}.`,
  )
}

/** A stable number per role, as the vendor's role ids are. */
function roleIdOf(role: string): string {
  const hash = [...role].reduce((sum, char) => (sum * 31 + char.codePointAt(0)!) % 1e15, 7)
  return `3${String(hash).padStart(17, '0')}`
}

/** UTC with seconds and no fraction. */
export const isoSeconds = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
