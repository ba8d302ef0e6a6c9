import { ConfigError } from '../../shared/errors.ts'
import type { ConnectionOptions, TlsMode } from '../database.ts'

/** Reads `mysql://user:password@host:port/name?ssl-mode=required`; user and password are percent-encoded. */
export function parseConnectionUrl(text: string, tls: { mode: TlsMode; ca?: string }): ConnectionOptions {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const database = url ? decodeURIComponent(url.pathname.slice(1)) : ''
  if (!url || !['mysql:', 'mariadb:'].includes(url.protocol) || url.hostname === '' || database === '') {
    // The text itself may hold a password, so it is not shown.
    throw new ConfigError([
      {
        message: 'the address of the database is not of the form mysql://user:password@host:port/name',
        path: 'migrations.url',
      },
    ])
  }
  const mode = url.searchParams.get('ssl-mode')?.toLowerCase().replace('_', '-')
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 3306 : Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
    tls: { ...tls, ...(isTlsMode(mode) ? { mode } : {}) },
  }
}

const isTlsMode = (mode: string | undefined): mode is TlsMode =>
  mode !== undefined && ['disabled', 'preferred', 'required', 'verify-ca', 'verify-identity'].includes(mode)

/** Reads `mysql://host:port` of a replica; account and name are the primary's where it does not say them. */
export function parseReplicaUrl(text: string, index: number, primary: ConnectionOptions): ConnectionOptions {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['mysql:', 'mariadb:'].includes(url.protocol) || url.hostname === '') {
    throw new ConfigError([
      {
        message: 'the address of a replica is not of the form mysql://host:port',
        path: `migrations.replicas.${index}`,
      },
    ])
  }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 3306 : Number(url.port),
    user: url.username === '' ? primary.user : decodeURIComponent(url.username),
    password: url.password === '' ? primary.password : decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || primary.database,
    ...(primary.tls ? { tls: primary.tls } : {}),
  }
}
