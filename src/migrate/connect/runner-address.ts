import { DatabaseError } from '../database.ts'
import type { Connect, ConnectionOptions } from '../database.ts'

/** What a database says to this job. */
export interface Admission {
  /** The server answered; what it thinks of the account is not asked here. */
  isAdmitted: boolean
  /** Where this job comes from as the server sees it, when it refused and said so. */
  address?: string
}

/**
 * Asks a database whether this job may come in. RDS names the address that it refuses ("#28000ip not in whitelist,
 * client ip is …"), which is the only place where a job behind a hosted runner can see its own address for certain.
 */
export async function askAdmission(connect: Connect, connection: ConnectionOptions): Promise<Admission> {
  try {
    const session = await connect(connection)
    await session.close()
    return { isAdmitted: true }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    if (!/not in whitelist/i.test(error.message)) return { isAdmitted: error.errno !== 0 }
    const address = /client ip is ([0-9a-f.:]*[0-9a-f])/i.exec(error.message)?.[1]
    return { isAdmitted: false, ...(address === undefined ? {} : { address }) }
  }
}
