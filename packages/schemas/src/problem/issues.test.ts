import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { CitizenIdentity, IdentityClaim, ServiceRequestSubmission } from '../index.ts'
import { explain, Issue, issueOf, issueUnder, pointerOf, toIssues } from './index.ts'

const issues = (schema: z.ZodType, payload: unknown) => {
  const { error } = schema.safeParse(payload)
  return error ? toIssues(error, payload) : []
}
const brief = (schema: z.ZodType, payload: unknown) =>
  issues(schema, payload).map(({ pointer, rule }) => [pointer, rule])

it('points as RFC 6901 says', () => {
  expect(pointerOf([])).toBe('')
  expect(pointerOf(['a/b', 0, 'm~n', ''])).toBe('/a~1b/0/m~0n/')
})

it('is an issue of the standard wherever it lies, however long the names of fields are', () => {
  const [issue] = issues(CitizenIdentity, { nik: '9901015708900001', name: 'Sari', ['a'.repeat(600)]: 1 })
  const under = issueUnder(['entries', 3, 'data'], issue as Issue)
  expect(under.pointer).toMatch(/^\/entries\/3\/data\/a+$/)
  expect(Issue.safeParse(under).success).toBe(true)
})

it('is never cut in the middle of what stands for a character', () => {
  for (let length = 490; length < 512; length++) {
    const [issue] = issues(CitizenIdentity, {
      nik: '9901015708900001',
      name: 'Sari',
      ['a'.repeat(length) + '/'.repeat(30)]: 1,
    })
    expect((issue as Issue).pointer).not.toMatch(/~$/)
    expect(issueUnder(['entries', 0], issue as Issue).pointer).not.toMatch(/~$/)
  }
})

describe('toIssues', () => {
  it('names every fault at once', () => {
    const payload = { service: 'x', applicant: { identity: { nik: '1', name: '' } }, documents: {}, extra: 1 }
    expect(brief(ServiceRequestSubmission, payload)).toEqual([
      ['/service', 'service-id.shape'],
      ['/applicant/identity/nik', 'nik.length'],
      ['/applicant/identity/name', 'value.too-small'],
      ['/applicant/identity/name', 'value.pattern'],
      ['/documents', 'value.type'],
      ['/extra', 'value.unknown-field'],
    ])
  })

  it.each([
    [undefined, [['', 'value.missing']]],
    [null, [['', 'value.type']]],
    ['text', [['', 'value.type']]],
    [{ nik: 1, name: 'x' }, [['/nik', 'value.type']]],
    [{ name: 'x' }, [['/nik', 'value.missing']]],
  ])('%j', (payload, expected) => {
    expect(brief(CitizenIdentity, payload)).toEqual(expected)
  })

  it('does not take a wrong type for a missing field when it has not seen the payload', () => {
    const { error } = CitizenIdentity.safeParse({ nik: 1, name: 'x' })
    expect(error && toIssues(error).map(({ rule }) => rule)).toEqual(['value.type'])
  })

  it('says what an unknown kind of union misses', () => {
    expect(brief(IdentityClaim, {})).toEqual([['/kind', 'value.missing']])
    expect(brief(IdentityClaim, { kind: 'x' })).toEqual([['/kind', 'value.not-listed']])
  })

  it('gives rules of other schemas a general name', () => {
    const schema = z.strictObject({
      a: z.array(z.int().multipleOf(5)),
      b: z.string().refine(() => false, { params: { rule: 'theirs' } }),
    })
    expect(brief(schema, { a: [5, 6], b: '' })).toEqual([
      ['/a/1', 'value.invalid'],
      ['/b', 'value.invalid'],
    ])
  })

  it('masks a personal number that was sent as the name of a field', () => {
    const [issue] = issues(CitizenIdentity, { nik: '9901015708900001', name: 'Siti', '9901015708900001': 1 })
    expect(issue?.rule).toBe('value.unknown-field')
    expect(JSON.stringify(issue)).not.toContain('9901015708900001')
  })
})

it('makes issues that validate, whatever the path and the value', () => {
  const issue = issueOf('value.type', ['x'.repeat(2000), '\u{1f600}'], { expected: 'y'.repeat(5000) }, 'z'.repeat(5000))
  expect(Issue.safeParse(issue).error).toBeUndefined()
})

it('explains on one line an issue', () => {
  const payload = { nik: '1', name: 'Siti Contoh' }
  const { error } = CitizenIdentity.safeParse(payload)
  expect(error && explain(error, 'en', payload)).toBe(
    '/nik (*): A NIK has 16 digits. Look for the missing or extra digit on the card. [nik.length]',
  )
  expect(error && explain(error, 'id', payload)).toContain('NIK harus 16 angka.')
})
