import { type Entry, entryTypes } from '@selaras/schemas'
import { describe, expect, it } from 'vitest'
import { AGENCY, entryOf, firstEntry, OWNER } from '../__fixtures__/cases.ts'
import { decide } from './decide.ts'
import { evolve, replay } from './evolve.ts'
import { lifecycles } from './lifecycles.ts'
import { isNewer, upcast, upcasters, versionOf } from './upcast.ts'

const lifecycle = lifecycles['service-request']

/** An entry as an earlier release wrote it: no `dataversion`, a bare amount. */
const old = (data: Record<string, unknown>): Entry => {
  const { dataversion: _, ...entry } = entryOf('service-request.payment-requested', data, 3, AGENCY)
  return entry
}

const log = (third: Entry): Entry[] => [
  firstEntry('service-request'),
  entryOf('service-request.accepted', {}, 2, AGENCY),
  third,
  entryOf('service-request.paid', {}, 4, AGENCY),
]

describe('an old log', () => {
  const written = old({ amount: 150_000, billingCode: 'B-1', note: 'Retribusi' })

  it('replays to what the same events give today', () => {
    const payment = { amount: 150_000, billingCode: 'B-1' }
    const today = entryOf('service-request.payment-requested', { payment, note: 'Retribusi' }, 3, AGENCY)
    expect(today.dataversion).toBe(2)
    expect(replay(lifecycle, log(written))).toEqual(replay(lifecycle, log(today)))
    expect(replay(lifecycle, log(written))).toMatchObject({ payment, status: 'in-process' })
  })

  it('is shown in its present form, and keeps the one it was written in', () => {
    const copy = structuredClone(written)
    const { dataversion, data } = upcast(written)
    expect([dataversion, data]).toEqual([2, { payment: { amount: 150_000, billingCode: 'B-1' }, note: 'Retribusi' }])
    expect(entryTypes.get(written.type)?.data.safeParse(data).error).toBeUndefined()
    expect(upcast(old({ amount: 1 })).data).toStrictEqual({ payment: { amount: 1 } })
    expect(written).toEqual(copy)
  })
})

it('leaves alone what is current, newer, or of a type nobody knows', () => {
  const current = entryOf('service-request.payment-requested', { payment: { amount: 1 } }, 3, AGENCY)
  const newer = { ...current, dataversion: 3 }
  const unknown = entryOf('constructor.called', {}, 3, OWNER)
  for (const entry of [current, newer, unknown, firstEntry('complaint')]) expect(upcast(entry)).toBe(entry)
  expect([current, newer, unknown].map(isNewer)).toEqual([false, true, false])
  expect([current, unknown].map(versionOf)).toEqual([2, 1])
})

it('takes the status from an entry newer than itself, and not the data', () => {
  const newer = {
    ...entryOf('service-request.payment-requested', { payment: [{ due: 1 }] }, 3, AGENCY),
    dataversion: 3,
  }
  const before = replay(lifecycle, log(newer).slice(0, 2))
  const state = evolve(lifecycle, before, newer)
  expect(state).toEqual({ ...before, status: 'awaiting-payment', sequence: 3, updatedAt: newer.time })
  expect(decide(lifecycle, state, { name: 'confirm-payment', actor: AGENCY, data: {} }).ok).toBe(true)
})

it('has a step for every version there has been, of every type', () => {
  const steps = [...entryTypes.values()].map(({ type, version }) => [type, version - 1])
  expect(steps).toEqual([...entryTypes.keys()].map((type) => [type, upcasters.get(type)?.length ?? 0]))
  expect([...upcasters.keys()].filter((type) => !entryTypes.has(type))).toEqual([])
})
