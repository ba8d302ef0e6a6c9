import type { Operation } from '../api/operation.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { minuteTime, secondTime } from '../ecs/times.ts'
import { defineOnInstance, refuse } from './define.ts'
import { rdsDurations } from './durations.ts'
import { backups, schemas, type BackupRecord } from './records.ts'
import { changeDatabase } from './transition.ts'

const firstBackupId = 900_000_000

const createBackup = defineOnInstance('CreateBackup', {
  parameters: {
    BackupMethod: spec.oneOf('Logical', 'Physical', 'Snapshot'),
    BackupStrategy: spec.oneOf('db', 'instance'),
    BackupType: spec.oneOf('Auto', 'FullBackup'),
    DBName: spec.text,
    BackupRetentionPeriod: spec.integer,
  },
  gaps: 'only the books are kept: nothing is copied and nothing can be restored',
  run({ core, params }, instance) {
    const all = backups(core.store)
    if (all.find((backup) => backup.instanceId === instance.id && backup.status === 'Backuping'))
      throw refuse('BackupJobExists', `A backup of ${instance.id} is already running.`, 403)
    const method = params.optionalText('BackupMethod') ?? 'Physical'
    if (method === 'Logical' && !schemas(core.store).find((schema) => schema.instanceId === instance.id))
      throw refuse('InvalidBackupMethod.ValueNotSupport', 'A logical backup needs a database in the instance.')
    const number = firstBackupId + all.size
    const backup = all.add({
      id: String(number),
      jobId: String(number - firstBackupId + 10_000_000),
      instanceId: instance.id,
      method,
      status: 'Backuping',
      startedAtMs: core.clock.now(),
    })
    core.after(
      rdsDurations(core).backup,
      () => void all.update(backup, { status: 'Success', finishedAtMs: core.clock.now() }),
    )
    return { BackupJobId: backup.jobId }
  },
})

const describeBackupTasks = defineOnInstance('DescribeBackupTasks', {
  parameters: { BackupJobId: spec.integer, BackupJobStatus: spec.text, BackupMode: spec.text, Flag: spec.text },
  run({ core, params }, instance) {
    const wanted = params.optionalText('BackupJobStatus')
    const rows = backups(core.store).filter(
      (backup) =>
        backup.instanceId === instance.id &&
        backup.jobId === (params.optionalText('BackupJobId') ?? backup.jobId) &&
        (wanted === undefined || (wanted === 'NoStart' ? false : wanted === progressOf(backup))),
    )
    return {
      Items: {
        BackupJob: rows.map((backup) => ({
          BackupJobId: backup.jobId,
          BackupId: backup.status === 'Success' ? backup.id : '',
          BackupProgressStatus: progressOf(backup),
          BackupStatus: backup.status,
          Process: backup.status === 'Success' ? '100%' : '50%',
          JobMode: 'Manual',
          TaskAction: 'TempBackupTask',
        })),
      },
    }
  },
})

const progressOf = (backup: BackupRecord) => (backup.status === 'Backuping' ? 'Uploading' : 'Finished')

const describeBackups = defineOnInstance('DescribeBackups', {
  parameters: {
    BackupId: spec.text,
    BackupStatus: spec.text,
    BackupMode: spec.text,
    BackupType: spec.text,
    StartTime: spec.text,
    EndTime: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.between(1, 100),
  },
  run({ core, params }, instance) {
    const isAfter = (backup: BackupRecord) =>
      !params.has('StartTime') || minuteTime(backup.startedAtMs) >= params.text('StartTime').slice(0, 17)
    const isBefore = (backup: BackupRecord) =>
      !params.has('EndTime') || minuteTime(backup.startedAtMs) <= params.text('EndTime').slice(0, 17)
    const rows = backups(core.store)
      .filter(
        (backup) =>
          backup.instanceId === instance.id &&
          backup.status !== 'Backuping' &&
          backup.id === (params.optionalText('BackupId') ?? backup.id) &&
          backup.status === (params.optionalText('BackupStatus') ?? backup.status) &&
          (params.optionalText('BackupMode') ?? 'Manual') === 'Manual' &&
          isAfter(backup) &&
          isBefore(backup),
      )
      .reverse()
    const page = pageOf(rows, params, 30)
    return {
      PageNumber: String(page.PageNumber),
      PageRecordCount: String(page.rows.length),
      TotalRecordCount: String(page.TotalCount),
      TotalEcsSnapshotSize: 0,
      Items: {
        Backup: page.rows.map((backup) => ({
          DBInstanceId: instance.id,
          BackupId: backup.id,
          BackupStatus: backup.status,
          BackupMode: 'Manual',
          BackupMethod: backup.method,
          BackupType: 'FullBackup',
          BackupStartTime: secondTime(backup.startedAtMs),
          BackupEndTime: secondTime(backup.finishedAtMs ?? backup.startedAtMs),
          BackupSize: 0,
          ConsistentTime: Math.floor(backup.startedAtMs / 1_000),
          HostInstanceID: instance.nodeIds[0] ?? '',
          Engine: instance.engine,
          EngineVersion: instance.engineVersion,
          StoreStatus: 'Disabled',
          MetaStatus: '',
          IsAvail: 1,
          BackupDownloadURL: '',
          BackupIntranetDownloadURL: '',
          BackupInitiator: 'User',
          StorageClass: '0',
          BackupDownloadLinkByDB: { BackupDownloadLinkByDB: [] },
        })),
      },
    }
  },
})

const describeBackupPolicy = defineOnInstance('DescribeBackupPolicy', {
  parameters: { BackupPolicyMode: spec.text, CompressType: spec.text, ReleasedKeepPolicy: spec.text },
  run: (_call, { backupPolicy }) => ({
    PreferredBackupPeriod: backupPolicy.period,
    PreferredBackupTime: backupPolicy.time,
    BackupRetentionPeriod: backupPolicy.retentionDays,
    BackupLog: 'Enable',
    EnableBackupLog: '1',
    LogBackupRetentionPeriod: 7,
    LocalLogRetentionHours: 18,
    LocalLogRetentionSpace: '30',
    BackupMethod: 'Physical',
    CompressType: '4',
    ReleasedKeepPolicy: 'None',
  }),
})

const modifyBackupPolicy = defineOnInstance('ModifyBackupPolicy', {
  parameters: {
    BackupPolicyMode: spec.text,
    PreferredBackupPeriod: spec.text,
    PreferredBackupTime: spec.text,
    BackupRetentionPeriod: { type: 'integer', min: 7, max: 730, errorCode: 'InvalidBackupRetentionPeriod.Malformed' },
  },
  gaps: 'the policy is kept and shown, but no backup is made by it',
  run({ core, params }, instance) {
    const { backupPolicy } = instance
    changeDatabase(core, instance, {
      backupPolicy: {
        period: params.optionalText('PreferredBackupPeriod') ?? backupPolicy.period,
        time: params.optionalText('PreferredBackupTime') ?? backupPolicy.time,
        retentionDays: params.number('BackupRetentionPeriod') ?? backupPolicy.retentionDays,
      },
    })
    return { DBInstanceID: instance.id, EnableBackupLog: '1', LocalLogRetentionHours: 18 }
  },
})

export const backupOperations: Operation[] = [
  createBackup,
  describeBackupTasks,
  describeBackups,
  describeBackupPolicy,
  modifyBackupPolicy,
]
