/** An answer in OSS's error shape. `details` become further elements of the XML document. */
export class OssError extends Error {
  readonly code: string
  readonly httpStatus: number
  readonly details: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: string,
    httpStatus: number,
    message: string,
    more: { details?: Record<string, string>; headers?: Record<string, string> } = {},
  ) {
    super(message)
    this.name = 'OssError'
    this.code = code
    this.httpStatus = httpStatus
    this.details = more.details ?? {}
    this.headers = more.headers ?? {}
  }
}

export const noSuchBucket = (bucket: string) =>
  new OssError('NoSuchBucket', 404, 'The specified bucket does not exist.', { details: { BucketName: bucket } })

export const noSuchKey = (key: string) =>
  new OssError('NoSuchKey', 404, 'The specified key does not exist.', { details: { Key: key } })

export const noSuchUpload = (uploadId: string) =>
  new OssError(
    'NoSuchUpload',
    404,
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    {
      details: { UploadId: uploadId },
    },
  )

export const invalidArgument = (name: string, value: string, message: string) =>
  new OssError('InvalidArgument', 400, message, { details: { ArgumentName: name, ArgumentValue: value } })
