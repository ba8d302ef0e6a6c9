import { invalid } from '../api/limits.ts'
import type { Call, Operation, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { verifyToken } from './oidc.ts'
import { accessKeys, oidcProviders, type OidcProvider } from './records.ts'
import { isoSeconds, startSession } from './session.ts'

const getCallerIdentity: Operation = {
  product: 'Sts',
  action: 'GetCallerIdentity',
  parameters: {},
  isReadOnly: true,
  run({ core, accessKeyId }) {
    const key = accessKeys(core.store).get(accessKeyId)
    if (!key) throw new Error(`the signed request of ${accessKeyId} has no access key`)
    const { kind, arn, principalId, userId, roleId } = key.principal
    const identity = {
      IdentityType: kind,
      AccountId: key.accountId,
      PrincipalId: principalId,
      UserId: userId,
      Arn: arn,
    }
    return roleId ? { ...identity, RoleId: roleId } : identity
  },
}

const sessionNameSpec: ParameterSpec = {
  type: 'string',
  required: true,
  minLength: 2,
  maxLength: 64,
  errorCode: 'InvalidParameter.RoleSessionName',
}
// The real upper end is the role's own MaxSessionDuration; twelve hours is the most that a role can have.
const durationSpec: ParameterSpec = {
  type: 'integer',
  min: 900,
  max: 43_200,
  default: 3_600,
  errorCode: 'InvalidParameter.DurationSeconds',
}
const policySpec: ParameterSpec = { type: 'string', maxLength: 2_048, errorCode: 'InvalidParameter.PolicyGrammar' }

function sessionOf({ core, params }: Call) {
  const sessionName = params.text('RoleSessionName')
  if (!/^[\w.@-]+$/.test(sessionName)) throw invalid(sessionNameSpec, 'RoleSessionName')
  return startSession(core, {
    roleArn: params.text('RoleArn'),
    sessionName,
    durationSeconds: params.number('DurationSeconds')!,
  })
}

const assumeRole: Operation = {
  product: 'Sts',
  action: 'AssumeRole',
  parameters: {
    RoleArn: { type: 'string', required: true },
    RoleSessionName: sessionNameSpec,
    DurationSeconds: durationSpec,
    Policy: policySpec,
    ExternalId: { type: 'string', minLength: 2, maxLength: 1_224 },
    SourceIdentity: { type: 'string' },
  },
  isReadOnly: true,
  gaps: 'every role of the account exists and may be assumed; policies are not evaluated',
  run: (call) => sessionOf(call),
}

const assumeRoleWithOidc: Operation = {
  product: 'Sts',
  action: 'AssumeRoleWithOIDC',
  parameters: {
    OIDCProviderArn: { type: 'string', required: true },
    RoleArn: { type: 'string', required: true },
    OIDCToken: {
      type: 'string',
      required: true,
      minLength: 4,
      maxLength: 20_000,
      errorCode: 'InvalidParameter.OIDCToken',
    },
    RoleSessionName: sessionNameSpec,
    DurationSeconds: durationSpec,
    Policy: policySpec,
  },
  isReadOnly: true,
  isAnonymous: true,
  gaps: 'trust policies are not evaluated beyond issuer and audience',
  async run(call) {
    const { core, params } = call
    const provider = trustedProvider(call)
    const claims = await verifyToken(params.text('OIDCToken'), provider, core.clock.now())
    return {
      ...sessionOf(call),
      OIDCTokenInfo: {
        Subject: String(claims.sub ?? ''),
        Issuer: provider.issuer,
        ClientIds: provider.audiences.join(','),
        ExpirationTime: isoSeconds(Number(claims.exp) * 1_000),
        IssuanceTime: typeof claims.iat === 'number' ? isoSeconds(claims.iat * 1_000) : undefined,
        VerificationInfo: 'Success',
      },
    }
  },
}

function trustedProvider({ core, params }: Call): OidcProvider {
  const arn = params.text('OIDCProviderArn')
  const [, account, name = ''] = /^acs:ram::(\d+):oidc-provider\/(.+)$/.exec(arn) ?? []
  if (account === undefined)
    throw new VendorError('InvalidParameter.OIDCProviderArn', 400, 'The parameter OIDCProviderArn is wrongly formed.')
  const provider = account === core.accountId ? oidcProviders(core.store).get(name) : undefined
  if (provider) return provider
  throw new VendorError(
    'AuthenticationFail.NoPermission',
    401,
    `This operation is not permitted by any trust policy: ${arn} is not known.`,
  )
}

export const stsOperations: Operation[] = [getCallerIdentity, assumeRole, assumeRoleWithOidc]
