import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigError } from '../../shared/errors.ts'

const head = '-----BEGIN CERTIFICATE-----'

/**
 * The PEM text that `migrations.sslCa` means: the text itself or its base64, as a variable of a CI system holds it, else
 * the file that it names. Throws ConfigError when there is no such file.
 */
export async function readAuthority(value: string, baseDirectory: string): Promise<string> {
  if (value.includes(head)) return value
  const decoded = Buffer.from(value, 'base64').toString('utf8')
  if (decoded.includes(head)) return decoded
  const path = resolve(baseDirectory, value)
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new ConfigError(
      [
        {
          message: `cannot read ${path}`,
          path: 'migrations.sslCa',
          fix: 'download the CA of the RDS instance and name its file, or give its text',
        },
      ],
      { cause },
    )
  }
}
