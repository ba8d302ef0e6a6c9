import { VendorError } from '../api/vendor-error.ts'

const refuse = (code: string, message: string): never => {
  throw new VendorError(code, 400, message)
}

/** Instance names: 2 to 128 characters, beginning with a letter, not http:// or https://. */
export function checkInstanceName(name: string | undefined): void {
  if (
    name !== undefined &&
    (name.length < 2 || name.length > 128 || !/^\p{L}/u.test(name) || /^https?:\/\//i.test(name))
  )
    refuse(
      'InvalidInstanceName.Malformed',
      'The specified InstanceName is not valid: 2 to 128 characters, beginning with a letter and not with http:// or https://.',
    )
}

export function checkDescription(description: string | undefined): void {
  if (
    description !== undefined &&
    (description.length < 2 || description.length > 256 || /^https?:\/\//i.test(description))
  )
    refuse(
      'InvalidDescription.Malformed',
      'The specified Description is not valid: 2 to 256 characters, not beginning with http:// or https://.',
    )
}

export function checkHostName(name: string | undefined): void {
  if (name === undefined) return
  if (name.length < 2 || name.length > 64 || !/^[a-z0-9]+([.-][a-z0-9]+)*$/i.test(name))
    refuse(
      'InvalidHostName.Malformed',
      'The specified HostName is not valid: 2 to 64 letters and digits, with single dots and hyphens between them.',
    )
}

/** Passwords: 8 to 30 characters of at least three of four classes. */
export function checkPassword(password: string | undefined): void {
  if (password === undefined) return
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((each) => each.test(password)).length
  if (password.length < 8 || password.length > 30 || classes < 3)
    refuse(
      'InvalidPassword.Malformed',
      'The specified Password is not valid: 8 to 30 characters of at least three of lower case, upper case, digits and others.',
    )
}

const maxUserDataBytes = 32 * 1024

/** User data is base64 of at most 32 KB. */
export function checkUserData(userData: string | undefined): void {
  if (userData === undefined) return
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(userData.replace(/\s/g, '')))
    refuse('InvalidUserData.Base64FormatInvalid', 'The specified UserData is not Base64.')
  if (Buffer.from(userData, 'base64').length > maxUserDataBytes)
    refuse('InvalidUserData.SizeExceeded', 'The specified UserData exceeds 32 KB before encoding.')
}

/** Names of images, snapshots, disks and security groups: 2 to 128 characters, beginning with a letter. */
export function checkResourceName(name: string | undefined, code: string): void {
  if (name === undefined) return
  if (
    name.length < 2 ||
    name.length > 128 ||
    !/^\p{L}[\p{L}\p{N}:_. -]*$/u.test(name) ||
    /^(https?:\/\/|acs:|aliyun)/i.test(name)
  )
    refuse(
      code,
      'The specified name is not valid: 2 to 128 characters, beginning with a letter, of letters, digits and : _ . -',
    )
}
