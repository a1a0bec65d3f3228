import type { Change } from '@selaras/adapter'
import type { QueueTicketSubmission } from '@selaras/schemas'
import { describe, expect, test } from 'vitest'
import { counterToken, mall, NOW, options, screen } from './__fixtures__/mall.ts'
import { type MppQueueOptions, mppQueue } from './adapter.ts'
import type { MppQueueSandboxOptions } from './sandbox.ts'

const hall = (own: Partial<MppQueueOptions> = {}, upstream: Partial<MppQueueSandboxOptions> = {}) => {
  const emulator = mall(upstream)
  const adapter = mppQueue({ ...options, ...own })
  const context = { fetch: emulator.fetch, now: () => NOW }
  const send = async (request: Request) => {
    const received = await adapter.receive?.(request, context)
    if (!received) throw new Error('no receive')
    const { response, changes } = received.value
    const notes = received.repairs.map(({ repair }) => repair)
    return {
      status: response.status,
      body: (await response.json()) as Record<string, unknown>,
      said: changes.map(words),
      notes,
    }
  }
  const press = (path: string, body?: object | string, token?: string) => send(screen(path, body, token))
  const take = (service_id: number) => press('take', { unit_id: 1, service_id })
  const look = async (cursor?: string) => {
    const reading = await adapter.changes?.(cursor, context)
    if (!reading) throw new Error('no changes')
    return {
      ...reading.value,
      said: reading.value.changes.map(words),
      notes: reading.repairs.map(({ repair }) => repair),
    }
  }
  /** A counter whose screen does not go through us. */
  const direct = async (path: string, body: object = {}) => {
    const { headers } = screen(path)
    const init = { method: 'POST', headers, body: JSON.stringify(body) }
    return emulator.fetch(`https://antrian.example.invalid/api/queue/${path}`, init)
  }
  return { emulator, send, press, take, look, direct }
}
const words = ({ about, command, key }: Change) => {
  const reference = 'reference' in about ? about.reference.replace('mpp-queue:', '#') : ''
  return `${command.name} ${reference} ${key}${'counter' in command.data ? ` at ${command.data.counter}` : ''}`
}

describe('a ticket taken at a kiosk', () => {
  test('is printed, and opened as a case once under its key', async () => {
    const opened: [QueueTicketSubmission, string][] = []
    const { take } = hall({ open: (ticket, key) => opened.push([ticket, key]) })
    const { status, body, said } = await take(3)
    expect([status, said]).toEqual([201, []])
    expect(body).toMatchObject({ success: true, data: { ticket: { id: 1, ticket_code: 'KTP001' }, queue_number: 1 } })
    const ticket = { number: 'KTP001', date: '2026-03-13', service: 'kependudukan.ktp', reference: 'mpp-queue:1' }
    expect(opened).toEqual([[ticket, 'mpp-queue.take.1']])
  })

  test('is printed although its case cannot be opened, and that is noted', async () => {
    const failing = hall({ open: () => Promise.reject(new Error('away')) })
    expect(await failing.take(3)).toMatchObject({ status: 201, notes: ['not-opened'] })
    const services = { 'layanan.panjang': { unit: 1, service: 7 } }
    const long = hall({ services, open: () => undefined })
    expect(await long.take(7)).toMatchObject({ status: 201, notes: ['not-mapped:number-too-long'] })
  })

  test('of a service that is not followed opens nothing', async () => {
    const { take, press } = hall({ open: () => Promise.reject(new Error('never')) })
    expect(await take(5)).toMatchObject({ status: 201, notes: [] })
    expect((await press('call-next', { service_id: 5 })).said).toEqual([])
    expect((await press('update-status', { ticket_id: 1, status: 'done' })).said).toEqual([])
  })

  test.each([
    ['a service that is closed', 6, {}, 'sedang tutup'],
    ['a closed hour', 3, { now: () => NOW + 5 * 3_600_000 }, 'sedang tutup'],
    ['a Sunday', 3, { now: () => NOW + 2 * 86_400_000 }, 'sedang tutup'],
  ])('is refused for %s, in the words of the server', async (_name, service, upstream, error) => {
    const { status, body } = await hall({}, upstream).take(service)
    expect([status, body]).toMatchObject([400, { success: false, error: expect.stringContaining(error) }])
  })

  test('is refused beyond the limit of the day', async () => {
    const { take } = hall()
    expect((await take(5)).status).toBe(201)
    expect((await take(5)).body.error).toContain('penuh (1/1)')
  })
})

