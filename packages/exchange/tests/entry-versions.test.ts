import type { Entry } from '@selaras/schemas'
import { afterEach, expect, test } from 'vitest'
import { digestOf } from '../src/cases/digest.ts'
import { AGENCY, createRegion, MALL, type Region } from './region.ts'

let region: Region
afterEach(() => region.close())

const payment = { amount: 150_000, billingCode: 'B-1' }

/** The log of a case at the mall up to its bill, with the bill as `rewrite` has it, chained anew. */
const logWith = async (rewrite: (entry: Entry) => Entry): Promise<{ id: string; entries: Entry[] }> => {
  const id = await region.open()
  for (const [name, body] of [
    ['accept', {}],
    ['request-payment', { payment }],
  ] as const)
    expect((await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/${name}`, body)).status).toBe(200)
  const [first, second, bill] = (await region.entriesAt(MALL, id)) as [Entry, Entry, Entry]
  return { id, entries: [first, second, rewrite(bill)] }
}

const push = (entries: Entry[]) => region.call(MALL, AGENCY, 'POST', '/entries', { entries })
const replicaOf = async (id: string) =>
  (await region.call(AGENCY, AGENCY, 'GET', `/service-requests/${id}`)).json() as Promise<object>

test('an entry of an older version is kept as it was written and read as it is today', async () => {
  region = createRegion()
  const seen: Entry['data'][] = []
  region.exchanges[AGENCY]?.on('service-request.payment-requested', (entry) => void seen.push(entry.data))
  const { id, entries } = await logWith(({ dataversion, ...bill }) => {
    expect(dataversion).toBe(2)
    return { ...bill, data: payment }
  })
  const response = await push(entries)
  expect([response.status, await response.json()]).toMatchObject([200, { digest: digestOf(entries[2] as Entry) }])
  expect(await replicaOf(id)).toMatchObject({ status: 'awaiting-payment', payment })
  expect((await region.entriesAt(AGENCY, id))[2]).toEqual(entries[2])
  region.exchanges[AGENCY]?.start()
  await expect.poll(() => seen).toEqual([{ payment }])
})

test('an entry of an older version is judged by its present form', async () => {
  region = createRegion()
  const { entries } = await logWith(({ dataversion: _, ...bill }) => ({ ...bill, data: { amount: -1 } }))
  const response = await push(entries)
  const { issues } = (await response.json()) as { issues: object[] }
  expect([response.status, issues]).toMatchObject([422, [{ pointer: '/entries/2/data/payment/amount' }]])
})

test('an entry of a newer version is kept and moves the status; one that opens a case is refused', async () => {
  region = createRegion()
  const { id, entries } = await logWith((bill) => ({ ...bill, dataversion: 9, data: { due: [1] } }))
  expect((await push(entries)).status).toBe(200)
  const replica = await replicaOf(id)
  expect(replica).toMatchObject({ status: 'awaiting-payment', sequence: 3 })
  expect(replica).not.toHaveProperty('payment')

  const other = await logWith((bill) => bill)
  const [first] = other.entries as [Entry]
  const refused = await push([{ ...first, dataversion: 2 }])
  const { issues } = (await refused.json()) as { issues: object[] }
  expect([refused.status, issues]).toMatchObject([422, [{ pointer: '/entries/0/dataversion', rule: 'entry.version' }]])
})
