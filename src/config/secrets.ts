import type { EnvironmentSettings } from './schema.ts'

/** Names whose values nobody should read in a log. */
const secretName = /passw|passphrase|secret|token|credential|(api|access|private|encryption|signing)_?key/i
/** `scheme://user:password@host`, the password as it stands there. */
const urlPassword = /:\/\/[^:/\s]*:([^@\s]+)@/

/**
 * Values of the settings that must be in no output, also when an instance prints them: the database's password, and what
 * of the service's environment has a secret's name or carries a password in a URL.
 */
export function settingSecrets({ infrastructure, release }: EnvironmentSettings): string[] {
  const secrets = infrastructure.database ? [infrastructure.database.password] : []
  for (const [name, value] of Object.entries(release.env)) {
    // A reference such as {{database.password}} is no secret itself.
    if (value.includes('{{')) continue
    const password = urlPassword.exec(value)?.[1]
    if (password !== undefined) secrets.push(value, password, decoded(password))
    else if (secretName.test(name)) secrets.push(value)
  }
  return secrets
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
