import { noContent, type OssAction } from './action.ts'
import { bucketOf } from './bucket-actions.ts'
import { invalidArgument, OssError } from './oss-error.ts'
import { elements, elementText, malformed, readXml } from './xml.ts'

/** Rules are checked, kept and given back; nothing expires, as no test lives for days. */
export const putBucketLifecycle: OssAction = {
  name: 'PutBucketLifecycle',
  isReadOnly: false,
  async run(call) {
    const bucket = bucketOf(call)
    const xml = await readXml(call.request)
    const rules = elements(xml, 'Rule')
    if (rules.length === 0 || rules.length > 1_000) throw malformed()
    for (const rule of rules) checkRule(rule)
    bucket.update({
      lifecycle: `<LifecycleConfiguration>${rules.map((rule) => `<Rule>${rule}</Rule>`).join('')}</LifecycleConfiguration>`,
    })
    return { status: 200 }
  },
}

export const getBucketLifecycle: OssAction = {
  name: 'GetBucketLifecycle',
  isReadOnly: true,
  run(call) {
    const { lifecycle } = bucketOf(call).record
    if (lifecycle === undefined)
      throw new OssError('NoSuchLifecycle', 404, 'No Row found in Lifecycle Table.', {
        details: { BucketName: call.request.bucket },
      })
    return {
      status: 200,
      headers: { 'content-type': 'application/xml' },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n${lifecycle}`,
    }
  },
}

export const deleteBucketLifecycle: OssAction = {
  name: 'DeleteBucketLifecycle',
  isReadOnly: false,
  run(call) {
    const { lifecycle: _gone, ...record } = bucketOf(call).record
    bucketOf(call).replaceRecord(record)
    return noContent
  },
}

function checkRule(rule: string): void {
  const status = elementText(rule, 'Status')
  if (status !== 'Enabled' && status !== 'Disabled') throw malformed()
  if (elementText(rule, 'Prefix') === undefined) throw malformed()
  const days = elements(rule, 'Days')
  for (const text of days)
    if (!/^[1-9]\d*$/.test(text)) throw invalidArgument('Days', text, 'Days must be a positive integer.')
  if (days.length === 0 && elements(rule, 'CreatedBeforeDate').length === 0) throw malformed()
}
