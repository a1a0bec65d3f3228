import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, test } from 'vitest'
import { type BreachQuery, masterKey, newMasterKey, sealed } from '../src/privacy/index.ts'
import { sqlite } from '../src/sqlite.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER, submission } from './region.ts'

const KEY = masterKey(newMasterKey('2026-11'))
const DAY = 86_400_000
const NIK = submission.applicant.identity.nik

let region: Region
let now = 1_773_370_800_000
afterEach(() => region.close())
// Nothing is delivered here unless a test starts it: what shows is what was read.
const begin = (own = {}) => {
  region = createRegion({ [MALL]: { masterKey: KEY, now: () => now, ...own } })
}
const report = async (query: BreachQuery = {}) =>
  ((await region.exchanges[MALL]?.breachReport({ field: 'nik', ...query })) ?? []).map(
    ({ peer, case: id, means, sequence, at }) => [peer, id, means, sequence, at],
  )
const read = (from: string, path: string) => region.call(from, MALL, 'GET', path)

test('who reads a case, a list or the feed over HTTP stands in the report, and so does whose command is answered with it', async () => {
  begin()
  const id = await region.open()
  expect(await report()).toEqual([])
  await read(MALL, `/service-requests/${id}`)
  await read(STRANGER, `/service-requests/${id}`)
  await read(STRANGER, '/service-requests')
  await read(AGENCY, '/services')
  expect(await report()).toEqual([])
  for (const path of [`/service-requests/${id}`, '/service-requests', '/entries']) {
    now += 2 * DAY
    await read(AGENCY, path)
    expect(await report({ since: now, subject: { nik: NIK } })).toEqual([[AGENCY, id, 'read', 1, now]])
  }
  now += 2 * DAY
  await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {})
  expect(await report({ since: now, peer: AGENCY as never })).toEqual([[AGENCY, id, 'read', 1, now]])
  expect(await report({ peer: STRANGER as never })).toEqual([])
})

test('what is read again within a day is one line', async () => {
  begin()
  const id = await region.open()
  for (let count = 0; count < 5; count++) await read(AGENCY, `/service-requests/${id}`)
  expect(await report()).toHaveLength(1)
  now += DAY + 1
  await read(AGENCY, `/service-requests/${id}`)
  expect(await report()).toHaveLength(2)
})

test('a webhook its receiver took stands in the report, under whoever subscribed', async () => {
  begin({ webhookFetch: async () => new Response(null, { status: 204 }) })
  const store = sealed(sqlite(join(region.folder, `${MALL}.db`)), { masterKey: KEY })
  const subscription = {
    id: 'sub_4fK2mQ9sT1xV7bZc',
    participant: STRANGER as never,
    url: 'https://hooks.example/',
    signature: 'v1',
    secrets: [{ secret: `whsec_${'A'.repeat(43)}=` }],
    createdAt: 0,
  } as const
  await store.write((transaction) => transaction.putSubscription(subscription))
  await store.close()
  const { id } = (await (await region.call(STRANGER, MALL, 'POST', '/service-requests', submission)).json()) as {
    id: string
  }
  region.exchanges[MALL]?.start()
  await expect.poll(() => report({ peer: STRANGER as never })).toContainEqual([STRANGER, id, 'webhook', 1, now])
})

test('after an erasure nobody finds by the person what was used of their data', async () => {
  const agreement = {
    id: 'PKS-1',
    grantor: MALL,
    grantee: AGENCY,
    operations: ['identity.verify'],
    attributes: ['identity.nik', 'identity.name'],
    purpose: { id: 'Verifikasi', en: 'Verification' },
    validFrom: '2020-01-01',
    validUntil: '2030-12-31',
  }
  const source = {
    specificationVersion: 1,
    name: 'dukcapil',
    maturity: 'port-only',
    verifyIdentity: async () => ({
      value: {
        status: 'match',
        attributes: { nik: 'match' },
        verifier: 'dukcapil',
        verifiedAt: '2026-03-13T10:00:00+07:00',
      },
      repairs: [],
      unknown: [],
    }),
  }
  begin({ agreements: [agreement], pseudonymKey: new Uint8Array(32).fill(7), adapters: [source as never] })
  const ask = (nik: string) =>
    region.call(AGENCY, MALL, 'POST', '/identity/verify', { kind: 'citizen', citizen: { nik, name: 'Siti Contoh' } })
  const asked = await ask(NIK)
  expect([asked.status, asked.status === 200 || (await asked.text())]).toEqual([200, true])
  const other = '9901015708900002'
  await ask(other)
  const uses = async (subject: string) => (await region.exchanges[MALL]?.uses({ subject }))?.length
  expect([await uses(NIK), await uses(other)]).toEqual([1, 1])
  const [use] = (await region.exchanges[MALL]?.uses({ subject: NIK })) ?? []
  const file = () => {
    const database = new DatabaseSync(join(region.folder, `${MALL}.db`), { readOnly: true })
    const rows = database.prepare('SELECT * FROM uses').all()
    database.close()
    return JSON.stringify(rows)
  }
  expect(file()).not.toContain(use?.subject)
  await region.exchanges[MALL]?.erase({ nik: NIK }, { by: 'petugas-7', basis: 'UU 27/2022' })
  expect([await uses(NIK), await uses(other)]).toEqual([0, 1])
  // That there was a use remains, and of what.
  expect(file().match(/PKS-1/g)).toHaveLength(2)
})