describe('a counter', () => {
  test('calls, finishes, skips and calls again, and each is announced', async () => {
    const { take, press, emulator } = hall()
    for (let taken = 0; taken < 3; taken++) await take(3)
    const next = { service_id: 3 }
    expect((await press('call-next', next)).said).toEqual(['call #1 call.1:1 at Loket 3'])
    expect((await press('skip-and-next', next)).said).toEqual(['skip #1 skip.1:1', 'call #2 call.1:2 at Loket 3'])
    expect((await press('recall/1')).said).toEqual([])
    expect((await press('call-next', next)).said).toEqual([
      'serve #2 serve:2',
      'finish #2 finish:2',
      'recall #1 call.2:1 at Loket 3',
    ])
    expect((await press('update-status', { ticket_id: 1, status: 'skipped' })).said).toEqual(['skip #1 skip.2:1'])
    expect((await press('call-next', next)).said).toEqual(['call #3 call.1:3 at Loket 3'])
    expect((await press('update-status', { ticket_id: 3, status: 'done' })).said).toEqual([
      'serve #3 serve:3',
      'finish #3 finish:3',
    ])
    expect((await press('call-next', next)).body.error).toBe('Tidak ada antrian yang menunggu')
    expect(
      emulator
        .transactions()
        .map(({ event, ticket_id }) => `${event} ${ticket_id}`)
        .slice(3),
    ).toEqual([...['call 1', 'skip 1', 'call 2', 'recall 1', 'finish 2', 'call 1', 'skip 1', 'call 3', 'finish 3']])
  })

  test('hears the refusals of the server, and nothing is announced', async () => {
    const { take, press } = hall()
    await take(3)
    const refused: [string, object, string, number][] = [
      ['call-next', { service_id: 3 }, 'token-salah', 401],
      ['call-next', { service_id: 3 }, 'token-rahasia-lain', 403],
      ['take', { unit_id: 1, service_id: 3 }, counterToken, 403],
      ['take', { unit_id: 1, service_id: 99 }, '', 401],
      ['recall/1', {}, counterToken, 400],
      ['update-status', { ticket_id: 1, status: 'done' }, counterToken, 400],
      ['update-status', { ticket_id: 1, status: 'batal' }, counterToken, 400],
    ]
    for (const [path, body, token, status] of refused) {
      const answer = await press(path, body, token)
      expect([path, answer.status, answer.said, answer.body.success]).toEqual([path, status, [], false])
    }
  })

  test('reaches the five calls and no other', async () => {
    const { press, send } = hall()
    for (const path of ['recall/1/2', 'recall/x', 'display', '../users', 'constructor'])
      expect((await press(path)).status).toBe(404)
    expect((await send(new Request('https://mpp.example.invalid/api/queue/take'))).status).toBe(405)
    expect((await press('take', `"${'x'.repeat(20_000)}"`)).status).toBe(413)
    expect((await press('take', { unit_id: 1 })).status).toBe(400)
  })
})

describe('the display', () => {
  const started = async () => {
    const now = hall()
    for (let taken = 0; taken < 3; taken++) await now.take(3)
    const { cursor } = await now.look()
    return { ...now, cursor, next: () => now.direct('call-next', { service_id: 3 }) }
  }

  test('tells what a counter did by itself: called, done, skipped, called again', async () => {
    const { look, direct, next, cursor } = await started()
    await next()
    const first = await look(cursor)
    expect(first.said).toEqual(['call #1 call.1:1 at 3'])
    expect(await look(cursor)).toEqual(first)
    await next()
    const second = await look(first.cursor)
    expect(second.said).toEqual(['serve #1 serve:1', 'finish #1 finish:1', 'call #2 call.1:2 at 3'])
    await direct('skip-and-next', { service_id: 3 })
    const third = await look(second.cursor)
    expect(third.said).toEqual(['skip #2 skip.1:2', 'call #3 call.1:3 at 3'])
    await direct('update-status', { ticket_id: 3, status: 'done' })
    const fourth = await look(third.cursor)
    expect(fourth.said).toEqual(['serve #3 serve:3', 'finish #3 finish:3'])
    await direct('recall/2')
    await next()
    expect((await look(fourth.cursor)).said).toEqual(['recall #2 call.2:2 at 3'])
  })

  test('repeats nothing that came through us', async () => {
    const { look, press, cursor } = await started()
    await press('call-next', { service_id: 3 })
    const first = await look(cursor)
    expect(first.said).toEqual([])
    await press('call-next', { service_id: 3 })
    expect((await look(first.cursor)).said).toEqual([])
  })

  test('tells nothing of a ticket that left through us, and tells of it again once it is called anew', async () => {
    const { look, press, direct, next, cursor } = await started()
    await next()
    const first = await look(cursor)
    await press('update-status', { ticket_id: 1, status: 'skipped' })
    const second = await look(first.cursor)
    expect(second.said).toEqual([])
    await direct('recall/1')
    await next()
    const third = await look(second.cursor)
    expect(third.said).toEqual(['recall #1 call.2:1 at 3'])
    await direct('update-status', { ticket_id: 1, status: 'done' })
    expect((await look(third.cursor)).said).toEqual(['serve #1 serve:1', 'finish #1 finish:1'])
  })

  test('says when it cannot know: two steps at once, and a ticket it never saw', async () => {
    const { look, next, cursor } = await started()
    await next()
    const first = await look(cursor)
    await next()
    await next()
    const jumped = await look(first.cursor)
    expect([jumped.said, jumped.notes]).toEqual([['call #3 call.1:3 at 3'], ['not-mapped:left-unseen']])
    const { look: other, direct } = hall()
    const { cursor: begin } = await other()
    await direct('take', { unit_id: 1, service_id: 4 })
    await direct('call-next', { service_id: 4 })
    expect((await other(begin)).notes).toEqual(['not-mapped:unknown-ticket'])
  })

  test.each([
    '',
    'null',
    '[]',
    '{"date":1}',
    '{"date":"2026-03-13","services":null}',
    '{"date":"2026-03-12","services":{}}',
  ])('begins anew from the cursor %s', async (cursor) => {
    const { look } = await started()
    expect((await look(cursor)).said).toEqual([])
  })

  test('of a mall without services is empty', async () => {
    expect((await hall({}, { services: [] }).look()).said).toEqual([])
  })
})
