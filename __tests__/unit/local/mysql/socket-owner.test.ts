import { describe, expect, it } from 'vitest'
import { socketInode } from '../../../../src/local/mysql/socket-owner.ts'

const head = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode'
const row = (local: string, remote: string, inode: string) =>
  `   0: ${local} ${remote} 01 00000000:00000000 00:00000000 00000000     0        0 ${inode} 1 0000000000000000 20 4 30 10 -1`
const ends = { address: '127.0.0.1', port: 0xbeef, localAddress: '127.64.1.10', localPort: 3306 }

describe("the owner of a client's socket", () => {
  it('is found by both ends: the same port may belong to another connection, too', () => {
    const text = [
      head,
      // Closed a moment ago: nobody owns it any more.
      row('0100007F:BEEF', '0B01407F:0CEA', '0'),
      row('0100007F:BEEF', '0100007F:1F90', '111'),
      row('0A01407F:0CEA', '0100007F:BEEF', '222'),
      row('0100007F:BEEF', '0A01407F:0CEA', '333'),
      '',
    ].join('\n')
    expect(socketInode(text, ends)).toBe('333')
  })

  it('is found for a client with an IPv6 socket', () => {
    const mapped = '0000000000000000FFFF0000'
    const text = [head, row(`${mapped}0100007F:BEEF`, `${mapped}0A01407F:0CEA`, '444'), ''].join('\n')
    expect(socketInode(text, ends)).toBe('444')
  })

  it('is not taken from half a line, which comes again with its rest', () => {
    const whole = `${head}\n${row('0100007F:BEEF', '0A01407F:0CEA', '333')}\n`
    const cuts = Array.from({ length: whole.length }, (_, end) => socketInode(whole.slice(0, end), ends))
    expect(cuts.every((inode) => inode === undefined)).toBe(true)
    expect(socketInode(whole, ends)).toBe('333')
  })

  it('is nobody when the connection is not in the list', () => {
    expect(socketInode(`${head}\n`, ends)).toBeUndefined()
  })
})
