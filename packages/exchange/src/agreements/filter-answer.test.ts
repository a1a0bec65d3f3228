import { filterByAgreement } from '@selaras/rules'
import { Agreement } from '@selaras/schemas'
import { operations } from '@selaras/schemas/operations'
import { describe, expect, test } from 'vitest'
import { filterAnswer } from './filter-answer.ts'

const grantOf = (...attributes: string[]) => {
  const agreement = Agreement.parse({ ...example, attributes })
  const use = {
    grantor: agreement.grantor,
    grantee: agreement.grantee,
    operation: 'entries.list',
    purpose: 'x',
    on: '2026-03-13',
  }
  return {
    agreement,
    filter: (resource: Readonly<Record<string, unknown>>) => filterByAgreement(agreement, use, resource).given,
  }
}
const example = {
  id: 'PKS-0001-2026',
  grantor: 'mpp.example.go.id',
  grantee: 'dinas.example.go.id',
  operations: ['entries.list'],
  purpose: { id: 'x', en: 'x' },
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
}
const feed = operations.find(({ id }) => id === 'entries.list') ?? expect.fail()
const entry = {
  id: '7777-7777-777W.1',
  subject: '7777-7777-777W',
  sequence: 1,
  proof: 'a..b',
  data: { request: { service: 'usaha.nib', documents: [{ type: 'photo', number: '1' }, { type: 'permit' }] } },
}
const given = (...attributes: string[]) =>
  filterAnswer(grantOf(...attributes), { operation: feed, request: {}, body: { items: [entry], next: '9' } })

describe('an entry under an agreement', () => {
  test('that is given whole keeps its proof; what is less than signed has none', () => {
    expect(given('data').body).toEqual({ items: [entry], next: '9' })
    const { proof: _, ...rest } = entry
    const data = { request: { service: 'usaha.nib' } }
    expect(given('data.request.service').body).toEqual({ items: [{ ...rest, data }], next: '9' })
  })

  test('is recorded as the attributes that were in it, of those that are named', () => {
    expect(given('data.request.documents.number', 'data.request.applicant').given).toEqual([
      { case: '7777-7777-777W', attributes: ['data.request.documents.number'] },
    ])
  })
})
