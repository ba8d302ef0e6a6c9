import { VendorError } from '../api/vendor-error.ts'

const kilobyte = 1024

/** The text of a command, whatever its encoding. Throws for what is no Base64. */
export function decodeContent(
  content: string,
  encoding: string | undefined,
  byDefault: 'PlainText' | 'Base64',
): string {
  const isBase64 = encoding === 'Base64' || encoding === 'PlainText' ? encoding === 'Base64' : byDefault === 'Base64'
  if (!isBase64) return content
  const text = fromBase64(content)
  if (text === undefined)
    throw new VendorError('CmdContent.DecodeError', 403, 'The CommandContent can not be base64 decoded.')
  return text.toString()
}

/** Strict Base64, with or without line breaks; undefined for anything else. */
export function fromBase64(text: string): Buffer | undefined {
  const compact = text.replaceAll(/\s/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(compact) || compact.length % 4 === 1) return undefined
  return Buffer.from(compact, 'base64')
}

export const toBase64 = (text: string) => Buffer.from(text).toString('base64')

/** Refuses content that is too long once it is in Base64: 18 KB for a command that is kept, 24 KB for one run. */
export function checkContentSize(text: string, isKept: boolean): void {
  const limitKb = isKept ? 18 : 24
  if (toBase64(text).length > limitKb * kilobyte)
    throw new VendorError(
      'CmdContent.ExceedLimit',
      403,
      `The length of the command content exceeds the upper limit of ${limitKb} KB.`,
    )
}

const placeholder = /\{\{\s*([^{}\s]+)\s*\}\}/g

/** Names of the custom parameters in a command; built-in ones (`ACS::…`) are left out. */
export function parameterNames(content: string): string[] {
  const names = [...content.matchAll(placeholder)].map((match) => match[1]!)
  return [...new Set(names)].filter((name) => !name.startsWith('ACS::'))
}

const maxParameters = 10
const maxKeyLength = 64

/** Checks the values of a call against the names in the content. Throws when one is missing or breaks a limit. */
export function checkParameters(content: string, values: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(values)
  if (entries.length > maxParameters)
    throw new VendorError('InvalidParameter.Parameters', 400, `At most ${maxParameters} parameters are allowed.`)
  if (entries.some(([key]) => key === '' || key.length > maxKeyLength))
    throw new VendorError(
      'InvalidParameter.Parameters',
      400,
      `The key of a parameter must have 1 to ${maxKeyLength} characters.`,
    )
  const missing = parameterNames(content).filter((name) => !Object.hasOwn(values, name))
  if (missing.length > 0)
    throw new VendorError(
      'Parameter.NotMatched',
      403,
      `The input parameters do not match the parameters of the command: ${missing.join(', ')} is missing.`,
    )
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]))
}

/** Puts values in the place of `{{name}}`; names without a value stay as they are. */
export const fillParameters = (content: string, values: Readonly<Record<string, string>>) =>
  content.replaceAll(placeholder, (all, name: string) => (Object.hasOwn(values, name) ? values[name]! : all))

// As much as the cloud keeps of what a command prints; the vendor does not say which end, here it is the beginning.
const keptOutputBytes = 24 * kilobyte

/** What is kept of an output, and how much is not. */
export function cutOutput(output: Uint8Array, alreadyDropped = 0): { output: string; droppedBytes: number } {
  const kept = output.subarray(0, keptOutputBytes)
  return { output: Buffer.from(kept).toString('base64'), droppedBytes: output.length - kept.length + alreadyDropped }
}
