import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Adapter, reading } from '@selaras/adapter'
import type { IdentityClaim, IdentityMatch, ServiceRequest } from '@selaras/schemas'
import { operations } from '@selaras/schemas/operations'
import { afterEach, describe, expect, test } from 'vitest'
import { basisOf } from '../src/agreements/basis.ts'
import { canonical, sha256 } from '../src/cases/digest.ts'
import type { ExchangeOptions } from '../src/index.ts'
import { expectProblem } from './problems.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER, submission } from './region.ts'

type Agreements = NonNullable<ExchangeOptions['agreements']>
type Agreement = Agreements[number]

const NIK = '9901015708900001'
const claim = { kind: 'citizen', citizen: { nik: NIK, name: 'Siti Contoh' } }
const pks: Agreement = {
  id: 'PKS-0001-2026',
  grantor: MALL,
  grantee: AGENCY,
  operations: ['identity.verify'],
  attributes: ['identity.nik', 'identity.name'],
  purpose: { id: 'Verifikasi pemohon', en: 'Verification of applicants' },
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
}
const other = { id: 'Pemutakhiran data', en: 'Update of records' }

/** A source that says more than it was asked. */
const asked: IdentityClaim[] = []
const source: Adapter = {
  specificationVersion: 1,
  name: 'source',
  maturity: 'port-only',
  verifyIdentity: async (about) => {
    asked.push(about)
    const verdict = { matched: true, score: 100 }
    const attributes = { nik: verdict, name: verdict, birthDate: verdict, 'address.region': verdict }
    const match = { status: 'match', attributes, verifier: 'source', verifiedAt: '2026-03-13T10:00:00Z' }
    return reading({ ...match, reference: 'T-1', warnings: ['Meninggal 2025'] } as unknown as IdentityMatch)
  },
}

let region: Region
let today = '2026-03-13T10:00:00Z'
afterEach(() => region.close())
const begin = (agreements: Agreements | undefined) => {
  asked.length = 0
  today = '2026-03-13T10:00:00Z'
  const enforced = agreements && { agreements, pseudonymKey: new Uint8Array(32).fill(7) }
  region = createRegion({ [MALL]: { adapters: [source], now: () => Date.parse(today), ...enforced } })
}
const verify = (from = AGENCY, headers: Record<string, string> = {}, body: unknown = claim) =>
  region.call(from, MALL, 'POST', '/identity/verify', body, headers)
/** What the audit log of the mall says of one kind, through a connection of its own. */
const leaves = (kind: string) => {
  const database = new DatabaseSync(join(region.folder, `${MALL}.db`), { readOnly: true })
  const rows = database.prepare('SELECT leaf FROM audit ORDER BY position').all()
  database.close()
  return rows.map(({ leaf }) => JSON.parse(leaf as string)).filter((leaf) => leaf.kind === kind)
}
const purpose = (text: string) => ({ 'Selaras-Purpose': text })
const uses = (subject = NIK) => region.exchanges[MALL]?.uses({ subject })

describe('without agreements', () => {
  test('whoever proves who they are may ask, as in a pilot, and nothing is recorded', async () => {
    begin(undefined)
    const answer = await verify(STRANGER)
    expect(await answer.json()).toMatchObject({ status: 'match', reference: 'T-1', warnings: ['Meninggal 2025'] })
    expect(await uses()).toEqual([])
  })
})

