import { VendorError } from '../api/vendor-error.ts'

/** Refuses a VPC-style name: 1 to 128 characters that do not begin with http:// or https://. */
export function checkName(name: string | undefined, code = 'InvalidName.Malformed'): void {
  if (name !== undefined && (name.length > 128 || /^https?:\/\//i.test(name)))
    throw new VendorError(
      code,
      400,
      'The specified name is invalid: it must have 1 to 128 characters and must not begin with http:// or https://.',
    )
}

/** Refuses a description of more than 256 characters or one that begins like an address. */
export function checkDescription(description: string | undefined): void {
  if (description !== undefined && (description.length > 256 || /^https?:\/\//i.test(description)))
    throw new VendorError(
      'InvalidDescription.Malformed',
      400,
      'The specified description is invalid: at most 256 characters, not beginning with http:// or https://.',
    )
}
