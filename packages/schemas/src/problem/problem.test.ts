import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ComplaintSubmission, ServiceRequestSubmission } from '../index.ts'
import {
  codeOf,
  type Issue,
  issueOf,
  MAX_ISSUES,
  MAX_PROBLEM_BYTES,
  Problem,
  problem,
  problemCodes,
  ruleIds,
  toIssues,
  translate,
} from './index.ts'

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

const expectFit = (document: Problem) => {
  expect(Problem.safeParse(document).error).toBeUndefined()
  expect(bytesOf(document)).toBeLessThanOrEqual(MAX_PROBLEM_BYTES)
  expect(document.issues.length).toBeLessThanOrEqual(MAX_ISSUES)
}

describe.each(problemCodes)('%s', (code) => {
  it('is a valid document in both languages', () => {
    for (const language of ['id', 'en'] as const) {
      const document = problem(code, { language, instance: 'req-1' })
      expectFit(document)
      expect(codeOf(document)).toBe(code)
      expect(translate(problem(code, { instance: 'req-1' }), language)).toEqual(document)
    }
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6000 }),
  fc.constantFrom('\u0001'.repeat(6000), '\u{1f600}'.repeat(3000), '"'.repeat(6000)),
)
const anyIssue: fc.Arbitrary<Issue> = fc
  .record({
    rule: fc.constantFrom(...ruleIds),
    path: fc.array(fc.oneof(anyText, fc.nat()), { maxLength: 4 }),
    parameters: fc.record({
      field: anyText,
      options: anyText,
      value: anyText,
      name_id: anyText,
      name_en: anyText,
      document: anyText,
      allowed: anyText,
    }),
    value: fc.oneof(anyText, fc.jsonValue()),
  })
  .map(({ rule, path, parameters, value }) => issueOf(rule, path, parameters, value))

it('never exceeds 20 issues and 8 KB, in either language, and always keeps one issue', () => {
  const options = {
    issues: fc.array(anyIssue, { minLength: 1, maxLength: 40 }),
    instance: fc.string({ unit: 'binary', maxLength: 100 }),
  }
  fc.assert(
    fc.property(fc.constantFrom(...problemCodes), fc.record(options), (code, { issues, instance }) => {
      const document = problem(code, { issues, instance, expected: 3 })
      expectFit(document)
      expect(document.issues.length).toBeGreaterThan(0)
      expectFit(translate(document, 'en'))
    }),
    { numRuns: 400 },
  )
})

it.each(ruleIds)('keeps an issue of %s, whatever a sender wrote', (rule) => {
  for (const text of ['\u0001', '"', '\ud800', '字', '\u{1f600}']) {
    const long = text.repeat(2000)
    const parameters = new Proxy({}, { get: () => long })
    const issue = issueOf(rule, [long], parameters, long)
    for (const code of problemCodes) {
      const document = problem(code, { issues: [issue], instance: '\u0001'.repeat(100), expected: 1 })
      expectFit(document)
      expect(document.issues).toHaveLength(1)
    }
  }
})

it('fills a document as far as it goes', () => {
  const issues = Array.from({ length: 40 }, () => issueOf('value.missing', ['a']))
  expect(problem('invalid', { issues }).issues).toHaveLength(MAX_ISSUES)
})

const PERSONAL = {
  nik: '9901015708900001',
  phone: '+6289876543210',
  name: 'Siti Nurjanah Contoh',
  street: 'Jalan Contoh Raya 12345',
  email: 'siti.nurjanah@contoh.example',
}
const numbers = ['9901015708900001', '9901 0157 0890 0001', '081234567890', '9120001234567']

/** Something that fits nowhere, with a number a sender put in the wrong place. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(null, 1, true, [], {}, 'x'.repeat(9000), 990101570890000),
  fc.constantFrom(...numbers).map((digits) => ` ${digits} `),
  fc.constantFrom(...numbers).map((digits) => ({ [digits]: digits })),
)
const personal = fc.constantFrom(...Object.values(PERSONAL)).map((text) => `${text}\n`)
const person = (nik: unknown, name: unknown, street: unknown, birthPlace: unknown) => ({
  nik,
  name,
  birthPlace,
  address: { street },
})

const payload = fc
  .record({
    nik: personal,
    name: personal.map((text) => text.repeat(20)),
    street: personal.map((text) => text.repeat(30)),
    phone: personal,
    email: personal,
    other: wrong,
    key: fc.constantFrom('x', ...numbers),
  })
  .map(({ nik, name, street, phone, email, other, key }) => {
    const applicant = { identity: person(nik, name, street, name), phone, email, [key]: other }
    return {
      service: other,
      applicant,
      documents: [{ type: other, number: name, title: street }],
      channel: other,
      anonymous: other,
      title: street,
      description: street.repeat(10),
      reporter: applicant,
      place: { address: street, region: other },
      [key]: other,
    }
  })

it('never tells a personal value in full', () => {
  fc.assert(
    fc.property(payload, fc.constantFrom(ServiceRequestSubmission, ComplaintSubmission), (body, schema) => {
      const { error } = schema.safeParse(body)
      const text = JSON.stringify(problem('invalid', { issues: error ? toIssues(error, body) : [] }))
      expect(error?.issues.length).toBeGreaterThan(3)
      for (const value of [...Object.values(PERSONAL), ...numbers]) expect(text).not.toContain(value)
    }),
    { numRuns: 500 },
  )
})