describe('a verification under an agreement', () => {
  test('gives what the agreement names and nothing else, and says not what it withheld', async () => {
    begin([pks])
    const answer = await verify()
    const verdict = { matched: true, score: 100 }
    expect(await answer.json()).toEqual({
      status: 'match',
      attributes: { nik: verdict, name: verdict },
      verifier: 'source',
      verifiedAt: '2026-03-13T10:00:00Z',
    })
    expect([...answer.headers].filter(([name]) => name.startsWith('selaras'))).toEqual([])
  })

  test('is recorded once for its key, under a pseudonym, for the citizen to be shown', async () => {
    begin([pks])
    const key = { 'Idempotency-Key': 'one-key-for-both' }
    const [first, second] = [await verify(AGENCY, key), await verify(AGENCY, key)]
    expect(await second.text()).toBe(await first.text())
    const [use, ...more] = (await uses()) ?? []
    expect([use, more]).toEqual([
      {
        agreement: 'PKS-0001-2026',
        grantee: AGENCY,
        operation: 'identity.verify',
        purpose: pks.purpose,
        attributes: ['identity.name', 'identity.nik'],
        at: new Date(today).toISOString(),
        subject: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      },
      [],
    ])
    expect(JSON.stringify(use)).not.toContain(NIK)
    expect(leaves('use')).toEqual([
      expect.objectContaining({ agreement: 'PKS-0001-2026', actor: AGENCY, use: sha256(canonical(use)) }),
    ])
    expect(await uses('9901015708900002')).toEqual([])
  })

  test('of the node itself needs none', async () => {
    begin([])
    expect((await verify(MALL)).status).toBe(200)
    expect(await uses()).toEqual([])
  })

  test('counts on its last day in Western Indonesian Time, and not a second longer', async () => {
    begin([pks])
    today = '2026-12-31T16:59:59Z'
    expect((await verify()).status).toBe(200)
    today = '2026-12-31T17:00:00Z'
    await expectProblem(await verify(), { code: 'forbidden', rule: 'agreement.expired', pointer: '' })
  })

  test('of one purpose falls under the agreement that began last', async () => {
    begin([pks, { ...pks, id: 'PKS-0002-2026', validFrom: '2026-03-01', attributes: ['identity'] }])
    expect(await (await verify()).json()).toMatchObject({ attributes: { birthDate: { matched: true } } })
    expect(await uses()).toMatchObject([{ agreement: 'PKS-0002-2026' }])
  })

  test('of several purposes is for the one that is named, in either language', async () => {
    begin([pks, { ...pks, id: 'PKS-0002-2026', purpose: other, attributes: ['identity', 'reference'] }])
    await expectProblem(await verify(), { code: 'forbidden', rule: 'agreement.purpose', pointer: '/Selaras-Purpose' })
    expect(asked).toEqual([])
    await verify(AGENCY, purpose(other.en))
    await verify(AGENCY, purpose(pks.purpose.id))
    expect(await uses()).toMatchObject([
      { agreement: 'PKS-0002-2026', attributes: expect.arrayContaining(['identity.birthDate', 'reference']) },
      { agreement: 'PKS-0001-2026' },
    ])
  })
})

describe('a verification is refused, and the source not asked,', () => {
  const birthDate = { ...claim, citizen: { ...claim.citizen, birthDate: '1990-08-17' } }
  test.each([
    ['with no agreement', [pks], STRANGER, {}, claim, 'agreement.none', ''],
    ['where none was ever made', [], AGENCY, {}, claim, 'agreement.none', ''],
    [
      'when the operation is not granted',
      [{ ...pks, operations: ['complaints.get'] }],
      AGENCY,
      {},
      claim,
      'agreement.operation',
      '',
    ],
    ['for another purpose', [pks], AGENCY, purpose('Penagihan'), claim, 'agreement.purpose', '/Selaras-Purpose'],
    ['before it is valid', [{ ...pks, validFrom: '2026-03-14' }], AGENCY, {}, claim, 'agreement.not-yet-valid', ''],
    ['after it expired', [{ ...pks, validUntil: '2026-03-12' }], AGENCY, {}, claim, 'agreement.expired', ''],
    ['with an attribute it does not name', [pks], AGENCY, {}, birthDate, 'agreement.attribute', '/citizen/birthDate'],
    [
      'of a business, when it is about people',
      [pks],
      AGENCY,
      {},
      { kind: 'organization', nib: '9120001234567' },
      'agreement.attribute',
      '',
    ],
  ] as const)('%s', async (_name, agreements, from, headers, body, rule, pointer) => {
    begin(agreements as unknown as Agreements)
    await expectProblem(await verify(from, headers, body), { code: 'forbidden', rule, pointer })
    expect(asked).toEqual([])
    expect(await uses()).toEqual([])
  })

  test('under the key of an answer that was given while the agreement was in force', async () => {
    begin([pks])
    const key = { 'Idempotency-Key': 'asked-in-good-time' }
    expect((await verify(AGENCY, key)).status).toBe(200)
    today = '2027-01-01T00:00:00Z'
    await expectProblem(await verify(AGENCY, key), { code: 'forbidden', rule: 'agreement.expired', pointer: '' })
  })
})

