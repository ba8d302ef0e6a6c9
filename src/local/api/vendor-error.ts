/** An answer in the vendor's error shape. `code` is what clients branch on. */
export class VendorError extends Error {
  readonly code: string
  readonly httpStatus: number
  readonly headers: Readonly<Record<string, string>>

  constructor(code: string, httpStatus: number, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.name = 'VendorError'
    this.code = code
    this.httpStatus = httpStatus
    this.headers = headers
  }
}
