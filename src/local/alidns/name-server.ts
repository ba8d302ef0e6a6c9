import { createSocket } from 'node:dgram'
import { messageOf } from '../../shared/errors.ts'
import type { LocalCore } from '../core.ts'
import { dnsCodes, dnsTypes, readQuery, writeAnswer, type DnsAnswer, type DnsQuestion } from './dns-message.ts'
import {
  domains,
  fullName,
  resolutionRecords,
  weightedNameId,
  weightedNames,
  type ResolutionRecord,
} from './records.ts'

const mostAliases = 8
type Resolver = Pick<LocalCore, 'store' | 'random'>

/** The answer to a DNS packet; undefined for what is no query. Disabled records are not there. */
export function answerPacket(core: Resolver, packet: Buffer): Buffer | undefined {
  const question = readQuery(packet)
  if (!question) return undefined
  if (!domains(core.store).find((domain) => question.name === domain.id || question.name.endsWith(`.${domain.id}`)))
    return writeAnswer(question, dnsCodes.refused, [])
  const { answers, isKnown } = resolve(core, question)
  return writeAnswer(question, isKnown ? dnsCodes.ok : dnsCodes.noSuchName, answers)
}

/** Follows aliases within the account's own domains. */
function resolve(core: Resolver, question: DnsQuestion): { answers: DnsAnswer[]; isKnown: boolean } {
  const answers: DnsAnswer[] = []
  let name = question.name
  for (let i = 0; i < mostAliases; i++) {
    const records = recordsOf(core, name)
    if (records.length === 0) return { answers, isKnown: i > 0 }
    const wanted = records.filter((record) => dnsTypes[record.type as DnsAnswer['type']] === question.type)
    const alias = records.find((record) => record.type === 'CNAME')
    answers.push(
      ...choose(core, wanted.length > 0 ? wanted : alias ? [alias] : []).map((record) => shown(record, name)),
    )
    if (wanted.length > 0 || !alias) return { answers, isKnown: true }
    name = alias.value.replace(/\.$/, '').toLowerCase()
  }
  return { answers, isKnown: true }
}

function recordsOf({ store }: Resolver, name: string): ResolutionRecord[] {
  const usable = resolutionRecords(store).filter((record) => record.isEnabled && Object.hasOwn(dnsTypes, record.type))
  const exact = usable.filter((record) => fullName(record) === name)
  if (exact.length > 0) return exact
  const parent = name.slice(name.indexOf('.') + 1)
  return usable.filter((record) => fullName(record) === `*.${parent}`)
}

const shown = (record: ResolutionRecord, name: string): DnsAnswer => ({
  name,
  type: record.type as DnsAnswer['type'],
  value: record.value,
  ttlSeconds: record.ttlSeconds,
  ...(record.priority === undefined ? {} : { priority: record.priority }),
})

/** All of them, or one by its weight where weights are switched on. */
function choose({ store, random }: Resolver, records: readonly ResolutionRecord[]): readonly ResolutionRecord[] {
  const [first] = records
  if (!first || !weightedNames(store).get(weightedNameId(first))) return records
  let left = random() * records.reduce((sum, record) => sum + record.weight, 0)
  for (const record of records) {
    left -= record.weight
    if (left < 0) return [record]
  }
  return records.slice(-1)
}

export interface NameServer {
  /** Undefined when the wished port is taken and nothing answers. */
  port?: number
  close(): Promise<void>
}

/**
 * Answers DNS for the account's domains on a loopback UDP port; 0 picks one. A port that is taken is no reason to do
 * without the cloud: it is logged, and there is no DNS.
 */
export function serveNames(core: LocalCore, port: number, log: (message: string) => void): Promise<NameServer> {
  const socket = createSocket('udp4')
  socket.on('message', (packet, sender) => {
    const answer = answerPacket(core, packet)
    if (answer) socket.send(answer, sender.port, sender.address)
  })
  const close = () => new Promise<void>((resolve) => socket.close(() => resolve()))
  return new Promise((resolve) => {
    const refuse = (error: Error) => {
      log(`DNS is not answered on 127.0.0.1:${port}: ${messageOf(error)}`)
      resolve({ close: async () => {} })
    }
    socket.once('error', refuse)
    socket.bind(port, '127.0.0.1', () => {
      socket.off('error', refuse)
      socket.on('error', (error) => log(`an answer of the name server was lost: ${messageOf(error)}`))
      socket.unref()
      resolve({ port: socket.address().port, close })
    })
  })
}
