import { getObjectAcl, putObjectAcl } from './acl-actions.ts'
import type { OssAction } from './action.ts'
import * as bucket from './bucket-actions.ts'
import * as lifecycle from './lifecycle-actions.ts'
import { listObjects, listObjectsV2 } from './list-actions.ts'
import * as multipart from './multipart-actions.ts'
import * as object from './object-actions.ts'
import { OssError } from './oss-error.ts'
import { parameter, type OssRequest } from './request.ts'
import * as tag from './tag-actions.ts'

/** One way to ask for an action: the method, and a query parameter (or header) that must be there. */
interface ActionRoute {
  method: string
  parameter?: string
  header?: string
  action: OssAction
}

const bucketRoutes: readonly ActionRoute[] = [
  { method: 'GET', parameter: 'bucketInfo', action: bucket.getBucketInfo },
  { method: 'GET', parameter: 'location', action: bucket.getBucketLocation },
  { method: 'GET', parameter: 'stat', action: bucket.getBucketStat },
  { method: 'GET', parameter: 'acl', action: bucket.getBucketAcl },
  { method: 'PUT', parameter: 'acl', action: bucket.putBucketAcl },
  { method: 'GET', parameter: 'versioning', action: bucket.getBucketVersioning },
  { method: 'PUT', parameter: 'versioning', action: bucket.putBucketVersioning },
  { method: 'GET', parameter: 'lifecycle', action: lifecycle.getBucketLifecycle },
  { method: 'PUT', parameter: 'lifecycle', action: lifecycle.putBucketLifecycle },
  { method: 'DELETE', parameter: 'lifecycle', action: lifecycle.deleteBucketLifecycle },
  { method: 'GET', parameter: 'tagging', action: tag.getBucketTags },
  { method: 'PUT', parameter: 'tagging', action: tag.putBucketTags },
  { method: 'DELETE', parameter: 'tagging', action: tag.deleteBucketTags },
  { method: 'GET', parameter: 'uploads', action: multipart.listMultipartUploads },
  { method: 'POST', parameter: 'delete', action: object.deleteMultipleObjects },
  { method: 'GET', parameter: 'list-type', action: listObjectsV2 },
  { method: 'GET', action: listObjects },
  { method: 'PUT', action: bucket.putBucket },
  { method: 'DELETE', action: bucket.deleteBucket },
  { method: 'HEAD', action: bucket.getBucketAcl },
]

const objectRoutes: readonly ActionRoute[] = [
  { method: 'POST', parameter: 'append', action: object.appendObject },
  { method: 'POST', parameter: 'uploads', action: multipart.initiateMultipartUpload },
  { method: 'PUT', parameter: 'uploadId', header: 'x-oss-copy-source', action: multipart.uploadPartCopy },
  { method: 'PUT', parameter: 'uploadId', action: multipart.uploadPart },
  { method: 'POST', parameter: 'uploadId', action: multipart.completeMultipartUpload },
  { method: 'DELETE', parameter: 'uploadId', action: multipart.abortMultipartUpload },
  { method: 'GET', parameter: 'uploadId', action: multipart.listParts },
  { method: 'GET', parameter: 'acl', action: getObjectAcl },
  { method: 'PUT', parameter: 'acl', action: putObjectAcl },
  { method: 'GET', parameter: 'tagging', action: tag.getObjectTagging },
  { method: 'PUT', parameter: 'tagging', action: tag.putObjectTagging },
  { method: 'DELETE', parameter: 'tagging', action: tag.deleteObjectTagging },
  { method: 'HEAD', parameter: 'objectMeta', action: object.getObjectMeta },
  { method: 'PUT', header: 'x-oss-copy-source', action: object.copyObject },
  { method: 'PUT', action: object.putObject },
  { method: 'GET', action: object.getObject },
  { method: 'HEAD', action: object.headObject },
  { method: 'DELETE', action: object.deleteObject },
]

// Sub-resources of features that are not built: answering them like a plain request would be an empty success.
const notBuilt = `cors logging website referer policy encryption inventory replication worm symlink restore cname
  requestPayment versions versionId x-oss-process x-oss-async-process asyncFetch transferAcceleration resourceGroup
  accessPoint accessMonitor metaQuery qosInfo live status comp`.split(/\s+/)

/** The action that a request asks for. Throws NotImplemented for features that are not built, MethodNotAllowed for the rest. */
export function actionOf(request: OssRequest): OssAction {
  const missing = notBuilt.find((name) => parameter(request, name) !== undefined)
  if (missing) {
    const message = 'A header or query you provided implies functionality that is not implemented.'
    throw new OssError('NotImplemented', 501, message, { details: { Query: missing } })
  }
  if (request.bucket === '') {
    if (request.method === 'GET') return bucket.listBuckets
    throw notAllowed(request)
  }
  const route = (request.key === '' ? bucketRoutes : objectRoutes).find((candidate) => fits(candidate, request))
  if (!route) throw notAllowed(request)
  return route.action
}

function fits(route: ActionRoute, request: OssRequest): boolean {
  if (route.method !== request.method) return false
  if (route.parameter !== undefined && parameter(request, route.parameter) === undefined) return false
  return route.header === undefined || request.headers[route.header] !== undefined
}

const notAllowed = (request: OssRequest) =>
  new OssError('MethodNotAllowed', 405, 'The specified method is not allowed against this resource.', {
    details: { Method: request.method },
  })

/** Every action by name, for the table of what is built. */
export const ossActions: readonly OssAction[] = [
  ...new Set([bucket.listBuckets, ...[...bucketRoutes, ...objectRoutes].map((route) => route.action)]),
]
