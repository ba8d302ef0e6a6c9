import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createEventHook, type EventTarget, type ToldEvent } from '../../../src/notify/event-hook.ts'
import type { HttpAnswer, HttpRequest } from '../../../src/shared/http.ts'
import { createRedactor } from '../../../src/shared/redact.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

const target: EventTarget = {
  url: 'https://ops.example.com/events/t0ken',
  timeout: 10_000,
  metadata: { team: 'shop' },
}
const notice = (message: string): ToldEvent => ({ type: 'notice', message })
const ok: HttpAnswer = { status: 202, body: '' }

function aHook(answer: (request: HttpRequest) => Promise<HttpAnswer> | HttpAnswer, change: Partial<EventTarget> = {}) {
  const clock = new VirtualClock()
  const sent: HttpRequest[] = []
  const warnings: string[] = []
  const redactor = createRedactor()
  redactor.add('hunter22')
  const hook = createEventHook({
    target: { ...target, ...change },
    clock,
    about: { app: 'shop', environment: 'prod', command: 'rolling-deploy', runId: '7' },
    send: async (request) => {
      sent.push(request)
      return answer(request)
    },
    reporter: {
      emit: (event: ReportEvent) => {
        if (event.type === 'warning') warnings.push(event.message)
        // As in the program: what is reported is told, too.
        hook.tell(event)
      },
    },
    redact: (text) => redactor.redact(text),
  })
  const bodies = () => sent.map(({ body }) => JSON.parse(body ?? '{}') as { sequence: number; event: ToldEvent })
  return { clock, hook, sent, bodies, warnings, close: (isHurried = false) => clock.run(hook.close(isHurried)) }
}

/** A server that takes a request and never answers, until the client gives up. */
const silent = ({ signal }: HttpRequest) =>
  new Promise<HttpAnswer>((_, reject) => signal!.addEventListener('abort', () => reject(new Error('given up'))))

describe('an event hook', () => {
  test('is told every event in order, with the run it belongs to', async () => {
    const { hook, sent, bodies, close, warnings } = aHook(() => ok)
    hook.tell({ type: 'progress', subject: 'shop-prod-1', phase: 'drain', message: 'weight 0' })
    hook.tell(notice('two'))
    hook.tell({ type: 'ended', message: 'three', result: 'succeeded' })
    await close()
    expect(bodies().map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(bodies()[0]).toEqual({
      schemaVersion: 1,
      at: 'event',
      app: 'shop',
      environment: 'prod',
      command: 'rolling-deploy',
      runId: '7',
      sequence: 1,
      time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      event: { type: 'progress', subject: 'shop-prod-1', phase: 'drain', message: 'weight 0' },
      metadata: { team: 'shop' },
    })
    expect(sent[0]).toMatchObject({ method: 'POST', url: target.url, timeoutMs: 10_000 })
    expect(warnings).toEqual([])
  })

  test('is told no secret, and what is signed is what is sent', async () => {
    const { hook, sent, close } = aHook(() => ok, { secret: 'k' })
    hook.tell(notice('mysql://shop:hunter22@db is gone'))
    await close()
    const { body, headers } = sent[0]!
    expect(body).toContain('mysql://shop:***@db is gone')
    const time = headers!['x-alicloud-deploy-timestamp']!
    const signature = createHmac('sha256', 'k').update(`${time}.${body!}`).digest('hex')
    expect(headers!['x-alicloud-deploy-signature']).toBe(`sha256=${signature}`)
  })

  test('that refuses gets no more after three in a row, and is one warning that names the host only', async () => {
    const { hook, sent, close, warnings } = aHook(() => ({ status: 500, body: 'oops' }))
    for (let index = 0; index < 10; index++) hook.tell(notice(String(index)))
    await close()
    hook.tell(notice('late'))
    await close()
    expect(sent).toHaveLength(3)
    expect(warnings).toEqual(['event hook ops.example.com did not take 3 events in a row and gets no more: HTTP 500'])
  })

  test('that refuses now and then gets the others, and the end says how many it did not get', async () => {
    const { hook, sent, close, warnings } = aHook(({ body }) =>
      body!.includes('odd') ? { status: 503, body: '' } : ok,
    )
    for (let index = 0; index < 8; index++) hook.tell(notice(index % 2 === 0 ? 'even' : 'odd'))
    await close()
    expect(sent).toHaveLength(8)
    expect(warnings).toEqual(['event hook ops.example.com did not get 4 of 8 events'])
  })

  test.each([
    [false, 5_000],
    [true, 2_000],
  ])('that does not answer holds up the end of a run (cancelled: %s) for %i ms at most', async (isHurried, limitMs) => {
    const { clock, hook, sent, close, warnings } = aHook(silent)
    hook.tell(notice('one'))
    hook.tell(notice('two'))
    const began = clock.monotonic()
    await close(isHurried)
    expect(clock.monotonic() - began).toBe(limitMs)
    expect(sent).toHaveLength(1)
    expect(warnings).toEqual(['event hook ops.example.com did not get 2 of 2 events'])
  })

  test('that is slower than the run loses what does not fit, and the run waits for none of it', async () => {
    const { hook, sent, close, warnings } = aHook(silent)
    for (let index = 0; index < 3_000; index++) hook.tell(notice('x'))
    expect(sent).toHaveLength(1)
    await close()
    expect(warnings).toEqual(['event hook ops.example.com did not get 3000 of 3000 events'])
  })

  test('costs nothing at the end of a run in which nothing happened', async () => {
    const { clock, close, warnings } = aHook(() => ok)
    const began = clock.monotonic()
    await close()
    expect([clock.monotonic() - began, warnings]).toEqual([0, []])
  })
})
