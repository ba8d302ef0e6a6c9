import type { OssAction } from './action.ts'
import { bucketOf, ownerOf } from './bucket-actions.ts'
import { invalidArgument, noSuchKey } from './oss-error.ts'
import { xmlAnswer } from './xml.ts'

const acls = ['default', 'private', 'public-read', 'public-read-write']

export const getObjectAcl: OssAction = {
  name: 'GetObjectAcl',
  isReadOnly: true,
  run(call) {
    const object = bucketOf(call).get(call.request.key)
    if (!object) throw noSuchKey(call.request.key)
    return xmlAnswer('AccessControlPolicy', {
      Owner: ownerOf(call.core.accountId),
      AccessControlList: { Grant: object.acl ?? 'default' },
    })
  },
}

export const putObjectAcl: OssAction = {
  name: 'PutObjectAcl',
  isReadOnly: false,
  run(call) {
    const bucket = bucketOf(call)
    const object = bucket.get(call.request.key)
    if (!object) throw noSuchKey(call.request.key)
    const acl = call.request.headers['x-oss-object-acl'] ?? ''
    if (!acls.includes(acl)) throw invalidArgument('x-oss-object-acl', acl, 'no such object access control exists')
    bucket.put({ ...object, acl })
    return { status: 200 }
  },
}
