import { QueueTicket } from '@selaras/schemas'
import { describe, expect, it } from 'vitest'
import {
  AGENCY,
  type actors,
  dataOf,
  entryOf,
  firstEntry,
  give,
  kinds,
  OTHER,
  OWNER,
  opened,
  PARTY,
} from '../__fixtures__/cases.ts'
import { decide } from './decide.ts'
import { evolve, replay } from './evolve.ts'
import { type Case, type CaseKind, lifecycles } from './lifecycles.ts'

it('has no state without an entry', () => {
  expect(replay(lifecycles.complaint, [])).toBeUndefined()
})

describe.each(kinds)('evolve %s', (kind) => {
  it('keeps an entry it does not know as sequence and time only', () => {
    const { state } = opened(kind)
    const entry = entryOf('unheard-of.called', { counter: 7 }, 2, OWNER)
    expect(evolve(lifecycles[kind], state, entry)).toEqual({ ...state, sequence: 2, updatedAt: entry.time })
  })

  it('does not touch the state it is given', () => {
    const { state } = opened(kind)
    const copy = structuredClone(state)
    for (const { entry, command } of lifecycles[kind].transitions)
      for (const data of dataOf[kind][command] ?? []) evolve(lifecycles[kind], state, entryOf(entry, data, 2, OWNER))
    expect(state).toEqual(copy)
    expect(evolve(lifecycles[kind], undefined, firstEntry(kind))).toEqual(state)
  })
})

const after = (kind: CaseKind, ...commands: (readonly [string, Record<string, unknown>, (typeof actors)[number]?])[]) =>
  commands.reduce((run, [name, data, actor = AGENCY]) => {
    const next = give(kind, run, { name, data, actor })
    expect([name, next.problem]).toEqual([name, undefined])
    return next
  }, opened(kind)).state

