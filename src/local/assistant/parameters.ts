import type { ParameterSpec } from '../api/operation.ts'
import * as spec from '../ecs/parameters.ts'

const pageLimit: ParameterSpec = {
  type: 'integer',
  min: 1,
  max: 50,
  errorCode: 'InvalidParam.PageSize',
  errorStatus: 403,
}

/** Both ways of paging; at most 50 rows. */
export const paging = {
  PageNumber: spec.pageNumber,
  PageSize: pageLimit,
  MaxResults: { type: 'integer', min: 1, max: 50 },
  NextToken: spec.text,
} as const satisfies Record<string, ParameterSpec>

/** Parameters of the calls that make a command. */
export const commandParameters = {
  RegionId: spec.region,
  ClientToken: spec.clientToken,
  Description: { type: 'string', maxLength: 512 },
  ContentEncoding: spec.text,
  EnableParameter: spec.flag,
  Launcher: spec.text,
  ResourceGroupId: spec.text,
  Tag: spec.tags,
  WorkingDir: { type: 'string', maxLength: 200, errorCode: 'InvalidParameter.WorkingDir' },
  Timeout: { type: 'integer', min: 1, max: 86_400, errorCode: 'InvalidParameter.Timeout' },
} as const satisfies Record<string, ParameterSpec>

/** Parameters of the calls that run one. */
export const runParameters = {
  // The limit is checked by the operation, which has its own code for it.
  InstanceId: spec.repeated(1_000),
  ResourceTag: spec.tags,
  Parameters: { type: 'object' },
  Username: { type: 'string', maxLength: 255, errorCode: 'Username.ExceedLimit', errorStatus: 403 },
  WindowsPasswordName: spec.text,
  RepeatMode: spec.oneOf('Once', 'Period', 'NextRebootOnly', 'EveryReboot', 'DryRun'),
  Frequency: spec.text,
  Timed: spec.flag,
  TerminationMode: spec.oneOf('Process', 'ProcessTree'),
  ContainerId: spec.text,
  ContainerName: spec.text,
  OssOutputDelivery: spec.text,
} as const satisfies Record<string, ParameterSpec>
