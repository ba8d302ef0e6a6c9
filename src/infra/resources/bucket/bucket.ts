import type { Declaration, Resource } from '../../resource.ts'

export interface BucketProps {
  name: string
}

export const bucketDeclaration: Declaration<BucketProps> = {
  kind: 'bucket',
  rules: { name: { path: 'bucket', change: 'ignore' } },
  createCalls: () => ['oss:PutBucket', 'oss:PutObject'],
  deleteCalls: () => ['oss:DeleteMultipleObjects', 'oss:DeleteBucket'],
  locks: [],
  leavesOthers: true,
  summary: ({ name = '' }) => name,
}

export const wantBucket = (name: string): Resource<BucketProps> => ({
  kind: 'bucket',
  key: 'bucket',
  props: { name },
  dependsOn: [],
})
