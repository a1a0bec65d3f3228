import { digestOf } from '@selaras/exchange'
import type { Entry } from '@selaras/schemas'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectProblem } from './problems.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER } from './region.ts'

let region: Region
let id: string
let log: Entry[]

// The mall never delivers by itself here: every push below is made by hand.
beforeEach(async () => {
  region = createRegion()
  id = await region.open()
  for (const name of ['accept', 'start', 'approve'])
    await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/${name}`, {})
  log = await region.entriesAt(MALL, id)
})
afterEach(() => region.close())

const push = (entries: readonly unknown[], from = MALL, to = AGENCY) =>
  region.call(from, to, 'POST', '/entries', { entries })
/** The log with entry `at` changed, and chained anew when an owner rewrites history well. */
const rewritten = (at: number, change: Partial<Entry>, chained = false): Entry[] => {
  const changed = log.map((entry) => ({ ...entry }))
  Object.assign(changed[at] as Entry, change)
  for (let next = at + 1; chained && next < changed.length; next++)
    (changed[next] as Entry).previous = digestOf(changed[next - 1] as Entry)
  return changed
}

const held = () => region.entriesAt(AGENCY, id)

describe('a replica takes', () => {
  test('the whole log, and answers a receipt for its last entry', async () => {
    const response = await push(log)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      case: id,
      sequence: 4,
      digest: digestOf(log[3] as Entry),
      by: AGENCY,
    })
    expect(await held()).toEqual(log)
  })

  test('what it holds already, alone or with what is new, any number of times', async () => {
    for (const [from, to] of [
      [0, 2],
      [0, 1],
      [1, 2],
      [0, 4],
      [2, 4],
      [0, 4],
    ]) {
      const response = await push(log.slice(from, to))
      expect(response.status).toBe(200)
    }
    expect(await held()).toEqual(log)
    expect(region.rows(AGENCY)).toMatchObject({ cases: 1, entries: 4 })
  })

  test('twenty pushes at once without one entry twice', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => push(log.slice(0, (at % 4) + 1))))
    expect(answers.every((answer) => answer.status === 200)).toBe(true)
    expect(await held()).toEqual(log)
  })

  test('a type it does not know, and keeps it', async () => {
    const future = rewritten(3, {
      type: 'service-request.scheduled',
      data: { at: 'counter 7', deep: { list: [1, null] } },
    })
    expect((await push(future)).status).toBe(200)
    expect(await held()).toEqual(future)
    const now = (await (await region.call(AGENCY, AGENCY, 'GET', `/service-requests/${id}`)).json()) as object
    expect(now).toMatchObject({ status: 'in-process', sequence: 4 })
  })

  test('what is as large and as deep as what an owner takes', async () => {
    const nested = JSON.parse(`${'{"a":'.repeat(29)}1${'}'.repeat(29)}`)
    const request = { ...(log[0]?.data.request as object), inputs: { nested, filler: 'x'.repeat(1_040_000) } }
    const [large] = rewritten(0, { data: { ...log[0]?.data, request } })
    expect((await push([large])).status).toBe(200)
  })
})

describe('a replica refuses', () => {
  const unchanged = async (response: Response, expected: Parameters<typeof expectProblem>[1], sequence?: number) => {
    const document = await expectProblem(response, expected)
    if (sequence !== undefined) expect(document.expected).toBe(sequence)
  }

  test('an order it cannot follow, and says what it expects', async () => {
    const pointer = '/entries'
    const rule = 'entry.chain'
    await unchanged(await push(log.slice(1)), { code: 'entry-conflict', rule, pointer }, 1)
    await unchanged(await push([log[1], log[0]]), { code: 'entry-conflict', rule, pointer }, 1)
    await push(log.slice(0, 2))
    await unchanged(await push([log[3]]), { code: 'entry-conflict', rule, pointer }, 3)
    await unchanged(await push([log[2], log[2]]), { code: 'entry-conflict', rule, pointer }, 3)
    await unchanged(await push([log[3], log[2]]), { code: 'entry-conflict', rule, pointer }, 3)
    expect(await held()).toEqual(log.slice(0, 2))
  })

  test('another history than the one it holds', async () => {
    await push(log.slice(0, 3))
    const code = 'entry-conflict'
    await unchanged(await push(rewritten(1, { data: { note: 'diubah' } })), { code }, 4)
    await unchanged(await push(rewritten(1, { data: { note: 'diubah' } }, true)), { code }, 4)
    await unchanged(
      await push(rewritten(2, { time: '2026-01-01T00:00:00Z' as Entry['time'] }, true).slice(3)),
      { code },
      4,
    )
    await unchanged(await push([{ ...log[3], previous: undefined }]), { code }, 4)
    expect(await held()).toEqual(log.slice(0, 3))
  })

  test("entries of somebody else's case", async () => {
    const expected = { code: 'forbidden', rule: 'entry.owner', pointer: '/entries' } as const
    await unchanged(await push(log, STRANGER), expected)
    await unchanged(
      await push(
        log.map((entry) => ({ ...entry, source: STRANGER })),
        MALL,
      ),
      expected,
    )
    await push(log.slice(0, 1))
    await unchanged(
      await push(
        log.map((entry) => ({ ...entry, source: STRANGER })),
        STRANGER,
      ),
      // As if nothing were held here: who does not own a case learns not that there is one.
      { code: 'invalid', rule: 'entry.number', pointer: '/entries/0/seed' },
    )
    await unchanged(await push(rewritten(2, { source: STRANGER as Entry['source'] })), expected)
    expect(await held()).toEqual(log.slice(0, 1))
  })

  test('entries of two cases in one batch', async () => {
    const other = await region.entriesAt(MALL, await region.open())
    await unchanged(await push([log[0], other[0]]), { code: 'forbidden', rule: 'entry.owner', pointer: '/entries' })
    expect(region.rows(AGENCY)).toMatchObject({ cases: 0, entries: 0, answers: 0 })
  })

  test('a case it is no party of', async () => {
    await unchanged(await push(log, MALL, STRANGER), { code: 'forbidden' })
    expect(region.rows(STRANGER)).toMatchObject({ cases: 0, entries: 0, answers: 0 })
  })

  test('data its type does not allow, an id of another place, and a type of another kind of case', async () => {
    const invalid = 'invalid'
    const bad = await push(rewritten(1, { data: { catatan: 'x' } }))
    await unchanged(bad, { code: invalid, rule: 'value.unknown-field', pointer: '/entries/1/data/catatan' })
    const misnamed = await push(rewritten(1, { id: `${id}.9` }))
    await unchanged(misnamed, { code: invalid, rule: 'value.invalid', pointer: '/entries/1/id' })
    const foreign = await push(rewritten(3, { type: 'complaint.started', data: {} }))
    await unchanged(foreign, { code: invalid, rule: 'value.invalid', pointer: '/entries/3/type' })
    expect(await held()).toEqual([])
  })

  test('a log that begins with anything but an opening', async () => {
    const [first] = rewritten(0, { type: 'service-request.accepted', data: {} })
    await unchanged(await push([first]), { code: 'entry-conflict' }, 1)
    const [unknown] = rewritten(0, { type: 'permit.granted', data: {} })
    await unchanged(await push([unknown]), { code: 'entry-conflict' }, 1)
    await expectProblem(await push([]), { code: 'invalid', rule: 'value.too-small', pointer: '/entries' })
  })
})
