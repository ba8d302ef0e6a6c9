/** A refusal in the log service's own shape. */
export class SlsError extends Error {
  readonly code: string
  readonly httpStatus: number

  constructor(code: string, httpStatus: number, message: string) {
    super(message)
    this.name = 'SlsError'
    this.code = code
    this.httpStatus = httpStatus
  }
}

/** The refusal of a query that makes no sense, or that the local cloud does not understand. */
export const invalidQuery = (why: string) => new SlsError('ParameterInvalid', 400, `ErrorExpression: ${why}`)
