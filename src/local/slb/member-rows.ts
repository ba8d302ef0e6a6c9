import type { Store } from '../state/store.ts'
import { instanceOf } from './members.ts'
import type { MemberRecord } from './records.ts'

/** Members as answers list them. */
export function memberRows(members: readonly MemberRecord[]) {
  return {
    BackendServer: members.map((member) => ({
      ServerId: member.serverId,
      ...(member.port !== undefined && { Port: member.port }),
      Weight: member.weight,
      Type: member.type,
      Description: member.description,
    })),
  }
}

/** With the server's address, as only reading calls show it. */
export function memberRowsWithIp(store: Store, members: readonly MemberRecord[]) {
  const rows = memberRows(members).BackendServer
  return {
    BackendServer: rows.map((row) => ({ ...row, ServerIp: instanceOf(store, row.ServerId)?.privateIp ?? '' })),
  }
}

/** AddBackendServers and SetBackendServers answer weights as texts. */
export function memberRowsWithTextWeight(members: readonly MemberRecord[]) {
  return { BackendServer: memberRows(members).BackendServer.map((row) => ({ ...row, Weight: String(row.Weight) })) }
}
