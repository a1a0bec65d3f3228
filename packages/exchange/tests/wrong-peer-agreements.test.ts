import { CASE_KINDS, operations } from '@selaras/schemas/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isGranted } from '../src/agreements/basis.ts'
import { bodyOf, NOWHERE } from './bodies.ts'
import { expectProblem } from './problems.ts'
import { AGENCY, createRegion, MALL, type Region, STRANGER } from './region.ts'

// Every operation agreements have a say in, by a peer whose agreement is not the right one: the clause is named, and
// the answer is the same whether there is such a case or not.

const granted = operations.filter(isGranted)
const pks = {
  id: 'PKS-0001-2026',
  grantor: MALL,
  grantee: STRANGER,
  operations: granted.map(({ id }) => id),
  attributes: ['identity'],
  purpose: { id: 'Verifikasi pemohon', en: 'Verification of applicants' },
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
}
const wrong = [
  ['expired', { validUntil: '2026-03-12' }, 'agreement.expired', ''],
  ['not yet valid', { validFrom: '2026-03-14' }, 'agreement.not-yet-valid', ''],
  ['for another purpose', { purpose: { id: 'Penagihan', en: 'Billing' } }, 'agreement.purpose', '/Selaras-Purpose'],
] as const

describe.each(wrong)('an agreement that is %s', (_name, change, rule, pointer) => {
  let region: Region
  let cases: Record<string, string>
  beforeAll(async () => {
    const agreements = [{ ...pks, ...change }]
    const now = () => Date.parse('2026-03-13T03:00:00Z')
    region = createRegion({ [MALL]: { agreements, pseudonymKey: new Uint8Array(32), now } })
    cases = { complaint: await region.open('complaint'), 'service-request': await region.open() }
  })
  afterAll(() => region.close())

  test.each(granted.map((operation) => [operation.id, operation] as const))('%s', async (_id, operation) => {
    const kind = CASE_KINDS.find((each) => operation.path.startsWith(`/${each}s`)) ?? ''
    const body = bodyOf(operation)
    const [there, nowhere] = await Promise.all(
      [cases[kind] ?? NOWHERE, NOWHERE].map(async (id) => {
        const headers = { 'Selaras-Purpose': pks.purpose.id }
        const response = await region.call(
          STRANGER,
          MALL,
          operation.method,
          operation.path.replace('{id}', id),
          body,
          headers,
        )
        await expectProblem(response.clone() as Response, { code: 'forbidden', rule, pointer })
        return (await response.text()).replace(/urn:selaras:request:[A-Za-z0-9_-]+/, '')
      }),
    )
    expect(there).toBe(nowhere)
  })
})

describe('an agreement', () => {
  let region: Region
  afterAll(() => region.close())

  test('that names every operation makes nobody a party', async () => {
    region = createRegion({
      [MALL]: {
        agreements: [{ ...pks, validFrom: '2000-01-01', validUntil: '2099-12-31' }],
        pseudonymKey: new Uint8Array(32),
      },
    })
    const id = await region.open('complaint')
    for (const operation of granted.filter((each) => each.id.startsWith('complaints.') && each.params)) {
      const [there, nowhere] = await Promise.all(
        [id, NOWHERE].map(async (about) => {
          const path = operation.path.replace('{id}', about)
          const response = await region.call(STRANGER, MALL, operation.method, path, bodyOf(operation))
          return `${response.status} ${(await response.text()).replace(/urn:selaras:request:[A-Za-z0-9_-]+/, '')}`
        }),
      )
      expect([operation.id, there?.slice(0, 3)]).toEqual([operation.id, '404'])
      expect(there).toBe(nowhere)
    }
  })

  test('with somebody else opens nothing', async () => {
    await region.close()
    region = createRegion({ [MALL]: { agreements: [{ ...pks, grantee: AGENCY }], pseudonymKey: new Uint8Array(32) } })
    const body = { kind: 'citizen', citizen: { nik: '9901015708900001', name: 'Siti Contoh' } }
    const response = await region.call(STRANGER, MALL, 'POST', '/identity/verify', body)
    await expectProblem(response, { code: 'forbidden', rule: 'agreement.none', pointer: '' })
  })
})