describe('a case', () => {
  const narrow = {
    ...pks,
    operations: ['serviceRequests.get', 'serviceRequests.list', 'serviceRequests.accept', 'entries.list'],
    attributes: ['applicant.identity.name', 'service', 'data.request.applicant.identity.name'],
  }
  const read = async (path: string, from = AGENCY) => (await region.call(from, MALL, 'GET', path)).json()

  test('is read whole by its parties where no agreement names the operation, and nothing is recorded', async () => {
    begin([pks])
    const id = await region.open()
    expect(await read(`/service-requests/${id}`)).toMatchObject({ applicant: submission.applicant, documents: [{}] })
    expect(await region.exchanges[MALL]?.uses({ case: id })).toEqual([])
  })

  test('is narrowed to the attributes of an agreement that names the operation, wherever it goes out', async () => {
    begin([narrow])
    const id = await region.open()
    const seen = (await read(`/service-requests/${id}`)) as ServiceRequest
    const frame = ['id', 'owner', 'parties', 'sequence', 'submittedAt', 'updatedAt', 'status', 'assigned']
    expect(Object.keys(seen).sort()).toEqual([...frame, 'applicant', 'service'].sort())
    expect(seen.applicant).toEqual({ identity: { name: 'Siti Contoh' } })
    const list = (await read('/service-requests')) as { items: ServiceRequest[] }
    expect(list.items).toEqual([seen])
    const feed = (await read('/entries')) as { items: { data: unknown; previous?: string }[]; next: string }
    expect(feed).toMatchObject({
      items: [{ subject: id, data: { request: { applicant: seen.applicant } } }],
      next: '1',
    })
    const accepted = await region.call(AGENCY, MALL, 'POST', `/service-requests/${id}/accept`, {})
    expect(JSON.stringify([feed, await accepted.text()])).not.toContain(NIK)
    expect(await region.exchanges[MALL]?.uses({ case: id })).toMatchObject([
      { operation: 'serviceRequests.get', attributes: ['applicant.identity.name', 'service'] },
      { operation: 'serviceRequests.list' },
      { operation: 'entries.list', attributes: ['data.request.applicant.identity.name'] },
      { operation: 'serviceRequests.accept' },
    ])
  })

  test('is not read at all once the agreement that names the operation has expired', async () => {
    begin([narrow])
    const id = await region.open()
    today = '2027-01-01T00:00:00Z'
    const refused = await region.call(AGENCY, MALL, 'GET', `/service-requests/${id}`)
    await expectProblem(refused, { code: 'forbidden', rule: 'agreement.expired', pointer: '' })
    expect((await region.call(MALL, MALL, 'GET', `/service-requests/${id}`)).status).toBe(200)
  })

  test('gives nothing to others, whatever agreement they have', async () => {
    begin([{ ...narrow, grantee: STRANGER }])
    const id = await region.open()
    expect((await region.call(STRANGER, MALL, 'GET', `/service-requests/${id}`)).status).toBe(404)
    expect(await read('/service-requests', STRANGER)).toEqual({ items: [] })
    expect(await region.exchanges[MALL]?.uses({ case: id })).toEqual([])
  })
})

test('an operation rests on an agreement unless there is a reason that it does not', () => {
  const basis = (path: string) => basisOf({ id: 'citizens.get', access: 'participant', path })
  expect(basis('/citizens/{id}')).toBe('agreement')
  expect(basis('/complaints-of/{id}')).toBe('agreement')
  const resting = operations.filter((operation) => basisOf(operation) === 'agreement').map(({ id }) => id)
  expect(resting).toEqual(['identity.verify'])
  for (const operation of operations.filter(({ command }) => command)) expect(basisOf(operation)).toBe('case')
})

describe('an agreement that cannot be enforced is refused at the start, with what to change:', () => {
  const options = { pseudonymKey: new Uint8Array(32) }
  test.each([
    ['another grantor', [{ ...pks, grantor: STRANGER }], options, /agreements\[0\] "PKS-0001-2026": grantor is asing/],
    ['no such operation', [{ ...pks, operations: ['identity.steal'] }], options, /"identity.steal" is no operation/],
    ['a public operation', [{ ...pks, operations: ['services.list'] }], options, /"services.list" is no operation/],
    ['an answer that is a receipt', [{ ...pks, operations: ['entries.receive'] }], options, /"entries.receive" is no/],
    ['a purpose no header holds', [{ ...pks, purpose: { id: 'a\nb', en: 'c' } }], options, /purpose: callers name it/],
    ['an end before it begins', [{ ...pks, validUntil: '2025-12-31' }], options, /validUntil/],
    ['one id for two', [pks, pks], options, /"PKS-0001-2026" stands twice/],
    ['no key for pseudonyms', [pks], {}, /need pseudonymKey/],
    ['a short key for pseudonyms', [pks], { pseudonymKey: new Uint8Array(31) }, /31 bytes; give at least 32/],
  ])('%s', (_name, agreements, rest, message) => {
    begin(undefined)
    expect(() => createRegion({ [MALL]: { agreements, ...rest } as never })).toThrow(message)
  })
})