describe('what an entry changes', () => {
  it('payment asked for and paid', () => {
    const asked = [
      ['accept', {}],
      ['request-payment', { payment: { amount: 5000, billingCode: 'B-1' } }],
    ] as [string, Record<string, unknown>][]
    expect(after('service-request', ...asked)).toMatchObject({ payment: { amount: 5000, billingCode: 'B-1' } })
    const paid = after('service-request', ...asked, ['confirm-payment', { note: 'Lunas' }])
    expect(paid).toMatchObject({ payment: { amount: 5000, paidAt: '2026-03-13T00:04:00.000Z' }, note: 'Lunas' })
  })

  it('documents are added, and the reason goes', () => {
    const state = after(
      'service-request',
      ['return', { reason: 'Foto' }],
      ['resubmit', { documents: [{ type: 'photo' }] }, PARTY],
    )
    expect(state).toMatchObject({ documents: [{ type: 'identity-card' }, { type: 'photo' }], note: undefined })
  })

  it('the product', () => {
    const state = after(
      'service-request',
      ['accept', {}],
      ['start', {}],
      ['approve', {}],
      ['issue', { document: { type: 'nib' } }],
    )
    expect(state).toMatchObject({ status: 'issued', outcome: { type: 'nib' } })
  })

  it('dispatch and escalation assign, and make a party of a newcomer once', () => {
    const first = after('complaint', ['verify', { category: 'jalan' }, OWNER], ['dispatch', { to: OTHER }, OWNER])
    expect(first).toMatchObject({ assigned: OTHER, category: 'jalan', parties: [OWNER, AGENCY, PARTY, OTHER] })
    const second = after(
      'complaint',
      ['verify', {}, OWNER],
      ['dispatch', { to: OTHER }, OWNER],
      ['redirect', { reason: 'Bukan kami' }, OTHER],
      ['escalate', { to: AGENCY, reason: 'Lama' }, OWNER],
    )
    expect(second).toMatchObject({ assigned: AGENCY, parties: [OWNER, AGENCY, PARTY, OTHER], note: 'Lama' })
  })

  it('verification classifies, and keeps what it does not speak of', () => {
    const given = { classification: 'complaint-non-supervisory', category: 'drainase' }
    expect(after('complaint', ['verify', {}, OWNER])).toMatchObject(given)
    const changed = after('complaint', ['verify', { classification: 'aspiration' }, OWNER])
    expect(changed).toMatchObject({ ...given, classification: 'aspiration' })
  })

  it('answers name who gave them and when, and stay when the case is reopened', () => {
    const answered = (text: string) =>
      [
        ['dispatch', { to: AGENCY }, OWNER],
        ['respond', { text }],
      ] as const
    const state = after(
      'complaint',
      ['verify', {}, OWNER],
      ...answered('Sudah.'),
      ['reopen', { reason: 'Belum' }, PARTY],
      ...answered('Kini sudah.'),
    )
    expect(state).toMatchObject({
      responses: [
        { by: AGENCY, at: '2026-03-13T00:04:00.000Z', text: 'Sudah.' },
        { by: AGENCY, at: '2026-03-13T00:07:00.000Z', text: 'Kini sudah.' },
      ],
    })
  })

  it('the clock stands as the table says, and is extended once, whatever the status', () => {
    const extension = { term: '7 working days', reason: 'Libur' }
    const state = after(
      'service-request',
      ['pause-clock', { reason: 'Menunggu rekomendasi' }],
      ['extend', extension],
      ['accept', {}],
      ['stop-clock', { reason: 'Berkas berubah' }, OWNER],
    )
    expect(state).toMatchObject({ status: 'accepted', clock: { status: 'stopped', extension } })
    expect(after('service-request', ['accept', {}])).not.toHaveProperty('clock')
    expect(after('service-request', ['deem-approved', { reason: 'Lewat waktu' }, OWNER])).not.toHaveProperty('clock')
  })

  it.each(['service-request', 'joint-request', 'complaint'] as const)(
    'what an entry of a %s says is its note',
    (kind) => {
      const silent = ['complaint.reporter-replied', 'complaint.answered', 'joint-request.leg-started']
      const before = { ...opened(kind).state, note: 'Lama' }
      for (const { entry, command, from, clock } of lifecycles[kind].transitions)
        for (const data of dataOf[kind][command] ?? []) {
          const state = { ...before, status: from[0] } as Case
          const { note } = evolve(lifecycles[kind], state, entryOf(entry, data, 2, OWNER)) as { note?: string }
          const isSilent = silent.includes(entry) || clock?.to || clock?.extends || command === 'expire-clock'
          expect([entry, note]).toEqual([entry, isSilent ? 'Lama' : (data.reason ?? data.note ?? data.text)])
        }
    },
  )

  it('documents and answers are kept to the last 1000 and 100', () => {
    const keep = (kind: CaseKind, state: object, entry: string, data: Record<string, unknown>) =>
      evolve(lifecycles[kind], { ...opened(kind).state, ...state } as Case, entryOf(entry, data, 2, AGENCY)) as object
    const documents = Array.from({ length: 1000 }, (_, at) => ({ type: 'photo', number: `${at}` }))
    const resubmitted = { documents: [{ type: 'photo', number: 'last' }] }
    const request = keep(
      'service-request',
      { status: 'returned', documents },
      'service-request.resubmitted',
      resubmitted,
    )
    expect(request).toHaveProperty('documents', [...documents.slice(1), ...resubmitted.documents])
    const responses = Array.from({ length: 100 }, (_, at) => ({
      by: AGENCY,
      at: '2026-03-12T00:00:00Z',
      text: `${at}`,
    }))
    const answered = keep('complaint', { status: 'dispatched', responses }, 'complaint.answered', { text: 'last' })
    const last = { by: AGENCY, at: '2026-03-13T00:02:00.000Z', text: 'last' }
    expect(answered).toHaveProperty('responses', [...responses.slice(1), last])
  })

  it('a leg starts, is followed, and stays when the service is redefined', () => {
    const started = { leg: 'nib', case: '7ADG-KPSW-Z255', owner: AGENCY }
    const legs = [{ id: 'halal' }, { id: 'nib' }].map((leg) => ({
      ...leg,
      service: `usaha.${leg.id}`,
      provider: AGENCY,
      after: [],
    }))
    const opened = firstEntry('joint-request').data.definition as object
    const state = after(
      'joint-request',
      ['start-leg', started, OWNER],
      ['follow-leg', { leg: 'nib', status: 'issued', outcome: { type: 'nib' } }, OWNER],
      ['redefine', { definition: { ...opened, legs }, reason: 'Aturan baru' }, OWNER],
    )
    const first = after('joint-request', ['start-leg', started, OWNER])
    const submitted = { id: started.case, owner: AGENCY, status: 'submitted' }
    expect(first).toMatchObject({ legs: [{ leg: 'nib', case: submitted }, { leg: 'reklame' }] })
    const kept = { id: '7ADG-KPSW-Z255', owner: AGENCY, status: 'issued', outcome: { type: 'nib' } }
    expect(state).toMatchObject({ note: 'Aturan baru', legs: [{ leg: 'halal' }, { leg: 'nib', case: kept }] })
  })

  it('tasks of a visit, each at the time of its entry', () => {
    const state = after(
      'queue-ticket',
      ['call', { counter: 'Loket 1' }],
      ['register', {}],
      ['queue', {}],
      ['call', {}],
      ['serve', { counter: 'Loket 7' }],
      ['finish', {}],
    )
    const minutes = (state as { tasks?: { task: number; at: string }[] }).tasks?.map(({ task, at }) => [
      task,
      at.slice(14, 16),
    ])
    expect(minutes).toEqual([
      [1, '01'],
      [2, '03'],
      [3, '04'],
      [4, '06'],
      [5, '07'],
    ])
    expect(state).toMatchObject({ status: 'done', counter: 'Loket 7' })
    expect(after('queue-ticket', ['call', {}])).not.toHaveProperty('counter')
  })

  it('a visit without registration begins at the counter, and nobody registers it', () => {
    const first = firstEntry('queue-ticket')
    const ticket = { ...(first.data.ticket as object), registration: false }
    const state = evolve(lifecycles['queue-ticket'], undefined, { ...first, data: { ...first.data, ticket } })
    expect(state).toMatchObject({ status: 'waiting', tasks: [{ task: 3, at: first.time }] })
    const called = { ...state, status: 'called' } as typeof state
    const decision = decide(lifecycles['queue-ticket'], called, { name: 'register', actor: OWNER, data: {} })
    expect(decision).toMatchObject({ ok: false, problem: 'invalid', issues: [{ rule: 'queue-ticket.registration' }] })
  })

  it('a task that was passed is not passed again, even where an owner registers twice', () => {
    const types = ['called', 'registering', 'registered', 'called', 'registering', 'registered']
    const entries = types.map((type, at) => entryOf(`queue-ticket.${type}`, {}, at + 2, OWNER))
    const state = replay(lifecycles['queue-ticket'], [firstEntry('queue-ticket'), ...entries])
    expect(QueueTicket.safeParse(state).error).toBeUndefined()
    expect(state).toMatchObject({ status: 'waiting', tasks: [{ task: 1 }, { task: 2 }, { task: 3 }] })
  })

  it('a merger names the other case', () => {
    const into = 'ZZZZ-ZZZZ-ZZZK'
    expect(after('complaint', ['merge', { into, reason: 'Sama' }, OWNER])).toMatchObject({
      mergedInto: into,
      note: 'Sama',
    })
  })
})
