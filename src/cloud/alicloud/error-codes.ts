import type { CloudErrorKind } from '../errors.ts'

/**
 * What Alibaba Cloud's codes mean to us. The only place that knows them: exact codes first, then patterns in order.
 * `busy` and `throttled` promise that the call had no effect; `transient` does not.
 */
const exact: Readonly<Record<string, CloudErrorKind>> = {
  // Gateway
  ServiceUnavailable: 'busy',
  'ServiceUnavailable.RegionMaintaining': 'busy',
  SignatureNonceUsed: 'busy',
  UnknownError: 'transient',
  RequestTimeout: 'transient',
  InvalidAction: 'invalid',
  'InvalidAction.NotFound': 'invalid',
  'InvalidRegionId.NotFound': 'invalid',
  'InvalidAccessKeyId.NotFound': 'credentials',
  'InvalidAccessKeyId.Inactive': 'credentials',
  'Forbidden.AccessKeyDisabled': 'credentials',
  SignatureDoesNotMatch: 'credentials',
  IncompleteSignature: 'credentials',
  MissingSecurityToken: 'credentials',
  IllegalTimestamp: 'credentials',
  'InvalidTimeStamp.Expired': 'credentials',
  InsufficientBalance: 'quota',
  RealNameAuthenticationError: 'permission',

  // The same ClientToken is still being worked on
  LastTokenProcessing: 'busy',
  IdempotentProcessing: 'busy',
  IdempotenceProcessing: 'busy',
  TOKEN_PROCESSING: 'busy',
  ProcessingSameRequest: 'busy',
  'OperationFailed.TokenIsProcessing': 'busy',
  'OperationFailed.IdempotentTokenProcessing': 'busy',
  'OperationFailed.LastTokenProcessing': 'busy',

  // ECS
  IncorrectInstanceStatus: 'busy',
  'IncorrectInstanceStatus.Initializing': 'busy',
  InstanceNotReady: 'busy',
  OperationConflict: 'busy',
  'Operation.Conflict': 'busy',
  'InvalidOperation.Conflict': 'busy',
  IncorrectVSwitchStatus: 'busy',
  IncorrectVpcStatus: 'busy',
  'IncorrectDiskStatus.CreatingSnapshot': 'busy',
  DiskCreatingSnapshot: 'busy',
  'InvalidSnapshotId.NotReady': 'busy',
  ImageIsCreating: 'busy',
  'DependencyViolation.SLBConfiguring': 'busy',
  'InvalidInstanceId.AlreadyExists': 'already',
  'InvalidGroupAuthItem.NotFound': 'already',
  AllocatedAlready: 'already',
  'KeyPair.AlreadyExist': 'already',
  'InvalidImageName.Duplicated': 'already',
  ImageUsingByInstance: 'in-use',
  'OperationDenied.NoStock': 'no-stock',
  ResourceNotAvailable: 'no-stock',
  'Zone.NotOnSale': 'no-stock',
  'InvalidInstanceType.ZoneNotSupported': 'no-stock',
  'InvalidResourceType.NotSupported': 'no-stock',
  AuthorizationLimitExceed: 'quota',
  SecurityGroupInstanceLimitExceed: 'quota',
  'QuotaExceeded.PrivateIpAddress': 'quota',
  InstanceLockedForSecurity: 'permission',

  // SLB
  'BackendServer.configuring': 'busy',
  ServiceIsConfiguring: 'busy',
  ServiceIsStopping: 'busy',
  VServerGroupProcessing: 'busy',
  OperationBusy: 'busy',
  SystemBusy: 'busy',
  DomainExtensionProcessing: 'busy',
  AclEntryProcessing: 'busy',
  ObtainIpFail: 'busy',
  'OperationFailed.ListenerStatusNotSupport': 'busy',
  ListenerNotFound: 'not-found',
  CheckedListenerNotFound: 'not-found',
  ListenerAlreadyExists: 'already',
  RspoolVipExist: 'in-use',
  RspoolRuleExist: 'in-use',
  CertificateAndPrivateKeyIsRefered: 'in-use',
  OverQuota: 'quota',
  ListenerNumberOverLimit: 'quota',
  InsufficientCapacity: 'no-stock',
  ActionNotAllowed: 'permission',

  // VPC and EIP
  TaskConflict: 'busy',
  VPC_TASK_CONFLICT: 'busy',
  VswitchStatusError: 'busy',
  IncorrectRouteEntryStatus: 'busy',
  'InvalidStatus.RouteEntry': 'busy',
  IncorrectEipStatus: 'busy',
  InvalidBindingStatus: 'busy',
  'InvalidStatus.EcsStatusNotSupport': 'busy',
  'OperationFailed.DistibuteLock': 'busy',
  'OperationDenied.OtherSubnetProcessing': 'busy',
  'FrequentPurchase.EIP': 'busy',
  'InvalidAssociation.Duplicated': 'already',

  IncorretSnatEntryStatus: 'busy',
  IncorrectSnatEntryStatus: 'busy',
  'InvalidSourceCIDR.Duplicated': 'already',

  // DNS, RAM and key pairs
  LastOperationNotFinished: 'busy',
  'RecordForbidden.DNSChange': 'busy',
  'InvalidDomainName.NoExist': 'not-found',
  IncorrectDomainUser: 'not-found',
  DomainRecordNotBelongToUser: 'not-found',
  'InvalidRR.NoExist': 'not-found',
  DomainRecordDuplicate: 'already',
  'EntityAlreadyExists.Role': 'already',
  'EntityAlreadyExists.Role.Policy': 'already',
  'DeleteConflict.Role.Policy': 'in-use',
  'InvalidParameter.KeypairAlreadyAttachedInstance': 'in-use',

  // RDS
  'OperationDenied.DBInstanceStatus': 'busy',
  'OperationDenied.DBStatus': 'busy',
  'OperationDenied.DBClusterStatus': 'busy',
  'OperationDenied.OutofUsage': 'busy',
  'OperationDenied.ReadDBInstanceStatus': 'busy',
  IncorrectDBInstanceState: 'busy',
  LockTimeout: 'busy',
  ConcurrentTaskExceeded: 'busy',
  InstanceConnectTimeoutFault: 'transient',
  'Database.ConnectError': 'transient',
  'InvalidAccountName.Duplicate': 'already',
  'InvalidDBName.Duplicate': 'already',
  NetTypeExists: 'already',

  // ESS and OOS
  ScalingActivityInProgress: 'busy',
  InstanceRefreshInProgress: 'in-use',
  'InvalidInstance.NoInstanceNeedBeRefreshed': 'already',
  IncorrectInstanceRefreshTaskStatus: 'invalid',
  'EntityNotExists.Execution': 'not-found',

  // OSS
  NoSuchKey: 'not-found',
  NoSuchBucket: 'not-found',
  NoSuchUpload: 'not-found',
  FileAlreadyExists: 'already',
  PreconditionFailed: 'already',
  BucketNotEmpty: 'in-use',
  BucketAlreadyExists: 'permission',
  AccessDenied: 'permission',
  InvalidAccessKeyId: 'credentials',
  RequestTimeTooSkewed: 'credentials',
  TooManyBuckets: 'quota',
  InvalidDigest: 'transient',

  // STS and SLS
  'AuthenticationFail.NoPermission': 'credentials',
  Unauthorized: 'permission',
  MissingAuthorization: 'credentials',
  SignatureNotMatch: 'credentials',
  SecurityTokenInvalid: 'credentials',
  ProjectNotExist: 'not-found',
  LogStoreNotExist: 'not-found',
  ReadQuotaExceed: 'throttled',
  ServerBusy: 'busy',
}

