import type { DatabaseError } from '../database.ts'

/**
 * Server errors after which nobody can say whether the running statement took effect: shutdown (1053), network read
 * and write (1158 to 1161, 1152, 1184), connection killed (1927 in MariaDB), and the client's 2006 and 2013.
 */
const lostNumbers = new Set([1053, 1152, 1158, 1159, 1160, 1161, 1184, 1927, 2006, 2013, 2055])

/** True when the connection ended before the answer. */
export function isLostConnection(errno: number, code: string, isFatal: boolean): boolean {
  if (lostNumbers.has(errno)) return true
  return isFatal && !code.startsWith('ER_') && code !== 'HANDSHAKE_NO_SSL_SUPPORT'
}

/**
 * Errors that pass by themselves during a failover: read only (1290, 1836, 1792), too many connections (1040),
 * host blocked (1129), server starting (1053, 1927), unknown host while DNS moves.
 */
const passingNumbers = new Set([1040, 1129, 1203, 1290, 1836, 1792, 3100])
const passingCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'PROTOCOL_CONNECTION_LOST',
])

/** What OpenSSL and Node.js say of a certificate that is not trusted, has another name, or is out of date. */
const certificateWords = /certificate|does not match|altname/i

/** True when connecting again may help; a certificate that does not fit stays as it is. */
export function isPassing(error: DatabaseError): boolean {
  if (error.code === 'HANDSHAKE_SSL_ERROR' && certificateWords.test(error.message)) return false
  // A Galera node that is still joining says that it does not know the command (1047).
  if (error.errno === 1047 && /WSREP/.test(error.message)) return true
  return error.isConnectionLost || passingNumbers.has(error.errno) || passingCodes.has(error.code)
}
