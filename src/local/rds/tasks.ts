import type { Operation } from '../api/operation.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { secondTime } from '../ecs/times.ts'
import { defineRds } from './define.ts'
import { databaseTasks } from './records.ts'

const describeTasks = defineRds('DescribeTasks', {
  parameters: {
    DBInstanceId: spec.requiredText,
    StartTime: spec.requiredText,
    EndTime: spec.requiredText,
    Status: spec.text,
    TaskAction: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.between(1, 100),
  },
  run({ core, params }) {
    const rows = databaseTasks(core.store).filter(
      (task) =>
        task.instanceId === params.text('DBInstanceId') &&
        task.action === (params.optionalText('TaskAction') ?? task.action),
    )
    const page = pageOf(rows.reverse(), params, 30)
    return {
      PageNumber: page.PageNumber,
      PageRecordCount: page.rows.length,
      TotalRecordCount: page.TotalCount,
      Items: {
        TaskProgressInfo: page.rows.map((task) => ({
          TaskId: task.id,
          TaskAction: task.action,
          Status: task.status,
          Progress: task.status === 'Finished' ? '100' : '50',
          ProgressInfo: '',
          DBName: '',
          BeginTime: secondTime(task.startedAtMs),
          FinishTime: task.finishedAtMs === undefined ? '' : secondTime(task.finishedAtMs),
          TaskErrorCode: '',
          TaskErrorMessage: '',
        })),
      },
    }
  },
})

export const taskOperations: Operation[] = [describeTasks]