const patterns: readonly (readonly [RegExp, CloudErrorKind])[] = [
  [/Throttling/, 'throttled'],
  [/^InternalError/, 'transient'],
  [/^IncorrectStatus/, 'busy'],
  [/^InvalidSecurityToken|^InvalidStsToken|^SecurityTokenExpired|^AuthenticationFail/, 'credentials'],
  [/^DependencyViolation|DeletionProtection|DeleteProtection/, 'in-use'],
  [/^Forbidden\.(VpcNotFound|InstanceNotFound)$/, 'not-found'],
  [/^Forbidden\.RegionNotFound$/, 'invalid'],
  [/^Forb+iden|^NoPermission|\.RAM$/, 'permission'],
  [/Quota|LimitExceed|Arrearage|ARREARAGE|NotEnoughBalance/, 'quota'],
  [/NotFound$|NotExists?$|^EntityNotExist/, 'not-found'],
  [/AlreadyExists?$/, 'already'],
]

/** Codes that say nothing alone: SLB answers InvalidParameter for an unknown server group or listener. */
const byMessage: readonly { product: string; code: string; message: RegExp; kind: CloudErrorKind }[] = [
  { product: 'Slb', code: 'InvalidParameter', message: /specified VServerGroupId does not exist/i, kind: 'not-found' },
  { product: 'Slb', code: 'InvalidParameter', message: /specified resource does not exist/i, kind: 'not-found' },
]

/** What one vendor error means. An unknown code is judged by its HTTP status. */
export function kindOf(error: {
  product: string
  code: string
  message: string
  status: number | undefined
}): CloudErrorKind {
  const special = byMessage.find(
    (rule) => rule.product === error.product && rule.code === error.code && rule.message.test(error.message),
  )
  if (special) return special.kind
  const known = Object.hasOwn(exact, error.code) ? exact[error.code] : undefined
  if (known) return known
  for (const [pattern, kind] of patterns) if (pattern.test(error.code)) return kind
  if (error.status === undefined || error.status >= 500) return 'transient'
  if (error.status === 429 || error.status === 449) return 'throttled'
  return error.status === 401 || error.status === 403 ? 'permission' : 'invalid'
}

/** Whether the code says that the resource is in a state that does not allow the call. */
export function isWrongState(code: string): boolean {
  return /^Incorrect\w*Status/.test(code) || code === 'InstanceNotReady'
}
